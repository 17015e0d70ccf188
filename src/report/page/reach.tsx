/** Which channel is there for which audience, and for which goals. */
import type { VNode } from 'preact';
import { safeHref } from '../../core/link-target';
import { cellsByChannel } from '../reach-cells';
import type { ReachCell, ReachedAudience, ReachingChannel } from '../report';
import { usePage } from './context';
import { Go, Reference } from './go';
import { Icon } from './icons';
import { Section } from './section';
import { TableBox } from './table-box';

const TEXTS = {
  title: { en: 'Reach', nl: 'Bereik' },
  table: {
    en: 'Channels and the audiences they are for',
    nl: 'Kanalen en de doelgroepen waarvoor ze er zijn',
  },
  channel: { en: 'Channel', nl: 'Kanaal' },
  serves: { en: 'is for them', nl: 'is er voor hen' },
  present: { en: 'they are there', nl: 'daar zijn ze' },
  nothing: { en: 'nothing', nl: 'niets' },
  gaps: { en: 'What is lacking', nl: 'Wat ontbreekt' },
} as const;

export function Reach(): VNode | null {
  const { report, say } = usePage();
  const { audiences, channels, gaps } = report.reach;
  if (audiences.length === 0 && channels.length === 0 && gaps.length === 0) return null;
  return (
    <Section id="reach" title={say(TEXTS.title)}>
      {channels.length === 0 ? null : <Matrix />}
      {gaps.length === 0 ? null : (
        <div>
          <h3>{say(TEXTS.gaps)}</h3>
          <ul class="reach-gaps">
            {gaps.map(({ text, path }, index) => (
              <li key={`${path} ${index}`}>
                <span class="warn">
                  <Icon name="warning" />
                </span>
                <Go path={path}>
                  <bdi>{text}</bdi>
                </Go>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Section>
  );
}

function Matrix(): VNode {
  const { report, say } = usePage();
  const { audiences, channels, cells } = report.reach;
  const byChannel = cellsByChannel(cells);
  return (
    <TableBox label={say(TEXTS.table)}>
      <table class="reach-table">
        <thead>
          <tr>
            <th scope="col">{say(TEXTS.channel)}</th>
            {audiences.map((audience) => (
              <th scope="col" key={audience.id}>
                <Reference to={audience} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {channels.map((channel) => (
            <ChannelRow
              key={channel.id}
              channel={channel}
              audiences={audiences}
              cells={byChannel.get(channel.id)}
            />
          ))}
        </tbody>
      </table>
    </TableBox>
  );
}

interface ChannelRowProps {
  readonly channel: ReachingChannel;
  readonly audiences: readonly ReachedAudience[];
  /** By the id of the audience. */
  readonly cells: ReadonlyMap<string, ReachCell> | undefined;
}

function ChannelRow({ channel, audiences, cells }: ChannelRowProps): VNode {
  return (
    <tr class={channel.isActive ? undefined : 'reach-idle'}>
      <th scope="row">
        <ChannelHead channel={channel} />
      </th>
      {audiences.map((audience) => (
        <td key={audience.id}>
          <Cell cell={cells?.get(audience.id)} />
        </td>
      ))}
    </tr>
  );
}

function ChannelHead({ channel }: { readonly channel: ReachingChannel }): VNode {
  const { status, owner, cadence, url } = channel;
  const href = url !== undefined && /^https?:/i.test(url) ? safeHref(url) : undefined;
  return (
    <>
      <Reference to={channel} />
      <span class="facts small muted">
        {status === undefined ? null : <span>{status}</span>}
        {owner ? (
          <span>
            <Reference to={owner} />
          </span>
        ) : null}
        {cadence === undefined ? null : (
          <span>
            <bdi>{cadence}</bdi>
          </span>
        )}
        {href === undefined ? null : (
          <span>
            <a href={href} data-href={href} rel="noreferrer">
              <bdi>{hostOf(href)}</bdi>
            </a>
          </span>
        )}
      </span>
    </>
  );
}

/** Of an address what tells where it leads. */
function hostOf(href: string): string {
  return /^https?:\/\/(?:www\.)?([^/?#]*)/i.exec(href)?.[1] ?? href;
}

function Cell({ cell }: { readonly cell: ReachCell | undefined }): VNode {
  const { say } = usePage();
  if (!cell) {
    return (
      <span class="muted">
        <span aria-hidden="true">–</span>
        <span class="unseen">{say(TEXTS.nothing)}</span>
      </span>
    );
  }
  const serves = cell.kind === 'serves';
  return (
    <>
      <span class={serves ? 'state' : 'state muted'}>
        <Icon name={serves ? 'circle-filled' : 'circle-large'} />
        {say(serves ? TEXTS.serves : TEXTS.present)}
      </span>
      {cell.goals.length === 0 ? null : (
        <ul class="reach-goals small">
          {cell.goals.map((goal) => (
            <li key={goal.id}>
              <Reference to={goal} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
