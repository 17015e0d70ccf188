import type { Field, Measure, PartField } from '../core/format/field';
import { planFormat } from '../core/format/plan';
import type { OwnLanguage, Texts } from '../core/language';
import { entriesOf, type Plan } from '../core/model';
import type { PlanNode, Scalar, ScalarNode } from '../core/tree';
import { readHours, readMoney, readRate } from './amounts';
import { readCadence } from './cadence';
import { readResponseTime } from './response-time';

/** What each measure is called, with what can be read as one. */
export const MEASURES: Readonly<Record<Measure, { readonly what: Texts; readonly examples: Texts }>> = {
  hours: {
    what: { en: 'hours a week', nl: 'uren per week' },
    examples: { en: '4, 1.5 or “90 minutes”', nl: '4, 1.5 of “90 minuten”' },
  },
  rate: {
    what: { en: 'the price of one hour', nl: 'de prijs van één uur' },
    examples: { en: '45 or “€ 45 per hour”', nl: '45 of “€ 45 per uur”' },
  },
  money: {
    what: {
      en: 'one amount for the whole period of the plan',
      nl: 'één bedrag voor de hele looptijd van het plan',
    },
    examples: { en: '1200 or “€ 1,200”', nl: '1200 of “€ 1.200”' },
  },
  cadence: {
    what: { en: 'a number per day, week or month', nl: 'een aantal per dag, week of maand' },
    examples: { en: '3 per week', nl: '3 per week' },
  },
  'response-time': {
    what: { en: 'within what time you answer', nl: 'binnen welke tijd je antwoordt' },
    examples: { en: '4 hours or “one working day”', nl: '4 uur of “één werkdag”' },
  },
};

/** Whether it can be read, so that it can be reckoned with. */
export function isReadable(of: Measure, written: Scalar, language: OwnLanguage): boolean {
  return READERS[of](written, language) !== undefined;
}

const READERS: Readonly<Record<Measure, (written: Scalar, language: OwnLanguage) => unknown>> = {
  hours: readHours,
  rate: readRate,
  money: readMoney,
  cadence: readCadence,
  'response-time': readResponseTime,
};

/** A value of the plan that is to be read as a measure. */
export interface Measured {
  readonly of: Measure;
  readonly node: ScalarNode;
}

/** Every value of a plan that is to be read as a measure, whatever stands there. */
export function measuresOf(plan: Plan): readonly Measured[] {
  const found: Measured[] = [];
  gather(planFormat, plan.node, found);
  return found;
}

const memo = new WeakMap<Field, readonly (readonly [name: string, field: Field])[]>();

/** The fields of a part in which measures can stand, or below which; what has none is not walked through. */
function fieldsWithMeasures(part: PartField): readonly (readonly [name: string, field: Field])[] {
  let known = memo.get(part);
  if (!known)
    memo.set(part, (known = Object.entries(part.fields).filter(([, field]) => holdsMeasures(field))));
  return known;
}

function holdsMeasures(field: Field): boolean {
  if (field.kind === 'part') return fieldsWithMeasures(field).length > 0;
  return field.kind === 'entries' || field.kind === 'list'
    ? holdsMeasures(field.of)
    : measureOf(field) !== undefined;
}

export function measureOf(field: Field): Measure | undefined {
  return field.kind === 'quantity' || field.kind === 'text' ? field.of : undefined;
}

function gather(field: Field, node: PlanNode, found: Measured[]): void {
  const of = measureOf(field);
  if (of !== undefined) {
    if (node.kind === 'scalar') found.push({ of, node });
  } else if (field.kind === 'part' && node.kind === 'map') {
    for (const [name, inner] of fieldsWithMeasures(field)) {
      const child = node.entries.get(name);
      if (child) gather(inner, child, found);
    }
  } else if (field.kind === 'entries') {
    for (const child of entriesOf(node)) gather(field.of, child, found);
  } else if (field.kind === 'list' && node.kind === 'list') {
    for (const child of node.items) gather(field.of, child, found);
  }
}
