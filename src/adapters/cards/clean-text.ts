/** Line breaks inside typed text, before they become spaces. */
const WHITE_SPACE = /\s+/gu;

/**
 * Everything that has no business in what a person reads: control and format characters (among them the ones that turn
 * text round, U+202A–E and U+2066–9), private-use ones (ours mark data inside a card) and lone halves of surrogate pairs.
 * The joiner U+200D stays: emoji need it.
 */
const UNWANTED = /(?!\u200D)[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu;

/** The longest text shown whole, in UTF-16 units: the longest note (500) with the words before it. Longer ones end in an ellipsis. */
export const LONGEST_TEXT = 600;

/** Takes out what cannot be seen, joins lines into one, and cuts at `longest` without splitting a character. */
export function cleanText(typed: string, longest: number = LONGEST_TEXT): string {
  return cutText(
    typed
      .slice(0, longest * 4)
      .replace(WHITE_SPACE, ' ')
      .replace(UNWANTED, '')
      .trim(),
    longest,
  );
}

/** Like `cleanText`, for text somebody will edit again: line breaks stay. */
export function cleanLines(typed: string, longest: number): string {
  const lines = typed.slice(0, longest * 4).split(/\r\n|\r|\n/u);
  return cutText(lines.map((line) => line.replace(UNWANTED, '')).join('\n'), longest);
}

function cutText(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/u, '');
  return `${cut.trimEnd()}…`;
}
