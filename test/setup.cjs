// The compiled validator is not kept in git: whoever runs the tests gets one of the schema as it is now.
const { execFileSync } = require('node:child_process');
execFileSync(process.execPath, ['--import', 'tsx', `${__dirname}/../src/tools/generate.ts`, '--validator']);
