/** Two versions of a plan side by side: what changed in sentences first, then in the goals, the charts and the timeline. */
import type { VNode } from 'preact';
import type { ChangeReport, CompareReport, ComparedVersion } from '../compare';
import { ComparedGoals } from './compare-goals';
import { ComparedTimes } from './compare-timeline';
import { pageContext, PageProvider, usePage } from './context';
import { Go } from './go';
import { Icon } from './icons';
import { Section } from './section';

const TEXTS = {
  title: { en: 'What changed', nl: 'Wat er is gewijzigd' },
  old: { en: 'Before', nl: 'Eerst' },
  now: { en: 'Now', nl: 'Nu' },
  major: { en: 'Changes of weight', nl: 'Ingrijpende wijzigingen' },
  minor: { en: 'Other changes', nl: 'Overige wijzigingen' },
  none: { en: 'Nothing changed in meaning.', nl: 'Inhoudelijk is er niets veranderd.' },
  noneWhy: {
    en: 'Comments, the order of keys and how a value is written make no difference.',
    nl: 'Commentaar, de volgorde van sleutels en hoe een waarde is geschreven maken geen verschil.',
  },
  more: { en: '{count} more', nl: 'Nog {count}' },
  inOld: { en: 'in the old text', nl: 'in de oude tekst' },
} as const;

interface ComparePageProps {
  readonly report: CompareReport;
  readonly isLive: boolean;
}

export function ComparePage({ report, isLive }: ComparePageProps): VNode {
  const { now, changes } = report;
  return (
    <PageProvider value={pageContext(now.frame, isLive)}>
      <main lang={now.frame.language} class="compare">
        <Head report={report} />
        {changes.length === 0 ? <Nothing /> : null}
        <Changes id="major" changes={changes.filter(({ weight }) => weight === 'major')} />
        <Changes id="minor" changes={changes.filter(({ weight }) => weight === 'minor')} />
        <ComparedGoals report={report} isLive={isLive} />
        <ComparedTimes timeline={report.timeline} />
      </main>
    </PageProvider>
  );
}

function Head({ report: { title, old, now } }: Pick<ComparePageProps, 'report'>): VNode {
  const { say } = usePage();
  return (
    <header class="compare-head">
      <p class="muted">{say(TEXTS.title)}</p>
      <h1>
        <Go path="/title">
          <bdi>{title}</bdi>
        </Go>
      </h1>
      <dl class="compare-versions">
        <Version title={say(TEXTS.old)} version={old} />
        <Version title={say(TEXTS.now)} version={now} />
      </dl>
    </header>
  );
}

function Version({ title, version }: { readonly title: string; readonly version: ComparedVersion }): VNode {
  return (
    <div>
      <dt>{title}</dt>
      <dd>
        <bdi class="compare-version">{version.name}</bdi>
        {version.about === undefined ? null : <bdi class="muted small compare-about">{version.about}</bdi>}
      </dd>
    </div>
  );
}

function Nothing(): VNode {
  const { say } = usePage();
  return (
    <div>
      <p class="state good">
        <Icon name="check" />
        {say(TEXTS.none)}
      </p>
      <p class="muted small">{say(TEXTS.noneWhy)}</p>
    </div>
  );
}

/** So many sentences are read; the others are there for who looks for one. */
const MOST = 40;

interface ChangesProps {
  readonly id: ChangeReport['weight'];
  readonly changes: readonly ChangeReport[];
}

function Changes({ id, changes }: ChangesProps): VNode | null {
  const { say } = usePage();
  if (changes.length === 0) return null;
  const rest = changes.slice(MOST);
  return (
    <Section id={id} title={say(TEXTS[id])} aside={String(changes.length)}>
      <Sentences id={id} changes={changes.slice(0, MOST)} />
      {rest.length === 0 ? null : (
        <details id={`${id}-more`} class="more">
          <summary>{say(TEXTS.more, { count: rest.length })}</summary>
          <Sentences id={id} changes={rest} />
        </details>
      )}
    </Section>
  );
}

const SIGNS: Readonly<Record<ChangeReport['kind'], string>> = {
  added: '+',
  removed: '−',
  changed: '±',
  moved: '→',
};

function Sentences({ id, changes }: ChangesProps): VNode {
  const { say } = usePage();
  return (
    <ul class="changes">
      {changes.map(({ kind, text, path, side }, index) => (
        <li key={`${side} ${path} ${index}`}>
          {/* The sentence says the same in words. */}
          <span class={id === 'major' ? 'change-sign warn' : 'change-sign muted'} aria-hidden="true">
            {SIGNS[kind]}
          </span>
          <span data-side={side}>
            <Go path={path}>
              <Sentence text={text} />
            </Go>
            {side === 'old' ? <span class="muted small"> · {say(TEXTS.inOld)}</span> : null}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Names stand between asterisks, ids between backticks. */
function Sentence({ text }: { readonly text: string }): VNode {
  const pieces = text.split(/(\*[^*]+\*|`[^`]+`)/);
  return (
    <bdi>
      {pieces.map((piece, index) => {
        if (index % 2 === 0) return piece;
        const words = piece.slice(1, -1);
        return piece.startsWith('*') ? (
          <strong key={index}>{words}</strong>
        ) : (
          <code key={index}>{words}</code>
        );
      })}
    </bdi>
  );
}
