import { clausesOf } from '../matching/clauses-of.js';
import type { Said } from '../reading/said.js';
import type { QueryClause } from '../ports.js';
import { readSituation, type Situation } from '../situation/read-situation.js';
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

/** What was said, as it is listened to: what is denied, what is looked for, and what learned weights look at. */
export interface Heard {
  readonly said: Said;
  readonly situation: Situation;
  readonly clauses: readonly QueryClause[];
  readonly features: ReadonlySet<string>;
}

/** Listens to what was said: what is denied is not looked for, though its words are heard. */
export function listen(said: Said): Heard {
  const situation = readSituation(said);
  const clauses = clausesOf(said, situation.denied);
  return { said, situation, clauses, features: featuresOf(said.words, clauses) };
}

/**
 * What learned weights look at for what is wanted: the same, with the kinds of words that were said and each two of them together. A
 * wish that nobody foresaw is made of kinds that were.
 */
export function wishFeatures({ said, features }: Heard, kindsSaid: ReadonlySet<string>): ReadonlySet<string> {
  const kinds = new Set([...kindsSaid].map((kind) => `#${kind}`));
  for (const word of said.words) {
    for (const name of CLASSES.get(word) ?? []) kinds.add(`#=${name}`);
    if (GROWN_UP.test(word)) kinds.add('#grown-up');
    if (YOUNG.test(word)) kinds.add('#young');
  }
  const all = new Set(features);
  for (const one of kinds) all.add(one);
  for (const pair of pairsOfKinds(kinds)) all.add(pair);
  return all;
}
