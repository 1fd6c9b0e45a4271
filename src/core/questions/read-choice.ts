import type { Choice } from '../meetings/attendance/attendance.js';
import { matchPhrase, phrase, type Phrase } from './match-phrase.js';
import type { SentenceShape } from './sentence-shape.js';
import { CHOICE_LINES } from './vocabulary/choice-lines.js';
import { clausesOf } from './words-of.js';

/** In the order in which a clause is tried: "my deputy will come" names a deputy, though it also speaks of coming. */
const LINES: readonly (readonly [Choice, readonly Phrase[]])[] = [
  ['deputy', CHOICE_LINES.deputy.map(phrase)],
  ['online', CHOICE_LINES.online.map(phrase)],
  ['apologies', CHOICE_LINES.apologies.map(phrase)],
  ['in-person', CHOICE_LINES['in-person'].map(phrase)],
];

/** What is over, or only wished or asked: such a clause says nothing about the answer now. */
const OVER = ['i was|said|thought|put|did & !i was wondering', 'could not ~ before', 'before $', 'i had said|put'].map(
  phrase,
);
const HEDGED = [
  '@hedge',
  'i may|might',
  'may|might be|have|not',
  'not ~ sure|know|decided|certain|definite|confirmed',
  'if|whether i & !ok',
  'depends|waiting',
  'let you know',
].map(phrase);
/** A question put to oneself or about another; "can you put me down" is put to the bot and gives an answer. */
const ASKED =
  /^(?:(?:can|could|will|would|may|should|shall) (?!you\b|not\b|make\b|come\b|attend\b|join\b|only\b|be\b|do\b|dial\b)|(?:am|did|do|is|was|has|how|what|which|why|when|where|who)\b|have (?:i|you)\b)/;
const ABOUT_THE_ANSWER = [
  'withdraw|cancel my ~ answer|reply|response|apologies',
  'did|have|had|got|do you ~ my',
  'wrong|mistake',
  'change|changed|amend ~ my ~ mind|answer|reply|response & !to',
  'leave early',
].map(phrase);

/**
 * Which answer somebody gives; null when they ask, hedge, or only want to see or change theirs. Never guessed: a wrong
 * answer shown back as theirs is worse than a card with four buttons.
 */
export function readChoice(text: string, shape: SentenceShape): Choice | null {
  const line = shape.words.join(' ');
  if (ASKED.test(line) || shape.asking) return null;
  if (finds(HEDGED, shape.words) || finds(ABOUT_THE_ANSWER, shape.words)) return null;

  const said = clausesOf(text)
    .filter((clause) => !finds(OVER, clause))
    .map(choiceOf)
    .filter((choice) => choice !== null);
  if (said.includes('deputy')) return 'deputy';
  if (said.includes('online')) return 'online';
  return said.at(-1) ?? choiceOf(shape.words);
}

function choiceOf(words: readonly string[]): Choice | null {
  return LINES.find(([, phrases]) => finds(phrases, words))?.[0] ?? null;
}

function finds(phrases: readonly Phrase[], words: readonly string[]): boolean {
  return phrases.some((one) => matchPhrase(one, words) !== null);
}
