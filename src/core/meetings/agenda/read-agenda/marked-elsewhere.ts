import { doubt, type Draft } from './draft.js';
import { isMarked } from './marking-of.js';
import type { PreparedLine } from './prepared-lines.js';

const ITEMS = /\bitems? (?:nos?\.? ?)?(\d{1,3}(?:(?: ?, ?| ?& ?| and | to | ?[–-] ?)\d{1,3}){0,10})\b/i;
const SENSITIVE = /\bofficial[ :–-]{0,3}sensitive\b/i;

/**
 * Looks at the lines that were set aside or not read for words about restricted matters. "Items 6 and 7 are exempt"
 * closes those items; anything vaguer becomes a doubt, so that a person decides before an item is shown to many.
 */
export function markedElsewhere(draft: Draft, lines: readonly PreparedLine[]): void {
  const left = new Set(
    draft.accounts.filter(({ became }) => became === 'furniture' || became === 'unread').map(({ line }) => line),
  );
  for (const line of lines) {
    if (!left.has(line.number) || !(isMarked(line.text) || SENSITIVE.test(line.text))) continue;
    const named = numbersIn(ITEMS.exec(line.text)?.[1] ?? '');
    const items = draft.items.filter((item) => named.includes(item.number));
    for (const item of items) item.restricted = true;
    const said = items.map((item) => item.number).join(', ');
    if (items.length > 0)
      doubt(draft, line.number, `This line speaks of restricted items, so these are kept off shared cards: ${said}.`);
    else
      doubt(
        draft,
        line.number,
        'This line speaks of restricted or confidential matters. Please check which items it means.',
      );
  }
}

/** "6, 8 and 10 to 12" as numbers. */
function numbersIn(text: string): number[] {
  return text.split(/,|&|and/).flatMap((part) => {
    const [from, to] = part.split(/to|[–-]/).map(Number);
    if (from === undefined || !Number.isInteger(from) || from === 0) return [];
    const last = to === undefined || !Number.isInteger(to) ? from : Math.min(to, from + 100);
    return Array.from({ length: Math.max(0, last - from + 1) }, (_one, at) => from + at);
  });
}
