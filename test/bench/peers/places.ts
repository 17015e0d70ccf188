import path from 'node:path';

/** Of the bundle in `build/bench-peers`. */
const ROOT = path.join(__dirname, '../..');

const inRoot = (...parts: readonly string[]): string => path.join(ROOT, ...parts);

export const PEERS = inRoot('test/bench/peers');
export const SCHEMA = inRoot('schemas/strategy.schema.json');
/** The command line as it ships. */
export const CLI = inRoot('dist/cli.js');
export const DATA = inRoot('build/bench-peers.json');
export const DOCS = inRoot('docs');
export const MANIFEST = inRoot('package.json');
