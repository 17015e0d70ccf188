import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { SCHEMA_ID } from '../core/project';
import { configSchema } from './config-schema';
import { catalogueIndex, ROOT, rulesOnDisk, writeGenerated, writeIfChanged } from './generated';
import { jsonSchema } from './json-schema';
import { stylesModule } from './page-styles';
import { thirdParty } from './third-party';
import { compileValidator } from './validator';

/**
 * `npm run generate` writes every file that is derived from others. With `--validator` it writes only what is kept out of
 * git and made anew by each build: the compiled validators, and the style of the page.
 */
// Which languages there are was read with the code: where that changed, the rest is made by one who reads it anew.
if (writeIfChanged(...catalogueIndex())) {
  execFileSync(process.execPath, [...process.execArgv, ...process.argv.slice(1)], { stdio: 'inherit' });
  process.exit();
}
// The validator first, for the rules that the other files are derived from load it.
writeIfChanged('src/core/validator.js', compileValidator(jsonSchema(SCHEMA_ID)));
writeIfChanged('src/core/config-validator.js', compileValidator(configSchema(rulesOnDisk())));
writeIfChanged('src/report/page/styles.js', stylesModule(path.join(ROOT, 'src/report/page')));
if (!process.argv.includes('--validator')) {
  writeGenerated();
  // What is bundled is known once all of it is there.
  void thirdParty().then((text) => writeIfChanged('THIRD-PARTY.md', text));
}
