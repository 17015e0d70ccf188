import type { VNode } from 'preact';
import type { StepProgress } from '../report';
import { Icon, type IconName } from './icons';

interface ProgressStateProps {
  readonly state: StepProgress;
  /** The state in a word. */
  readonly text: string;
}

const LOOKS: Readonly<Record<StepProgress, readonly [icon: IconName, colour: string]>> = {
  done: ['pass', 'good'],
  doing: ['play', 'info'],
  todo: ['circle-large', ''],
  waiting: ['clockface', ''],
  late: ['warning', 'bad'],
  dropped: ['circle-slash', ''],
};

/** Where a step is on its way: a mark and a word. */
export function ProgressState({ state, text }: ProgressStateProps): VNode {
  const [icon, colour] = LOOKS[state];
  return (
    <span class={`state ${colour}`}>
      <Icon name={icon} />
      {text}
    </span>
  );
}
