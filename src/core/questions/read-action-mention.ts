import type { ActionMention, ActionWish } from './question.js';
import { matchPhrase, phrase, type Phrase } from './match-phrase.js';
import { ACTION_REF, type ReferredWords } from './read-action-reference.js';
import type { SentenceShape } from './sentence-shape.js';
import { ACTION_WISH_LINES, NEGATED_WISH_LINES, NOT_YET_LINES } from './vocabulary/action-wish-lines.js';
import { isFunctionWord } from './vocabulary/function-words.js';

const WISHES = ready(ACTION_WISH_LINES);
const NEGATED = ready(NEGATED_WISH_LINES);
/** "I have not finished it" is no "do not", but neither is it done. */
const NOT = phrase('not|never|neither|nor');
const NOT_YET = NOT_YET_LINES.map(phrase);
/** Wishes that change where it stands; those that only tell or ask may speak of what is to be. */
const DECIDED: ReadonlySet<ActionWish> = new Set([
  'report-done',
  'close',
  'withdraw',
  'reopen',
  'carry-forward',
  'hand-over',
]);
/** A request put as a question: it asks for something that the owner may have. */
const ASKS_FOR_TIME = phrase('can|could|may|might i|we ~ have|get|take|be');
const ASKS_TO_HAND_OVER = phrase('^ can|could ~ action|actionref ~ go|move|pass|sit|be ~ to|with');
const ASKS_FOR_ANOTHER = phrase('can|could|would|will somebody|someone|anyone else ~ take|pick|do|have');
/** Asks after what has been done, though no question mark says so. */
const ASKS_AFTER = [
  'any ~ update|updates|progress|news|movement',
  'give|send|show|tell|get me|us & !more|longer|extra|another|extension',
  'need|want|like|have ~ update & !give|add|post|make|share',
  '^ status|history|details',
].map(phrase);
const ASKING_WISHES: readonly (readonly [ActionWish, Phrase])[] = [
  ['ask-more-time', ASKS_FOR_TIME],
  ['hand-over', ASKS_TO_HAND_OVER],
  ['hand-over', ASKS_FOR_ANOTHER],
];
/** Words before "action" that can name it. */
const LONGEST_NAME = 6;
const LEADS_TO_SUBJECT = new Set(['about', 'regarding', 're', 'on']);

/** Which action somebody means: the reference typed, and the words of its subject beside "action" or after "about". */
export function readActionMention(words: readonly string[], reference: ReferredWords['reference']): ActionMention {
  return { ...reference, about: subjectIn(words, reference.number !== null) };
}

/**
 * What they wish to do with it. Anything but plain, a question, a "do not", a long letter, shows it and no more. What could be a
 * request for more time is one even when it is asked for.
 */
export function readActionWish(shape: SentenceShape): ActionWish {
  if (shape.long || ASKS_AFTER.some((one) => matchPhrase(one, shape.words) !== null)) return 'show';
  const negated = shape.negated || matchPhrase(NOT, shape.words) !== null;
  const wish = firstOf(negated ? NEGATED : WISHES, shape.words);
  if (wish === null) return 'show';
  if (DECIDED.has(wish) && NOT_YET.some((one) => matchPhrase(one, shape.words) !== null)) return 'show';
  if (!shape.asking) return wish;
  return ASKING_WISHES.some(([asked, line]) => asked === wish && matchPhrase(line, shape.words) !== null)
    ? wish
    : 'show';
}

function subjectIn(words: readonly string[], hasNumber: boolean): readonly string[] {
  const at = words.indexOf(hasNumber ? ACTION_REF : 'action');
  const before = hasNumber ? [] : nameBefore(words, at);
  if (before.length > 0) return before;
  const lead = words.findIndex(
    (word, index) => index > at && LEADS_TO_SUBJECT.has(word) && !(hasNumber && word === 'on'),
  );
  return lead < 0 || at < 0
    ? []
    : words.slice(lead + 1, lead + 1 + LONGEST_NAME).filter((word) => !isFunctionWord(word));
}

function nameBefore(words: readonly string[], at: number): readonly string[] {
  const name: string[] = [];
  for (const word of words.slice(Math.max(0, at - LONGEST_NAME), Math.max(0, at)).reverse()) {
    if (isFunctionWord(word) && word !== 'and') break;
    name.unshift(word);
  }
  return name.filter((word) => word !== 'and');
}

function firstOf(wishes: ReturnType<typeof ready>, words: readonly string[]): ActionWish | null {
  return wishes.find(([, lines]) => lines.some((line) => matchPhrase(line, words) !== null))?.[0] ?? null;
}

function ready(
  wishes: typeof ACTION_WISH_LINES,
): readonly (readonly [Exclude<ActionWish, 'show'>, readonly Phrase[]])[] {
  return wishes.map(([wish, lines]) => [wish, lines.map(phrase)] as const);
}
