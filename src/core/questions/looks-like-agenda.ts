/** Fewer lines than this are a question or a remark, not a paste. */
const FEWEST_LINES = 4;
/** Lines looked at: an agenda shows itself early, and a pasted book costs no more than a page. */
const MOST_LINES = 200;
const LONGEST_LINE = 400;

const NUMBERED = /^\s*(?:(?:item|agenda item)\s*)?\(?\d{1,2}(?:\.\d{1,2})?[.):\t ]\s*\S/i;
const TIMED = /^\s*\d{1,2}[.:]\d{2}\s*(?:am|pm)?\b.*[a-z]{3}/i;
const HEADING = /^\s*(?:draft\s+)?agenda\b|\bagenda\s*$/i;
const STANDING_ITEM = /\b(?:apologies|declarations?|minutes of|matters arising|any other business|aob|date of next)\b/i;

/** What a paste shows of being an agenda: `headed` by the word or by standing items, or only `numbered`; null for neither. */
export function looksLikeAgenda(text: string): 'headed' | 'numbered' | null {
  const lines = text
    .slice(0, MOST_LINES * LONGEST_LINE)
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '')
    .slice(0, MOST_LINES)
    .map((line) => line.slice(0, LONGEST_LINE));
  if (lines.length < FEWEST_LINES) return null;

  const numbered = lines.filter((line) => NUMBERED.test(line) || TIMED.test(line)).length;
  const standing = lines.filter((line) => STANDING_ITEM.test(line)).length;
  if (lines.some((line) => HEADING.test(line)) && (numbered > 0 || standing > 0 || lines.length > FEWEST_LINES))
    return 'headed';
  if (standing >= 2) return 'headed';
  return numbered >= 3 && numbered * 3 >= lines.length ? 'numbered' : null;
}
