import type { QueryClause } from '../ports.js';

/** BM25 over subjects: how soon a repeated word stops counting, and how much a subject with many passages is marked down. */
const SATURATION = 3;
const LENGTH = 0.6;
/** Words explained are of every subject, and so of none. */
const OF_NONE: ReadonlySet<string> = new Set(['glossary']);

/** How often each term stands in the passages of each subject. */
export type TermsOfTopics = ReadonlyMap<string, ReadonlyMap<string, number>>;

/**
 * What is spoken of, by all that the document says on each subject together: a passage may lack a word that its neighbours on the
 * same subject have. Read from counts that the index has already made.
 */
export class TopicEvidence {
  readonly #terms: TermsOfTopics;
  readonly #lengths = new Map<string, number>();
  readonly #meanLength: number;

  constructor(terms: TermsOfTopics) {
    this.#terms = terms;
    for (const topics of terms.values()) {
      for (const [topic, times] of topics) this.#lengths.set(topic, (this.#lengths.get(topic) ?? 0) + times);
    }
    this.#meanLength = [...this.#lengths.values()].reduce((sum, one) => sum + one, 0) / Math.max(1, this.#lengths.size);
  }

  /** Each subject that has evidence, from 0 to 1, where 1 is the one that has most. */
  sharesOf(clauses: readonly QueryClause[]): ReadonlyMap<string, number> {
    const scores = new Map<string, number>();
    const said = new Set<string>();
    for (const { terms } of clauses) {
      const best = new Map<string, number>();
      for (const { term, weight } of terms) {
        if (said.has(term)) continue;
        said.add(term);
        this.#hear(term, weight, best);
      }
      for (const [topic, value] of best) scores.set(topic, (scores.get(topic) ?? 0) + value);
    }
    const most = Math.max(0, ...scores.values());
    return new Map([...scores].map(([topic, score]) => [topic, most === 0 ? 0 : score / most]));
  }

  #hear(term: string, weight: number, best: Map<string, number>): void {
    const topics = this.#terms.get(term);
    if (topics === undefined) return;
    const many = this.#lengths.size;
    const rarity = weight * Math.log(1 + (many - topics.size + 0.5) / (topics.size + 0.5));
    for (const [topic, times] of topics) {
      if (OF_NONE.has(topic)) continue;
      const long = 1 - LENGTH + (LENGTH * (this.#lengths.get(topic) ?? 0)) / this.#meanLength;
      const value = (rarity * times * (SATURATION + 1)) / (times + SATURATION * long);
      if ((best.get(topic) ?? 0) < value) best.set(topic, value);
    }
  }
}
