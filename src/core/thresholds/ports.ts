import type { Temporal } from 'temporal-polyfill';
import type { PeopleStore } from '../people/ports.js';
import type { AdviceId, BoardId, DraftId, GuidanceId, PassageId, PersonId } from '../shared/ids.js';
import type { Audit, Clock, Ids, InSlices, Ledger, Transact } from '../shared/ports.js';
import type { AdviceEvent, AdviceRequest, AdviceState } from './advice/advice-request.js';
import type { GuidanceVersion } from './guidance/guidance-version.js';
import type { Passage } from './guidance/passage.js';
import type { GoldenQuestion } from './importing/golden-question.js';
import type { GuidanceDraft } from './importing/guidance-draft.js';
import type { AddedPhrase } from './improving/also-said-as.js';
import type { GuidanceFeedback, Verdict } from './improving/feedback.js';
import type { UnknownWord } from './improving/unknown-word.js';

/** A passage that was found, with what speaks for it. */
export interface FoundPassage {
  readonly passage: Passage;
  /** How much evidence there is, comparable between questions on one version. */
  readonly score: number;
  /** The part of what was asked that this passage explains, from 0 to 1. */
  readonly covered: number;
}

/** One version made ready for looking up, in memory; the same question always gets the same answer. */
export interface GuidanceIndex {
  readonly version: GuidanceVersion;
  /** Whether a word, in lower case, is one that the document or the vocabulary uses. */
  readonly knows: (word: string) => boolean;
  /** The word of the document that a slip was meant for; null for none. */
  readonly nearest: (word: string) => string | null;
  /** The best first; at most `most`. */
  readonly find: (query: GuidanceQuery, most: number) => readonly FoundPassage[];
}

/** What to look for: clauses of a question, each as one thing said in one or more ways. */
export interface GuidanceQuery {
  readonly clauses: readonly QueryClause[];
}

/** One thing that was said. It counts once, by the best of its terms. */
export interface QueryClause {
  readonly terms: readonly { readonly term: string; readonly weight: number }[];
  /** Where in the question it stands, in words. */
  readonly at: number;
}

/** The current guidance of a board, ready for looking up. */
export interface CurrentGuidance {
  /**
   * Null where the board has published none. Kept in memory; while another version is made ready, which takes a second, the
   * one before it goes on answering. Whoever asks before there is any waits for the first.
   */
  indexOf(boardId: BoardId): Promise<GuidanceIndex | null>;
  /** The same, but waits until the newest is ready: for whoever has just changed it, and for whoever makes it ready in time. */
  newestOf(boardId: BoardId): Promise<GuidanceIndex | null>;
}

/** A version without its passages, for a list. */
export interface PublishedGuidance extends Pick<GuidanceVersion, 'id' | 'number' | 'title' | 'levels' | 'sample'> {
  readonly currentFrom: Temporal.PlainDate;
  readonly publishedBy: PersonId | null;
  readonly publishedAt: Temporal.Instant;
  /** How many passages it holds. */
  readonly passages: number;
}

/** The published versions of threshold documents: only added, never changed. Every question names the board. */
export interface GuidanceStore {
  find(boardId: BoardId, guidanceId: GuidanceId): Promise<GuidanceVersion | null>;
  /** The id of the version that counts on a day: of those whose day has come the latest; null for none. Cheap. */
  currentId(boardId: BoardId, day: Temporal.PlainDate): Promise<GuidanceId | null>;
  /** All versions, the newest first. */
  versions(boardId: BoardId): Promise<readonly PublishedGuidance[]>;
  /** False when somebody else has published that number meanwhile. A version that is added has its day. */
  add(
    version: GuidanceVersion & { readonly currentFrom: Temporal.PlainDate },
    published: { readonly by: PersonId | null; readonly at: Temporal.Instant },
  ): Promise<boolean>;
}

/** Documents that were read and wait to be published or thrown away; swept after a day. */
export interface GuidanceDraftStore {
  add(draft: GuidanceDraft, at: Temporal.Instant, expiresAt: Temporal.Instant): Promise<void>;
  find(boardId: BoardId, draftId: DraftId, now: Temporal.Instant): Promise<GuidanceDraft | null>;
  /** Takes the draft out of the store; false when it is no longer there, so that it is used once. */
  remove(boardId: BoardId, draftId: DraftId): Promise<boolean>;
}

