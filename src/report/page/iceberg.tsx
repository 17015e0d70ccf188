/**
 * The iceberg: what everybody sees of social media are the tools; what carries them lies under water. Built from the
 * bottom up, so the first layer is the deepest.
 */
import type { ComponentChildren, VNode } from 'preact';
import type { FrameworkReport, PlanReport, Row, StepReport } from '../report';
import { usePage } from './context';
import { Go } from './go';
import { KEEL, stratum, SWELL, TIP } from './iceberg-shape';
import { Icon, STATE_MARKS } from './icons';

export function Iceberg({ framework }: { readonly framework: FrameworkReport }): VNode {
  const { report } = usePage();
  const [tip, ...layers] = framework.steps.toReversed();
  return (
    <ol class="iceberg" reversed>
      {tip === undefined ? null : (
        <Layer step={tip} tools={toolsOf(report)} place="tip">
          <Ice shape={TIP} />
          <svg class="swell" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
            <path d={SWELL} />
          </svg>
        </Layer>
      )}
      {layers.map((step, index) => (
        <Layer key={step.id} step={step} place={index === layers.length - 1 ? 'deepest' : 'middle'}>
          <Ice shape={stratum(index, layers.length)} />
        </Layer>
      ))}
    </ol>
  );
}

interface LayerProps {
  readonly step: StepReport;
  readonly place: 'tip' | 'middle' | 'deepest';
  /** What stands on it. */
  readonly tools?: readonly Row[];
  /** What is drawn. */
  readonly children: ComponentChildren;
}

function Layer({ step, place, tools = [], children }: LayerProps): VNode {
  const { icon, tone } = STATE_MARKS[step.state];
  return (
    <li class={`layer ${place} ${step.state}`}>
      {children}
      {place === 'deepest' ? <Keel /> : null}
      <div class="layer-name">
        {tools.length === 0 ? null : <Tools tools={tools} />}
        <h3>
          <Go path={step.paths[0]}>
            <span class="layer-number">{step.number}</span> <bdi>{step.title}</bdi>
          </Go>
        </h3>
      </div>
      <p class={`layer-state state small ${tone}`}>
        <Icon name={icon} />
        {step.stateText}
      </p>
      <p class="layer-question small muted">
        <bdi>{step.question}</bdi>
      </p>
    </li>
  );
}

interface Drawn {
  readonly outline: string;
  readonly shade: string;
  readonly light: string;
  readonly left?: number;
  readonly right?: number;
}

/** A piece of the ice, with the lines that lead from it to what is said of it. */
function Ice({ shape }: { readonly shape: Drawn }): VNode {
  const { left, right } = shape;
  return (
    <svg class="ice" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      {left === undefined ? null : <line class="leader left" x1="-2" x2={left} y1="50" y2="50" />}
      {right === undefined ? null : <line class="leader right" x1={right} x2="102" y1="50" y2="50" />}
      <polygon class="body" points={shape.outline} />
      <polygon class="light" points={shape.light} />
      <polygon class="shade" points={shape.shade} />
    </svg>
  );
}

function Keel(): VNode {
  return (
    <svg class="ice keel" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      <polygon class="body" points={KEEL.outline} />
      <polygon class="light" points={KEEL.light} />
      <polygon class="shade" points={KEEL.shade} />
    </svg>
  );
}

function Tools({ tools }: { readonly tools: readonly Row[] }): VNode {
  return (
    <ul class="dotted small">
      {tools.map(({ title, path }) => (
        <li key={path}>
          <Go path={path}>
            <bdi>{title}</bdi>
          </Go>
        </li>
      ))}
    </ul>
  );
}

/** The tools of the plan, by name; not more than fit on the tip. */
function toolsOf({ parts }: PlanReport): readonly Row[] {
  const tools = parts.find(({ key }) => key === 'tools')?.content;
  return tools?.kind === 'rows' ? tools.rows.slice(0, MOST_TOOLS) : [];
}

const MOST_TOOLS = 8;
