// @ts-check
/**
 * What the reading thread does for tables: it fetches raw cells through the libraries, and stops soon after a limit is
 * passed. What cells mean is decided in TypeScript beside it. Plain JavaScript for the reason in document-worker.mjs.
 */
import { Buffer } from 'node:buffer';

const MOST_MERGED = 10_000;
const MOST_NAMED = 20;
const MOST_ELEMENTS = 50_000;

/** @typedef {{ bytes: Uint8Array, rows: number, columns: number, cells: number }} Task */

/**
 * Formulas are not even parsed: only what was stored with them is read.
 * @param {Task} task
 */
export async function readSheets({ bytes, rows, columns, cells }) {
  const { read, utils } = await import('@e965/xlsx');
  const book = read(Buffer.from(bytes), {
    type: 'buffer',
    dense: true,
    cellFormula: false,
    cellHTML: false,
    cellNF: true,
    // Excel's own short date is shown as the reader's country writes it.
    dateNF: 'dd/mm/yyyy',
    bookFiles: true,
  });
  const most = { rows, columns };
  const budget = { cells };
  const sheets = book.SheetNames.map((name, index) => {
    const sheet = book.Sheets[name];
    // The library passes over a sheet that it cannot read; a part of the figures must not go missing unsaid.
    if (sheet === undefined) throw new Error('a sheet is missing');
    return {
      name,
      hidden: (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0,
      merged: (sheet['!merges'] ?? []).slice(0, MOST_MERGED).map((range) => utils.encode_range(range)),
      rows: sheetRows(sheet['!data'] ?? [], most, budget),
    };
  });
  const since1904 = book.Workbook?.WBProps?.date1904 === true;
  return { status: 'sheets', since1904, uncounted: uncountedIn(book), sheets };
}

/**
 * A hostile file may name row 4,000,000,000 and a column as far out, so only rows that are there are walked, and what
 * stands beyond the last column allowed is put just behind it, where it is found to be too much.
 * @param {any[][]} data @param {{ rows: number, columns: number }} most @param {{ cells: number }} budget
 */
function sheetRows(data, most, budget) {
  const rows = [];
  for (const key of Object.keys(data)) {
    if (rows.length > most.rows || budget.cells < 0) break;
    const cells = Object.entries(data[Number(key)] ?? []).flatMap(([column, cell]) => sheetCell(Number(column), cell));
    const beyond = cells.findIndex(([column]) => column >= most.columns);
    if (beyond !== -1) cells.splice(beyond, Infinity, [most.columns, 'x', null, 'General']);
    if (cells.length === 0) continue;
    budget.cells -= cells.length;
    rows.push({ row: Number(key) + 1, cells });
  }
  return rows;
}

/** @param {number} column @param {any} cell */
function sheetCell(column, cell) {
  const number = cell.t === 'n' && Number.isFinite(cell.v) ? cell.v : null;
  // Some formats show nothing at all; a value is not lost for that.
  const shown = String(cell.w ?? '').trim() === '' ? String(cell.v ?? '') : String(cell.w);
  return shown.trim() === '' ? [] : [[column, shown, number, typeof cell.z === 'string' ? cell.z : 'General']];
}

/**
 * Cells with a formula and no stored result, as programs other than Excel leave them. The library gives them as blank
 * and does not say so, and a blank among figures misleads; so they are looked for in the sheets' own text.
 * @param {any} book
 */
function uncountedIn(book) {
  const files = Object.entries(book.files ?? {}).filter(([name]) => /^\/?xl\/worksheets\/[^/]+\.xml$/.test(name));
  return files
    .flatMap(([, file]) => {
      const xml = Buffer.from(file?.content ?? []).toString('latin1');
      const cells = xml.matchAll(/<c\b([^<>]*)>\s*<f\b[^<>]*(?:\/>|>[^<]*<\/f>)\s*(?:<v\s*\/>|<v>\s*<\/v>)?\s*<\/c>/g);
      return [...cells].map(([, attributes]) => /\br="([A-Z]{1,3}\d{1,7})"/.exec(attributes ?? '')?.[1] ?? '?');
    })
    .slice(0, MOST_NAMED);
}

/** @param {Task & { options: import('csv-parse/sync').Options }} task */
export async function readRecords({ bytes, options, rows, cells }) {
  const { parse, CsvError } = await import('csv-parse/sync');
  /** @type {{ row: number, cells: string[] }[]} */
  const records = [];
  let row = 0;
  let left = cells;
  try {
    parse(Buffer.from(bytes), {
      ...options,
      on_record: (/** @type {string[]} */ record) => {
        row++;
        const texts = record.map((cell) => cell.trim());
        const filled = texts.filter((text) => text !== '').length;
        if (filled === 0 || records.length > rows || left < 0) return null;
        left -= filled;
        records.push({ row, cells: texts });
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError) || error.code !== 'CSV_QUOTE_NOT_CLOSED') throw error;
    return { status: 'open-quote', row: row + 1 };
  }
  return { status: 'records', records };
}

/**
 * The tables of a Word document, from mammoth's tree; one inside a cell is part of that cell's text. A cell that goes
 * on downwards is there once, with its extent.
 * @param {any[]} elements
 * @returns {{ text: string, across: number, down: number }[][][]}
 */
export function wordTables(elements) {
  return elements.slice(0, MOST_ELEMENTS).flatMap((element) => {
    if (element.type !== 'table') return wordTables(element.children ?? []);
    const rows = element.children.filter((/** @type {any} */ row) => row.type === 'tableRow');
    return [rows.map((/** @type {any} */ row) => row.children.map(wordCell))];
  });
}

/** @param {any} cell */
function wordCell(cell) {
  return { text: plainText(cell), across: extent(cell.colSpan), down: extent(cell.rowSpan) };
}

/** @param {unknown} span */
export function extent(span) {
  return Number.isSafeInteger(span) ? Math.max(1, Number(span)) : 1;
}

/** @param {any} element @returns {string} */
function plainText(element) {
  if (element.type === 'text') return element.value;
  if (element.type === 'tab') return '\t';
  if (element.type === 'break') return '\n';
  const inner = (element.children ?? []).map(plainText).join('');
  return element.type === 'paragraph' ? `${inner}\n` : inner;
}
