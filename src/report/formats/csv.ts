import { renderCsv } from '../csv';
import type { Format } from '../format';

export default {
  id: 'csv',
  order: 4,
  label: { en: 'Spreadsheet (CSV)', nl: 'Spreadsheet (CSV)' },
  detail: {
    en: 'KPIs with their measurements, goals or steps for Excel',
    nl: 'KPI’s met hun metingen, doelen of stappen voor Excel',
  },
  help: 'a table for a spreadsheet',
  write: (report, { table }) => renderCsv(report, table),
} satisfies Format;
