import { PhraseBook } from '../../shared/phrases/phrase-book.js';
import { DANGER_SIGNS, type DangerSign } from '../answering/threshold-answer.js';
import { plainLine } from '../reading/plain-line.js';
import { WORD_CLASSES } from '../vocabulary/word-classes.js';
import { DANGER_LINES } from './danger-lines.js';

const BOOK = new PhraseBook(
  DANGER_SIGNS.flatMap((sign) => DANGER_LINES[sign].map((line) => ({ line: plainLine(line), meaning: sign }))),
  WORD_CLASSES,
);

/** Words looked at together, and how far the next look begins: signs of one danger stand near one another. */
const WINDOW = 60;
const STRIDE = 30;

/**
 * The sign that a child may be in danger now, in plain words (`readWords`); null for none. Cautious: a needless emergency
 * line costs a glance, a missing one may cost a child. It decides only what stands first; nobody is refused an answer by it.
 */
export function readDanger(words: readonly string[]): DangerSign | null {
  const found = new Set<DangerSign>();
  for (let from = 0; from === 0 || from < words.length - STRIDE; from += STRIDE) {
    for (const sign of BOOK.meaningsIn(words.slice(from, from + WINDOW))) found.add(sign);
  }
  return DANGER_SIGNS.find((sign) => found.has(sign)) ?? null;
}
