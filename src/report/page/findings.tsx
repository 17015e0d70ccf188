/** What the linter says of the plan: the gravest first, each with its line and the page of its rule. */
import type { VNode } from 'preact';
import { SEVERITY_WORDS } from '../../core/severity-words';
import { SEVERITIES, type Severity } from '../../core/rule';
import type { FindingReport } from '../report';
import { usePage } from './context';
import { Go } from './go';
import { Icon, type IconName } from './icons';
import { Message } from './message';
import { Section } from './section';

const TEXTS = {
  title: { en: 'Findings', nl: 'Bevindingen' },
  line: { en: 'line {line}', nl: 'regel {line}' },
  more: { en: '{count} more', nl: 'Nog {count}' },
} as const;

const LOOKS: Readonly<Record<Severity, readonly [icon: IconName, colour: string]>> = {
  error: ['error', 'bad'],
  warning: ['warning', 'warn'],
  info: ['info', 'info'],
  hint: ['lightbulb', 'muted'],
};

/** So many are shown at once. */
const MOST = 50;

export function Findings(): VNode | null {
  const { report, say, number } = usePage();
  const findings = SEVERITIES.flatMap((severity) =>
    report.findings.filter((one) => one.severity === severity),
  );
  if (findings.length === 0) return null;
  const more = findings.slice(MOST);
  return (
    <Section id="findings" title={say(TEXTS.title)} aside={number(findings.length)}>
      <Groups findings={findings.slice(0, MOST)} />
      {more.length === 0 ? null : (
        <details id="findings-more" class="more">
          <summary>{say(TEXTS.more, { count: number(more.length) })}</summary>
          <Groups findings={more} />
        </details>
      )}
    </Section>
  );
}

/** @param findings those of the same severity beside each other */
function Groups({ findings }: { readonly findings: readonly FindingReport[] }): VNode {
  const { number, say } = usePage();
  const groups = SEVERITIES.map((severity) => findings.filter((one) => one.severity === severity));
  return (
    <div class="findings-groups">
      {groups.map((group) => {
        const first = group[0];
        if (!first) return null;
        const [icon, colour] = LOOKS[first.severity];
        return (
          <div key={first.severity} class="findings-group">
            <h3>
              <span class={`state ${colour}`}>
                <Icon name={icon} />
                {group.length === 1 ? first.severityText : say(SEVERITY_WORDS[first.severity].many)}
              </span>{' '}
              <span class="aside">{number(group.length)}</span>
            </h3>
            <ul>
              {group.map((finding, index) => (
                <FindingLine key={`${finding.rule} ${finding.path} ${index}`} finding={finding} />
              ))}
            </ul>
          </div>
        );
      })}
    </div>
  );
}

function FindingLine({
  finding: { message, path, line, rule, url },
}: {
  readonly finding: FindingReport;
}): VNode {
  const { say } = usePage();
  return (
    <li>
      <Go path={path} class="ref">
        <Message text={message} />
      </Go>
      <span class="facts small muted">
        <span>{say(TEXTS.line, { line })}</span>
        <span>
          <a href={url} data-href={url} rel="noreferrer">
            {rule}
          </a>
        </span>
      </span>
    </li>
  );
}
