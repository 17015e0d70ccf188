// Reads plans and splits them into lines, and does nothing with them: node read-and-split.cjs FOLDER
const { readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');

let lines = 0;
for (const folder of readdirSync(process.argv[2]))
  for (const file of readdirSync(path.join(process.argv[2], folder)))
    lines += readFileSync(path.join(process.argv[2], folder, file), 'utf8').split('\n').length;
console.log(lines);
