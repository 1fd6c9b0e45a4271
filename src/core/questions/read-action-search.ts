import type { ActionMention } from './question.js';
import { ACTION_REF, readActionReference } from './read-action-reference.js';
import { isFunctionWord } from './vocabulary/function-words.js';

const MOST_WORDS = 6;
const WORD = /[\p{L}\p{N}&]+/gu;

/**
 * What somebody types into a search box to find an action: its reference, or words of what is to be done. Words are taken as
 * typed, because the last of them is seldom finished.
 */
export function readActionSearch(text: string): ActionMention {
  const { words, reference } = readActionReference(text, text.toLowerCase().match(WORD) ?? []);
  // A whole reference means one action, whatever is typed beside it.
  if (reference.day !== null) return { ...reference, about: [] };
  const about = words.filter((word) => word !== ACTION_REF && !isFunctionWord(word));
  return { ...reference, about: about.slice(0, MOST_WORDS) };
}
