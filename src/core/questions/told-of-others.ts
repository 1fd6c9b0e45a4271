import { matchPhrase, phrase } from './match-phrase.js';
import type { SentenceShape } from './sentence-shape.js';

/** Shorter than this nothing is told. */
const FEWEST_WORDS = 4;

const OTHERS = phrase(
  'he|she|him|her|his|hers|they|them|someone|somebody|neighbour|neighbours|family|man|woman|friend',
);
const OUR_BUSINESS = [
  '@meeting|@agenda|@item|invites|invite|minutes|email|card|link|button',
  '^ who|how|when|where',
].map(phrase);

/**
 * Whether words that were not understood tell of other people. Then a child may be in it in words we do not know ("he makes her
 * watch"), and the emergency wording costs little.
 */
export function toldOfOthers({ words, asking, negated }: SentenceShape): boolean {
  if (words.length < FEWEST_WORDS || (asking && !negated)) return false;
  return matchPhrase(OTHERS, words) !== null && OUR_BUSINESS.every((one) => matchPhrase(one, words) === null);
}

const GUIDANCE = phrase(
  'level|levels|tier|threshold|thresholds|consent|policy|procedure|guidance|referral|refer|marf|share|sharing|lado|mash',
);

/** Whether words about a child ask after the rules of the trade rather than tell what happens. */
export function asksForGuidance({ words }: SentenceShape): boolean {
  return matchPhrase(GUIDANCE, words) !== null;
}
