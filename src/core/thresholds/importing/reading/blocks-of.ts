import { LEAD_IN_DEPTH, type Block, type Table, type TableLine, type Words } from './block.js';
import type { LevelNames } from './level-names.js';
import type { MarkedLine } from './marked-lines.js';
import { plainHeadingDepth } from './plain-heading.js';

type Open = { -readonly [Key in keyof Words]: Words[Key] };

/**
 * Puts lines together that belong together: wrapped lines, rows of one table. Headings that carry no mark are found by
 * how they stand. `furniture` is left out.
 */
export function blocksOf(lines: readonly MarkedLine[], names: LevelNames | null): readonly Block[] {
  const said = lines.filter(({ kind }) => kind !== 'furniture');
  const context = { names, marked: said.filter(({ kind }) => kind === 'heading').length > 1, measure: measureOf(said) };
  const wrapped = said.some(({ page }) => page !== null) || context.measure <= 125;
  const blocks: Block[] = [];
  let open: Open | null = null;
  let rows: TableLine[] = [];
  const close = (): void => {
    if (open !== null) blocks.push(open);
    if (rows.length > 0) blocks.push({ kind: 'table', rows } satisfies Table);
    open = null;
    rows = [];
  };
  for (const [at, line] of said.entries()) {
    const next = said[at + 1];
    if (line.kind === 'row') {
      if (open !== null) close();
      rows.push({ cells: line.cells, line: line.number, page: line.page });
      continue;
    }
    if (rows.length > 0) close();
    const depth = line.kind === 'heading' ? line.depth : plainHeadingDepth(line, next, context);
    if (depth !== null) {
      close();
      blocks.push({ kind: 'heading', depth, text: line.text, lines: [line.number] });
    } else if (open !== null && carriesOn(open, said[at - 1], line, wrapped ? context.measure : null)) {
      open.text = `${open.text} ${line.text}`;
      open.lines = [...open.lines, line.number];
    } else {
      close();
      const kind = line.kind === 'item' || line.kind === 'quote' ? line.kind : 'paragraph';
      open = { kind, text: line.text, indent: line.depth, lines: [line.number], page: line.page };
    }
  }
  close();
  return blocks.map((block, at) => leadIn(block, blocks[at + 1]));
}

/** How long lines are where they are wrapped: nine of ten are no longer. */
function measureOf(lines: readonly MarkedLine[]): number {
  const lengths = lines
    .filter(({ kind }) => kind === 'text' || kind === 'item')
    .map(({ text }) => text.length)
    .sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.9)] ?? 0;
}

/**
 * Whether a line goes on with what the line before began. `measure` is null where lines are not wrapped, as in Word: then
 * only a line that begins in the middle of a sentence does.
 */
function carriesOn(open: Open, before: MarkedLine | undefined, line: MarkedLine, measure: number | null): boolean {
  if (line.kind === 'quote') return open.kind === 'quote' && !line.apart;
  if (line.kind !== 'text' || line.apart || before === undefined) return false;
  if (open.kind === 'item' && line.depth > open.indent) return true;
  const unfinished = !/[.!?:;]$/.test(open.text);
  if (unfinished && /^\p{Ll}/u.test(line.text)) return true;
  return measure !== null && before.text.length >= measure * 0.6;
}

/** "Children at this level may:" before a list stands over it as a heading does. */
function leadIn(block: Block, next: Block | undefined): Block {
  const leads = block.kind === 'paragraph' && block.text.endsWith(':') && next?.kind === 'item';
  return leads ? { kind: 'heading', depth: LEAD_IN_DEPTH, text: block.text, lines: block.lines } : block;
}
