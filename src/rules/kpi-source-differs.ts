import { quote } from '../core/language';
import type { Plan } from '../core/model';
import { defineRule } from '../core/rule';
import { kpiName } from '../plan/names';
import { isPlaceholder } from '../plan/placeholder';

export default defineRule({
  id: 'kpi-source-differs',
  severity: 'info',
  group: 'kpis',
  source: '000 step 8',
  summary: {
    en: 'measured with another tool than the baseline was',
    nl: 'gemeten met een ander programma dan de nulmeting',
  },
  messages: {
    differs: {
      en: '{kpi} is measured with {source}, and the baseline was not: measure with the same tool, or measure the baseline again with this one.',
      nl: '{kpi} wordt gemeten met {source}, en de nulmeting niet: meet met hetzelfde programma, of doe de nulmeting over met dit.',
    },
    tools: { en: 'The baseline was measured with these.', nl: 'Hiermee is de nulmeting gedaan.' },
  },
  check: {
    *plan(plan) {
      const { research } = plan;
      const tools = toolsOf(plan);
      if (!research?.date || tools.length === 0) return;
      const key = research.keyOf('tools');
      const known = new Map<string, boolean>();
      for (const kpi of plan.goals.flatMap((goal) => goal.kpis)) {
        const { source, baseline } = kpi;
        // A baseline of another day was measured apart from the research.
        if (!source || baseline?.date?.value !== research.date.value || isPlaceholder(source.value)) continue;
        const name = bare(source.value);
        // Many KPIs share a few sources.
        if (!known.has(name)) known.set(name, name === '' || tools.some((tool) => isSame(name, tool)));
        if (known.get(name)) continue;
        yield {
          at: source,
          message: 'differs',
          data: { kpi: kpiName(kpi), source: quote(source.value) },
          related: key ? [{ at: key, message: 'tools' }] : [],
        };
      }
    },
  },
});

/** What the research was done with: the names as they stand there, and what the plan's own tools of these ids are called. */
function toolsOf({ research, tools }: Plan): readonly string[] {
  const names = new Set(research?.tools.map(({ value }) => value));
  const called = tools.flatMap(({ id, name }) => (names.has(id) && name ? [name.value] : []));
  return [...names, ...called].map(bare).filter((name) => name !== '');
}

/** Whether a source names a tool: "Web shop" is "webshop", and "Webshop, kassa" is measured with it as well. */
function isSame(source: string, tool: string): boolean {
  return source.includes(tool) || tool.includes(source);
}

/** A name without capitals, spaces and signs. */
function bare(name: string): string {
  return name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}
