/** The parts of a realistic plan, each with its number of lines; numbers vary, so that no two plans are alike. */
const HEAD = (seed: number): string => `strategy: 1
title: Sociale media ${seed}
organisation: Bakkerij De Korenaar
language: nl
framework: nine-steps
status: active
period: { from: 2027-01-01, to: 2027-12-31 }
owner: anna
sponsor: pieter
problem:
  statement: Van elke honderd zoekopdrachten naar brood eindigen er ${seed % 90} bij een ander
  evidence: Search Console, oktober 2026
people:
  anna: { name: Anna de Vries, role: Eigenaar, level: management, hours: 6, rate: 45 }
  pieter: { name: Pieter Bos, role: Directeur, level: management }
businessGoals:
  omzet: Online omzet van 18 % naar 25 % van het totaal in 2027
audiences:
  gezinnen:
    description: Gezinnen met kinderen tot 12 jaar binnen 5 km van de winkel
    online: [instagram]
channels:
  instagram:
    platform: Instagram
    audience: gezinnen
    owner: anna
    cadence: 3 per week
    hours: 3
`;

const GOAL = (i: number, seed: number): string => `  doel-${i}:
    # Waarom juist dit: zie het verslag van de nulmeting.
    statement: Online afhaalorders van ${seed + i} naar ${seed + 2 * i + 50} per week bij gezinnen, voor 1 oktober 2027
    supports: omzet
    audience: gezinnen
    owner: anna
    deadline: 2027-10-01
    kpis:
      orders:
        metric: Online afhaalorders per week
        unit: orders
        baseline: { value: ${seed + i}, date: 2026-11-02 }
        target: { value: ${seed + 2 * i + 50}, by: 2027-10-01 }
        source: Webshop
        frequency: weekly
        measurements: { 2027-01-08: ${seed + i + 4}, 2027-01-15: ${seed + i + 8} }
`;

const STEP = (i: number, seed: number): string => `  stap-${i}:
    title: Week ${i} van ronde ${seed} voorbereiden
    kind: produce
    goal: doel-0
    channel: instagram
    owner: anna
    start: 2027-01-05
    due: 2027-01-31
    status: todo
`;

const lineCount = (text: string): number => text.split('\n').length - 1;

/**
 * A sound plan of about this many lines: a head, then goals and steps in equal parts, as plans grow.
 *
 * @param seed makes its texts and numbers differ from those of any other seed
 */
export function generatePlan(lines: number, seed: number): string {
  const head = HEAD(seed);
  const room = Math.max(0, lines - lineCount(head) - 2);
  const pairs = Math.max(1, Math.round(room / (lineCount(GOAL(0, 0)) + 2 * lineCount(STEP(0, 0)))));
  const goals = Array.from({ length: pairs }, (_, i) => GOAL(i, seed)).join('');
  const steps = Array.from({ length: pairs * 2 }, (_, i) => STEP(i, seed)).join('');
  return `${head}goals:\n${goals}steps:\n${steps}`;
}
