import { fileName } from '../export';
import type { Format } from '../format';
import { renderHtml } from '../html';

export default {
  id: 'html',
  order: 1,
  label: { en: 'Page (HTML)', nl: 'Pagina (HTML)' },
  detail: {
    en: 'One file for a browser, that also prints well on paper',
    nl: 'Eén bestand voor een browser, dat ook op papier goed uitkomt',
  },
  help: 'a page for a browser or paper',
  write: (report, { file, revision }) =>
    renderHtml(report, {
      file: file === undefined ? 'strategy.yaml' : fileName(file),
      ...(revision === undefined ? {} : { revision }),
    }),
} satisfies Format;
