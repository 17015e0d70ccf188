/** The icons of the page: VS Code's own. Each stands beside a word that says the same, so readers of screens skip it. */
import type { VNode } from 'preact';
import type { StepState } from '../../frameworks/coverage';
import { CODICONS } from './codicons';

export type IconName = keyof typeof CODICONS;

export function Icon({ name }: { readonly name: IconName }): VNode {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={CODICONS[name]} fill-rule="evenodd" />
    </svg>
  );
}

/** How a state of a step is marked: an icon, and the class of its colour. */
export const STATE_MARKS: Readonly<Record<StepState, { readonly icon: IconName; readonly tone: string }>> = {
  answered: { icon: 'pass', tone: 'good' },
  attention: { icon: 'warning', tone: 'warn' },
  missing: { icon: 'circle-large', tone: 'muted' },
  optional: { icon: 'circle-small', tone: 'muted' },
};
