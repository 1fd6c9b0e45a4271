/** What a cell may hold; null makes it empty. */
export type CsvValue = string | number | null;

/** Excel reads a file without this mark in an old alphabet and spoils names. */
const BYTE_ORDER_MARK = '\uFEFF';
/** Spreadsheets take text that starts so for a formula and may run it; full-width signs are folded to these by some. */
const FORMULA = /^[\s\0]*[=+\-@\t\r\0\uFF1D\uFF0B\uFF0D\uFF20]/;
const PLAIN_NUMBER = /^-?\d{1,15}(?:\.\d{1,15})?$/;

/**
 * A table as a CSV file (RFC 4180: CRLF, doubled quotes) that Excel opens as it should. Text that a spreadsheet would
 * run as a formula gets an apostrophe before it; plain negative numbers stay numbers.
 */
export function toCsv(header: readonly string[], rows: readonly (readonly CsvValue[])[]): string {
  return BYTE_ORDER_MARK + [header, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: CsvValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  const text = FORMULA.test(value) && !PLAIN_NUMBER.test(value) ? `'${value}` : value;
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
