import type { QueryClause } from '../ports.js';
import type { Saying } from './passage-terms.js';
import { worthOfText, type PostingList } from './posting-list.js';

/** How much the best, and the next best, of the ways people say it count, and the passage's own words. */
const BEST_PHRASE = 1;
const NEXT_PHRASE = 0.25;
const OWN_WORDS = 0.55;

/** A passage by its number, what speaks for it, and how much of what was said it covers. */
export interface ScoredPassage {
  readonly at: number;
  readonly score: number;
  readonly covered: number;
}

/** Numbers for things by their own numbers, and which of them are not nought. Emptied after use, so that the room serves again. */
class Tally {
  readonly values: Float64Array;
  readonly touched: number[] = [];

  constructor(many: number) {
    this.values = new Float64Array(many);
  }

  add(at: number, value: number): void {
    const before = this.values[at] ?? 0;
    if (before === 0) this.touched.push(at);
    this.values[at] = before + value;
  }

  raise(at: number, value: number): void {
    const before = this.values[at] ?? 0;
    if (before >= value) return;
    if (before === 0) this.touched.push(at);
    this.values[at] = value;
  }

  /** Adds everything to another, and is empty after. */
  pourInto(other: Tally): void {
    for (const at of this.touched) other.add(at, this.values[at] ?? 0);
    this.empty();
  }

  empty(): void {
    for (const at of this.touched) this.values[at] = 0;
    this.touched.length = 0;
  }
}

/**
 * Scores passages by the clauses of a question: a clause counts once for a passage, by the best of its terms. Everything it reckons
 * with is room that it holds, as a question touches hundreds of passages and thousands of sayings.
 */
export class ClauseScores {
  readonly #lists: ReadonlyMap<string, PostingList>;
  /** Of each saying. */
  readonly #passageOf: Int32Array;
  readonly #weightOf: Float64Array;
  readonly #norms: Float64Array;
  /** One clause. */
  readonly #clause: { readonly sayings: Tally; readonly texts: Tally; readonly passages: Tally };
  /** One question. */
  readonly #sums: { readonly sayings: Tally; readonly texts: Tally; readonly passages: Tally };
  readonly #first: Tally;
  readonly #next: Tally;

  /** `norms`: for each saying what all of its words are worth together. */
  constructor(
    lists: ReadonlyMap<string, PostingList>,
    sayings: readonly Saying[],
    norms: readonly number[],
    passages: number,
  ) {
    this.#lists = lists;
    this.#passageOf = Int32Array.from(sayings, ({ passage }) => passage);
    this.#weightOf = Float64Array.from(sayings, ({ weight }) => weight);
    this.#norms = Float64Array.from(norms);
    const room = () => ({
      sayings: new Tally(sayings.length),
      texts: new Tally(passages),
      passages: new Tally(passages),
    });
    this.#clause = room();
    this.#sums = room();
    this.#first = new Tally(passages);
    this.#next = new Tally(passages);
  }

  /** The best passages that any clause speaks for, the best first. `lift` is what the score of each is multiplied with. */
  best(clauses: readonly QueryClause[], lift: (at: number) => number, most: number): readonly ScoredPassage[] {
    const said = new Set<string>();
    for (const { terms } of clauses) {
      for (const { term, weight } of terms) if (!said.has(term)) this.#hear(term, weight);
      for (const { term } of terms) said.add(term);
      this.#clause.sayings.pourInto(this.#sums.sayings);
      this.#clause.texts.pourInto(this.#sums.texts);
      this.#clause.passages.pourInto(this.#sums.passages);
    }
    return this.#gather(lift, most);
  }

  #hear(term: string, weight: number): void {
    const list = this.#lists.get(term);
    if (list === undefined) return;
    const worth = weight * list.rarity;
    for (const saying of list.sayings) this.#clause.sayings.raise(saying, worth);
    for (const passage of list.passages) this.#clause.passages.raise(passage, worth);
    for (let at = 0; at < list.texts.length; at += 1) {
      this.#clause.texts.raise(list.texts[at] ?? 0, worthOfText(list, at, worth));
    }
  }

  #gather(lift: (at: number) => number, most: number): readonly ScoredPassage[] {
    const { sayings, texts, passages } = this.#sums;
    for (const at of sayings.touched) {
      const passage = this.#passageOf[at] ?? 0;
      const weight = this.#weightOf[at] ?? 0;
      const heard = sayings.values[at] ?? 0;
      const worth = weight * heard * Math.min(1, heard / (this.#norms[at] ?? 1));
      this.#next.raise(passage, Math.min(worth, this.#first.values[passage] ?? 0));
      this.#first.raise(passage, worth);
    }
    const scores = new Float64Array(passages.touched.length);
    for (const [number, at] of passages.touched.entries()) {
      const ofSayings = BEST_PHRASE * (this.#first.values[at] ?? 0) + NEXT_PHRASE * (this.#next.values[at] ?? 0);
      scores[number] = (ofSayings + OWN_WORDS * (texts.values[at] ?? 0)) * lift(at);
    }
    const least = leastOf(scores, most);
    const best = passages.touched.flatMap((at, number) => {
      const score = scores[number] ?? 0;
      return score < least ? [] : [{ at, score, covered: passages.values[at] ?? 0 }];
    });
    for (const tally of [sayings, texts, passages, this.#first, this.#next]) tally.empty();
    return best.sort((a, b) => b.score - a.score || a.at - b.at).slice(0, most);
  }
}

/** The score from which on a passage is among the best so many: numbers alone are sorted in a tenth of the time. */
function leastOf(scores: Float64Array, most: number): number {
  return scores.length <= most ? -Infinity : (scores.toSorted()[scores.length - most] ?? -Infinity);
}
