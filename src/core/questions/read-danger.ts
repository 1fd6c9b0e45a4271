import { matchPhrase, phrase, type Phrase } from './match-phrase.js';
import { DANGER_LINES } from './vocabulary/danger-lines.js';

const ALWAYS = DANGER_LINES.ALWAYS.map(phrase);
const WITH_A_CHILD = DANGER_LINES.WITH_A_CHILD.map(phrase);
const CHILD = DANGER_LINES.CHILD.map(phrase);
const SUBJECT_OF_BUSINESS = DANGER_LINES.SUBJECT_OF_BUSINESS.map(phrase);

/** Words looked at together, and how far the next look begins: signs of one danger stand near one another. */
const WINDOW = 60;
const STRIDE = 30;

/**
 * Whether a child may be in danger now. Cautious on purpose: a needless emergency line costs a glance, a missing one may
 * cost a child. It decides only what is shown first; nobody is refused an answer by it.
 */
export function readDanger(words: readonly string[]): boolean {
  for (let from = 0; from === 0 || from < words.length - STRIDE; from += STRIDE) {
    if (showsDanger(words.slice(from, from + WINDOW))) return true;
  }
  return false;
}

function showsDanger(words: readonly string[]): boolean {
  if (found(ALWAYS, words)) return true;
  return found(CHILD, words) && found(WITH_A_CHILD, words) && !found(SUBJECT_OF_BUSINESS, words);
}

function found(phrases: readonly Phrase[], words: readonly string[]): boolean {
  return phrases.some((one) => matchPhrase(one, words) !== null);
}
