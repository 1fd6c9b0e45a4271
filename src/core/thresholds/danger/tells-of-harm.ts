import { matchPhrase, readPhrase, type Phrase, type WordClasses } from '../../shared/phrases/match-phrase.js';
import { HARM_LINES } from './harm-lines.js';

/** Words looked at together, and how far the next look begins: signs of one danger stand near one another. */
const WINDOW = 60;
const STRIDE = 30;

/**
 * A reader of whether harm to a child is told of, whatever else is said, on words made plain by whoever asks and with their word
 * classes. Cautious on purpose: it decides only where a message goes, and nobody is refused an answer by it.
 */
export function harmReader(classes: WordClasses): (words: readonly string[]) => boolean {
  const ready = (lines: readonly string[]): readonly Phrase[] => lines.map((line) => readPhrase(line, classes));
  const always = ready(HARM_LINES.ALWAYS);
  const withAChild = ready(HARM_LINES.WITH_A_CHILD);
  const child = ready(HARM_LINES.CHILD);
  const business = ready(HARM_LINES.SUBJECT_OF_BUSINESS);
  const tells = (words: readonly string[]): boolean => {
    if (found(always, words)) return true;
    return found(child, words) && found(withAChild, words) && !found(business, words);
  };
  return (words) => {
    for (let from = 0; from === 0 || from < words.length - STRIDE; from += STRIDE) {
      if (tells(words.slice(from, from + WINDOW))) return true;
    }
    return false;
  };
}

function found(phrases: readonly Phrase[], words: readonly string[]): boolean {
  return phrases.some((one) => matchPhrase(one, words) !== null);
}