/** The board's golden set. */
export interface GoldenQuestionStore {
  /** In the board's own order. */
  of(boardId: BoardId): Promise<readonly GoldenQuestion[]>;
  /** Puts these in the place of all that were there. */
  replace(boardId: BoardId, questions: readonly GoldenQuestion[]): Promise<void>;
}

/** What boards have added to passages as other ways of saying the same. */
export interface AddedPhraseStore {
  /** In the order of adding. */
  of(boardId: BoardId): Promise<readonly AddedPhrase[]>;
  /** Another word whenever something was added or taken away. Cheap. */
  mark(boardId: BoardId): Promise<string>;
  /** False when the passage has it already. */
  add(phrase: AddedPhrase): Promise<boolean>;
  remove(phrase: Pick<AddedPhrase, 'boardId' | 'passageId' | 'phrase'>): Promise<boolean>;
}

/** What people thought of answers. */
export interface GuidanceFeedbackStore {
  /** Adds it, or changes the verdict of the same answer; another board's is not touched (`refused`). */
  save(feedback: GuidanceFeedback): Promise<'added' | 'changed' | 'unchanged' | 'refused'>;
  /** How often each verdict was given since a day, by topic. */
  tally(
    boardId: BoardId,
    since: Temporal.PlainDate,
  ): Promise<readonly { readonly topic: string | null; readonly verdict: Verdict; readonly count: number }[]>;
  /** The passages most often under "wrong level" since a day, the most first. */
  doubted(
    boardId: BoardId,
    since: Temporal.PlainDate,
    limit: number,
  ): Promise<readonly { readonly passageId: PassageId; readonly count: number }[]>;
}

/** Words that nothing knows. */
export interface UnknownWordStore {
  /** Adds one to each word's count; those that were called unneeded stay away. */
  count(boardId: BoardId, words: readonly string[], day: Temporal.PlainDate): Promise<void>;
  /** The most frequent first. */
  most(boardId: BoardId, limit: number): Promise<readonly UnknownWord[]>;
  /** Known now: the word is forgotten, and counts from nothing if it should come again. */
  forget(boardId: BoardId, word: string): Promise<boolean>;
  /** Not a word the document needs: it is not listed again. */
  callUnneeded(boardId: BoardId, word: string): Promise<boolean>;
}

/** Requests to the duty adviser, with their history. */
export interface AdviceStore {
  find(boardId: BoardId, adviceId: AdviceId): Promise<AdviceRequest | null>;
  add(request: AdviceRequest): Promise<void>;
  /** Writes the request if the stored version is `request.version`, and raises it by one; false when somebody was first. */
  save(request: AdviceRequest): Promise<boolean>;
  /** Those in any of these states, the longest waiting first. */
  inStates(boardId: BoardId, states: readonly AdviceState[], limit: number): Promise<readonly AdviceRequest[]>;
  /** Those whose last step was before, and whose words are still there; the longest waiting first. */
  untouchedSince(boardId: BoardId, before: Temporal.Instant, limit: number): Promise<readonly AdviceRequest[]>;
  record(event: AdviceEvent): Promise<void>;
  /** Oldest first. */
  history(adviceId: AdviceId): Promise<readonly AdviceEvent[]>;
}

/** The stores of this feature, the audit and the ledger, all on one transaction. */
export interface ThresholdsTx {
  readonly people: PeopleStore;
  readonly guidance: GuidanceStore;
  readonly guidanceDrafts: GuidanceDraftStore;
  readonly goldenQuestions: GoldenQuestionStore;
  readonly addedPhrases: AddedPhraseStore;
  readonly guidanceFeedback: GuidanceFeedbackStore;
  readonly unknownWords: UnknownWordStore;
  readonly advice: AdviceStore;
  readonly audit: Audit;
  readonly ledger: Ledger;
}

/** What the verbs of threshold guidance are given. */
export interface ThresholdsPorts {
  readonly transact: Transact<ThresholdsTx>;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly inSlices: InSlices;
}
