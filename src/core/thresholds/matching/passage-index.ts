import { finish } from '../../shared/finish.js';
import type { GuidanceVersion } from '../guidance/guidance-version.js';
import type { FoundPassage, GuidanceIndex, GuidanceQuery, QueryClause } from '../ports.js';
import { SlipTable } from '../reading/repair-spelling.js';
import { KNOWN_WORDS } from '../vocabulary/known-words.js';
import { ClauseScores } from './clause-scores.js';
import { PassageTerms } from './passage-terms.js';
import { postingLists, type PostingList } from './posting-list.js';
import { termsOfTopics, TopicEvidence } from './topic-evidence.js';

/** Many documents name no subjects: then there is nothing to tell passages apart by, and none counts less. */
const NO_TOPIC = -2;
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
  #lists: ReadonlyMap<string, PostingList> = new Map();
  #scores = new ClauseScores(this.#lists, [], [], 0);

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
    this.#lists = yield* postingLists(this.#held);
    const norms = this.#held.sayings.map(() => 0);
    for (const [term, { sayings, rarity }] of this.#lists) {
      yield;
      if (term.startsWith('=')) continue;
      for (const saying of sayings) norms[saying] = (norms[saying] ?? 0) + rarity;
    }
    this.#scores = new ClauseScores(this.#lists, this.#held.sayings, norms, this.version.passages.length);
    const topicOf = (at: number): string => this.version.passages[at]?.topic ?? '';
    const topicOfSaying = (at: number): string => topicOf(this.#held.sayings[at]?.passage ?? -1);
    this.#topics = new TopicEvidence(termsOfTopics(this.#held.postings, topicOf, topicOfSaying));
    this.#topicAt = this.version.passages.map(({ topic }) =>
      topic === null ? NO_TOPIC : this.#topics.numberOf(topic),
    );
    this.#slips = yield* SlipTable.inSlices(
      new Map([...[...KNOWN_WORDS].map((word): [string, number] => [word, 0]), ...this.#held.words]),
    );
  }

  knows(word: string): boolean {
    return this.#held.words.has(word) || KNOWN_WORDS.has(word);
  }

  nearest(word: string): string | null {
    return this.#slips.nearest(word);
  }

  find({ clauses }: GuidanceQuery, most: number): readonly FoundPassage[] {
    const shares = this.#topics.sharesOf(clauses);
    const lift = (at: number): number => {
      const topic = this.#topicAt[at] ?? NO_TOPIC;
      return topic === NO_TOPIC ? 1 : LEAST_OF_TOPIC + MORE_OF_TOPIC * (shares[topic] ?? 0);
    };
    const total = clauses.reduce((sum, clause) => sum + this.#clauseWorth(clause), 0);
    return this.#scores.best(clauses, lift, most).flatMap(({ at, score, covered }) => {
      const passage = this.version.passages[at];
      const share = total === 0 ? 0 : Math.min(1, covered / total);
      return passage === undefined ? [] : [{ passage, score, covered: share }];
    });
  }

  #clauseWorth({ terms }: QueryClause): number {
    const worths = terms.flatMap(({ term, weight }) => {
      const list = this.#lists.get(term);
      return list === undefined ? [] : [weight * list.rarity];
    });
    return worths.length === 0 ? UNHEARD : Math.max(0, ...worths);
  }
}
