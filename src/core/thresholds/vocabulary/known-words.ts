import { WORD_FORMS } from '../reading/word-forms.js';
import { CONCEPTS } from './concepts.js';
import { ORDINARY_WORDS } from './ordinary-words.js';
import { TOPIC_LINES } from './topic-lines.js';

function wordsIn(lines: Readonly<Record<string, readonly string[]>>): readonly string[] {
  return Object.values(lines)
    .flat()
    .flatMap((line) => line.match(/(?<!@)\b[a-z]+\b/g) ?? [])
    .flatMap((word) => word.split('_'));
}

/** Every word the vocabulary is made of, as people write it. */
export const KNOWN_WORDS: ReadonlySet<string> = new Set([
  ...ORDINARY_WORDS,
  ...WORD_FORMS.keys(),
  ...[...WORD_FORMS.values()].flat(),
  ...wordsIn(CONCEPTS).flatMap((word) => word.split('_')),
  ...wordsIn(TOPIC_LINES),
]);
