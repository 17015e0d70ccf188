import assert from 'node:assert/strict';
import fc from 'fast-check';
import { detectLanguage, explain, maxLength, verdict, type Criteria, type Criterion } from '../../src/goals';

const each = ({ specific, measurable, relevant, timeBound }: Criteria): readonly Criterion[] => [
  specific,
  measurable,
  relevant,
  timeBound,
];

describe('goals: the verdict', () => {
  it('the two goals everyone tries first', () => {
    const vague = verdict('Meer omzet', { lang: 'nl' });
    assert.equal(vague.verdict, 'vague');
    assert.deepEqual(vague.missing, ['target', 'deadline', 'audience']);
    assert.deepEqual(
      vague.words.map(({ text, start, end }) => ({ text, start, end })),
      [{ text: 'Meer', start: 0, end: 4 }],
    );
    const specific = verdict('Online afhaalorders van 80 naar 130 per week voor 1 oktober 2027', {
      lang: 'nl',
    });
    assert.equal(specific.verdict, 'specific');
    assert.deepEqual(specific.missing, []);
  });

  it('an activity is one, whatever its numbers', () => {
    for (const [lang, text] of [
      ['en', 'Start a TikTok account'],
      ['en', 'Post daily'],
      ['nl', 'Iets met social media doen'],
      ['nl', 'In 2027 twaalf webinars organiseren'],
      ['en', 'Write 48 articles this year'],
    ] as const) {
      const { activity, missing, criteria } = verdict(text, { lang });
      assert.ok(activity, text);
      assert.equal(missing[0], 'activity-not-outcome');
      assert.equal(criteria.relevant.met, false);
    }
  });

  it('points into the text as it was written', () => {
    const text = '🚀 **Zo veel mogelijk** leden in 2027';
    const word = verdict(text, { lang: 'nl' }).words.at(0) ?? { text: '', start: 0, end: 0, kind: undefined };
    assert.equal(word.kind, 'escape');
    assert.equal(text.slice(word.start, word.end), word.text);
    assert.equal(word.text, 'Zo veel mogelijk');
  });

  it('explains every criterion in both languages', () => {
    for (const text of [
      'Meer omzet',
      'Een podcast beginnen',
      '500 leden in 2027',
      'Elke factuur binnen 30 dagen betaald',
      '25 leads per maand',
    ]) {
      for (const { why } of each(verdict(text, { lang: 'nl' }).criteria)) {
        assert.ok(why.en.length > 10 && why.nl.length > 10);
      }
    }
  });
});

describe('goals: the fields of the plan', () => {
  const kpi = { metric: 'Online orders', unit: 'orders', baseline: 80, target: 130, by: '2027-10-01' };

  it('a complete KPI makes a short sentence specific, and says that the sentence is not', () => {
    const result = verdict('More online orders', { lang: 'en', fields: { kpis: [kpi] } });
    assert.deepEqual([result.verdict, result.ownWords], ['specific', 'vague']);
    assert.deepEqual(result.missing, []);
    assert.equal(result.suggestion, 'Online orders from 80 to 130 by 1 October 2027');
  });

  it('a KPI without a date does not', () => {
    const { by, ...undated } = kpi;
    const result = verdict('More online orders', { lang: 'en', fields: { kpis: [undated] } });
    assert.equal(result.verdict, 'vague');
    assert.ok(by && result.missing.includes('deadline') && !result.missing.includes('target'));
  });

  it('a deadline of the goal counts, the period of the plan does not', () => {
    assert.equal(
      verdict('500 members', { lang: 'en', fields: { deadline: '2027-10-01' } }).verdict,
      'specific',
    );
    assert.equal(
      verdict('500 members', { lang: 'en', fields: { period: { to: '2027-12-31' } } }).verdict,
      'vague',
    );
    assert.equal(verdict('500 members', { lang: 'en', fields: { deadline: 'soon' } }).verdict, 'vague');
  });

  it('a standing threshold needs no date', () => {
    const fields = {
      kpis: [{ metric: 'Uptime', unit: '%', target: 99.9, direction: 'hold', frequency: 'monthly' }],
    };
    assert.equal(verdict('Keep the site up', { lang: 'en', fields }).verdict, 'specific');
  });

  it('a relative target needs a baseline', () => {
    assert.equal(
      verdict('More orders', {
        lang: 'en',
        fields: { kpis: [{ metric: 'Orders', unit: 'orders', target: '+30 %', by: '2027-10-01' }] },
      }).verdict,
      'vague',
    );
    assert.equal(
      verdict('More orders', {
        lang: 'en',
        fields: {
          kpis: [{ metric: 'Orders', unit: 'orders', baseline: 80, target: '+30 %', by: '2027-10-01' }],
        },
      }).verdict,
      'specific',
    );
  });

  it('fields make no result of an activity', () => {
    assert.equal(verdict('Post daily', { lang: 'en', fields: { kpis: [kpi] } }).activity, true);
  });

  it('an audience in the fields is not missing', () => {
    assert.ok(
      !verdict('More orders', { lang: 'en', fields: { audience: 'Families' } }).missing.includes('audience'),
    );
  });
});

