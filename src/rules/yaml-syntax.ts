import type { PlanDocument } from '../core/document';
import { quote } from '../core/language';
import { defineRule } from '../core/rule';
import type { SyntaxProblem } from '../core/yaml/syntax-problem';

/** More of them follow from the first ones, and would bury them. */
const MOST = 20;

export default defineRule({
  id: 'yaml-syntax',
  severity: 'error',
  group: 'format',
  source: 'the format: a plan is one YAML document',
  summary: {
    en: 'what cannot be read as YAML, duplicate keys among it',
    nl: 'wat niet als YAML te lezen is, ook dubbele sleutels',
  },
  always: true,
  firm: true,
  messages: {
    tab: {
      en: 'YAML does not take tabs in front of a line: use spaces, two for each level.',
      nl: 'YAML kent geen tabs vooraan een regel: gebruik spaties, twee per niveau.',
    },
    indent: {
      en: 'This line does not stand straight under the others of its part: begin it with as many spaces as they have.',
      nl: 'Deze regel staat niet recht onder de andere van zijn deel: begin met evenveel spaties.',
    },
    quote: {
      en: 'This quote is opened and not closed: put the same quote at the end of the text.',
      nl: 'Dit aanhalingsteken wordt geopend en niet gesloten: zet hetzelfde teken aan het einde van de tekst.',
    },
    bracket: {
      en: 'This bracket or brace is opened and not closed: close it at the end.',
      nl: 'Dit haakje wordt geopend en niet gesloten: sluit het aan het einde.',
    },
    conflict: {
      en: 'Two versions of the plan meet here and git could not join them: keep the lines that are right, and remove the marks <<<<<<<, ======= and >>>>>>>.',
      nl: 'Hier komen twee versies van het plan samen die git niet kon samenvoegen: houd de regels die kloppen, en haal de tekens <<<<<<<, ======= en >>>>>>> weg.',
    },
    colon: {
      en: 'A colon within a text: put the whole text in quotes, or leave out the space behind the colon.',
      nl: 'Een dubbele punt in een tekst: zet de hele tekst tussen aanhalingstekens, of laat de spatie erachter weg.',
    },
    pair: {
      en: 'Expected a key, a colon and a space here, as in `title: Social media 2027`.',
      nl: 'Hier hoort een sleutel met een dubbele punt en een spatie, zoals in `title: Sociale media 2027`.',
    },
    start: {
      en: 'A text cannot begin with this character: put the text in quotes.',
      nl: 'Een tekst kan niet met dit teken beginnen: zet de tekst tussen aanhalingstekens.',
    },
    escape: {
      en: 'In double quotes a backslash needs a sign that YAML knows behind it: write it twice, or use single quotes.',
      nl: 'Tussen dubbele aanhalingstekens hoort achter een backslash een teken dat YAML kent: schrijf hem dubbel, of gebruik enkele.',
    },
    duplicate: {
      en: 'The key `{key}` stands here a second time, and only the first counts: remove one, or give it another name.',
      nl: 'De sleutel `{key}` staat hier voor de tweede keer, en alleen de eerste telt: haal er een weg, of geef hem een andere naam.',
    },
    alias: {
      en: 'The alias `*{name}` refers to something that no `&{name}` above it marks.',
      nl: 'De verwijzing `*{name}` noemt iets wat erboven met geen `&{name}` is gemarkeerd.',
    },
    star: {
      en: 'A text cannot begin with `*` or `&`: put the text in quotes.',
      nl: 'Een tekst kan niet met `*` of `&` beginnen: zet de tekst tussen aanhalingstekens.',
    },
    circle: {
      en: 'The alias `*{name}` stands inside the very thing that it refers to.',
      nl: 'De verwijzing `*{name}` staat in het ding waarnaar ze verwijst.',
    },
    documents: {
      en: 'A plan is one document, and what follows this line is not read: put it in a file of its own.',
      nl: 'Een plan is één document, en wat na deze regel komt wordt niet gelezen: zet het in een eigen bestand.',
    },
    lineEnds: {
      en: 'The lines of this file end in a way that YAML does not know: save it with the line ends LF or CRLF.',
      nl: 'De regels van dit bestand eindigen op een manier die YAML niet kent: bewaar het met regeleinden LF of CRLF.',
    },
    key: {
      en: 'A key must be a word or a short text.',
      nl: 'Een sleutel moet een woord of een korte tekst zijn.',
    },
    tag: {
      en: 'A plan needs no tags (words that begin with `!`): leave it out.',
      nl: 'Een plan heeft geen tags nodig (woorden die met `!` beginnen): laat het weg.',
    },
    unknownTag: {
      en: '{tag} begins with `!` and so is no part of the text: put the whole text in quotes, or leave it out.',
      nl: '{tag} begint met `!` en hoort dus niet bij de tekst: zet de hele tekst tussen aanhalingstekens, of laat het weg.',
    },
    other: {
      en: 'This cannot be read as YAML: look for a missing colon, quote, bracket or space here or on the line above.',
      nl: 'Dit is niet als YAML te lezen: zoek hier of een regel hoger naar een ontbrekende dubbele punt, spatie, aanhalingsteken of haakje.',
    },
  },
  check: {
    *text(document) {
      for (const problem of document.parsed.problems.slice(0, MOST)) {
        const { start, end, subject = '' } = problem;
        const at = { start, end, path: '' };
        const message = messageFor(problem, document);
        if (message === 'duplicate') yield { at, message, data: { key: subject } };
        else if (message === 'circle' || message === 'alias') yield { at, message, data: { name: subject } };
        else yield { at, message };
      }
      for (const { start, end } of (document.parsed.unknownTags ?? []).slice(0, MOST)) {
        const tag = quote(document.text.slice(start, end));
        yield { at: { start, end, path: '' }, message: 'unknownTag', severity: 'warning', data: { tag } };
      }
    },
  },
});

function messageFor({ code, start, subject }: SyntaxProblem, { text }: PlanDocument) {
  switch (code) {
    case 'TAB_AS_INDENT':
      return 'tab';
    case 'BAD_INDENT':
      return 'indent';
    case 'MISSING_CHAR':
      return 'quote';
    case 'OPEN_BRACKET':
      return 'bracket';
    case 'LINE_ENDS':
      return 'lineEnds';
    case 'CONFLICT':
      return 'conflict';
    case 'BLOCK_AS_IMPLICIT_KEY':
      return 'colon';
    case 'MULTILINE_IMPLICIT_KEY':
    case 'NOT_A_PAIR':
      return 'pair';
    case 'BAD_SCALAR_START':
      return 'start';
    case 'BAD_DQ_ESCAPE':
      return 'escape';
    case 'DUPLICATE':
      return 'duplicate';
    case 'BAD_ALIAS':
      return subject === undefined ? 'star' : 'alias';
    case 'ALIAS_OF_ITSELF':
      return 'circle';
    case 'MULTIPLE_DOCS':
      return 'documents';
    case 'KEY_NOT_A_WORD':
    case 'NON_STRING_KEY':
    case 'KEY_OVER_1024_CHARS':
      return 'key';
    case 'TAG_RESOLVE_FAILED':
    case 'MULTIPLE_TAGS':
      return 'tag';
    default:
      // The library has one code for all that it did not expect; a tab is the commonest.
      return text[start] === '\t' ? 'tab' : 'other';
  }
}
