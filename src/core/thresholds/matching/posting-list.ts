import type { PassageTerms, Posting } from './passage-terms.js';

/** BM25: how soon a repeated word stops counting, and how much a long text is marked down. */
const SATURATION = 1.2;
const LENGTH = 0.4;
/** Rarer than this a word says no more. */
const RAREST = 6.5;

/** Where a term stands, in rows of numbers: a question goes through thousands of them, and through these without looking anything up. */
export interface PostingList {
  /** How much the term tells: the fewer passages speak of it, the more. */
  readonly rarity: number;
  /** Passages that speak of it in any way, each once. */
  readonly passages: Int32Array;
  readonly sayings: Int32Array;
  /** Passages whose own text has it. */
  readonly texts: Int32Array;
  /** For each of `texts` how often, and beside it what that is divided by (BM25). */
  readonly times: Float64Array;
  readonly slowed: Float64Array;
}

/** The lists of all terms, one with each step. */
export function* postingLists(held: PassageTerms): Generator<void, ReadonlyMap<string, PostingList>> {
  const many = held.textLengths.length;
  const mean = held.textLengths.reduce((sum, length) => sum + length, 0) / Math.max(1, many);
  const lists = new Map<string, PostingList>();
  for (const [term, posting] of held.postings) {
    lists.set(term, listOf(posting, held, { many, mean }));
    yield;
  }
  return lists;
}

/** What a text counts for a term of so much worth that stands in it at this place of its list. */
export function worthOfText({ times, slowed }: PostingList, at: number, worth: number): number {
  return (worth * (times[at] ?? 0) * (SATURATION + 1)) / (slowed[at] ?? 1);
}

function listOf(
  { sayings, texts }: Posting,
  held: PassageTerms,
  { many, mean }: { readonly many: number; readonly mean: number },
): PostingList {
  const passages = new Set([...texts.keys(), ...sayings.map((saying) => held.sayings[saying]?.passage ?? -1)]);
  const slowed = [...texts].map(([passage, times]) => {
    const long = 1 - LENGTH + (LENGTH * (held.textLengths[passage] ?? 0)) / mean;
    return times + SATURATION * long;
  });
  return {
    rarity: Math.min(RAREST, Math.log(1 + (many - passages.size + 0.5) / (passages.size + 0.5))),
    passages: Int32Array.from(passages),
    sayings: Int32Array.from(sayings),
    texts: Int32Array.from(texts.keys()),
    times: Float64Array.from(texts.values()),
    slowed: Float64Array.from(slowed),
  };
}
