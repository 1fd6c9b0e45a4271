import { afterBullet, afterNumber, cleanLine, hasWords } from './clean-line.js';
import type { DocumentLine } from './guidance-reading.js';
import { levelHeading } from './level-heading.js';

/** A line that is not empty, with what its marks and its surroundings say of it. */
export interface MarkedLine {
  /** From 1, over all lines, empty ones too. */
  readonly number: number;
  /** Without marks. */
  readonly text: string;
  readonly kind: 'heading' | 'item' | 'quote' | 'row' | 'text' | 'furniture';
  /** A marked heading's depth, from 1; an item's indent in spaces; otherwise 0. */
  readonly depth: number;
  /** Numbered "1." rather than with a bullet: in documents without marked headings it may be one. */
  readonly ordered: boolean;
  /** An empty line or a page's end stands before it. */
  readonly apart: boolean;
  readonly cells: readonly string[];
  readonly page: number | null;
}

const PAGE_NUMBER = /^(?:page\s+)?\d{1,4}(?:\s*(?:\/|of)\s*\d{1,4})?(?:\s*\|\s*page)?$|^\d{1,4}\s*\|\s*p\s?a\s?g\s?e/i;
const CONTENTS_LINE = /(?:\.\s?){4,}\s*\d{1,4}$|\t\s*\d{1,4}$/;

/** Reads the marks of each line. Markdown's, Word's and a PDF's bullets come out alike. */
export function markedLines(lines: readonly DocumentLine[]): readonly MarkedLine[] {
  const running = runningHeaders(lines);
  const marked: MarkedLine[] = [];
  let apart = true;
  let page: number | null = null;
  for (const [at, line] of lines.entries()) {
    const raw = line.text.replace(/[\r\n]+/g, ' ');
    if (raw.trim() === '' && (line.cells ?? []).every((cell) => cell.trim() === '')) {
      apart = true;
      continue;
    }
    const clean = cleanLine(raw);
    const furniture = isFurniture(raw.trim(), line.page) || running.has(withoutPage(clean)) || !legible(line);
    const { kind, ...marks } = furniture ? PLAIN : marksOf(raw, clean, line.cells);
    // A sentence may go on over a page's end.
    const turned = line.page !== page && !/^\p{Ll}/u.test(clean);
    const rest = { number: at + 1, apart: apart || turned, page: line.page };
    marked.push({ ...marks, ...rest, text: marks.text ?? clean, kind: furniture ? 'furniture' : kind });
    if (furniture) continue;
    apart = false;
    page = line.page;
  }
  return marked;
}

const PLAIN = {
  kind: 'text' as MarkedLine['kind'],
  depth: 0,
  ordered: false,
  cells: [] as readonly string[],
  text: null,
};

const FURNITURE_LENGTH = 200;

/** A number alone is a page's only where there are pages; 101 is somebody to ring. */
function isFurniture(line: string, page: number | null): boolean {
  if (line.length >= FURNITURE_LENGTH) return false;
  const numbered = PAGE_NUMBER.test(line) && !/^(?:999|101|111)$/.test(line) && (page !== null || /page/i.test(line));
  return numbered || CONTENTS_LINE.test(line);
}

function legible({ text, cells }: DocumentLine): boolean {
  return hasWords(text) || (cells ?? []).some(hasWords) || /\d{3}/.test(text);
}

type Marks = Pick<MarkedLine, 'kind' | 'depth' | 'ordered' | 'cells'> & { readonly text: string | null };

function marksOf(raw: string, clean: string, cells: DocumentLine['cells']): Marks {
  const [, hashes] = /^\s{0,3}(#{1,6})\s+\S/.exec(raw) ?? [];
  if (hashes !== undefined) {
    const text = clean.replace(/^#+\s+/, '').replace(/\s#+$/, '');
    return { ...PLAIN, kind: 'heading', depth: hashes.length, text };
  }
  if (cells !== null && cells.length > 1) return { ...PLAIN, kind: 'row', cells };
  if (/^\s{0,3}>/.test(raw)) return { ...PLAIN, kind: 'quote', text: clean.replace(/^>\s*/, '') };
  const indent = /^[ \t]*/.exec(raw)?.[0].replaceAll('\t', '    ').length ?? 0;
  const item = afterBullet(clean);
  if (item !== null && item !== '') return { ...PLAIN, kind: 'item', depth: indent, text: item };
  const numbered = afterNumber(clean);
  if (numbered !== null && numbered !== '')
    return { ...PLAIN, kind: 'item', depth: indent, ordered: true, text: numbered };
  // A table of one cell: a list in a frame.
  if (cells !== null && cells.length === 1 && (cells[0] ?? '').includes('\n')) return { ...PLAIN, kind: 'row', cells };
  return { ...PLAIN, text: clean, depth: indent };
}

/** What stands on three pages or more, and on half of them, is not what the document says. A level's name may stand so too. */
function runningHeaders(lines: readonly DocumentLine[]): ReadonlySet<string> {
  const pages = new Map<string, Set<number>>();
  const all = new Set<number>();
  for (const { text, page } of lines) {
    const words = page === null || text.length > 150 ? '' : withoutPage(cleanLine(text));
    if (page === null || words === '' || levelHeading(words) !== null) continue;
    all.add(page);
    pages.set(words, (pages.get(words) ?? new Set()).add(page));
  }
  const most = Math.max(3, all.size / 2);
  return new Set([...pages].filter(([, on]) => on.size >= most).map(([words]) => words));
}

/** "Threshold document | 3" */
function withoutPage(line: string): string {
  return line.replace(/[\s|–-]+(?:page )?\d{1,3}$/i, '').replace(/^\d{1,3}[\s|–-]+/, '');
}
