/** What was measured as tables: of words for a terminal, of Markdown for the documentation. */
import { barsOf, figures, fraction } from './bars';
import { CHECKER_NAMES, COMMAND_NAMES } from './names';
import {
  type Checker,
  CHECKERS,
  type Command,
  COMMANDS,
  type Editor,
  type Plans,
  type Results,
} from './results';

export interface Table {
  readonly title: string;
  /** Of the columns; the first is a name, the others are numbers. */
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly note?: string;
}

export function tablesOf(results: Results): readonly Table[] {
  const { editor, start, plans } = results;
  return [
    barTable(results),
    ...(editor ? [typingTable(editor), besideTable(editor)] : []),
    ...(start ? [startTable(start)] : []),
    ...(plans ? [thousandTable(plans), curveTable(plans)] : []),
    versionTable(results),
  ].filter(({ rows }) => rows.length > 0);
}

const count = (number: number): string => number.toLocaleString('en');

function barTable(results: Results): Table {
  return {
    title: 'The bars',
    head: ['', 'bar', 'measured', ''],
    rows: barsOf(results).map(({ what, bar, measured, isMet }) => [
      what,
      bar,
      measured ?? 'not in this run',
      isMet === undefined ? '' : isMet ? 'met' : '**missed**',
    ]),
    ...(isBusy(results) ? { note: BUSY } : {}),
  };
}

const BUSY =
  'The machine had much else to do meanwhile: times by the clock are longer than they need be, and ratios less exact.';

/** Whether more was going on than what is measured, which is one process at a time. */
const isBusy = ({ machine, load }: Results): boolean =>
  Object.values(load).some(([before, after]) => Math.max(before, after - 1) > machine.processors);

/** The slowest at the largest plan last. */
const checkers = ({ typing }: Editor): readonly Checker[] => {
  const largest = typing.at(-1);
  return largest ? [...CHECKERS].sort((a, b) => largest.times[a].median - largest.times[b].median) : CHECKERS;
};

function typingTable(editor: Editor): Table {
  return {
    title: 'A check after a letter, median (95th percentile) in ms',
    head: ['lines', ...editor.typing.map(({ lines }) => count(lines)), '3,000 → 30,000'],
    rows: checkers(editor).map((checker) => [
      CHECKER_NAMES[checker],
      ...editor.typing.map(({ times }) => {
        const { median, p95 } = times[checker];
        return `${figures(median)} (${figures(p95)})`;
      }),
      `${figures(editor.growth[checker])} ×`,
    ]),
  };
}

function besideTable(editor: Editor): Table {
  const peers = (['yls', 'spectral', 'yaml'] as const).map((peer): readonly string[] => [
    CHECKER_NAMES[peer],
    ...editor.typing.map(({ ratio }) => fraction(ratio[peer])),
  ]);
  return {
    title: 'What ours takes beside them, of each round by itself',
    head: ['lines', ...editor.typing.map(({ lines }) => count(lines))],
    rows: peers,
  };
}

function startTable(start: NonNullable<Results['start']>): Table {
  return {
    title: 'One plan of 50 lines, from the start of the process to its end',
    head: ['', 'ms', 'empty Nodes'],
    rows: COMMANDS.flatMap((command) => {
      const found = start[command];
      return found
        ? [[COMMAND_NAMES[command], count(Math.round(found.median)), `${figures(found.ratio)} ×`]]
        : [];
    }),
  };
}

function thousandTable(plans: readonly Plans[]): Table {
  const thousand = plans.find((one) => one.plans === 1000);
  return {
    title: '1,000 plans of 300 lines, whole processes',
    head: ['', 'seconds', 'of a processor', 'peak, MB', 'ours beside it'],
    rows: COMMANDS.flatMap((command) => {
      const found = thousand?.processes[command];
      if (!found) return [];
      const ratio = thousand.ratio[command];
      return [
        [
          COMMAND_NAMES[command],
          figures(found.seconds),
          figures(found.busy),
          count(Math.round(found.memory)),
          command === 'ours' || ratio === undefined ? '' : fraction(ratio),
        ],
      ];
    }),
  };
}

function curveTable(plans: readonly Plans[]): Table {
  const cell = (one: Plans, command: Command): string => {
    const found = one.processes[command];
    return found ? `${figures(found.seconds)} (${count(Math.round(found.memory))})` : '–';
  };
  return {
    title: 'More and more plans, seconds (peak, MB)',
    head: ['plans', ...plans.map((one) => count(one.plans))],
    rows: COMMANDS.filter((command) => plans.some(({ processes }) => processes[command])).map((command) => [
      COMMAND_NAMES[command],
      ...plans.map((one) => cell(one, command)),
    ]),
    note: '–: it would have taken more than two minutes, going by a tenth as many.',
  };
}

function versionTable({ machine, load, versions }: Results): Table {
  const loads = Object.entries(load).map(
    ([part, [before, after]]) => `${part} ${before.toFixed(1)} to ${after.toFixed(1)}`,
  );
  return {
    title: 'With',
    head: ['', 'version'],
    rows: [['Node', machine.node.replace(/^v/, '')], ...Object.entries(versions)],
    note: `A machine with ${machine.processors} processors. Its load, before and after each part: ${loads.join(', ')}.`,
  };
}

export function markdown({ title, head, rows, note }: Table): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    `${title}:`,
    '',
    row(head),
    `|${head.map((_, at) => (at === 0 ? '---' : '---:')).join('|')}|`,
    ...rows.map(row),
    ...(note === undefined ? [] : ['', note]),
  ].join('\n');
}

export function plain({ title, head, rows, note }: Table): string {
  const bare = [head, ...rows].map((cells) => cells.map((cell) => cell.replaceAll(/[`*]/g, '')));
  const widths = head.map((_, at) => Math.max(...bare.map((cells) => cells[at]?.length ?? 0)));
  const lines = bare.map((cells) =>
    cells
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!)))
      .join('  ')
      .trimEnd(),
  );
  return [title, ...lines.map((line) => `  ${line}`), ...(note === undefined ? [] : [`  ${note}`])].join(
    '\n',
  );
}
