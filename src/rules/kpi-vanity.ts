import type { PlanDocument } from '../core/document';
import { quote } from '../core/language';
import type { Goal, Kpi } from '../core/model';
import type { Place } from '../core/place';
import { defineRule } from '../core/rule';
import { addPurpose } from '../plan/purpose';
import { vanityIn } from '../plan/vanity';

export default defineRule({
  id: 'kpi-vanity',
  severity: 'info',
  group: 'kpis',
  source: '004 question 4',
  summary: {
    en: 'followers, likes, views or reach, for a goal that serves no business goal',
    nl: 'volgers, likes, weergaven of bereik, bij een doel dat geen bedrijfsdoel dient',
  },
  fixable: true,
  messages: {
    vanity: {
      en: '{words} says how many people look, not what it brings: name the business goal that this goal serves as its `supports`, or count what people do.',
      nl: '{words} zegt hoeveel mensen kijken, niet wat het oplevert: noem bij het doel het bedrijfsdoel dat het dient als `supports`, of tel wat mensen doen.',
    },
  },
  check: {
    *kpi(kpi, goal, { document, plan }) {
      if (goal.has('supports')) return;
      const found = lookedAt(kpi, goal, document);
      if (!found) return;
      const { at, words } = found;
      yield {
        at,
        message: 'vanity',
        data: { words: quote(words) },
        fixes: () => addPurpose(document, goal, plan),
      };
    },
  },
});

/** So much of each text that stands around a metric is read for what it counts. */
const MOST_READ = 200;

/** What counts who looks, and where it stands: in the metric; where there is none, in the unit, or the KPI's id. */
function lookedAt(kpi: Kpi, goal: Goal, document: PlanDocument): { at: Place; words: string } | undefined {
  const text = kpi.metric ?? kpi.unit;
  const words = text?.value ?? kpi.id.replaceAll(/[-_]/g, ' ');
  const around = [goal.id, goal.statement?.value, kpi.id, kpi.unit?.value, kpi.source?.value];
  const span = vanityIn(words, around.map((text) => text?.slice(0, MOST_READ) ?? '').join(' '));
  if (!span) return undefined;
  const at = text ? document.placeWithin(text, span.start, span.end) : kpi.key;
  return { at, words: words.slice(span.start, span.end) };
}
