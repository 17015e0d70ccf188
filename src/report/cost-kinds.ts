import type { Texts } from '../core/language';
import type { CostReport } from './report';

/** What costs are called by what they are for. */
export const COST_KINDS: Readonly<Record<CostReport['kind'], Texts>> = {
  work: { en: 'work', nl: 'werk' },
  tool: { en: 'tools', nl: 'tools' },
  item: { en: 'other costs', nl: 'overige kosten' },
};
