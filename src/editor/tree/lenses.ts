import { allFrameworks } from '../../frameworks/chosen';
import type { Framework } from '../../frameworks/framework';
import type { Plans } from './plans';

/** The frameworks to look through: ours, and those of the teams whose plans there are. */
export function lenses(plans: Plans): readonly Framework[] {
  return allFrameworks(plans.frameworks());
}