describe('goals: the suggestion', () => {
  const cases = [
    ['nl', 'Meer omzet', 'Omzet van ‹nu› naar ‹doel› uiterlijk ‹datum›'],
    ['en', 'More online orders', 'Online orders from ‹now› to ‹target› by ‹date›'],
    ['en', 'Increase traffic by 30%', 'Increase traffic by 30% by ‹date›'],
    ['en', 'Reduce churn in 2027', 'Churn from ‹now› to ‹target› in 2027'],
    ['nl', 'Naamsbekendheid', '‹wat je meet› van ‹nu› naar ‹doel› uiterlijk ‹datum›'],
  ] as const;
  for (const [lang, text, suggestion] of cases) {
    it(`${text} → ${suggestion}`, () => assert.equal(verdict(text, { lang }).suggestion, suggestion));
  }

  it('holds no number that was not there', () => {
    for (const text of ['More revenue', 'Start a podcast', 'Grow as fast as possible', 'Customer first'])
      assert.doesNotMatch(verdict(text, { lang: 'en' }).suggestion, /\d/);
  });

  it('is the goal itself when nothing is missing', () => {
    assert.equal(verdict('500 leden in 2027.', { lang: 'nl' }).suggestion, '500 leden in 2027');
  });
});

describe('goals: what is said of a goal that was not read to its end', () => {
  const cases = [
    ['en', 'The village keeps its police station in 2027', 'Not read with certainty; nothing is said of it.'],
    [
      'nl',
      'In 2027 behoudt het dorp zijn politiebureau',
      'Niet met zekerheid te lezen; er wordt niets van gezegd.',
    ],
  ] as const;

  it('passes, says that it was in doubt, and suggests nothing', () => {
    for (const [lang, text, unread] of cases) {
      const result = verdict(text, { lang });
      assert.deepEqual(
        [result.verdict, result.doubtful, result.suggestion, result.words],
        ['specific', true, text, []],
      );
      const { criteria, notes, suggestion } = explain(result, lang);
      assert.equal(suggestion, undefined);
      assert.ok(criteria.every(({ state }) => state !== 'unmet'));
      assert.ok(criteria.some(({ state, why }) => state === 'unknown' && why === unread));
      assert.match(notes.join(' '), /doubt|twijfel/);
      assert.ok(each(result.criteria).some(({ met }) => !met));
    }
  });

  it('is in no doubt where the plan says the rest, and nowhere else', () => {
    const fields = {
      deadline: '2027-10-01',
      kpis: [{ metric: 'Days', unit: 'd', target: 30, by: '2027-10-01' }],
    };
    for (const [lang, text] of cases) assert.equal(verdict(text, { lang, fields }).doubtful, false);
    for (const text of ['500 members in 2027', 'More revenue', 'Post daily'])
      assert.equal(verdict(text, { lang: 'en' }).doubtful, false);
  });

  it('a text without a word of a goal is called neither result nor means', () => {
    for (const [lang, text] of [
      ['en', '!!!'],
      ['en', '🎉🚀'],
      ['en', '2027'],
      ['en', 'TBD'],
      ['nl', 'n.v.t.'],
      ['nl', 'Q3 2027'],
      ['en', '[target]'],
    ] as const) {
      const relevant = explain(verdict(text, { lang }), lang).criteria[3];
      assert.deepEqual([relevant?.name, relevant?.state], ['relevant', 'unknown'], text);
    }
    assert.equal(explain(verdict('Turnover', { lang: 'en' }), 'en').criteria[3]?.state, 'met');
  });

  it('a date that has passed is told', () => {
    const options = { today: '2026-11-22' };
    const en = explain(verdict('500 members by 1 May 2026', { lang: 'en', ...options }), 'en');
    const nl = explain(verdict('500 leden voor 1 mei 2026', { lang: 'nl', ...options }), 'nl');
    assert.deepEqual(en.notes, ['Its date, 1 May 2026, has passed.']);
    assert.deepEqual(nl.notes, ['De datum, 1 mei 2026, is voorbij.']);
    assert.deepEqual(
      explain(verdict('500 members by 1 May 2027', { lang: 'en', ...options }), 'en').notes,
      [],
    );
  });
});

