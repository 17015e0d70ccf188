/** The names of the examples. */
export const EXAMPLES = [
  'nine-steps',
  'iceberg',
  'smart-model',
  'three-steps',
  'five-questions',
  'opt-out',
  'wishes',
] as const;

/** Texts that want to be more than text. */
export const HOSTILE = [
  '<img src=x onerror=alert(1)>',
  '</script><script>alert(1)</script>',
  '[a](javascript:alert(1)) ![b](https://evil.example/b.png)',
  '| cell | `code | here` |',
  '{{ 7 * 7 }} {% include x %}',
  '\u202Eright to left\u2066',
  '=HYPERLINK("https://evil.example","x")',
  '# heading\n\n- item\n\n```\nfence',
  '&lt;b&gt; &#x3C;i&#x3E;',
  '@everyone [[wiki]] <!-- comment',
  'BEGIN:VEVENT\r\nSUMMARY:evil\r\nEND:VEVENT',
  'x'.repeat(10_000),
] as const;

/** A plan in which every field holds a text. */
export function planFullOf(text: string): string {
  const t = JSON.stringify(text);
  return `strategy: 1
title: ${t}
organisation: ${t}
language: en
mission: ${t}
vision: ${t}
problem: { statement: ${t}, evidence: ${t} }
period: { from: 2027-01-01, to: 2027-12-31 }
owner: anna
people: { anna: { name: ${t}, role: ${t}, hours: 6 } }
audiences: { families: { description: ${t}, online: [site], needs: ${t} } }
goals:
  orders:
    statement: ${t}
    audience: families
    owner: anna
    deadline: 2027-10-01
    kpis:
      sold: { metric: ${t}, unit: ${t}, source: ${t}, baseline: { value: 80, date: 2026-11-02 }, target: { value: 130, by: 2027-09-01 }, measurements: { 2027-01-08: 84 } }
channels: { site: { platform: ${t}, url: ${t}, purpose: ${t}, audience: families, owner: anna, hours: 3 } }
content:
  message: ${t}
  pillars: { craft: ${t} }
  calendar: [ { date: 2027-01-12, channel: site, pillar: craft, format: ${t}, title: ${t}, goal: orders } ]
budget: { amount: 1000, currency: EUR, items: { x: 300 } }
returns: [ { kind: euros, statement: ${t} } ]
training: [ { who: anna, what: ${t}, date: 2027-01-20 } ]
support: ${t}
risks: { gossip: { risk: ${t}, likelihood: low, impact: high, mitigation: ${t}, owner: anna } }
decision: { outcome: go, date: 2026-12-01, by: anna, because: ${t}, review: 2027-12-01 }
steps: { setup: { title: ${t}, owner: anna, start: 2027-01-05, due: 2027-01-31 } }
reviews: { cadence: ${t}, next: 2027-04-01, held: { 2027-01-15: { outcome: adjust, learned: ${t}, ifWeStopped: ${t} } } }
x-own: ${t}
`;
}
