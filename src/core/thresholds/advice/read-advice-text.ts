import { cleanLines } from '../../shared/clean-text.js';

/** A question or an answer of a few sentences; what needs more needs a telephone call. */
export const LONGEST_ADVICE_TEXT = 1_500;

/** What somebody typed for the duty adviser, or the adviser for them, fit to pass on; or, in a sentence, why not. */
export function readAdviceText(
  typed: string,
): { readonly status: 'read'; readonly text: string } | { readonly status: 'invalid'; readonly fault: string } {
  const text = cleanLines(typed);
  if (text === '') return { status: 'invalid', fault: 'Please write something first.' };
  if (text.length > LONGEST_ADVICE_TEXT) {
    const over = text.length - LONGEST_ADVICE_TEXT;
    const letters = over === 1 ? '1 letter' : `${over} letters`;
    return { status: 'invalid', fault: `That is ${letters} too long. Please say it more briefly.` };
  }
  return { status: 'read', text };
}
