import type { PdfPiece } from './worker-answer.js';

/** So much larger than the running text, and it is a heading. */
const LARGER = 1.12;
const DEEPEST = 6;

/** How deep a heading letters of this height make, from 1 for the largest; 0 for running text and what is smaller. */
export type HeadingDepth = (height: number) => number;

/**
 * A PDF does not say which lines are headings, but it prints them larger: the height of most letters is running text, and
 * each larger height a depth of its own.
 */
export function pdfHeadings(pages: readonly (readonly PdfPiece[])[]): HeadingDepth {
  const letters = new Map<number, number>();
  for (const { text, height } of pages.flat())
    letters.set(rounded(height), (letters.get(rounded(height)) ?? 0) + text.trim().length);
  const [body = 0] = [...letters].sort(([, one], [, other]) => other - one).map(([height]) => height);
  const larger = [...letters.keys()].filter((height) => height > body * LARGER).sort((one, other) => other - one);
  return (height) => {
    const depth = larger.indexOf(rounded(height)) + 1;
    return depth === 0 ? 0 : Math.min(depth, DEEPEST);
  };
}

function rounded(height: number): number {
  return Math.round(height * 2) / 2;
}
