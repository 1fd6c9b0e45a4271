import { finish } from '../../shared/finish.js';
import type { GuidanceVersion } from '../guidance/guidance-version.js';
import type { FoundPassage, GuidanceIndex, GuidanceQuery, QueryClause } from '../ports.js';
import { SlipTable } from '../reading/repair-spelling.js';
import { KNOWN_WORDS } from '../vocabulary/known-words.js';
import { PassageTerms } from './passage-terms.js';
import { termsOfTopics, TopicEvidence } from './topic-evidence.js';

/** How much the best, and the next best, of the ways people say it count, and the passage's own words. */
const BEST_PHRASE = 1;
const NEXT_PHRASE = 0.25;
const OWN_WORDS = 0.55;
/** BM25: how soon a repeated word stops counting, and how much a long text is marked down. */
const SATURATION = 1.2;
const LENGTH = 0.4;
/** Rarer than this a word says no more. */
const RAREST = 6.5;
/** How much a passage counts whose subject has no evidence from its other passages, and how much more one whose subject has most. */
const LEAST_OF_TOPIC = 0.7;
const MORE_OF_TOPIC = 0.4;
/** What a word counts that the document never uses: it tells less than a rare one that it does use. */
const UNHEARD = 2;

/**
 * Looks up passages by what was said. A passage is found by the best of the ways people say it, as far as that way is
 * covered, and by its own words (BM25). Everything is in memory; the same question always gets the same answer.
 */
export class PassageIndex implements GuidanceIndex {
  readonly #held = new PassageTerms();
  #meanLength = 1;

  readonly version: GuidanceVersion;
  #slips = new SlipTable(new Map());
  #topics = new TopicEvidence(new Map());
  /** The subject of each passage, by its number. */
  #topicAt: readonly number[] = [];