describe("goals: a team's own words", () => {
  const own = (vague: readonly string[], allowed: readonly string[] = []) => ({ vague, allowed });

  it('flags its vague ones and spares its allowed ones', () => {
    const words = own(['next level'], ['More']);
    assert.deepEqual(
      verdict('More revenue on the Next Level', { lang: 'en', words }).words.map(({ text }) => text),
      ['Next Level'],
    );
  });

  it('a vague word explains: in words, in what is missing and in the criterion', () => {
    const plain = verdict('Revenue with synergetic partners', { lang: 'en' });
    const {
      verdict: result,
      words,
      missing,
      criteria,
    } = verdict('Revenue with synergetic partners', {
      lang: 'en',
      words: own(['Synergetic']),
    });
    assert.equal(result, plain.verdict);
    assert.ok(!plain.missing.includes('vague-word') && missing.includes('vague-word'));
    assert.deepEqual(
      words.map(({ text }) => text),
      ['synergetic'],
    );
    assert.deepEqual(
      criteria.specific.spans.map(({ start, end }) => 'Revenue with synergetic partners'.slice(start, end)),
      ['synergetic'],
    );
  });

  it('a vague word triggers nothing where something can be measured', () => {
    for (const [lang, text, word] of [
      ['en', 'Synergetic revenue of 500 euros in 2027', 'synergetic'],
      ['en', 'The bridge rebuilt by May', 'bridge'],
      ['nl', 'Elke wijk heeft een buurtteam in 2027', 'buurtteam'],
      ['nl', '100% integrale dossiers in 2027', 'integrale'],
    ] as const) {
      const result = verdict(text, { lang, words: own([word]) });
      assert.equal(result.verdict, 'specific', text);
      assert.deepEqual([result.words, result.missing], [[], []]);
    }
  });

  it('an allowed way out is none, in the verdict and everywhere else', () => {
    for (const [lang, text, allowed] of [
      ['en', '500 members by June where possible', 'Where possible'],
      ['nl', 'Voor juni waar mogelijk 500 leden', 'waar mogelijk'],
    ] as const) {
      assert.equal(verdict(text, { lang }).verdict, 'vague');
      const result = verdict(text, { lang, words: own([], [allowed]) });
      assert.deepEqual([result.verdict, result.missing, result.words], ['specific', [], []]);
      assert.ok(each(result.criteria).every(({ met }) => met));
    }
  });

  it('an allowed word is spared wherever it stands, and the others are not', () => {
    const text = 'Excellent and sustainable care in the long run';
    const spared = (allowed: readonly string[]): readonly string[] =>
      verdict(text, { lang: 'en', words: own([], allowed) }).words.map((word) => word.text);
    assert.deepEqual(spared([]), ['Excellent', 'sustainable', 'in the long run']);
    assert.deepEqual(spared(['sustainable']), ['Excellent', 'in the long run']);
    assert.deepEqual(spared(['In the Long Run', 'excellent']), ['sustainable']);
  });

  it('are found once in a sentence, however many there are', () => {
    const allowed = Array.from({ length: 200 }, (_, at) => `as much as word${at}`);
    const text = 'as much as possible better '.repeat(70);
    verdict(text, { lang: 'en' });
    assert.ok(verdict(text, { lang: 'en', words: own([], [...allowed, 'better']) }).words.length > 0);
  });

  it('what is both is allowed', () => {
    assert.deepEqual(
      verdict('Circular growth', { lang: 'en', words: own(['circular'], ['circular']) }).words,
      [],
    );
  });

  it('without words of its own nothing changes', () => {
    const text = 'Excellent service where possible';
    assert.deepEqual(
      verdict(text, { lang: 'en', words: own([]) }).words,
      verdict(text, { lang: 'en' }).words,
    );
  });
});

