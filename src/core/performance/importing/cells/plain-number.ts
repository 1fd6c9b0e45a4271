/** Most digits before and behind the point: more than any figure of a board has, and fewer than a number can hold. */
const NUMBER = /^([+-]?)(\d{1,12}|\d{1,3}(?:,\d{3}){1,3}|\d{1,3}(?: \d{3}){1,3})(?:\.(\d{1,8}))?$/;
const NO_LEADING = /^([+-]?)\.(\d{1,8})$/;
const MOST_DECIMALS = 4;

/**
 * A number as it is written in British tables, "5,728" or "39.0", and how many decimals stand there. Null for anything
 * else: "1.234,5" and "5,72" are not guessed at.
 */
export function plainNumber(text: string): { readonly value: number; readonly decimals: number } | null {
  const found = NUMBER.exec(text) ?? withoutLeading(text);
  if (found === null) return null;
  const [, sign = '', whole = '', fraction = ''] = found;
  const decimals = Math.min(fraction.length, MOST_DECIMALS);
  const value = Number(`${whole.replace(/[, ]/g, '')}.${fraction === '' ? '0' : fraction}`);
  const rounded = Math.round(value * 10 ** decimals) / 10 ** decimals;
  return { value: sign === '-' && rounded !== 0 ? -rounded : rounded, decimals };
}

function withoutLeading(text: string): readonly string[] | null {
  const found = NO_LEADING.exec(text);
  return found === null ? null : [text, found[1] ?? '', '0', found[2] ?? ''];
}
