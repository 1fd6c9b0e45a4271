import { PhraseBook } from '../../shared/phrases/phrase-book.js';
import { plainLine } from '../reading/plain-line.js';
import { TOPIC_LINES } from '../vocabulary/topic-lines.js';
import { WORD_CLASSES } from '../vocabulary/word-classes.js';

const BOOK = new PhraseBook(
  Object.entries(TOPIC_LINES).flatMap(([topic, lines]) =>
    lines.map((line) => ({ line: plainLine(line), meaning: topic })),
  ),
  WORD_CLASSES,
);

/** Read for what is spoken of: more words make a story of many subjects. */
const MOST_READ = 120;

/** What somebody speaks of, in plain words: each topic with the number of lines that fit. */
export function readTopics(words: readonly string[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const topic of BOOK.meaningsIn(words.slice(0, MOST_READ))) found.set(topic, (found.get(topic) ?? 0) + 1);
  return found;
}
