/** What may be changed about a goal without changing its verdict, and what may not. */
import assert from 'node:assert/strict';
import { verdict, type Criteria, type Language } from '../../src/goals';
import { readGoals } from './evidence';

const goals = [...readGoals('written.tsv'), ...readGoals('own.tsv')];

/** Each line: language, a goal with [its number] and {its time} marked. */
const marked: readonly (readonly [Language, string])[] = [
  ['en', 'Increase web shop revenue [by 20%] {by 1 July 2027}'],
  ['en', 'Grow weekly orders [from 80 to 130] {before 1 October 2027}'],
  ['en', 'Cut the average waiting time [from 14 to 6 minutes] {by the end of Q3}'],
  ['en', 'Raise customer satisfaction [to 8.5] {in the autumn of 2027}'],
  ['en', 'Gain [500] new members {within six months}'],
  ['en', 'Reduce sick leave [to 4.5 percent] {in 2027}'],
  ['en', 'Increase the share of returning guests [from 30% to 40%] {this season}'],
  ['nl', 'De omzet van de webshop verhogen [met 20%] {voor 1 juli 2027}'],
  ['nl', 'Online afhaalorders [van 80 naar 130] laten groeien {voor 1 oktober 2027}'],
  ['nl', 'De gemiddelde wachttijd terugbrengen [van 14 naar 6 minuten] {voor het einde van Q3}'],
  ['nl', 'De klanttevredenheid verhogen [naar een 8,5] {in het najaar van 2027}'],
  ['nl', '[500] nieuwe leden werven {binnen zes maanden}'],
  ['nl', 'Het ziekteverzuim verlagen [tot 4,5 procent] {in 2027}'],
  ['nl', 'Het aandeel terugkerende gasten laten stijgen [van 30% naar 40%] {dit seizoen}'],
];

const without = (text: string, mark: RegExp): string =>
  text
    .replace(mark, '')
    .replace(/[[\]{}]/g, '')
    .replace(/ {2,}/g, ' ')
    .trim();
const unmet = (text: string, lang: Language): (keyof Criteria)[] => {
  const { criteria } = verdict(text, { lang });
  return (Object.keys(criteria) as (keyof Criteria)[]).filter((name) => !criteria[name].met);
};

describe('goals: what changes nothing', () => {
  const changes: readonly (readonly [string, (text: string) => string])[] = [
    ['upper case', (text) => text.toUpperCase()],
    ['lower case', (text) => text.toLowerCase()],
    ['quotes around it', (text) => `“${text}”`],
    ['a final stop', (text) => `${text.replace(/[.!]$/, '')}.`],
    ['spaces', (text) => `  ${text.replace(/ /g, '  ')} `],
    ['emoji', (text) => `🚀 ${text} 🎉`],
    ['Markdown emphasis', (text) => `**${text}**`],
    ['emphasis inside', (text) => text.replace(/(\p{L}{4,})/u, '_$1_')],
    ['a bullet', (text) => `- ${text}`],
  ];
  for (const [name, change] of changes) {
    it(name, () => {
      const changed = goals.filter(
        ({ text, lang }) => verdict(change(text), { lang }).verdict !== verdict(text, { lang }).verdict,
      );
      assert.deepEqual(
        changed.map(({ text }) => change(text)),
        [],
      );
    });
  }

  it('praise added to a specific goal', () => {
    const praise = {
      en: ' through excellent and more effective service',
      nl: ' dankzij uitstekende en effectievere dienstverlening',
    };
    const changed = goals
      .filter(({ label }) => label === 'specific')
      .filter(({ text, lang }) => {
        const before = verdict(text, { lang }).verdict;
        return (
          before === 'specific' &&
          verdict(text.replace(/[.!]$/, '') + praise[lang], { lang }).verdict !== before
        );
      });
    assert.deepEqual(
      changed.map(({ text }) => text),
      [],
    );
  });
});

describe('goals: what changes the right criterion', () => {
  for (const [lang, text] of marked) {
    const whole = without(text, /(?!)/);
    it(whole, () => {
      assert.deepEqual(unmet(whole, lang), []);
      assert.ok(unmet(without(text, /\[[^\]]*\]/), lang).includes('measurable'), 'without its number');
      assert.ok(
        !unmet(without(text, /\[[^\]]*\]/), lang).includes('timeBound'),
        'without its number, still dated',
      );
      assert.deepEqual(unmet(without(text, /\{[^}]*\}/), lang), ['timeBound'], 'without its time');
    });
  }

  it('an activity in place of the result', () => {
    assert.deepEqual(unmet('Run a campaign by 1 July 2027', 'en').includes('relevant'), true);
    assert.deepEqual(unmet('Een campagne lanceren voor 1 juli 2027', 'nl').includes('relevant'), true);
  });

  it('a way out', () => {
    assert.deepEqual(unmet('Gain 500 members by June where possible', 'en'), ['specific']);
    assert.deepEqual(unmet('Waar mogelijk 500 leden werven voor juni', 'nl'), ['specific']);
  });
});