  /** Made at once; a large document takes about a second, so where others wait it is made `inSlices`. */
  constructor(version: GuidanceVersion, made: 'at-once' | 'later' = 'at-once') {
    this.version = version;
    if (made === 'at-once') finish(this.#make());
  }

  /** The same index, a few milliseconds with each step. */
  static *inSlices(version: GuidanceVersion): Generator<void, PassageIndex> {
    const index = new PassageIndex(version, 'later');
    yield* index.#make();
    return index;
  }

  *#make(): Generator<void, void> {
    for (const [at, passage] of this.version.passages.entries()) {
      this.#held.read(passage, at);
      yield;
    }
    this.#meanLength =
      this.#held.textLengths.reduce((sum, length) => sum + length, 0) / Math.max(1, this.#held.textLengths.length);
    for (const at of this.#held.sayings.keys()) this.#norms[at] = 0;
    for (const [term, { sayings }] of this.#held.postings) {
      yield;
      if (term.startsWith('=')) continue;
      const idf = this.#rarity(term);
      for (const saying of sayings) this.#norms[saying] = (this.#norms[saying] ?? 0) + idf;
    }
    this.#worths = new Float64Array(this.#held.sayings.length);
    this.#sums = new Float64Array(this.#held.sayings.length);
    const topicOf = (at: number): string => this.version.passages[at]?.topic ?? '';
    const topicOfSaying = (at: number): string => topicOf(this.#held.sayings[at]?.passage ?? -1);
    this.#topics = new TopicEvidence(termsOfTopics(this.#held.postings, topicOf, topicOfSaying));
    this.#topicAt = this.version.passages.map(({ topic }) => this.#topics.numberOf(topic ?? ''));
    this.#slips = yield* SlipTable.inSlices(
      new Map([...[...KNOWN_WORDS].map((word): [string, number] => [word, 0]), ...this.#held.words]),
    );
  }

  readonly #norms: number[] = [];
  /** Room for reckoning one clause, and one question; empty between them. */
  #worths = new Float64Array(0);
  #sums = new Float64Array(0);

  knows(word: string): boolean {
    return this.#held.words.has(word) || KNOWN_WORDS.has(word);
  }

  nearest(word: string): string | null {
    return this.#slips.nearest(word);
  }

  find({ clauses }: GuidanceQuery, most: number): readonly FoundPassage[] {
    const heard = this.#hear(clauses);
    const shares = this.#topics.sharesOf(clauses);
    const lift = (at: number): number => LEAST_OF_TOPIC + MORE_OF_TOPIC * (shares[this.#topicAt[at] ?? -1] ?? 0);
    const total = clauses.reduce((sum, clause) => sum + this.#clauseWorth(clause), 0);
    return [...heard.entries()]
      .map(([at, { score, covered }]) => ({
        at,
        score: score * lift(at),
        covered: total === 0 ? 0 : Math.min(1, covered / total),
      }))
      .sort((a, b) => b.score - a.score || a.at - b.at)
      .slice(0, most)
      .flatMap(({ at, score, covered }) => {
        const passage = this.version.passages[at];
        return passage === undefined ? [] : [{ passage, score, covered }];
      });
  }

  /** How much a term tells: the fewer passages speak of it, the more. */
  readonly #rarities = new Map<string, number>();
  #rarity(term: string): number {
    const known = this.#rarities.get(term);
    if (known !== undefined) return known;
    const posting = this.#held.postings.get(term);
    const passages = new Set([
      ...(posting?.texts.keys() ?? []),
      ...(posting?.sayings.map((saying) => this.#held.sayings[saying]?.passage ?? -1) ?? []),
    ]).size;
    const many = this.version.passages.length;
    const rarity = Math.min(RAREST, Math.log(1 + (many - passages + 0.5) / (passages + 0.5)));
    this.#rarities.set(term, rarity);
    return rarity;
  }

  #clauseWorth({ terms }: QueryClause): number {
    const known = terms.filter(({ term }) => this.#held.postings.has(term));
    if (known.length === 0) return UNHEARD;
    return Math.max(0, ...known.map(({ term, weight }) => weight * this.#rarity(term)));
  }

  #hear(clauses: readonly QueryClause[]): Map<number, { score: number; covered: number }> {
    const sayings: number[] = [];
    const texts = new Map<number, number>();
    const covered = new Map<number, number>();
    const said = new Set<string>();
    for (const clause of clauses) {
      const fresh = clause.terms.filter(({ term }) => !said.has(term));
      for (const { term } of clause.terms) said.add(term);
      if (fresh.length === 0) continue;
      this.#hearClause(fresh, { sayings, texts, covered });
    }
    return this.#gather(sayings, texts, covered);
  }

  #hearClause(
    terms: QueryClause['terms'],
    heard: { sayings: number[]; texts: Map<number, number>; covered: Map<number, number> },
  ): void {
    const touched: number[] = [];
    const bestText = new Map<number, number>();
    const bestPassage = new Map<number, number>();
    for (const { term, weight } of terms) {
      const posting = this.#held.postings.get(term);
      if (posting === undefined) continue;
      const worth = weight * this.#rarity(term);
      for (const saying of posting.sayings) {
        const before = this.#worths[saying] ?? 0;
        if (before >= worth) continue;
        if (before === 0) touched.push(saying);
        this.#worths[saying] = worth;
        const passage = this.#held.sayings[saying]?.passage ?? -1;
        if ((bestPassage.get(passage) ?? 0) < worth) bestPassage.set(passage, worth);
      }
      for (const [passage, times] of posting.texts) {
        const long = 1 - LENGTH + (LENGTH * (this.#held.textLengths[passage] ?? 0)) / this.#meanLength;
        const value = (worth * times * (SATURATION + 1)) / (times + SATURATION * long);
        if ((bestText.get(passage) ?? 0) < value) bestText.set(passage, value);
        if ((bestPassage.get(passage) ?? 0) < worth) bestPassage.set(passage, worth);
      }
    }
    for (const saying of touched) {
      const before = this.#sums[saying] ?? 0;
      if (before === 0) heard.sayings.push(saying);
      this.#sums[saying] = before + (this.#worths[saying] ?? 0);
      this.#worths[saying] = 0;
    }
    for (const [at, value] of bestText) heard.texts.set(at, (heard.texts.get(at) ?? 0) + value);
    for (const [at, worth] of bestPassage) heard.covered.set(at, (heard.covered.get(at) ?? 0) + worth);
  }

  #gather(
    sayings: readonly number[],
    texts: Map<number, number>,
    covered: Map<number, number>,
  ): Map<number, { score: number; covered: number }> {
    const best = new Map<number, readonly [number, number]>();
    for (const at of sayings) {
      const heard = this.#sums[at] ?? 0;
      this.#sums[at] = 0;
      const saying = this.#held.sayings[at];
      if (saying === undefined) continue;
      const { passage, weight } = saying;
      const worth = weight * heard * Math.min(1, heard / (this.#norms[at] ?? 1));
      const [first, second] = best.get(passage) ?? [0, 0];
      best.set(passage, worth > first ? [worth, first] : [first, Math.max(second, worth)]);
    }
    const gathered = new Map<number, { score: number; covered: number }>();
    for (const at of covered.keys()) {
      const [first, second] = best.get(at) ?? [0, 0];
      const score = BEST_PHRASE * first + NEXT_PHRASE * second + OWN_WORDS * (texts.get(at) ?? 0);
      gathered.set(at, { score, covered: covered.get(at) ?? 0 });
    }
    return gathered;
  }
}
