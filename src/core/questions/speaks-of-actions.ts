import { matchPhrase, phrase } from './match-phrase.js';
import { readDanger } from './read-danger.js';

/** The business of the log: a sentence of an action for an agency, or a list that is asked for. */
const BUSINESS = [
  '^ ~ add|log|record|create|new ~ action & @agency|social-care|csc|all ~ to',
  '^ action ~ @agency|csc|all ~ to',
  'actions & what|which|show|list|overdue|outstanding|open|closed|update|from|any|add|many',
].map(phrase);
/** Somebody spoken of, or something that happens now: then it is no list. */
const OF_SOMEBODY = [
  'he|she|him|her|his|hers|i|my|me|myself|we|they|someone|somebody|neighbour|neighbours|mum|dad',
  'now|today|tonight|urgent|urgently|immediate|immediately|emergency|help|yesterday|night',
  'take|taking|taken|took|needed|required',
  '@onechild|teen|student|young-person & !child protection|death|deaths|exploitation|sexual',
].map(phrase);

/** What boards always have actions about: the subject of a paper, and nobody's distress. */
const SUBJECTS =
  /\b(?:missing (?:children|episodes|education|figures|debriefs|young-people)|children missing(?: education)?|child (?:protection|deaths?|sexual exploitation)|children at risk|domestic (?:abuse|violence)|sexual (?:abuse|exploitation)|self harm|knife crime|bruising|neglect|fgm)\b/g;

/**
 * Whether hard words are only the subject of an action: "log an action: police to report on missing children". Narrow on purpose: the
 * sentence must be the log's, speak of nobody, and hold no sign of danger once the usual subjects are taken out.
 */
export function speaksOfActions(words: readonly string[]): boolean {
  const business = BUSINESS.some((one) => matchPhrase(one, words) !== null);
  return (
    business && OF_SOMEBODY.every((one) => matchPhrase(one, words) === null) && !readDanger(withoutSubjects(words))
  );
}

const ONE_CHILD = phrase(
  'a|an|the|this|that|one|my|our|his|her|their|old|little|young ~ @onechild & !child protection|death|sexual',
);
const OF_AN_AGE = ['year|yr|month|week old', 'pregnant'].map(phrase);
const FOR_AN_AGENCY = phrase('@agency|social-care|csc ~ to');

/** Whether an action or an announcement tells of one child, and gives nobody anything to do: then it is a worry. */
export function tellsOfAChild(words: readonly string[]): boolean {
  return matchPhrase(ONE_CHILD, words) !== null && matchPhrase(FOR_AN_AGENCY, words) === null;
}

/** Whether somebody of an age is spoken of: "what action do you take for a pregnant 14 year old" asks nothing of the log. */
export function tellsOfAnAge(words: readonly string[]): boolean {
  return OF_AN_AGE.some((one) => matchPhrase(one, words) !== null);
}

/** The words without the subjects that boards always speak of. */
export function withoutSubjects(words: readonly string[]): readonly string[] {
  return words
    .join(' ')
    .replace(SUBJECTS, ' ')
    .split(' ')
    .filter((word) => word !== '');
}
