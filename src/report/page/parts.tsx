/** All that the plan says, part by part, folded: what no picture shows can be read here. */
import type { VNode } from 'preact';
import type { Content, PartReport, Row } from '../report';
import { usePage } from './context';
import { useIsDue } from './due';
import { Go, Reference } from './go';
import { Prose } from './prose';
import { Section } from './section';
import { Still, StillProvider } from './still';
import { TableBox } from './table-box';

const TEXTS = {
  title: { en: 'The whole plan', nl: 'Het hele plan' },
  general: { en: 'In general', nl: 'Algemeen' },
} as const;

export function Parts(): VNode | null {
  const { report, say } = usePage();
  // What is folded is as long as all else.
  const isDue = useIsDue();
  if (report.parts.length === 0) return null;
  const general = report.parts.filter(isShort);
  return (
    <Section id="parts" title={say(TEXTS.title)}>
      <div class="parts-all">
        {general.length === 0 ? null : (
          <Part id="part-general" title={say(TEXTS.general)}>
            <Rows rows={general} />
          </Part>
        )}
        <StillProvider>
          {report.parts.map((part) =>
            isShort(part) ? null : (
              <Part key={part.key} id={`part-${part.key}`} title={part.title}>
                {isDue ? <Still of={part} show={showPart} /> : null}
              </Part>
            ),
          )}
        </StillProvider>
      </div>
    </Section>
  );
}

const showPart = ({ content, title }: PartReport): VNode => <Any content={content} title={title} />;

/** Whether it is a line rather than a part: a title, a language, an owner. */
function isShort({ content: { kind } }: PartReport): boolean {
  return kind === 'text' || kind === 'ref' || kind === 'day';
}

interface PartProps {
  readonly id: string;
  readonly title: string;
  readonly children: VNode | null;
}

function Part({ id, title, children }: PartProps): VNode {
  return (
    <details id={id} class="part">
      <summary>
        <h3>
          <bdi>{title}</bdi>
        </h3>
      </summary>
      {children}
    </details>
  );
}

interface AnyProps {
  readonly content: Content;
  /** What it stands behind. */
  readonly title: string;
}

function Any({ content, title }: AnyProps): VNode {
  const { day } = usePage();
  switch (content.kind) {
    case 'text':
      return <Prose text={content.text} />;
    case 'ref':
      return <Referred content={content} />;
    case 'day':
      return <Go path={content.path}>{day(content.day)}</Go>;
    case 'list':
      return <Items items={content.items} title={title} />;
    case 'rows':
      return <Rows rows={content.rows} />;
  }
}

/** A framework is known by its name, though no plan defines it. */
function Referred({
  content: { ref, path },
}: {
  readonly content: Extract<Content, { kind: 'ref' }>;
}): VNode {
  if (ref.path !== undefined || ref.name === ref.id) return <Reference to={ref} />;
  return (
    <Go path={path}>
      <bdi>{ref.name}</bdi>
    </Go>
  );
}

interface ItemsProps {
  readonly items: readonly Content[];
  readonly title: string;
}

/** A list; of things that all have plain titles and texts, a table. */
function Items({ items, title }: ItemsProps): VNode {
  const things = items.map((item) =>
    item.kind === 'rows' && item.rows.every(isPlain) ? item.rows : undefined,
  );
  if (things.length > 0 && things.every((thing) => thing !== undefined)) {
    return <Things things={things} title={title} />;
  }
  return (
    <ul class="parts-list">
      {items.map((item, index) => (
        <li key={index}>
          <Any content={item} title={title} />
        </li>
      ))}
    </ul>
  );
}

const isPlain = ({ content: { kind } }: Row): boolean => kind === 'text' || kind === 'ref' || kind === 'day';

interface ThingsProps {
  readonly things: readonly (readonly Row[])[];
  readonly title: string;
}

function Things({ things, title }: ThingsProps): VNode {
  const columns = [...new Set(things.flatMap((rows) => rows.map((row) => row.title)))];
  return (
    <TableBox label={title}>
      <table class="parts-table">
        <thead>
          <tr>
            {columns.map((column) => (
              <th scope="col" key={column}>
                <bdi>{column}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {things.map((rows, index) => {
            const cells = new Map(rows.map((row) => [row.title, row.content]));
            return (
              <tr key={index}>
                {columns.map((column) => {
                  const content = cells.get(column);
                  return <td key={column}>{content ? <Any content={content} title={column} /> : null}</td>;
                })}
              </tr>
            );
          })}
        </tbody>
      </table>
    </TableBox>
  );
}

function Rows({ rows }: { readonly rows: readonly Row[] }): VNode {
  return (
    <dl class="parts-rows">
      {rows.map((row) =>
        // Of a part that changed, most of its entries did not.
        isNested(row.content) ? <Still key={row.path} of={row} show={showRow} /> : showRow(row),
      )}
    </dl>
  );
}

function showRow({ path, title, content }: Row): VNode {
  return (
    <div key={path} class={isNested(content) ? 'nested' : undefined}>
      <dt>
        <Go path={path}>
          <bdi>{title}</bdi>
        </Go>
      </dt>
      <dd>
        <Any content={content} title={title} />
      </dd>
    </div>
  );
}

/** Whether it takes the width of the page: what it holds has names of its own. */
function isNested({ kind, ...content }: Content): boolean {
  if (kind === 'rows') return true;
  return 'items' in content && content.items.some((item) => item.kind === 'rows');
}
