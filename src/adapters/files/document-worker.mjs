// @ts-check
/**
 * Runs in a thread of its own, so that a hostile file can be stopped by ending the thread. Plain JavaScript, because the
 * same file must run from dist and, in tests, from src, where no compiler stands in between. It only fetches raw content
 * through the two libraries; everything that decides is in TypeScript beside it. Its answers are checked there with zod.
 */
import { Buffer } from 'node:buffer';
import { parentPort, workerData } from 'node:worker_threads';
import { extent, readRecords, readSheets, wordTables } from './worker-tables.mjs';

const MOST_PAGES = 400;
const MOST_PIECES = 200_000;
const MOST_BLOCKS = 50_000;
const MOST_COLUMNS = 60;

/** @param {unknown} answer */
const send = (answer) => parentPort?.postMessage(answer);

try {
  send(await answerTo(workerData));
} catch (error) {
  const name = error instanceof Error ? error.name : 'Error';
  send({ status: 'failed', fault: name === 'PasswordException' ? 'locked' : 'damaged' });
}

/** @param {any} task */
async function answerTo(task) {
  switch (task.kind) {
    case 'docx':
      return await readDocx(task.bytes);
    case 'word-tables':
      return { status: 'word-tables', tables: wordTables(await docxElements(task.bytes)) };
    case 'sheets':
      return await readSheets(task);
    case 'records':
      return await readRecords(task);
    default:
      return await readPdf(task.bytes);
  }
}

/** @param {Uint8Array} bytes */
async function readDocx(bytes) {
  return { status: 'docx', blocks: blocksOf(await docxElements(bytes), new Map()) };
}

/**
 * The document's tree, taken before mammoth turns it into HTML: there tables and list levels are still what they are.
 * @param {Uint8Array} bytes
 */
async function docxElements(bytes) {
  const { default: mammoth } = await import('mammoth');
  /** @type {any[]} */
  let elements = [];
  await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    {
      externalFileAccess: false,
      transformDocument: (document) => {
        elements = document.children;
        return { ...document, children: [] };
      },
    },
  );
  return elements;
}

/**
 * @param {any[]} elements
 * @param {Map<object, number>} lists
 * @returns {unknown[]}
 */
function blocksOf(elements, lists) {
  return elements.slice(0, MOST_BLOCKS).flatMap((element) => {
    if (element.type === 'paragraph') return [paragraphOf(element, lists)];
    if (element.type !== 'table') return blocksOf(element.children ?? [], lists);
    return [{ kind: 'table', rows: rowsOf(element, lists) }];
  });
}

/**
 * A cell that goes on downwards or across is there once; its other places are empty, so that columns stay under their heads.
 * @param {any} table @param {Map<object, number>} lists
 */
function rowsOf(table, lists) {
  /** For each column, how many more rows a cell from above takes up. @type {number[]} */
  const taken = [];
  const rows = table.children.filter((/** @type {any} */ row) => row.type === 'tableRow');
  return rows.map((/** @type {any} */ row) => {
    /** @type {unknown[][]} */
    const line = [];
    const passTaken = () => {
      for (; (taken[line.length] ?? 0) > 0; line.push([])) taken[line.length] = (taken[line.length] ?? 0) - 1;
    };
    for (const cell of row.children) {
      passTaken();
      const across = Math.min(extent(cell.colSpan), MOST_COLUMNS - line.length);
      for (let more = 0; more < across; more++) {
        taken[line.length] = Math.max(0, extent(cell.rowSpan) - 1);
        line.push(more === 0 ? cellOf(cell, lists) : []);
      }
    }
    passTaken();
    return line;
  });
}

/** @param {any} cell @param {Map<object, number>} lists */
function cellOf(cell, lists) {
  const blocks = /** @type {any[]} */ (blocksOf(cell.children, lists));
  return blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flat(2) : [block]));
}

/**
 * Word's automatic numbers are not in the text; mammoth gives the level, and one object per list, by which we tell lists apart.
 * @param {any} paragraph @param {Map<object, number>} lists
 */
function paragraphOf(paragraph, lists) {
  const { numbering } = paragraph;
  const [style] = [paragraph.styleName, paragraph.styleId].filter((name) => /^heading/i.test(name ?? ''));
  const heading = style === undefined ? 0 : Math.min(6, Math.max(1, Number(/\d/.exec(style)?.[0] ?? 1)));
  if (!numbering) return { kind: 'paragraph', text: textOf(paragraph), heading, list: null };
  if (!lists.has(numbering)) lists.set(numbering, lists.size);
  const list = { id: lists.get(numbering), level: Number(numbering.level) || 0, ordered: numbering.isOrdered === true };
  return { kind: 'paragraph', text: textOf(paragraph), heading, list };
}

/** @param {any} element @returns {string} */
function textOf(element) {
  if (element.type === 'text') return element.value;
  if (element.type === 'tab') return '\t';
  if (element.type === 'break') return '\n';
  const inner = (element.children ?? []).map(textOf).join('');
  const link = element.type === 'hyperlink' && /^https?:/i.test(element.href ?? '') ? element.href : null;
  return link === null || inner.includes(link) ? inner : inner.trim() === '' ? link : `[${inner}](${link})`;
}

/** @param {Uint8Array} bytes */
async function readPdf(bytes) {
  // The library makes a DOMMatrix when it loads, for drawing; we only read text and have no canvas.
  Object.assign(globalThis, { DOMMatrix: Reflect.get(globalThis, 'DOMMatrix') ?? class {} });
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const options = {
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: 0,
  };
  const document = await getDocument({ ...options, enableXfa: false, stopAtErrors: false }).promise;
  const pages = [];
  let count = 0;
  for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES) && count < MOST_PIECES; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const pieces = items.flatMap((item) => ('str' in item && item.str !== '' ? [pieceOf(item)] : []));
    count += pieces.length;
    pages.push(pieces.slice(0, MOST_PIECES));
    page.cleanup();
  }
  return { status: 'pdf', pages, pagesInAll: document.numPages };
}

/** @param {{ str: string, width: number, height: number, transform: number[] }} item */
function pieceOf({ str, width, height, transform }) {
  const [, , , scale = 0, x = 0, y = 0] = transform;
  return { text: str, x, y, width, height: height || Math.abs(scale) };
}
