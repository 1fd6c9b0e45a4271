import type { PeopleStore } from '../people/ports.js';
import type { BoardId, DraftId, PersonId } from '../shared/ids.js';
import type { Audit, Clock, Ids, Ledger, Transact } from '../shared/ports.js';
import type { Temporal } from 'temporal-polyfill';
import type { HeldSeries } from './answering/metric-answer.js';
import type { FlagDecision } from './checks/flag.js';
import type { Area, AreaCode, FigureImport, FigureImportId, FigureKey, Observation } from './figures/observation.js';
import type { Measure, MeasureCode } from './measures/measure.js';
import type { MetricVocabulary } from './reading/measure-vocabulary.js';

/** The board's measures, and whose figures are held. */
export interface MeasureStore {
  /** A number that goes up with every change of the board's measures, areas, figures or decisions. */
  version(boardId: BoardId): Promise<number>;
  /** The catalogue in its own order. */
  catalogue(boardId: BoardId): Promise<readonly Measure[]>;
  /** Adds measures, or replaces those with the same code. */
  save(boardId: BoardId, measures: readonly Measure[]): Promise<void>;
  /** The board itself first, then the nation, regions, neighbours. */
  areas(boardId: BoardId): Promise<readonly Area[]>;
  saveAreas(boardId: BoardId, areas: readonly Area[]): Promise<void>;
}

/** Which figures are meant. Every part that is there narrows the choice. */
export interface FigureSearch {
  readonly boardId: BoardId;
  readonly measures?: readonly MeasureCode[];
  readonly areas?: readonly AreaCode[];
}

/** A figure to be written; its revision, and what stood before, are the store's to know. */
export type NewObservation = Omit<Observation, 'revision' | 'was'>;

/** The figures. What came in is only added to; the newest revision of each stands. */
export interface FigureStore {
  /** Those that stand, by measure, area and period; one query. */
  series(search: FigureSearch): Promise<readonly Observation[]>;
  /** What is held of each measure, area and length of period. */
  held(boardId: BoardId): Promise<readonly HeldSeries[]>;
  /**
   * Writes each as the next revision of its figure and keeps the earlier ones. The caller leaves out what is unchanged. Waits
   * until another import of the board has ended, and lets none write before this transaction ends; so does writing nothing.
   */
  write(boardId: BoardId, observations: readonly NewObservation[]): Promise<void>;
  /** Every revision of one figure, the first first. */
  history(boardId: BoardId, key: FigureKey): Promise<readonly Observation[]>;
}

/** What files came in. */
export interface FigureImportStore {
  add(entry: FigureImport): Promise<void>;
  byIds(boardId: BoardId, ids: readonly FigureImportId[]): Promise<readonly FigureImport[]>;
  /** The newest first. */
  latest(boardId: BoardId, limit: number): Promise<readonly FigureImport[]>;
}

/** What the analyst said to flags. */
export interface FlagDecisionStore {
  /** Those about figures of these measures. */
  of(boardId: BoardId, measures: readonly MeasureCode[]): Promise<readonly FlagDecision[]>;
  /** Keeps each; a later decision on the same key takes the earlier one's place, which stays in the history. */
  add(boardId: BoardId, decisions: readonly (FlagDecision & { readonly measure: MeasureCode })[]): Promise<void>;
}

/** Something that was read and waits to be confirmed or discarded. What it holds is the importer's own to parse. */
export interface MetricsDraftRow {
  readonly id: DraftId;
  readonly boardId: BoardId;
  readonly createdBy: string;
  /** Plain JSON: no instants, no days, no undefined. */
  readonly content: object;
}

/** Figures that were read and wait for a person; swept after a day. */
export interface MetricsDraftStore {
  add(draft: MetricsDraftRow, at: Temporal.Instant, expiresAt: Temporal.Instant): Promise<void>;
  /** `content` comes back as parsed JSON of unknown shape. */
  find(
    boardId: BoardId,
    draftId: DraftId,
    now: Temporal.Instant,
  ): Promise<(Omit<MetricsDraftRow, 'content'> & { readonly content: unknown }) | null>;
  /** Takes the draft out of the store; false when it is no longer there, so that it is used once. */
  remove(boardId: BoardId, draftId: DraftId): Promise<boolean>;
}

/** To whom figures were shown, and where: nobody else goes on from them, and they in no other conversation. */
export interface ShownPlace {
  readonly boardId: BoardId;
  readonly personId: PersonId;
  readonly conversationId: string;
}

/** The figures last shown to somebody in a conversation, so that they can go on from them in words for some minutes. */
export interface ShownFiguresStore {
  /**
   * Puts it in the place of what was shown there before. `content` is plain JSON of codes, periods and closed words: what was
   * typed is no part of it.
   */
  keep(place: ShownPlace, content: object, at: Temporal.Instant, expiresAt: Temporal.Instant): Promise<void>;
  /** Parsed JSON of unknown shape; null where nothing was shown, or too long ago. */
  find(place: ShownPlace, now: Temporal.Instant): Promise<unknown>;
}

/** What answering needs; it can be kept in memory as well as in a database. */
export interface FiguresTx {
  readonly measures: MeasureStore;
  readonly figures: FigureStore;
  readonly figureImports: FigureImportStore;
  readonly flagDecisions: FlagDecisionStore;
}

/** The stores of this feature, the audit and the ledger, all on one transaction. */
export interface PerformanceTx extends FiguresTx {
  readonly people: PeopleStore;
  readonly metricsDrafts: MetricsDraftStore;
  readonly shownFigures: ShownFiguresStore;
  readonly audit: Audit;
  readonly ledger: Ledger;
}

/** What a board's figures are, made ready to be asked about. */
export interface KnownFigures {
  readonly catalogue: readonly Measure[];
  readonly areas: readonly Area[];
  readonly held: readonly HeldSeries[];
  readonly vocabulary: MetricVocabulary;
}

/** Makes a board's figures ready, or has them ready still. */
export type KnowFigures = (tx: FiguresTx, boardId: BoardId) => Promise<KnownFigures>;

/** What answering needs of the world. Without `known`, everything is made ready anew for each question. */
export interface FiguresPorts {
  readonly transact: Transact<FiguresTx>;
  readonly known?: KnowFigures;
}

/** What the verbs about figures are given. */
export interface PerformancePorts {
  readonly transact: Transact<PerformanceTx>;
  readonly known?: KnowFigures;
  readonly clock: Clock;
  readonly ids: Ids;
}
