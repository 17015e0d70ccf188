// The compiled validator is not kept in git: whoever runs the tests gets one of the schema as it is now.
const { execFileSync } = require('node:child_process');
execFileSync(process.execPath, ['--import', 'tsx', `${__dirname}/../src/tools/generate.ts`, '--validator']);

// A test starts the command line with the environment that it has itself: what a CI server or somebody's terminal asks
// for there would colour what is read as text, or say it in another language. What a test is about it sets itself.
for (const name of Object.keys(process.env))
  if (
    /^(CI|(FORCE|NO)_COLOR|COLUMNS|TERM|LANG|LANGUAGE|LC_\w+|GITHUB_\w+|NODE_OPTIONS|NODE\w*_COMPILE_CACHE)$/.test(
      name,
    )
  )
    delete process.env[name];
