import { addKey, replaceValue } from '../core/edits/fix';
import type { Plan } from '../core/model';
import { defineRule } from '../core/rule';
import { kpiName } from '../plan/names';
import { isPlaceholder, placeholder } from '../plan/placeholder';

/** A menu of more tools than this is no help. */
const MOST_TOOLS = 5;

export default defineRule({
  id: 'kpi-without-source',
  severity: 'warning',
  group: 'kpis',
  source: '004 question 3',
  summary: { en: 'nothing says how it is measured', nl: 'nergens staat hoe het wordt gemeten' },
  fixable: true,
  messages: {
    missing: {
      en: '{kpi} does not say how it is measured: name the tool or the list as its `source`.',
      nl: '{kpi} zegt niet hoe het gemeten wordt: noem het programma of de lijst als `source`.',
    },
    placeholder: {
      en: 'Still to fill in: with which tool or list {kpi} is measured.',
      nl: 'Nog in te vullen: met welk programma of welke lijst {kpi} wordt gemeten.',
    },
  },
  check: {
    *kpi(kpi, _goal, { document, plan }) {
      const data = { kpi: kpiName(kpi) };
      const { source } = kpi;
      if (source && isPlaceholder(source.value)) {
        const fixes = () => toolsOf(plan).map((tool) => replaceValue(source, tool, measureWith(tool)));
        yield { at: source, message: 'placeholder', data, fixes };
      }
      if (kpi.has('source')) return;
      yield {
        at: kpi.key,
        message: 'missing',
        data,
        *fixes() {
          const tools = toolsOf(plan);
          const after = ['metric', 'unit', 'baseline', 'target', 'direction'];
          for (const tool of tools)
            yield* addKey(document, kpi, 'source', tool, { title: measureWith(tool), after });
          if (tools.length > 0) return;
          const title = { en: 'Add a source, to fill in', nl: 'Voeg een bron toe, om in te vullen' };
          yield* addKey(document, kpi, 'source', placeholder(plan), { title, after });
        },
      };
    },
  },
});

const measureWith = (tool: string) => ({ en: `Measured with ${tool}`, nl: `Gemeten met ${tool}` });

/** The tools that the plan knows: those of the research, and those that other KPIs are measured with. */
function toolsOf(plan: Plan): string[] {
  const research = plan.research?.tools.map(({ value }) => value) ?? [];
  const sources = plan.goals.flatMap((goal) => goal.kpis.flatMap((kpi) => kpi.source?.value ?? []));
  return [...new Set([...research, ...sources])].filter((tool) => !isPlaceholder(tool)).slice(0, MOST_TOOLS);
}
