const SHORT_WORD = 4;
const LONG_WORD = 8;

/**
 * Whether two names differ by slips of the keyboard only: word by word, one letter missing, doubled, wrong or exchanged;
 * two in a long word. Short words, numbers and the order of words have to agree, for "in" is not "on", nor "24" "12".
 */
export function nearlySame(one: string, other: string): boolean {
  const words = one.split(' ');
  const others = other.split(' ');
  return words.length === others.length && words.every((word, at) => nearlyWord(word, others[at] ?? ''));
}

function nearlyWord(one: string, other: string): boolean {
  if (one === other) return true;
  const shorter = Math.min(one.length, other.length);
  if (shorter <= SHORT_WORD || /\d/.test(one + other)) return false;
  return slips(one, other, shorter >= LONG_WORD ? 2 : 1);
}

/** Whether so few letters changed, left out, added or exchanged with the next make the one of the other. */
function slips(one: string, other: string, most: number): boolean {
  if (Math.abs(one.length - other.length) > most) return false;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1] ? 0 : 1;
      let least = Math.min((last[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + same);
      const exchanged = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      if (row > 1 && column > 1 && exchanged) least = Math.min(least, (before[column - 2] ?? 0) + 1);
      line.push(least);
    }
    before = last;
    last = line;
  }
  return (last[other.length] ?? most + 1) <= most;
}
