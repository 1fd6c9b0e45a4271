import { readPhrase, type Phrase } from '../shared/phrases/match-phrase.js';
import { WORD_CLASSES } from './vocabulary/word-classes.js';

export { matchPhrase, type Phrase } from '../shared/phrases/match-phrase.js';

/** Reads one line of the phrase grammar, with the word classes of what the bot is asked. */
export function phrase(line: string): Phrase {
  return readPhrase(line, WORD_CLASSES);
}
