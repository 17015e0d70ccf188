import { configText } from './config-text';
import { editRows } from './edit-rows';
import { goalText } from './goal-text';
import { languageFeatures } from './language-features';
import { pageMessage } from './page-message';
import { plainText } from './plain-text';
import { planPage } from './plan-page';
import { planText } from './plan-text';
import type { Target } from './target';

/** All that is tried. */
export const TARGETS: readonly Target[] = [
  planText,
  plainText,
  editRows,
  languageFeatures,
  configText,
  goalText,
  planPage,
  pageMessage,
];
