import { COST_KINDS } from '../cost-kinds';
import { RISK_LEVELS } from '../../plan/risk-level';
import { cellsByChannel } from '../reach-cells';
import type { Level, MoneyReport, ReachCell, ReachingChannel } from '../report';
import { type MarkdownDocument, nameOf, optionalName, optionalPlain } from './document';
import { address, inline, joined, type Markdown, plain, written } from './text';

/** A matrix with more columns than this is read by nobody: then each channel lists its audiences. */
const MOST_COLUMNS = 12;

/** Which channel reaches whom, for which goals, and what the channels are. */
export function writeReach(document: MarkdownDocument): void {
  const { audiences, channels, cells, gaps } = document.report.reach;
  if (channels.length === 0 && gaps.length === 0) return;
  document.heading(2, document.say(TEXTS.reach));
  const reached = cellsByChannel(cells);
  if (audiences.length > 0 && channels.length > 0) {
    if (audiences.length <= MOST_COLUMNS) {
      document.grid(
        [document.say(TEXTS.channel), ...audiences.map(nameOf)],
        channels.map((channel) => [
          nameOf(channel),
          ...audiences.map(({ id }) => cellOf(document, reached.get(channel.id)?.get(id))),
        ]),
      );
    } else {
      document.table(channels, [
        { title: TEXTS.channel, cell: nameOf },
        {
          title: TEXTS.audiences,
          cell: ({ id }) =>
            document.names(
              audiences.filter((audience) => reached.get(id)?.get(audience.id)?.kind === 'serves'),
            ),
        },
      ]);
    }
  }
  document.table<ReachingChannel>(channels, [
    { title: TEXTS.channel, cell: nameOf },
    { title: TEXTS.status, cell: ({ status }) => optionalPlain(status) },
    { title: TEXTS.owner, cell: ({ owner }) => optionalName(owner) },
    { title: TEXTS.cadence, cell: ({ cadence }) => optionalPlain(cadence) },
    { title: TEXTS.url, cell: ({ url }) => (url === undefined ? undefined : address(url)) },
  ]);
  document.list(gaps.map(({ text }) => plain(text)));
}

function cellOf(document: MarkdownDocument, cell: ReachCell | undefined): Markdown {
  if (!cell) return written('');
  if (cell.kind === 'present') return document.say(TEXTS.present);
  return cell.goals.length === 0 ? document.say(TEXTS.serves) : document.names(cell.goals);
}

/** Hours a week, of each person and all together. */
export function writeHours(document: MarkdownDocument): void {
  const { people, asked, available, isOver } = document.report.hours;
  if (people.length === 0 && asked === 0 && available === undefined) return;
  document.heading(2, document.say(TEXTS.hours));
  document.table(people, [
    { title: TEXTS.person, cell: ({ person }) => nameOf(person) },
    { title: TEXTS.asked, cell: (one) => document.number(one.asked), isNumber: true },
    { title: TEXTS.available, cell: (one) => document.number(one.available), isNumber: true },
    {
      title: TEXTS.channels,
      cell: ({ channels }) =>
        joined(
          channels.map(({ channel, hours }) => written(`${nameOf(channel)} ${document.number(hours) ?? ''}`)),
          ', ',
        ),
    },
    {
      title: TEXTS.remark,
      cell: ({ isOverloaded }) => (isOverloaded ? document.say(TEXTS.overloaded) : undefined),
    },
  ]);
  document.list([
    ...document.labelled(TEXTS.askedTogether, document.number(asked)),
    ...document.labelled(TEXTS.availableTogether, document.number(available)),
    ...(isOver === true ? [document.say(TEXTS.overloaded)] : []),
  ]);
}

