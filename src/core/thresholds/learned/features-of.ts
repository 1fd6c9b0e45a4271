import type { QueryClause } from '../ports.js';
import { stem } from '../matching/stem.js';

/** Words listened to, for what it is about: a paste beyond this tells more stories than one. */
export const MOST_LISTENED = 120;

/**
 * What learned weights look at, each once: the terms looked for, pairs of them that follow one another, and every word with its
 * neighbour, small words among them ("who do", "he is"), for they tell a question from a story.
 */
export function featuresOf(words: readonly string[], clauses: readonly QueryClause[]): ReadonlySet<string> {
  const read = clauses.slice(0, MOST_LISTENED);
  const features = new Set(read.flatMap(({ terms }) => terms.map(({ term }) => term)));
  const own = read.flatMap(({ terms }) => terms.slice(0, 1).map(({ term }) => term));
  for (const pair of pairsOf(own.filter((term) => !term.startsWith('=')))) features.add(pair);
  const stems = words.slice(0, MOST_LISTENED).map((word) => `~${stem(word)}`);
  for (const one of [...stems, ...pairsOf(stems)]) features.add(one);
  return features;
}

function pairsOf(terms: readonly string[]): readonly string[] {
  return terms.slice(1).map((term, at) => `${terms[at] ?? ''} ${term}`);
}
