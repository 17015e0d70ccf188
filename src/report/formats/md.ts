import { fileName } from '../export';
import type { Format } from '../format';
import { renderMarkdown } from '../markdown';

export default {
  id: 'md',
  order: 2,
  label: { en: 'Text (Markdown)', nl: 'Tekst (Markdown)' },
  detail: {
    en: 'For a wiki or a pull request, with the tables',
    nl: 'Voor een wiki of een pull request, met de tabellen',
  },
  help: 'Markdown for a wiki or a pull request',
  write: (report, { file }) => renderMarkdown(report, file === undefined ? undefined : fileName(file)),
} satisfies Format;