export function writeMoney(document: MarkdownDocument): void {
  const { money } = document.report;
  const { budget, costs, returns } = money;
  if (!budget && costs.length === 0 && returns.length === 0) return;
  document.heading(2, document.say(TEXTS.money));
  document.table(costs, [
    { title: TEXTS.cost, cell: ({ title }) => plain(title) },
    { title: TEXTS.kind, cell: ({ kind }) => document.say(COST_KINDS[kind]) },
    { title: TEXTS.amount, cell: ({ amount }) => amountOf(document, money, amount), isNumber: true },
  ]);
  document.list([
    ...document.labelled(
      TEXTS.total,
      costs.length === 0 ? undefined : amountOf(document, money, money.total),
    ),
    ...document.labelled(TEXTS.budget, budget && amountOf(document, money, budget.amount)),
    ...(money.isOver ? [document.say(TEXTS.over)] : []),
  ]);
  if (returns.length === 0) return;
  document.heading(3, document.say(TEXTS.returns));
  document.list(
    returns.map(({ kind, kindText = kind, text }) =>
      kindText === undefined ? inline(text) : written(`**${plain(kindText)}:** ${inline(text)}`),
    ),
  );
}

function amountOf(document: MarkdownDocument, { currency }: MoneyReport, amount: number): Markdown {
  return plain(document.formats.money(amount, currency));
}

export function writeRisks(document: MarkdownDocument): void {
  const { risks } = document.report;
  if (risks.length === 0) return;
  const level = (one: Level | undefined): Markdown | undefined => one && document.say(RISK_LEVELS[one]);
  document.heading(2, document.say(TEXTS.risks));
  document.table(risks, [
    { title: TEXTS.risk, cell: ({ risk }) => inline(risk) },
    { title: TEXTS.likelihood, cell: ({ likelihood }) => level(likelihood) },
    { title: TEXTS.impact, cell: ({ impact }) => level(impact) },
    {
      title: TEXTS.mitigation,
      cell: ({ mitigation }) => (mitigation === undefined ? undefined : inline(mitigation)),
    },
    { title: TEXTS.owner, cell: ({ owner }) => optionalName(owner) },
  ]);
}

const TEXTS = {
  reach: { en: 'Channels and audiences', nl: 'Kanalen en doelgroepen' },
  channel: { en: 'Channel', nl: 'Kanaal' },
  channels: { en: 'Channels', nl: 'Kanalen' },
  audiences: { en: 'Audiences', nl: 'Doelgroepen' },
  present: { en: 'to be found there', nl: 'daar te vinden' },
  serves: { en: 'yes', nl: 'ja' },
  status: { en: 'State', nl: 'Status' },
  owner: { en: 'Owner', nl: 'Verantwoordelijke' },
  cadence: { en: 'How often', nl: 'Hoe vaak' },
  url: { en: 'Address', nl: 'Adres' },
  hours: { en: 'Hours a week', nl: 'Uren per week' },
  person: { en: 'Person', nl: 'Wie' },
  asked: { en: 'Asked', nl: 'Gevraagd' },
  available: { en: 'Available', nl: 'Beschikbaar' },
  remark: { en: 'Remark', nl: 'Opmerking' },
  overloaded: { en: 'more is asked than there is', nl: 'er wordt meer gevraagd dan er is' },
  askedTogether: { en: 'Asked, all together', nl: 'Gevraagd, samen' },
  availableTogether: { en: 'Available, all together', nl: 'Beschikbaar, samen' },
  money: { en: 'Money', nl: 'Geld' },
  cost: { en: 'Cost', nl: 'Kosten' },
  kind: { en: 'Kind', nl: 'Soort' },
  amount: { en: 'Amount', nl: 'Bedrag' },
  total: { en: 'Total', nl: 'Totaal' },
  budget: { en: 'Budget', nl: 'Budget' },
  over: { en: 'The costs exceed the budget.', nl: 'De kosten zijn hoger dan het budget.' },
  returns: { en: 'What it brings', nl: 'Wat het oplevert' },
  risks: { en: 'Risks', nl: 'Risico’s' },
  risk: { en: 'Risk', nl: 'Risico' },
  likelihood: { en: 'Likelihood', nl: 'Kans' },
  impact: { en: 'Impact', nl: 'Gevolg' },
  mitigation: { en: 'What we do about it', nl: 'Wat we eraan doen' },
} as const;
