import type { Day } from '../core/day';
import { addKey } from '../core/edits/fix';
import type { PlanDocument } from '../core/document';
import type { Kpi, Plan } from '../core/model';
import { defineRule, type Fix } from '../core/rule';
import { FREQUENCIES, isStale } from '../plan/frequency';
import { lastMeasured, measuredAhead } from '../plan/measurements';
import { kpiName } from '../plan/names';
import { placeholder } from '../plan/placeholder';
import { startDay, targetDay } from '../plan/progress';

export default defineRule({
  id: 'kpi-stale',
  severity: 'warning',
  group: 'kpis',
  source: '000 step 8',
  summary: {
    en: 'no measurement within its frequency, and half of that, in an active plan',
    nl: 'geen meting binnen anderhalf keer de afgesproken tijd, in een plan dat loopt',
  },
  fixable: true,
  messages: {
    stale: {
      en: '{kpi} is to be measured {frequency}, and the last time was {day}: measure it, and write the number under `measurements`.',
      nl: '{kpi} zou {frequency} worden gemeten, en de laatste keer was {day}: meet het, en zet het getal onder `measurements`.',
    },
    never: {
      en: '{kpi} is to be measured {frequency}, and has not been since {day}: measure it, and write the number under `measurements`.',
      nl: '{kpi} zou {frequency} worden gemeten, en dat is sinds {day} niet gebeurd: meet het, en zet het getal onder `measurements`.',
    },
    ahead: {
      en: 'This was written down for {day}, which is still to come: perhaps the year is wrong.',
      nl: 'Dit is opgeschreven voor {day}, en die dag moet nog komen: misschien klopt het jaar niet.',
    },
  },
  check: {
    *kpi(kpi, goal, { document, plan, today }) {
      const frequency = kpi.frequency?.value;
      if (
        plan.status?.value !== 'active' ||
        !frequency ||
        isOutside(today, plan, targetDay(kpi, goal)?.value)
      )
        return;
      const last = lastMeasured(kpi, today);
      const since = last?.day ?? startDay(kpi, plan)?.value;
      if (since === undefined || !isStale(since, frequency, today)) return;
      const ahead = measuredAhead(kpi, today);
      yield {
        at: last?.at ?? kpi.key,
        message: last ? 'stale' : 'never',
        data: { kpi: kpiName(kpi), frequency: FREQUENCIES[frequency], day: since },
        related: ahead ? [{ at: ahead.at, message: 'ahead', data: { day: ahead.day } }] : [],
        fixes: () => addMeasurement(document, kpi, plan, today),
      };
    },
  },
});

/** Before a plan's first day nothing needs to be measured yet, and after the date of the target no longer. */
function isOutside(today: Day, { period }: Plan, end: Day | undefined): boolean {
  const begin = period?.from?.value;
  return (begin !== undefined && today < begin) || (end !== undefined && today > end);
}

function* addMeasurement(document: PlanDocument, kpi: Kpi, plan: Plan, today: Day): Iterable<Fix> {
  const title = {
    en: `Add a measurement of today (${today}), to fill in`,
    nl: `Voeg een meting van vandaag (${today}) toe, om in te vullen`,
  };
  const number = placeholder(plan);
  const node = kpi.node.kind === 'map' ? kpi.node.entries.get('measurements') : undefined;
  if (node?.kind !== 'map') {
    // They are the longest part of a KPI, and come last.
    yield* addKey(document, kpi, 'measurements', { [today]: number }, { title });
    return;
  }
  // What other KPIs share by an alias or a merge is not this one's to add to.
  const own = node.alias === undefined && node.parent?.kind === 'map' && node.parent.owns(node);
  if (own) yield* addKey(document, { node }, today, number, { title });
}
