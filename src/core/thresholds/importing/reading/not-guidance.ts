import type { NotGuidance, NotGuidanceReason } from './guidance-reading.js';

/** More lines than any threshold document has. */
export const MOST_LINES = 20_000;
export const MOST_PASSAGES = 3_000;

const WORDS: Readonly<Record<NotGuidanceReason, readonly [reason: string, whatToDo: string]>> = {
  empty: ['There is no text in it.', 'Please check that it is the right file and send it again.'],
  'no-levels': [
    'I found no levels in it, so it does not look like a threshold document.',
    'Please check that headings or the heads of a table name the levels, for example “Level 3 – Additional”, and send it again.',
  ],
  'nothing-under-levels': [
    'It names levels, but I found nothing that stands under them.',
    'Please put what each level means under its heading, or in its column of a table, and send it again.',
  ],
  'two-documents': [
    'It looks like two documents in one: the same levels are called by different names in its two parts.',
    'Please send one document at a time.',
  ],
  'too-long': [
    `It is longer than I can read at once (${MOST_LINES} lines, ${MOST_PASSAGES} passages).`,
    'Please send the threshold document by itself, without its appendices.',
  ],
};

export function notGuidance(why: NotGuidanceReason): NotGuidance {
  const [reason, whatToDo] = WORDS[why];
  return { status: 'not-guidance', why, reason, whatToDo };
}
