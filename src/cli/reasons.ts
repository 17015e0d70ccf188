import type { Texts } from '../core/language';
import { UsageError } from './outcome';

const NOT_YOURS: Texts = { en: 'you may not read it', nl: 'je mag het niet lezen' };
const NO_FILE: Texts = { en: 'it is no file', nl: 'het is geen bestand' };
const NOT_THERE: Texts = { en: 'there is no such file or folder', nl: 'dat bestand of die map is er niet' };
const TOO_MANY: Texts = { en: 'too many files are open', nl: 'er staan te veel bestanden open' };
const TOO_LARGE: Texts = { en: 'it is too large', nl: 'het is te groot' };
const BROKEN: Texts = { en: 'its disk or network fails', nl: 'de schijf of het netwerk werkt niet' };

/** Codes of our own beside those of the system. */
export const OWN_CODES = { noFile: 'NO_FILE', noWriter: 'NO_WRITER', tooLarge: 'TOO_LARGE' } as const;

const REASONS: Readonly<Record<string, Texts>> = {
  [OWN_CODES.noFile]: NO_FILE,
  [OWN_CODES.noWriter]: {
    en: 'it is a pipe that nobody writes to',
    nl: 'het is een pijp waar niemand in schrijft',
  },
  [OWN_CODES.tooLarge]: TOO_LARGE,
  ENOENT: NOT_THERE,
  ENOTDIR: NOT_THERE,
  EACCES: NOT_YOURS,
  EPERM: NOT_YOURS,
  EISDIR: { en: 'it is a folder', nl: 'het is een map' },
  ELOOP: { en: 'its links go round in a circle', nl: 'de koppelingen lopen in een kring' },
  ENAMETOOLONG: { en: 'its name is too long', nl: 'de naam is te lang' },
  // A socket, or a device that is not there.
  ENXIO: NO_FILE,
  ENODEV: NO_FILE,
  EMFILE: TOO_MANY,
  ENFILE: TOO_MANY,
  EFBIG: TOO_LARGE,
  ERR_FS_FILE_TOO_LARGE: TOO_LARGE,
  ERR_STRING_TOO_LONG: TOO_LARGE,
  EIO: BROKEN,
  ESTALE: BROKEN,
  ENOSPC: { en: 'no space is left', nl: 'er is geen ruimte meer' },
  EDQUOT: { en: 'no space is left for you', nl: 'er is geen ruimte meer voor je' },
};

const UNREAD: Texts = { en: 'it cannot be read', nl: 'het is niet te lezen' };

/** A trouble of our own, told as those of the system are. */
export const trouble = (code: keyof typeof OWN_CODES): Error =>
  Object.assign(new Error(REASONS[OWN_CODES[code]]?.en), { code: OWN_CODES[code] });

/** What the system calls a trouble; empty where it has no name for it. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

/** Why a file cannot be read, in words. */
export function reasonOf(error: unknown): Texts {
  const code = codeOf(error);
  const known = Object.hasOwn(REASONS, code) ? REASONS[code] : undefined;
  return known ?? withCode(UNREAD, code);
}

const NOT_WRITABLE: Texts = { en: 'you may not write it', nl: 'je mag het niet schrijven' };
const UNWRITTEN: Texts = { en: 'it cannot be written', nl: 'het is niet te schrijven' };

/** Why something cannot be written, in words. */
export function writingReasonOf(error: unknown): Texts {
  const code = codeOf(error);
  if (['EACCES', 'EPERM', 'EROFS'].includes(code)) return NOT_WRITABLE;
  return Object.hasOwn(REASONS, code) ? reasonOf(error) : withCode(UNWRITTEN, code);
}

/** What is told with the system's own name for it, where we have no words of ours. */
const withCode = ({ en, nl }: Texts, code: string): Texts =>
  code === '' ? { en, nl } : { en: `${en} (${code})`, nl: `${nl} (${code})` };

/** A text that V8 has no room for: its own words for it help nobody. */
const isTooLong = (error: unknown): boolean =>
  codeOf(error) === 'ERR_STRING_TOO_LONG' || (error instanceof RangeError && /length/i.test(error.message));

/** Why a command could not run, in words; of a mistake of ours what was thrown. */
export const failureOf = (error: unknown): string | Texts => (isTooLong(error) ? TOO_LARGE : String(error));

const PLACED: Texts = { en: '{name}: {reason}', nl: '{name}: {reason}' };

/** A file that cannot be read, as one line. */
export const unreadable = (name: string, error: unknown): UsageError =>
  error instanceof UsageError ? error : new UsageError(PLACED, { name, reason: reasonOf(error) });