describe('goals: the same goal in two languages', () => {
  const en = readGoals('own.tsv').filter(({ lang }) => lang === 'en');
  const nl = readGoals('own.tsv').filter(({ lang }) => lang === 'nl');
  const pairs: readonly (readonly [string, string])[] = [
    ['25 qualified leads a month', '25 gekwalificeerde leads per maand'],
    ['Reduce sick leave in 2027', 'Het ziekteverzuim in 2027 verlagen'],
    ['Open rate of at least 35%', 'Openingspercentage van minstens 35%'],
    ['Answer every email within 24 hours', 'Elke e-mail binnen 24 uur beantwoord'],
    [
      'A third of our menu is plant-based from 1 April',
      'Een derde van onze kaart is plantaardig vanaf 1 april',
    ],
    ['50 customers if time permits', '50 klanten als de tijd het toelaat'],
    ['Post daily', 'Dagelijks posten'],
    ['Climate neutral by 2040', 'Klimaatneutraal in 2040'],
    ['More customers', 'Meer klanten'],
    ['Speed to answer: 60 seconds', 'Wachttijd aan de telefoon: 60 seconden'],
    ['Shipping: 3-5 business days', 'Levertijd: 3-5 werkdagen'],
    ['Time on page: 2 minutes', 'Gemiddelde kijktijd: 2 minuten'],
    ['80% of questions resolved at first contact', '80% van de vragen in één keer opgelost'],
    ['Available 24/7 for emergencies', 'Voor spoed 24/7 bereikbaar'],
    ['60% of members exercise weekly', '60% van de leden sport wekelijks'],
    ['Posts: 3 a week', 'Berichten: 3 per week'],
    ['First 3 months: 200 members', 'Eerste 3 maanden: 200 leden'],
    ['Ranking: top 3 by 2028', 'Positie op de ranglijst: top 3 in 2028'],
    ['As plastic-free as possible by 2028', 'In 2028 zoveel mogelijk plasticvrij'],
    ['Win 50 customers in the coming years', 'De komende jaren 50 klanten werven'],
    ['Ideally 40 new members by July 2027', 'Liefst 40 nieuwe leden voor juli 2027'],
    [
      'At most 2% of callers wait longer than 10 minutes',
      'Maximaal 2% van de bellers wacht langer dan 10 minuten',
    ],
    ['By 2040 not one young person smokes', 'In 2040 rookt geen enkele jongere nog'],
    ['We generate all our energy ourselves in 2030', 'In 2030 willen we alle energie zelf opwekken'],
    ['Every citizen benefits by 2030', 'Iedere Nederlander profiteert in 2030'],
    ['Everyone will have access by 2030', 'Iedereen heeft toegang in 2030'],
    ['Better care on ward 3 in 2027', 'Betere zorg op afdeling 3 in 2027'],
    ['More sponsors on wards 2 and 3 in 2027', 'Meer sponsors op afdeling 2 en 3 in 2027'],
    ['Make the 4 teams work together better in 2027', 'De 4 teams beter laten samenwerken in 2027'],
    ['Grow in 5 countries by 2028', 'Groeien in 5 landen in 2028'],
    ['Recruit ambassadors in 6 districts by 2028', 'In 2028 ambassadeurs werven in 6 wijken'],
    ['Active in 5 new countries by 2028', 'Actief in 5 nieuwe landen in 2028'],
    ['Attract more 5-star guests in Q4', 'Meer 5-sterrengasten trekken in Q4'],
    ['Orders from 80 to [target] by 2027', 'Bestellingen van 80 naar [doel] in 2027'],
    ['Orders from 80 to ___ by 2027', 'Bestellingen van 80 naar ___ in 2027'],
    ['500 members by [date]', '500 leden voor [datum]'],
    ['Reviews: 4.6 or better all through 2027', 'Reviews: 4,6 of beter heel 2027'],
    ['Fewer than 20 unanswered emails by 4 December', 'Op 4 december minder dan 20 onbeantwoorde mails'],
    ['From the current 120 members to 160 in July 2027', 'Van de huidige 120 leden naar 160 in juli 2027'],
    ['One new franchise per year', 'Elk jaar één nieuwe vestiging'],
    ["Top 3 for 'florist Leeds' by May 2027", "In mei 2027 top 3 op 'bloemist Utrecht'"],
    ['The majority of members pay online by 2028', 'De meerderheid van de leden betaalt in 2028 online'],
    ['The new wing is in use by 2028', 'De nieuwe vleugel is in 2028 in gebruik'],
    ['40 members in the past year', '40 leden in het afgelopen jaar'],
  ];
  for (const [english, dutch] of pairs) {
    it(`${english} = ${dutch}`, () => {
      const [one, other] = [verdict(english, { lang: 'en' }), verdict(dutch, { lang: 'nl' })];
      assert.equal(one.verdict, other.verdict);
      assert.equal(one.activity, other.activity);
    });
  }

  it('as many of our own goals in each', () => {
    assert.ok(Math.abs(en.length - nl.length) < 60);
  });
});
