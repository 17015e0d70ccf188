import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readFromPage, readPanelState, readToPage } from '../../src/report/page/messages';
import { target } from './target';

const odd = fc.oneof(
  fc.anything({
    withNullPrototype: true,
    withBigInt: true,
    withDate: true,
    withMap: true,
    withTypedArray: true,
  }),
  fc.constantFrom(
    '',
    '/',
    '//',
    '/goals',
    'goals',
    '/~2',
    '/__proto__',
    `/${'x'.repeat(3999)}`,
    `/${'x'.repeat(4000)}`,
  ),
  fc.constantFrom(
    'old',
    'now',
    'risks',
    'javascript:alert(1)',
    'https://example.com',
    'file:///etc/passwd',
    'x'.repeat(4001),
  ),
);
const head = fc.record({ title: odd, language: odd }, { requiredKeys: [] });
const report = fc.record(
  { language: fc.oneof(fc.constantFrom('en', 'nl'), odd), head: fc.oneof(head, odd) },
  { requiredKeys: [] },
);
const compare = fc.record(
  {
    title: odd,
    changes: fc.oneof(fc.array(odd, { maxLength: 3 }), odd),
    now: fc.oneof(fc.record({ frame: fc.oneof(report, odd) }), odd),
  },
  { requiredKeys: [] },
);
const TYPES = ['ready', 'reveal', 'add', 'open', 'report', 'compare', 'broken', 'cursor', 'panel'];
const message = fc.oneof(
  { weight: 1, arbitrary: odd },
  {
    weight: 8,
    arbitrary: fc.record(
      {
        type: fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...TYPES) }, { weight: 1, arbitrary: odd }),
        path: odd,
        side: odd,
        part: odd,
        href: odd,
        file: odd,
        changed: fc.oneof(fc.array(odd, { maxLength: 4 }), odd),
        note: odd,
        uri: odd,
        isLocked: odd,
        report: fc.oneof(report, compare, odd),
        command: odd,
      },
      { requiredKeys: [] },
    ),
  },
);

const isShort = (value: unknown): boolean => typeof value === 'string' && value.length <= 4000;
const isPath = (value: unknown): boolean =>
  isShort(value) && (value === '' || (value as string).startsWith('/'));
const isText = (value: unknown): boolean => typeof value === 'string';
const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;

type Shape = Readonly<Record<string, (value: unknown) => boolean>>;

const PANEL: Shape = {
  uri: (uri) => isShort(uri) && uri !== '',
  isLocked: (isLocked) => typeof isLocked === 'boolean',
};

/** What each message holds besides its type. */
const FROM_PAGE: Readonly<Record<string, Shape>> = {
  ready: {},
  reveal: { path: isPath, side: (side) => side === undefined || side === 'old' || side === 'now' },
  add: { part: isShort },
  open: { href: isShort },
};
const TO_PAGE: Readonly<Record<string, Shape>> = {
  report: {
    report: isObject,
    file: isText,
    changed: (paths) => Array.isArray(paths) && paths.every(isPath),
  },
  compare: { report: isObject },
  broken: { note: isText },
  cursor: { path: isPath },
  panel: PANEL,
};

/** Reads any message from the page and to it, and what a page remembers: refused, or as agreed and no more. */
export const pageMessage = target<unknown>({
  name: 'page-message',
  speed: 40,
  input: message,
  check(sent) {
    for (const [read, shapes] of [
      [readFromPage, FROM_PAGE],
      [readToPage, TO_PAGE],
    ] as const) {
      const message = read(sent);
      if (message) assertShape(message, shapes[message.type]);
      assert.deepEqual(read(message), message, 'what was read is read as itself');
    }
    const state = readPanelState(sent);
    if (state) assertShape(state, PANEL);
    assert.deepEqual(readPanelState(state), state);
  },
});

function assertShape(message: object, shape: Shape | undefined): void {
  assert.ok(shape, 'a message of a kind that there is not');
  for (const key of Object.keys(message)) assert.ok(key === 'type' || Object.hasOwn(shape, key), key);
  for (const [key, isSound] of Object.entries(shape))
    assert.ok(isSound((message as Readonly<Record<string, unknown>>)[key]), key);
}
