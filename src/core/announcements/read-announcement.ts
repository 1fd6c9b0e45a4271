import { cleanLines } from '../shared/clean-text.js';

/** Longer than a phone's screen or two is a paper, not an announcement. */
export const LONGEST_ANNOUNCEMENT = 1_500;

/** What somebody typed as an announcement, fit to send; or, in a sentence, why not. */
export function readAnnouncement(
  typed: string,
): { readonly status: 'read'; readonly text: string } | { readonly status: 'invalid'; readonly fault: string } {
  const text = cleanLines(typed);
  if (text === '') return { status: 'invalid', fault: 'Please write what members should know.' };
  if (text.length > LONGEST_ANNOUNCEMENT) {
    const over = text.length - LONGEST_ANNOUNCEMENT;
    const letters = over === 1 ? '1 letter' : `${over} letters`;
    return { status: 'invalid', fault: `That is ${letters} too long. Please say it more briefly.` };
  }
  return { status: 'read', text };
}
