import { intentKinds } from '../intent/read-intent.js';
import { clausesOf } from '../matching/clauses-of.js';
import type { Said } from '../reading/said.js';
import { readSituation } from '../situation/read-situation.js';
import { WORD_CLASSES } from '../vocabulary/word-classes.js';
import { featuresOf } from './features-of.js';
import { pairsOfKinds } from './pairs-of-kinds.js';

/** Which classes of words each word is of. */
const CLASSES = new Map<string, readonly string[]>();
for (const [name, members] of Object.entries(WORD_CLASSES)) {
  for (const word of members) CLASSES.set(word, [...(CLASSES.get(word) ?? []), name]);
}
const GROWN_UP = /^(?:1[89]|[2-9]\d)$/;
const YOUNG = /^aged/;

/** What learned weights look at in what was said: what is denied is not looked for, though its words are heard. */
export function listen(said: Said): ReadonlySet<string> {
  return featuresOf(said.words, clausesOf(said, readSituation(said).denied));
}

/**
 * The same for what is wanted, with the kinds of words that were said and each two of them together: a wish that nobody foresaw is made of
 * kinds that were.
 */
export function listenForIntent(said: Said, features: ReadonlySet<string>): ReadonlySet<string> {
  const kinds = new Set([...intentKinds(said.words)].map((kind) => `#${kind}`));
  for (const word of said.words) {
    for (const name of CLASSES.get(word) ?? []) kinds.add(`#=${name}`);
    if (GROWN_UP.test(word)) kinds.add('#grown-up');
    if (YOUNG.test(word)) kinds.add('#young');
  }
  return new Set([...features, ...kinds, ...pairsOfKinds(kinds)]);
}
