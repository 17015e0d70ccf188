import type { ValidateFunction } from 'ajv';

/** The JSON Schema of a team's config file, compiled by `npm run generate`; its code is not kept in git. */
declare const validate: ValidateFunction;
export default validate;
