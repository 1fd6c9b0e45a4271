import { COMMON_WORDS } from './vocabulary/common-words.js';
import { KNOWN_WORDS } from './vocabulary/known-words.js';

const ABSENT = String.raw`(?:can['’]?t|cannot|can not|won['’]?t|will not|isn['’]?t|is not|is unable|is sending|will be|has had to)`;
/** One or two capitalised words right before the verb: "Jane Smith can't come". */
const CAPITALS = new RegExp(String.raw`\b([A-Z][a-z]+(?: [A-Z][a-z'’-]+)?) ${ABSENT}\b`);
const FIRST_PERSON = new Set('i we me my myself'.split(' '));
const VERBS = new Set('can will is'.split(' '));

/**
 * Whether words that would be an answer are told of somebody else by name: "Jane Smith can't make it", "sarah isnt coming".
 * A name is a word that is none of ours, because names cannot be listed; so it is only asked where an answer was found.
 */
export function namesAnother(text: string, words: readonly string[]): boolean {
  if (words.some((word) => FIRST_PERSON.has(word))) return false;
  const named = CAPITALS.exec(text.slice(0, 500))?.[1];
  if (named?.split(' ').every(isNoWordOfOurs)) return true;
  return isNoWordOfOurs(words[0] ?? '') && VERBS.has(words[1] ?? '');
}

function isNoWordOfOurs(word: string): boolean {
  const plain = word.toLowerCase();
  return /^[a-z'’-]{2,}$/.test(plain) && !KNOWN_WORDS.has(plain) && !COMMON_WORDS.has(plain);
}
