/** How often the plan is looked back at, when next, and what was learned. */
import type { VNode } from 'preact';
import type { ReviewReport } from '../report';
import { usePage } from './context';
import { Go, Reference } from './go';
import { Icon } from './icons';
import { Prose } from './prose';
import { Section } from './section';

const TEXTS = {
  title: { en: 'Reviews', nl: 'Evaluaties' },
  next: { en: 'next on {day}', nl: 'volgende op {day}' },
  overdue: { en: 'should have been held', nl: 'had al gehouden moeten zijn' },
  learned: { en: 'Learned', nl: 'Geleerd' },
  ifWeStopped: { en: 'If we stopped', nl: 'Als we zouden stoppen' },
} as const;

export function Reviews(): VNode | null {
  const { report, say } = usePage();
  const { cadence, next, held } = report.reviews;
  if (cadence === undefined && !next && held.length === 0) return null;
  return (
    <Section id="reviews" title={say(TEXTS.title)}>
      <When />
      {held.length === 0 ? null : (
        <ol class="reviews-held">
          {held.map((review) => (
            <Review key={review.path} review={review} />
          ))}
        </ol>
      )}
    </Section>
  );
}

function When(): VNode | null {
  const { report, say, day } = usePage();
  const { cadence, next, isOverdue, path } = report.reviews;
  if (cadence === undefined && !next) return null;
  return (
    <p class="facts">
      {cadence === undefined ? null : (
        <span>
          <Go path={path}>
            <bdi>{cadence}</bdi>
          </Go>
        </span>
      )}
      {next ? (
        <span>
          <Go path={next.path}>{say(TEXTS.next, { day: day(next.day) })}</Go>
          {isOverdue ? (
            <span class="state warn over">
              <Icon name="warning" />
              {say(TEXTS.overdue)}
            </span>
          ) : null}
        </span>
      ) : null}
    </p>
  );
}

function Review({ review }: { readonly review: ReviewReport }): VNode {
  const { say, day } = usePage();
  const { outcomeText, learned, ifWeStopped, by, path } = review;
  return (
    <li>
      <div>
        <h3>
          <Go path={path}>{day(review.day)}</Go>
        </h3>
        <p class="facts small muted">
          {outcomeText === undefined ? null : (
            <span class="reviews-outcome">
              <bdi>{outcomeText}</bdi>
            </span>
          )}
          {by ? (
            <span>
              <Reference to={by} />
            </span>
          ) : null}
        </p>
      </div>
      <dl>
        {learned === undefined ? null : (
          <div>
            <dt class="small muted">{say(TEXTS.learned)}</dt>
            <dd>
              <Prose text={learned} />
            </dd>
          </div>
        )}
        {ifWeStopped === undefined ? null : (
          <div>
            <dt class="small muted">{say(TEXTS.ifWeStopped)}</dt>
            <dd>
              <Prose text={ifWeStopped} />
            </dd>
          </div>
        )}
      </dl>
    </li>
  );
}
