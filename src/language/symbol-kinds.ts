import type { SymbolKind } from 'vscode-languageserver-types';

/** The protocol's numbers of what we show; of that package only the types are used. */
export const SYMBOL = {
  module: 2,
  package: 4,
  class: 5,
  property: 7,
  enum: 10,
  interface: 11,
  function: 12,
  constant: 14,
  string: 15,
  number: 16,
  boolean: 17,
  array: 18,
  object: 19,
  key: 20,
  struct: 23,
  event: 24,
} as const satisfies Readonly<Record<string, SymbolKind>>;
