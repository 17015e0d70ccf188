import { SCHEMA_ID } from '../core/project';
import { writeGenerated, writeIfChanged } from './generated';
import { jsonSchema } from './json-schema';
import { compileValidator } from './validator';

/**
 * `npm run generate` writes every file that is derived from others. With `--validator` it writes only the compiled
 * validator, which is kept out of git and made anew by each build.
 */
// The validator first, for the rules that the other files are derived from load it.
writeIfChanged('src/core/validator.js', compileValidator(jsonSchema(SCHEMA_ID)));
if (!process.argv.includes('--validator')) writeGenerated();
