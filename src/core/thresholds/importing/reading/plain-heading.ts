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
  if (context.names?.levelOf(text) != null) {
    const alone = line.apart || next.kind !== 'text' || next.apart;
    if (!context.names.counted || alone) return context.marked ? AMONG_MARKED : LEVEL;
  }
  if (context.marked || !short || /[.,;]$|:$/.test(text) || !/^[\p{Lu}\d]/u.test(text)) return null;
  if (text.split(' ').length > 10) return null;
  const capitals = /\p{Lu}{4}/u.test(text) && text === text.toUpperCase();
  const leads = next.kind === 'item' || next.kind === 'row' || (next.kind === 'text' && next.text.length > text.length);
  if (!capitals && !(line.apart && leads)) return null;
  const kind = sectionKind(text);
  const leavesLevel = kind === 'glossary' || kind === 'contacts' || kind === 'principles';
  return capitals || leavesLevel || (line.ordered && kind !== 'signs') ? CHAPTER : PART;
}
