import { PhraseBook } from '../../shared/phrases/phrase-book.js';
import type { QueryClause } from '../ports.js';
import { monthsOf } from '../reading/fold-ages.js';
import { plainLine } from '../reading/plain-line.js';
import type { Said } from '../reading/said.js';
import { CONCEPTS } from '../vocabulary/concepts.js';
import { WORD_CLASSES } from '../vocabulary/word-classes.js';
import { isStopWord } from './stop-words.js';
import { stem } from './stem.js';

/** Read at most so many words for what is meant; danger and personal details are read in all of them. */
const MOST_READ = 250;
/** A concept longer than this is a sentence with a gap, and its other words count for themselves. */
const WIDEST_CONCEPT = 4;
const CONCEPT_WEIGHT = 0.75;

const BOOK = new PhraseBook(
  Object.entries(CONCEPTS).flatMap(([concept, lines]) =>
    lines.map((line) => ({ line: plainLine(line), meaning: `=${concept}` })),
  ),
  WORD_CLASSES,
);

/**
 * What was said, as clauses to look for: each word that tells something, with the concepts it stands in. A word counts once, by the
 * best of its terms. `leftOut` are words that are denied ("no marks"): they are not looked for.
 */
export function clausesOf({ words }: Said, leftOut: ReadonlySet<number> = new Set()): readonly QueryClause[] {
  const read = words.slice(0, MOST_READ);
  const concepts = conceptsAt(read);
  return read.flatMap((word, at) => {
    if (leftOut.has(at) || monthsOf(word) !== null) return [];
    const named = [...(concepts.get(at) ?? [])];
    if (isStopWord(word) && named.length === 0) return [];
    const own = isStopWord(word) ? [] : [{ term: stem(word), weight: 1 }];
    return [{ at, terms: [...own, ...named.map((term) => ({ term, weight: CONCEPT_WEIGHT }))] }];
  });
}

function conceptsAt(words: readonly string[]): ReadonlyMap<number, ReadonlySet<string>> {
  const found = new Map<number, Set<string>>();
  for (const { meaning, from, to } of BOOK.placesIn(words)) {
    const whole = to - from <= WIDEST_CONCEPT;
    for (let at = from; at < to; at += 1) {
      if (!whole && at !== from && at !== to - 1) continue;
      const here = found.get(at) ?? new Set();
      found.set(at, here.add(meaning));
    }
  }
  return found;
}
