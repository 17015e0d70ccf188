/** A year of the bakery's plan, commit by commit, as its owners might have written it. */
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Revision } from '../../src/plan/history/revision';
import { ROOT } from '../../src/tools/generated';
import { git } from './repository';

export interface Commit {
  readonly day: string;
  readonly author: string;
  readonly subject: string;
  readonly change: (text: string) => string;
}

/** @throws Error where the text is not there: a change that changes nothing would test nothing */
const replace =
  (from: string | RegExp, to: string) =>
  (text: string): string => {
    const changed = text.replace(from, to);
    if (changed === text) throw new Error(`the plan has no ${String(from)}`);
    return changed;
  };

const all =
  (...changes: readonly ((text: string) => string)[]) =>
  (text: string): string =>
    changes.reduce((made, change) => change(made), text);

const TARGET = 'target: { value: 130, by: 2027-06-30 }';

export const COMMITS: readonly Commit[] = [
  {
    day: '2026-09-20',
    author: 'Anna de Vries',
    subject: 'Ons plan voor het seizoen',
    change: (text) => text,
  },
  {
    day: '2026-10-12',
    author: 'Sanne Okkerse',
    subject: 'Uitleg bij de metingen',
    change: all(
      replace('frequency: quarterly     # dat is', 'frequency: quarterly # dat is'),
      replace('# koude start', '# rustige start'),
      replace('owner: anna\nsponsor: pieter', 'sponsor: pieter\nowner: anna'),
    ),
  },
  {
    day: '2026-11-27',
    author: 'Sanne Okkerse',
    subject: 'Meting van deze week',
    change: replace('          2026-11-20: 95\n', '          2026-11-20: 95\n          2026-11-27: 97\n'),
  },
  {
    day: '2026-12-15',
    author: 'Anna de Vries',
    subject: 'December viel mee: de lat hoger',
    change: all(
      replace(TARGET, 'target: { value: 140, by: 2027-06-30 }'),
      replace('van 80 naar 130 per week', 'van 80 naar 140 per week'),
    ),
  },
  {
    day: '2027-01-19',
    author: 'Bram Terlouw',
    subject: 'Noor zorgt voor de werving',
    change: all(
      replace(
        '  bram: { name',
        '  noor: { name: Noor Haddad, role: Leidinggevende nacht, level: staff, hours: 2, rate: 35 }\n  bram: { name',
      ),
      replace('audience: bakkers\n    owner: bram', 'audience: bakkers\n    owner: noor'),
    ),
  },
  {
    day: '2027-02-16',
    author: 'Anna de Vries',
    subject: 'Een korte naam die klopt',
    change: (text) => text.replaceAll(/\bafhaalorders\b(?=[:\],\n]| \})/g, 'webshop'),
  },
  {
    day: '2027-03-02',
    author: 'Pieter de Vries',
    subject: 'Na de evaluatie: meer tijd nemen',
    change: all(
      replace('deadline: 2027-06-30', 'deadline: 2027-08-31'),
      replace('target: { value: 140, by: 2027-06-30 }', 'target: { value: 140, by: 2027-08-31 }'),
      replace(
        'uiterlijk 30 juni 2027\n    supports: omzet',
        'uiterlijk 31 augustus 2027\n    supports: omzet',
      ),
      replace('  next: 2027-03-02', '  next: 2027-06-01'),
    ),
  },
  {
    day: '2027-03-30',
    author: 'Sanne Okkerse',
    subject: 'Promoten is klaar',
    change: replace('after: vullen, status: doing', 'after: vullen, status: done'),
  },
  {
    day: '2027-04-20',
    author: 'Anna de Vries',
    subject: 'Wat we echt kunnen halen',
    change: all(
      replace('target: { value: 140, by: 2027-08-31 }', 'target: { value: 110, by: 2027-08-31 }'),
      replace('van 80 naar 140 per week', 'van 80 naar 110 per week'),
    ),
  },
  {
    day: '2027-05-25',
    author: 'Bram Terlouw',
    subject: 'Restbrood: nulmeting klopte niet',
    change: replace('        baseline: { value: 12, date: 2026-09-04 }\n', ''),
  },
  {
    day: '2027-06-08',
    author: 'Sanne Okkerse',
    subject: 'TikTok erbij, Facebook eraf',
    change: all(
      replace(
        '  google:\n    platform',
        '  tiktok: { platform: TikTok, purpose: De nacht laten zien, audience: bakkers, owner: sanne, hours: 1, status: planned }\n  google:\n    platform',
      ),
      replace('hours: 1.5\n    status: active', 'hours: 1.5\n    status: paused'),
    ),
  },
  {
    day: '2027-08-24',
    author: 'Pieter de Vries',
    subject: 'We gaan door, met meer geld',
    change: all(replace('amount: 18000', 'amount: 21000'), replace('status: active', 'status: paused')),
  },
];

/** The commits as git tells them: the latest first. */
export const REVISIONS: readonly Revision[] = COMMITS.map(({ day, author, subject }, at) => ({
  id: String(at),
  date: `${day}T09:00:00Z`,
  author,
  subject,
})).reverse();

/** The text of the plan after each commit, from the first on. */
export function versions(): readonly string[] {
  let text = readFileSync(path.join(ROOT, 'examples/nine-steps/strategy.yaml'), 'utf8');
  return COMMITS.map(({ change }) => (text = change(text)));
}

/**
 * A repository of its own with that history; removed by whoever asked for it.
 *
 * @param folder for it, which is empty; absent: a new one
 */
export function bakeryRepository(
  folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'bakery-'))),
): string {
  git(folder, 'init', '--quiet', '--initial-branch=main');
  mkdirSync(path.join(folder, 'plans'));
  for (const [number, text] of versions().entries()) {
    const { author, day, subject } = COMMITS[number]!;
    writeFileSync(path.join(folder, 'strategy.yaml'), text);
    git(folder, 'add', '--all');
    const email = `${author.split(' ')[0]!.toLowerCase()}@korenaar.example`;
    const by = `${author} <${email}>`;
    git(folder, 'commit', '--quiet', '--author', by, '--date', `${day}T09:00:00Z`, '--message', subject);
  }
  return folder;
}
