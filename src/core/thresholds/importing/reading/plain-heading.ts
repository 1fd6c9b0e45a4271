import type { FoundLevel } from './level-heading.js';
import type { LevelNames } from './level-names.js';
import type { MarkedLine } from './marked-lines.js';
import { sectionKind } from './section-kind.js';

const LONGEST = 90;
/** Where a document marks none, the levels stand below its chapters and above what divides a level. */
const CHAPTER = 1;
const LEVEL = 2;
const PART = 3;
/** Below every heading that is marked, and above lead-ins. */
const AMONG_MARKED = 7;

/** How deep a heading is that carries no mark, as PDFs and plain text have them; null for what is no heading. */
export function plainHeadingDepth(
  line: MarkedLine,
  next: MarkedLine | undefined,
  context: { readonly names: LevelNames | null; readonly marked: boolean; readonly measure: number },
): number | null {
  const { text } = line;
  if (text.length > LONGEST || (line.kind !== 'text' && !line.ordered) || next === undefined) return null;
  const short = text.length < Math.max(30, context.measure * 0.75);
  const level = context.names?.levelOf(text) ?? null;
  if (level !== null && standsAsLevel(line, next, level, context.names?.counted === true))
    return context.marked ? AMONG_MARKED : LEVEL;
  if (context.marked || !short || /[.,;]$|:$/.test(text) || !/^[\p{Lu}\d]/u.test(text)) return null;
  if (text.split(' ').length > 10) return null;
  const capitals = /\p{Lu}{4}/u.test(text) && text === text.toUpperCase();
  const leads = next.kind === 'item' || next.kind === 'row' || (next.kind === 'text' && next.text.length > text.length);
  if (!capitals && !(line.apart && leads)) return null;
  const kind = sectionKind(text);
  const leavesLevel = kind === 'glossary' || kind === 'contacts' || kind === 'principles';
  return capitals || leavesLevel || (line.ordered && kind !== 'signs') ? CHAPTER : PART;
}

/** "Level 3 – Additional", and not the first line of a paragraph that begins "Level 3 children need …". */
function standsAsLevel(line: MarkedLine, next: MarkedLine, { name }: FoundLevel, counted: boolean): boolean {
  const { text } = line;
  if (!/^[\p{Lu}\d(]/u.test(text)) return false;
  const goesOn = next.kind === 'text' && !next.apart;
  const alone = line.apart || !goesOn;
  if (counted) return alone;
  const divided = name === '' || /^[\p{L} ]+\d?[\w.]*\s*[-–—:·|(]/u.test(text);
  return divided || text === text.toUpperCase() || (alone && !(goesOn && /^\p{Ll}/u.test(next.text)));
}
