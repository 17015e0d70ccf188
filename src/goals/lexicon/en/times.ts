import { numbered, unitsOf, type TimeWords } from '../time-words';
import { list } from '../word-sets';

export const enTimes: TimeWords = {
  months: numbered(
    'january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sep/sept october/oct november/nov december/dec',
  ),
  dayAfterMonth: true,
  shyMonths: list('may march mar jan dec'),
  units: unitsOf({
    second: 'second seconds sec secs s ms millisecond milliseconds',
    minute: 'minute minutes min mins',
    hour: 'hour hours hr hrs h',
    day: 'day days night nights weekday weekdays workday workdays',
    week: 'week weeks wk wks sprint sprints weekend weekends fortnight',
    month: 'month months mo mos mth mths',
    quarter: 'quarter quarters qtr',
    year: 'annum year years yr yrs yearly semester semesters term terms season seasons decade',
  }),
  rates: list('mrr arr'),
  inShort: list('eoq eoy eom yoy mom qoq ytd'),
  // Grants decided within the statutory timescale
  limits: list('timescale timescales timeframe timeframes timeline timelines'),
  tellsWhich: list('top all our the these those'),
  openers: list('before until till during once when same after'),
  singular: list(
    'second minute hour day night weekday workday week sprint weekend fortnight month quarter year semester term season decade mo yr wk hr qtr annum',
  ),
  seasons: list('spring summer autumn fall winter'),
  feasts: new Map([
    ['easter', 'easter'],
    ['christmas', 'christmas'],
    ['xmas', 'christmas'],
    ['halloween', 'halloween'],
    ['valentines', 'valentine'],
    ['thanksgiving', undefined],
    ['ramadan', undefined],
    ['lent', undefined],
    ['advent', undefined],
    ['midsummer', undefined],
    ['hanukkah', undefined],
    ['eid', undefined],
    ['diwali', undefined],
    ['pentecost', 'whitsun'],
    ['whitsun', 'whitsun'],
  ]),
  occasions: list(
    'season seasons election elections conference convention meeting agm launch opening event festival edition holidays holiday break vacation game match tournament ' +
      'ceremony premiere summit symposium expo reunion race marathon audit inspection survey census review anniversary jubilee gala fair exhibition start kickoff deadline graduation enrolment renewal campaign ' +
      'sprint release session cycle term semester championships olympics games cup appeal drive period periods completion handover peak harvest week day night weekend matchday christmas grant plan',
  ),
  ordinals: new Map([
    ['first', 1],
    ['1st', 1],
    ['second', 2],
    ['2nd', 2],
    ['third', 3],
    ['3rd', 3],
    ['fourth', 4],
    ['4th', 4],
    ['final', 4],
    ['last', 4],
  ]),
  quarter: list('quarter qtr'),
  half: list('half semester'),
  fiscal: list('fy fiscal financial'),
  counted: list('week weeks month sprint day wk iteration year'),
  filler: list(
    'the end of mid early late beginning start middle close first second last our this next upcoming and eve full whole entire calendar ' +
      'fiscal financial academic school no not later than latest at ahead remainder rest month year all',
  ),
  before: list('by before until till ahead'),
  leads: list(
    'by before until till in on during at from after through throughout for over within this next upcoming coming end of mid early late since per as effective starting around ahead between each every full calendar',
  ),
  within: list('within in over for during after inside under past'),
  next: list('next coming upcoming following'),
  current: list('this current present'),
  previous: list('last past previous prior'),
  each: list('each every per any'),
  end: list('end close eoy'),
  middle: list('mid middle halfway'),
  countedFrom: list('of from after following prior before old older'),
  once: list(
    'release publication now today launch launching opening signing completion completing publication start starting joining approval graduation go golive kickoff handover this the',
  ),
  dayKinds: list(
    'working business calendar consecutive full school whole more additional straight successive further',
  ),
  trailing: list('average from time period plan window horizon straight in running timeframe timeline end'),
  adverbs: new Map([
    ['daily', 'day'],
    ['weekly', 'week'],
    ['monthly', 'month'],
    ['quarterly', 'quarter'],
    ['yearly', 'year'],
    ['annual', 'year'],
    ['annually', 'year'],
    ['hourly', 'hour'],
  ]),
};
