import { SCHEMA_ID } from '../core/project';
import { configSchema } from './config-schema';
import { rulesOnDisk, writeGenerated, writeIfChanged } from './generated';
import { jsonSchema } from './json-schema';
import { compileValidator } from './validator';

/**
 * `npm run generate` writes every file that is derived from others. With `--validator` it writes only the compiled
 * validators, which are kept out of git and made anew by each build.
 */
// The validator first, for the rules that the other files are derived from load it.
writeIfChanged('src/core/validator.js', compileValidator(jsonSchema(SCHEMA_ID)));
writeIfChanged('src/core/config-validator.js', compileValidator(configSchema(rulesOnDisk())));
if (!process.argv.includes('--validator')) writeGenerated();
