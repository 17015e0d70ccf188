/** What the plan does not tell yet: each as the question that it would answer, with a way to put it in. */
import type { VNode } from 'preact';
import { usePage } from './context';
import { Section } from './section';

const TEXTS = {
  title: { en: 'Not in the plan yet', nl: 'Nog niet in het plan' },
  add: { en: 'Add it', nl: 'Zet erin' },
} as const;

export function Gaps(): VNode | null {
  const { report, say, isLive } = usePage();
  if (report.gaps.length === 0) return null;
  return (
    <Section id="gaps" title={say(TEXTS.title)}>
      <ul class="gaps-list">
        {report.gaps.map(({ part, title, question }) => (
          <li key={part}>
            <span>
              {title}: <span class="muted">{question}</span>
            </span>
            {isLive ? (
              <button
                type="button"
                class="quiet-link"
                data-add={part}
                aria-label={`${say(TEXTS.add)}: ${title}`}
              >
                {say(TEXTS.add)}
              </button>
            ) : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}
