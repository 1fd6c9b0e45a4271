import { cleanText } from '../../../shared/clean-text.js';
import { cutText } from '../../../shared/cut-text.js';

/** The marks with which lists begin their items, as programs write them; some come from Word's own symbol fonts. */
const BULLET = /^(?:[•●▪■◦○‣·–—*+➢►▶✓✔☐☑\u2022\uf0b7\uf0a7\uf0d8-]|o(?=\s+\p{Lu}))\s+/u;
const ORDERED = /^(?:\(?\d{1,3}[.)]|\(?[a-z][.)]|\([ivx]{1,5}\))\s+/;

/** A line's words without mark-up that only dresses them; every word stays. */
export function cleanLine(text: string): string {
  return cleanText(text.replace(/\*\*|__/g, '').replace(/\[([^\][]{0,300})\]\(https?:[^)\s]{0,500}\)/g, '$1'));
}

/** What follows an item's mark; null for a line without one. */
export function afterBullet(line: string): string | null {
  const mark = BULLET.exec(line)?.[0];
  return mark === undefined ? null : line.slice(mark.length).trim();
}

/** What follows "1." or "(a)"; null for a line without. */
export function afterNumber(line: string): string | null {
  const mark = ORDERED.exec(line)?.[0];
  return mark === undefined ? null : line.slice(mark.length).trim();
}

/** Whether anything can be read in it at all. */
export function hasWords(text: string): boolean {
  return /\p{L}{2}/u.test(text);
}

/** A text's beginning, for showing where something stands. */
export function beginning(text: string): string {
  const plain = cleanLine(text);
  return plain.length > 80 ? `${cutText(plain, 79)}…` : plain;
}
