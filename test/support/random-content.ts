/** What a generated plan has ids of, and how many. */
export const KINDS = {
  people: 3,
  businessGoals: 2,
  audiences: 2,
  channels: 2,
  goals: 3,
  pillars: 2,
  steps: 4,
} as const;
export type Kind = keyof typeof KINDS;
export const KIND_NAMES = Object.keys(KINDS) as readonly Kind[];

/** The ids of a plan, by what they name. */
export type PlanIds = Readonly<Record<Kind, readonly string[]>>;

/** Something that a plan names: the nth of its people. */
export interface Thing {
  readonly kind: Kind;
  readonly index: number;
}

export type Key = string | Thing;
export type Value =
  | { readonly words: string }
  | { readonly raw: string }
  | { readonly to: Thing }
  | { readonly list: readonly Value[] }
  | { readonly map: readonly (readonly [Key, Value])[] };

const TEXTS = [
  'Meer omzet',
  'anna',
  'orders',
  'Online orders from 80 to 130 per week by 1 October 2027',
  'Hekje # in een zin: niets',
  'It\'s "so"',
  '2027',
  'Iedereen',
  '# geen opmerking',
  'fill-in',
];

/** What a plan holds, without its style: some of all parts, with mistakes in it. */
export function contentOf(random: (below: number) => number): readonly (readonly [Key, Value])[] {
  const chance = (of: number): boolean => random(of) === 0;
  const words = (): Value => ({ words: TEXTS[random(TEXTS.length)]! });
  const to = (kind: Kind): Value => ({ to: { kind, index: random(KINDS[kind]) } });
  const some = (kind: Kind): Value =>
    chance(2) ? to(kind) : { list: Array.from({ length: random(3) + 1 }, () => to(kind)) };
  const date = (): Value => ({ raw: `2027-0${random(9) + 1}-1${random(9)}` });
  const maybe = (key: string, value: Value): (readonly [Key, Value])[] => (chance(3) ? [] : [[key, value]]);
  // What stands under a misspelled key, or one of the author's own, refers to nothing.
  const owner = (): (readonly [Key, Value])[] =>
    chance(6) ? [['onwer', { raw: 'anna' }]] : maybe('owner', to('people'));
  const each = (kind: Kind, of: (index: number) => Value): readonly [Key, Value] => [
    kind,
    { map: Array.from({ length: KINDS[kind] }, (_, index) => [{ kind, index }, of(index)] as const) },
  ];
  const kpi = (): Value => ({
    map: [
      ...maybe('metric', words()),
      ...maybe('baseline', { raw: String(random(90)) }),
      ...maybe('target', { map: [['value', { raw: String(random(90)) }], ...maybe('by', date())] }),
      ...maybe('direction', { raw: chance(3) ? 'upp' : 'up' }),
      ...maybe('measurements', { map: [['2027-01-08', { raw: String(random(90)) }]] }),
    ],
  });
  const merge = (): (readonly [Key, Value])[] => (chance(5) ? [['<<', { raw: '*shared' }]] : []);
  return [
    ['strategy', { raw: '1' }],
    ['title', words()],
    ['language', { raw: chance(2) ? 'en' : 'nl' }],
    ['x-shared', { raw: '&shared { x-note: anna }' }],
    ...maybe('status', { raw: chance(4) ? 'actief' : 'active' }),
    ...maybe('period', {
      map: [
        ['from', date()],
        ['to', date()],
      ],
    }),
    ...owner(),
    ...maybe('sponsor', to('people')),
    each('people', () => ({
      map: [['name', words()], ...maybe('role', words()), ...maybe('hours', { raw: String(random(9)) })],
    })),
    each('businessGoals', () => (chance(2) ? words() : { map: [['statement', words()], ...owner()] })),
    each('audiences', () => ({ map: [['description', words()], ...maybe('online', some('channels'))] })),
    each('goals', () => ({
      map: [
        ...merge(),
        ['statement', words()],
        ...maybe('supports', some('businessGoals')),
        ...maybe('audience', some('audiences')),
        ...owner(),
        ...maybe('deadline', date()),
        ...maybe('kpis', {
          map: [
            ['orders', kpi()],
            ['anna', kpi()],
          ],
        }),
      ],
    })),
    each('channels', () => ({
      map: [['platform', words()], ...maybe('audience', some('audiences')), ...owner(), ...merge()],
    })),
    [
      'content',
      {
        map: [
          each('pillars', words),
          [
            'calendar',
            {
              list: [0, 1].map(() => ({
                map: [
                  ['date', date()],
                  ...maybe('pillar', to('pillars')),
                  ...maybe('goal', some('goals')),
                  ...owner(),
                ],
              })),
            },
          ],
        ],
      },
    ],
    ...maybe('policy', { map: [['allowed', { list: [words(), words()] }]] }),
    each('steps', () => ({
      map: [
        ...maybe('title', words()),
        ...maybe('goal', some('goals')),
        ...maybe('channel', some('channels')),
        ...owner(),
        ...maybe('start', date()),
        ...maybe('due', date()),
        ...maybe('after', some('steps')),
        ...maybe('x-note', { raw: 'anna' }),
      ],
    })),
  ];
}
