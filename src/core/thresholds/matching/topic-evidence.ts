import type { QueryClause } from '../ports.js';

/** BM25 over subjects: how soon a repeated word stops counting, and how much a subject with many passages is marked down. */
const SATURATION = 3;
const LENGTH = 0.6;
/** Words explained are of every subject, and so of none. */
const OF_NONE: ReadonlySet<string> = new Set(['glossary']);

/** How often each term stands in the passages of each subject. */
export type TermsOfTopics = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** A term in a subject: the subject by its number, and what the term tells of it. */
interface Worth {
  readonly topic: number;
  readonly value: number;
}

/**
 * What is spoken of, by all that the document says on each subject together: a passage may lack a word that its neighbours on the
 * same subject have. Reckoned once from counts that the index has already made.
 */
export class TopicEvidence {
  readonly #numbers = new Map<string, number>();
  readonly #worths = new Map<string, readonly Worth[]>();
  /** Room for reckoning one clause; empty between clauses. */
  readonly #best: Float64Array;

  constructor(terms: TermsOfTopics) {
    const lengths = new Map<string, number>();
    for (const topics of terms.values()) {
      for (const [topic, times] of topics) lengths.set(topic, (lengths.get(topic) ?? 0) + times);
    }
    for (const topic of lengths.keys()) this.#numbers.set(topic, this.#numbers.size);
    const many = lengths.size;
    const mean = [...lengths.values()].reduce((sum, one) => sum + one, 0) / Math.max(1, many);
    for (const [term, topics] of terms) {
      const rarity = Math.log(1 + (many - topics.size + 0.5) / (topics.size + 0.5));
      const worths = [...topics].flatMap(([topic, times]) => {
        if (OF_NONE.has(topic)) return [];
        const long = 1 - LENGTH + (LENGTH * (lengths.get(topic) ?? 0)) / mean;
        return [
          {
            topic: this.numberOf(topic),
            value: (rarity * times * (SATURATION + 1)) / (times + SATURATION * long),
          },
        ];
      });
      this.#worths.set(term, worths);
    }
    this.#best = new Float64Array(many);
  }

  /** The number of a subject among those of `sharesOf`; -1 for none. */
  numberOf(topic: string): number {
    return this.#numbers.get(topic) ?? -1;
  }

  /** The evidence for each subject by its number, from 0 to 1, where 1 is the one that has most. */
  sharesOf(clauses: readonly QueryClause[]): Float64Array {
    const scores = new Float64Array(this.#best.length);
    const said = new Set<string>();
    for (const { terms } of clauses) {
      const touched: number[] = [];
      for (const { term, weight } of terms) {
        if (said.has(term)) continue;
        said.add(term);
        this.#hear(term, weight, touched);
      }
      for (const topic of touched) {
        scores[topic] = (scores[topic] ?? 0) + (this.#best[topic] ?? 0);
        this.#best[topic] = 0;
      }
    }
    const most = scores.reduce((best, one) => Math.max(best, one), 0);
    return most === 0 ? scores : scores.map((score) => score / most);
  }

  #hear(term: string, weight: number, touched: number[]): void {
    for (const { topic, value } of this.#worths.get(term) ?? []) {
      const before = this.#best[topic] ?? 0;
      if (before >= weight * value) continue;
      if (before === 0) touched.push(topic);
      this.#best[topic] = weight * value;
    }
  }
}

/** Counts the terms of each subject from where they stand: once for a way of saying it, and as often as a text has it. */
export function termsOfTopics(
  postings: ReadonlyMap<string, { readonly sayings: readonly number[]; readonly texts: ReadonlyMap<number, number> }>,
  topicOf: (passage: number) => string,
  topicOfSaying: (saying: number) => string,
): TermsOfTopics {
  const all = new Map<string, ReadonlyMap<string, number>>();
  for (const [term, { sayings, texts }] of postings) {
    const topics = new Map<string, number>();
    const count = (topic: string, times: number) => topics.set(topic, (topics.get(topic) ?? 0) + times);
    for (const saying of sayings) count(topicOfSaying(saying), 1);
    for (const [passage, times] of texts) count(topicOf(passage), times);
    topics.delete('');
    all.set(term, topics);
  }
  return all;
}
