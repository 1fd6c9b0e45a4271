import { ORDINARY_A_TO_H } from './ordinary-words-a-to-h.js';
import { ORDINARY_I_TO_P } from './ordinary-words-i-to-p.js';
import { ORDINARY_Q_TO_Z } from './ordinary-words-q-to-z.js';

/** English words that stay as they are typed; see the lists. */
export const ORDINARY_WORDS: ReadonlySet<string> = new Set(
  [ORDINARY_A_TO_H, ORDINARY_I_TO_P, ORDINARY_Q_TO_Z].flatMap((text) => text.trim().split(/\s+/)),
);
