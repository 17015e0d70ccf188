import Ajv, { _ } from 'ajv';
import standaloneCode from 'ajv/dist/standalone';
import { formats } from '../core/day';

/**
 * The JSON Schema as a function, so that nobody who checks a plan waits for the compiler. The code asks for its
 * formats at `./day`, beside which it is written.
 */
export function compileValidator(schema: object): string {
  const ajv = new Ajv({
    allErrors: true,
    allowUnionTypes: true,
    strictTypes: false,
    strictTuples: false,
    // What is referred to is compiled once, not at each place.
    inlineRefs: false,
    messages: false,
    formats,
    code: { source: true, optimize: 2, formats: _`require("./day").formats` },
  });
  // Half of the code says where in the schema each error comes from, which nobody asks: the format explains errors.
  return standaloneCode(ajv, ajv.compile(constraints(schema))).replaceAll(/schemaPath:"[^"]*",/g, '');
}

/** The schema without what it says to people, which the compiled code would carry along. */
function constraints(schema: object): object {
  const strip = (part: unknown, names: boolean): unknown => {
    if (Array.isArray(part)) return part.map((item) => strip(item, false));
    if (typeof part !== 'object' || part === null) return part;
    const kept = Object.entries(part).filter(([key]) => names || !ANNOTATIONS.has(key));
    return Object.fromEntries(
      kept.map(([key, value]) => [key, strip(value, !names && key === 'properties')]),
    );
  };
  return strip(schema, false) as object;
}

const ANNOTATIONS: ReadonlySet<string> = new Set(['title', 'description', 'examples']);
