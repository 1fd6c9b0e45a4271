const LONG_WORD = /[a-z]{5,}/gi;

/**
 * The text with one slip of the thumb in one long word: a letter lost, doubled, or changed round with the next. Which word and
 * which slip follow from the seed alone. Null when there is no long word.
 */
export function withOneSlip(text: string, seed: number): string | null {
  const words = [...text.matchAll(LONG_WORD)];
  const word = words[seed % Math.max(1, words.length)];
  if (word === undefined) return null;
  const [letters] = word;
  const at = 1 + (seed % (letters.length - 2));
  const slips = [
    letters.slice(0, at) + letters.slice(at + 1),
    letters.slice(0, at + 1) + letters.slice(at),
    letters.slice(0, at) +
      letters
        .slice(at, at + 2)
        .split('')
        .reverse()
        .join('') +
      letters.slice(at + 2),
  ];
  return text.slice(0, word.index) + (slips[seed % slips.length] ?? letters) + text.slice(word.index + letters.length);
}
