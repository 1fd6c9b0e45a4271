import { PhraseBook } from '../../shared/phrases/phrase-book.js';
import { plainLine } from '../reading/plain-line.js';
import { FORM_LINES, type QuestionForm } from '../vocabulary/form-lines.js';
import { WORD_CLASSES } from '../vocabulary/word-classes.js';

const BOOK = new PhraseBook(
  (['meaning', 'doing'] as const).flatMap((form) =>
    FORM_LINES[form].map((line) => ({ line: plainLine(line), meaning: form })),
  ),
  WORD_CLASSES,
);

/** The form stands in the first words or the last: in a long paste it is the story that counts. */
const MOST_READ = 60;
/** Whoever tells a story in more words than these does not ask what a word means. */
const LONGEST_MEANING = 14;
const BARE = 2;

/** Whether a question asks for a meaning or for what to do, in plain words; null where it tells of a child. */
export function readForm(words: readonly string[]): QuestionForm | null {
  const found = BOOK.distinctIn(words.slice(0, MOST_READ));
  if (found.has('meaning') && words.length <= LONGEST_MEANING) return 'meaning';
  if (found.has('doing')) return 'doing';
  return words.length <= BARE ? 'word' : null;
}
