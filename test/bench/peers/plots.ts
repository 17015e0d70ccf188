import { figures } from './bars';
import { CHECKER_LABELS, COMMAND_LABELS } from './names';
import { type Point, type Series, svgOf } from './plot';
import { CHECKERS, type Command, type Editor, type Plans } from './results';

/** From the power of ten below the least to that above the most. */
function rangeOf(series: readonly Series[]): readonly [number, number] {
  const values = series.flatMap(({ points, expected }) =>
    [...points, ...(expected ? [expected] : [])].map(([, y]) => y),
  );
  const power = (value: number, round: (value: number) => number): number =>
    Number(`1e${round(Math.log10(value))}`);
  return [power(Math.min(...values), Math.floor), power(Math.max(...values), Math.ceil)];
}

/** What each line says, in words. */
function told(series: readonly Series[], unit: string, of: string): string {
  return series
    .map(({ label, points }) => {
      const ends = points.length > 1 ? [points[0]!, points.at(-1)!] : points;
      const said = ends.map(([x, y]) => `${figures(y)} ${unit} at ${x.toLocaleString('en')}`);
      return `${label}: ${said.join(', ')} ${of}.`;
    })
    .join(' ');
}

/** What a check after a letter takes, over the lines of a plan. */
export function linesPlot({ typing }: Editor): string {
  const series = CHECKERS.map((checker): Series => ({
    label: CHECKER_LABELS[checker],
    kind: checker === 'ours' || checker === 'floor' ? checker : 'peer',
    points: typing.map(({ lines, times }) => [lines, times[checker].median] as const),
  }));
  return svgOf({
    title: 'A check after each letter that is typed',
    description: `Medians, on two logarithmic axes. ${told(series, 'ms', 'lines')}`,
    xTitle: 'lines of the plan',
    yTitle: 'milliseconds, median',
    xTicks: typing.map(({ lines }) => lines),
    yRange: rangeOf(series),
    yLabel: (value) => value.toLocaleString('en', { maximumFractionDigits: 6 }),
    series,
    level: { y: 16, label: '16 ms, a frame of the screen' },
  });
}

const SHOWN: readonly Command[] = ['read', 'ours', 'cached', 'ajv-cli', 'v8r', 'spectral-cli'];

const KINDS: Readonly<Partial<Record<Command, Series['kind']>>> = {
  read: 'floor',
  ours: 'ours',
  cached: 'also-ours',
};

/** What a whole run takes, over the number of plans. */
export function plansPlot(plans: readonly Plans[]): string {
  const largest = plans.at(-1)!.plans;
  const series = SHOWN.map((command): Series => {
    const points = plans.flatMap(({ plans: number, processes }): Point[] => {
      const found = processes[command];
      return found ? [[number, found.seconds]] : [];
    });
    return {
      label: COMMAND_LABELS[command],
      kind: KINDS[command] ?? 'peer',
      points,
      ...expectedOf(points.at(-1), largest),
    };
  }).filter(({ points }) => points.length > 0);
  const isAllRun = series.every(({ expected }) => expected === undefined);
  return svgOf({
    title: 'Plans of 300 lines on the command line',
    description: `Whole processes, on two logarithmic axes. ${told(series, 's', 'plans')}${isAllRun ? '' : ` ${NOT_RUN}`}`,
    xTitle: 'plans',
    yTitle: 'seconds, from the start of the process to its end',
    xTicks: plans.map((one) => one.plans),
    yRange: rangeOf(series),
    yLabel: (value) => value.toLocaleString('en', { maximumFractionDigits: 6 }),
    series,
    ...(isAllRun ? {} : { note: NOT_RUN }),
  });
}

const NOT_RUN = 'Dotted: not run, since it takes more than two minutes, going by a tenth as many plans.';

/** As many times what it took last as there are more plans. */
function expectedOf(last: Point | undefined, largest: number): { readonly expected?: Point } {
  return last === undefined || last[0] === largest
    ? {}
    : { expected: [largest, last[1] * (largest / last[0])] };
}
