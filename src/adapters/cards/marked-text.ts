/**
 * Data is marked before a template is expanded, so that afterwards what came from people can be told from the template's
 * own words. The marks are private-use characters, which `cleanText` takes out of everything typed.
 */
const OPEN = '\uE000';
const CLOSE = '\uE001';
const MARKED = /\uE000([^\uE000\uE001]*)\uE001/gu;
const STRAY = /[\uE000\uE001]/u;

/** Marks one piece of data; an empty one stays empty, so that templates may ask whether there is any. */
export function markText(text: string): string {
  const unmarked = text.replace(/[\uE000\uE001]/gu, '');
  return unmarked === '' ? '' : `${OPEN}${unmarked}${CLOSE}`;
}

/** A text without its data: what the template itself says, and any placeholder the engine left standing. */
export function templateWords(text: string): string {
  return text.replace(MARKED, '');
}

/** What stands before a piece of data in the text it landed in: whether it is the target of a Markdown link. */
export type Landing = 'text' | 'link-target';

/**
 * Takes the marks off, giving each piece of data to `settle` with where it landed.
 * Returns null when a mark was torn apart (a template cut a piece of data in two): the caller makes that a fault.
 */
export function unmarkText(text: string, settle: (piece: string, landing: Landing) => string): string | null {
  const settled = text.replace(MARKED, (_whole, piece: string, offset: number) =>
    settle(piece, text.slice(0, offset).endsWith('](') ? 'link-target' : 'text'),
  );
  return STRAY.test(settled) ? null : settled;
}
