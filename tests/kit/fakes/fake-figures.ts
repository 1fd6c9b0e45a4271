import { figuresInMemory, type PlainFigures } from '../../../src/core/performance/figures-in-memory.js';
import { figureKey, type Observation } from '../../../src/core/performance/figures/observation.js';
import type {
  MetricsDraftRow,
  MetricsDraftStore,
  PerformanceTx,
  ShownPlace,
} from '../../../src/core/performance/ports.js';
import type { Temporal } from 'temporal-polyfill';

/** The figures of one board, as they are kept for a test. */
export interface KeptFigures extends PlainFigures {
  /** Every figure that ever stood. */
  readonly revisions: readonly Observation[];
  /** Goes up with every change. */
  readonly version: number;
  readonly drafts: readonly (MetricsDraftRow & { readonly expiresAt: Temporal.Instant })[];
  readonly shown: readonly { readonly key: string; readonly content: unknown; readonly expiresAt: Temporal.Instant }[];
}

export function noFigures(): KeptFigures {
  return {
    measures: [],
    areas: [],
    observations: [],
    imports: [],
    decisions: [],
    revisions: [],
    version: 0,
    drafts: [],
    shown: [],
  };
}

interface KeepsFigures {
  figures: KeptFigures;
}

type FigureStores = Pick<
  PerformanceTx,
  'measures' | 'figures' | 'figureImports' | 'flagDecisions' | 'metricsDrafts' | 'shownFigures'
>;

/** The stores of the figures with the guards of the real ones: a figure that is written again is a revision of itself. */
export function fakeFigures(state: KeepsFigures): FigureStores {
  const read = () => figuresInMemory(state.figures);
  const keep = (change: Partial<KeptFigures>): Promise<void> => {
    state.figures = { ...state.figures, ...change, version: state.figures.version + 1 };
    return Promise.resolve();
  };
  return {
    measures: {
      version: () => Promise.resolve(state.figures.version),
      catalogue: (boardId) => read().measures.catalogue(boardId),
      areas: (boardId) => read().measures.areas(boardId),
      save: (_board, measures) => keep({ measures: replaced(state.figures.measures, measures, ({ code }) => code) }),
      saveAreas: (_board, areas) => keep({ areas: replaced(state.figures.areas, areas, ({ code }) => code) }),
    },
    figures: {
      series: (search) => read().figures.series(search),
      held: (boardId) => read().figures.held(boardId),
      history: (_board, key) =>
        Promise.resolve(state.figures.revisions.filter((one) => figureKey(one) === figureKey(key))),
      write: (_board, observations) => {
        const written = observations.map((one): Observation => {
          const stood = state.figures.observations.find((other) => figureKey(other) === figureKey(one));
          return { ...one, revision: (stood?.revision ?? 0) + 1, was: stood?.value ?? null };
        });
        return keep({
          observations: replaced(state.figures.observations, written, figureKey),
          revisions: [...state.figures.revisions, ...written],
        });
      },
    },
    figureImports: {
      byIds: (boardId, ids) => read().figureImports.byIds(boardId, ids),
      latest: (boardId, limit) => read().figureImports.latest(boardId, limit),
      add: (entry) => keep({ imports: [...state.figures.imports, entry] }),
    },
    flagDecisions: {
      of: (_board, measures) =>
        Promise.resolve(
          state.figures.decisions.filter(({ key }) => measures.some((code) => key.split('|')[1] === code)),
        ),
      add: (_board, decisions) =>
        keep({ decisions: replaced(state.figures.decisions, decisions.map(plainDecision), ({ key }) => key) }),
    },
    metricsDrafts: fakeMetricsDrafts(state, keep),
    shownFigures: fakeShownFigures(state),
  };
}

type Keep = (change: Partial<KeptFigures>) => Promise<void>;
type Decided = Parameters<PerformanceTx['flagDecisions']['add']>[1][number];

function plainDecision({ measure: _measure, ...decision }: Decided) {
  return decision;
}

function fakeShownFigures(state: KeepsFigures): PerformanceTx['shownFigures'] {
  const keyOf = (place: ShownPlace): string => JSON.stringify([place.boardId, place.personId, place.conversationId]);
  return {
    keep: (place, content, _at, expiresAt) => {
      const shown = { key: keyOf(place), content: structuredClone(content), expiresAt };
      // Not through `keep`: what somebody was shown changes nothing of the figures.
      state.figures = { ...state.figures, shown: replaced(state.figures.shown, [shown], ({ key }) => key) };
      return Promise.resolve();
    },
    find: (place, now) => {
      const found = state.figures.shown.find(({ key }) => key === keyOf(place));
      const over = found === undefined || found.expiresAt.epochMilliseconds <= now.epochMilliseconds;
      return Promise.resolve(over ? null : found.content);
    },
  };
}

function fakeMetricsDrafts(state: KeepsFigures, keep: Keep): MetricsDraftStore {
  const isDraft = (boardId: string, draftId: string) => (draft: MetricsDraftRow) =>
    draft.boardId === boardId && draft.id === draftId;
  return {
    add: (draft, _at, expiresAt) =>
      keep({
        drafts: [...state.figures.drafts, { ...draft, content: structuredClone(draft.content), expiresAt }],
      }),
    find: (boardId, draftId, now) => {
      const draft = state.figures.drafts.find(isDraft(boardId, draftId));
      const over = draft === undefined || draft.expiresAt.epochMilliseconds <= now.epochMilliseconds;
      if (over) return Promise.resolve(null);
      const { id, createdBy, content } = draft;
      return Promise.resolve({ id, boardId, createdBy, content });
    },
    remove: async (boardId, draftId) => {
      const isIt = isDraft(boardId, draftId);
      const was = state.figures.drafts.some(isIt);
      await keep({ drafts: state.figures.drafts.filter((draft) => !isIt(draft)) });
      return was;
    },
  };
}

function replaced<T>(kept: readonly T[], given: readonly T[], keyOf: (one: T) => string): readonly T[] {
  const byKey = new Map([...kept, ...given].map((one) => [keyOf(one), one]));
  return [...byKey.values()];
}
