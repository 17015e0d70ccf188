import { defineRule } from '../core/rule';

export default defineRule({
  id: 'too-large',
  severity: 'error',
  group: 'format',
  source: 'safety: a plan from a stranger is opened by a double click',
  summary: {
    en: 'a document beyond the bounds (aliases, depth, size)',
    nl: 'een document buiten de grenzen (verwijzingen, diepte, omvang)',
  },
  always: true,
  firm: true,
  messages: {
    size: {
      en: 'This file is larger than 5 MB, too large for a plan, so it was not checked: keep long texts in files of their own.',
      nl: 'Dit bestand is groter dan 5 MB, te groot voor een plan, dus het is niet gecontroleerd: bewaar lange teksten in een eigen bestand.',
    },
    depth: {
      en: 'This file nests more than 200 levels deep, so it was not checked: look for a bracket that is left open.',
      nl: 'Dit bestand is meer dan 200 niveaus diep genest, dus het is niet gecontroleerd: zoek een haakje dat openstaat.',
    },
    aliases: {
      en: 'The aliases (`*name`) make this plan many times larger than its text, so it was not checked: write out what they stand for.',
      nl: 'De verwijzingen (`*naam`) maken dit plan vele malen groter dan de tekst, dus het is niet gecontroleerd: schrijf uit waar ze voor staan.',
    },
  },
  check: {
    *text({ parsed: { excess } }) {
      if (excess) yield { at: { start: excess.start, end: excess.end, path: '' }, message: excess.bound };
    },
  },
});