describe('goals: what is missing', () => {
  it('a judgement is a vague word, a direction is not', () => {
    const lacks = (text: string, lang: 'en' | 'nl'): boolean =>
      verdict(text, { lang }).missing.includes('vague-word');
    assert.ok(lacks('Be a world-class hospital', 'en') && lacks('Uitstekende zorg', 'nl'));
    assert.ok(
      !lacks('Improve the quality of care', 'en') && !lacks('De kwaliteit van zorg verbeteren', 'nl'),
    );
  });

  it('how people are lacks what shows it, not a number', () => {
    assert.deepEqual(verdict('Alle leerlingen voelen zich thuis', { lang: 'nl' }).missing.slice(0, 2), [
      'measure',
      'deadline',
    ]);
    assert.deepEqual(verdict('More revenue', { lang: 'en' }).missing.slice(0, 2), ['target', 'deadline']);
  });
});

describe('goals: the language', () => {
  it('by the votes of function words', () => {
    assert.equal(detectLanguage(['Meer omzet']), 'nl');
    assert.equal(detectLanguage(['More revenue']), 'en');
    assert.equal(
      detectLanguage(['De online afhaalorders', 'Social media', 'Voor het einde van het jaar']),
      'nl',
    );
    assert.equal(detectLanguage(['Grow the newsletter', 'Social media', 'By the end of the year']), 'en');
    assert.equal(detectLanguage([]), 'en');
  });
});

describe('goals: any text', () => {
  it('never throws, and gives the same answer twice', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.constantFrom('en' as const, 'nl' as const),
        (text, lang) => {
          assert.deepEqual(verdict(text, { lang }), verdict(text, { lang }));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('points only at what is there', () => {
    const piece = fc.constantFrom(
      'van',
      '80',
      'naar',
      '130',
      'per',
      'week',
      'by',
      'Q3',
      '2027',
      '%',
      '€',
      'as',
      'much',
      'possible',
      '-',
      '/',
      'zo',
      'mogelijk',
      'meer',
      'post',
      'elke',
      'eind',
      '1',
      'mei',
      ',',
      '.',
      'no',
      'geen',
      'één',
      '🎉',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 40 }),
        fc.constantFrom('en' as const, 'nl' as const),
        (pieces, lang) => {
          const text = pieces.join(' ');
          const { words, criteria, reading } = verdict(text, { lang, today: '2026-11-22' });
          const spans = [
            ...words,
            ...each(criteria).flatMap(({ spans }) => spans),
            ...reading.numbers,
            ...(reading.deadline ? [reading.deadline] : []),
          ];
          for (const { start, end } of spans)
            assert.ok(start >= 0 && start < end && end <= text.length, text);
          for (const word of words) assert.equal(text.slice(word.start, word.end), word.text);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('cuts what is too long, and says so', () => {
    const long = `Meer omzet ${'en nog meer '.repeat(300)} 500 leden in 2027`;
    const result = verdict(long, { lang: 'nl' });
    assert.equal(result.cut, true);
    assert.equal(result.verdict, 'vague');
    assert.equal(verdict('Meer omzet', { lang: 'nl' }).cut, false);
    assert.ok(result.suggestion.length < maxLength * 2);
  });

  it('the empty text is vague', () => assert.equal(verdict('', {}).verdict, 'vague'));
});
