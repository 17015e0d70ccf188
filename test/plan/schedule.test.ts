import assert from 'node:assert/strict';
import fc from 'fast-check';
import { PlanDocument } from '../../src/core/document';
import type { Plan } from '../../src/core/model';
import { isOpen, scheduleOf } from '../../src/plan/schedule';

function planOf(steps: string): Plan {
  return new PlanDocument(`strategy: 1\ntitle: Plan\nsteps:\n${steps}`).plan!;
}

/** A plan with these dependencies, by the numbers of its steps. */
function planWith(after: readonly (readonly number[])[]): Plan {
  return planOf(
    after.map((ids, step) => `  s${step}: { after: [${ids.map((id) => `s${id}`).join(', ')}] }\n`).join(''),
  );
}

const rounds = (plan: Plan): string[] =>
  scheduleOf(plan).circles.map(({ round }) => round.map(({ id }) => id).join(' '));
const groups = (plan: Plan): string[] =>
  scheduleOf(plan).circles.map(({ steps }) => steps.map(({ id }) => id).join(' '));

describe('what waits for what', () => {
  it('knows both ends of a dependency, and leaves out ids that no step has', () => {
    const plan = planWith([[], [0, 7], [0, 1]]);
    const { waits, followers } = scheduleOf(plan);
    const [first, second, third] = plan.steps;
    assert.deepEqual(waits.get(first!), undefined);
    assert.deepEqual(
      waits.get(third!)?.map(({ on }) => on.id),
      ['s0', 's1'],
    );
    assert.deepEqual(
      waits.get(second!)?.map(({ reference }) => reference.id),
      ['s0'],
    );
    assert.deepEqual(
      followers.get(first!)?.map(({ step }) => step.id),
      ['s1', 's2'],
    );
  });

  it('has no circle where several ways lead to the same step', () => {
    assert.deepEqual(rounds(planWith([[], [0], [0, 0], [1, 2]])), []);
  });

  it('finds each circle once, from its first step, in the order of waiting', () => {
    assert.deepEqual(rounds(planWith([[2], [0], [1], [0], [5], [4], [6]])), ['s0 s2 s1', 's4 s5', 's6']);
  });

  it('takes entangled circles for one, and shows the shortest way round', () => {
    const plan = planWith([[1, 3], [2], [0], [0]]);
    assert.deepEqual(groups(plan), ['s0 s1 s2 s3']);
    assert.deepEqual(rounds(plan), ['s0 s3']);
  });

  it('needs no stack for a long chain, and no time to speak of', function () {
    this.timeout(60_000);
    const chain = Array.from({ length: 20_000 }, (_, step) => [step + 1]);
    assert.deepEqual(rounds(planWith(chain)), []);
    const ring = chain.map(([next]) => [next! % chain.length]);
    assert.equal(scheduleOf(planWith(ring)).circles[0]?.round.length, 20_000);
  });

  it('agrees with looking for each step whether it waits for itself', () => {
    const edges = fc.array(fc.array(fc.nat(7), { maxLength: 3 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(edges, (after) => {
        const reach = (from: number, to: number, seen = new Set<number>()): boolean =>
          (after[from] ?? []).some((next) => {
            if (next === to) return true;
            if (seen.has(next)) return false;
            seen.add(next);
            return reach(next, to, seen);
          });
        const { circles, circleOf } = scheduleOf(planWith(after));
        const inCircle = after.flatMap((_, step) => (reach(step, step) ? [`s${step}`] : []));
        assert.deepEqual([...circleOf.keys()].map(({ id }) => id).sort(), inCircle.sort());
        for (const { steps, round } of circles) {
          assert.equal(round[0], steps[0]);
          round.forEach((step, number) => {
            const next = round[(number + 1) % round.length]!;
            assert.ok(step.after.some(({ id }) => id === next.id));
          });
        }
      }),
    );
  });

  it('takes a step for open until it is done or dropped; of a status that cannot be read it does not know', () => {
    const plan = planOf(
      '  a: {}\n  b: { status: todo }\n  c: { status: doing }\n  d: { status: done }\n  e: { status: dropped }\n  f: { status: klaar }\n  g: { status: }\n',
    );
    assert.deepEqual(
      plan.steps.filter(isOpen).map(({ id }) => id),
      ['a', 'b', 'c', 'g'],
    );
  });
});
