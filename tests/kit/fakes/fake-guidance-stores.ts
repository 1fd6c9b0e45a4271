import type { Temporal } from 'temporal-polyfill';
import type { AdviceEvent, AdviceRequest } from '../../../src/core/thresholds/advice/advice-request.js';
import { lastStepAt } from '../../../src/core/thresholds/advice/words-last.js';
import type { GuidanceVersion } from '../../../src/core/thresholds/guidance/guidance-version.js';
import type { GoldenQuestion } from '../../../src/core/thresholds/importing/golden-question.js';
import type { GuidanceDraft } from '../../../src/core/thresholds/importing/guidance-draft.js';
import type { AddedPhrase } from '../../../src/core/thresholds/improving/also-said-as.js';
import { VERDICTS, type GuidanceFeedback } from '../../../src/core/thresholds/improving/feedback.js';
import type { UnknownWord } from '../../../src/core/thresholds/improving/unknown-word.js';
import type { PublishedGuidance, ThresholdsTx } from '../../../src/core/thresholds/ports.js';
import type { BoardId, PersonId } from '../../../src/core/shared/ids.js';

type Dated = GuidanceVersion & { readonly currentFrom: Temporal.PlainDate };

/** What the guidance stores hold. Values are never changed in place, so a copy of the fields is a snapshot of everything. */
export interface KeptGuidance {
  guidance: readonly {
    readonly version: Dated;
    readonly published: { readonly by: PersonId | null; readonly at: Temporal.Instant };
  }[];
  guidanceDrafts: readonly { readonly draft: GuidanceDraft; readonly expiresAt: Temporal.Instant }[];
  goldenQuestions: readonly GoldenQuestion[];
  addedPhrases: readonly AddedPhrase[];
  feedback: readonly GuidanceFeedback[];
  unknownWords: readonly (UnknownWord & { readonly boardId: BoardId; readonly unneeded: boolean })[];
  advice: readonly AdviceRequest[];
  adviceEvents: readonly AdviceEvent[];
}

export function noGuidance(): KeptGuidance {
  return {
    ...{ guidance: [], guidanceDrafts: [], goldenQuestions: [], addedPhrases: [] },
    ...{ feedback: [], unknownWords: [], advice: [], adviceEvents: [] },
  };
}

/** The stores of threshold guidance in memory, with the guards of the real ones. */
export function fakeGuidanceStores(
  state: KeptGuidance,
  race: () => void,
): Omit<ThresholdsTx, 'people' | 'audit' | 'ledger'> {
  const done = Promise.resolve();
  const versionsOf = (boardId: BoardId) => state.guidance.filter(({ version }) => version.boardId === boardId);
  return {
    guidance: {
      find: (boardId, id) =>
        Promise.resolve(versionsOf(boardId).find(({ version }) => version.id === id)?.version ?? null),
      currentId: (boardId, day) => {
        const [current] = versionsOf(boardId)
          .map(({ version }) => version)
          .filter(({ currentFrom }) => currentFrom.toString() <= day.toString())
          .sort(
            (one, other) =>
              other.currentFrom.toString().localeCompare(one.currentFrom.toString()) || other.number - one.number,
          );
        return Promise.resolve(current?.id ?? null);
      },
      versions: (boardId) =>
        Promise.resolve(
          versionsOf(boardId)
            .map(listed)
            .sort((one, other) => other.number - one.number),
        ),
      add: (version, published) => {
        race();
        if (versionsOf(version.boardId).some((other) => other.version.number === version.number))
          return Promise.resolve(false);
        state.guidance = [...state.guidance, { version, published }];
        return Promise.resolve(true);
      },
    },
    guidanceDrafts: {
      add: (draft, _at, expiresAt) => {
        state.guidanceDrafts = [...state.guidanceDrafts, { draft, expiresAt }];
        return done;
      },
      find: (boardId, id, now) => {
        const kept = state.guidanceDrafts.find(({ draft }) => draft.id === id && draft.boardId === boardId);
        return Promise.resolve(
          kept !== undefined && kept.expiresAt.epochMilliseconds > now.epochMilliseconds ? kept.draft : null,
        );
      },
      remove: (boardId, id) => {
        race();
        const left = state.guidanceDrafts.filter(({ draft }) => draft.id !== id || draft.boardId !== boardId);
        const removed = left.length < state.guidanceDrafts.length;
        state.guidanceDrafts = left;
        return Promise.resolve(removed);
      },
    },
    goldenQuestions: {
      of: (boardId) => Promise.resolve(state.goldenQuestions.filter((one) => one.boardId === boardId)),
      replace: (boardId, questions) => {
        state.goldenQuestions = [...state.goldenQuestions.filter((one) => one.boardId !== boardId), ...questions];
        return done;
      },
    },
    addedPhrases: {
      of: (boardId) => Promise.resolve(state.addedPhrases.filter((one) => one.boardId === boardId)),
      mark: (boardId) =>
        Promise.resolve(
          state.addedPhrases
            .filter((one) => one.boardId === boardId)
            .map(({ passageId, phrase }) => `${passageId} ${phrase}`)
            .join('\n'),
        ),
      add: (phrase) => {
        if (state.addedPhrases.some((other) => samePhrase(other, phrase))) return Promise.resolve(false);
        state.addedPhrases = [...state.addedPhrases, phrase];
        return Promise.resolve(true);
      },
      remove: (phrase) => {
        const left = state.addedPhrases.filter((other) => !samePhrase(other, phrase));
        const removed = left.length < state.addedPhrases.length;
        state.addedPhrases = left;
        return Promise.resolve(removed);
      },
    },
    ...fakeImprovingStores(state),
    advice: {
      find: (boardId, id) =>
        Promise.resolve(state.advice.find((one) => one.id === id && one.boardId === boardId) ?? null),
      add: (request) => {
        state.advice = [...state.advice, request];
        return done;
      },
      save: (request) => {
        race();
        const stored = state.advice.find(({ id, boardId }) => id === request.id && boardId === request.boardId);
        if (stored?.version !== request.version) return Promise.resolve(false);
        const next = { ...request, version: request.version + 1 };
        state.advice = state.advice.map((other) => (other === stored ? next : other));
        return Promise.resolve(true);
      },
      inStates: (boardId, states, limit) =>
        Promise.resolve(
          state.advice
            .filter((one) => one.boardId === boardId && states.includes(one.state))
            .sort((one, other) => one.askedAt.epochMilliseconds - other.askedAt.epochMilliseconds)
            .slice(0, limit),
        ),
      untouchedSince: (boardId, before, limit) =>
        Promise.resolve(
          state.advice
            .filter((one) => one.boardId === boardId && one.wordsDeletedAt === null)
            .filter((one) => lastStepAt(one).epochMilliseconds < before.epochMilliseconds)
            .sort((one, other) => one.askedAt.epochMilliseconds - other.askedAt.epochMilliseconds)
            .slice(0, limit),
        ),
      record: (event) => {
        state.adviceEvents = [...state.adviceEvents, event];
        return done;
      },
      history: (id) => Promise.resolve(state.adviceEvents.filter(({ requestId }) => requestId === id)),
    },
  };
}

function fakeImprovingStores(state: KeptGuidance): Pick<ThresholdsTx, 'guidanceFeedback' | 'unknownWords'> {
  return {
    guidanceFeedback: {
      save: (feedback) => {
        const stored = state.feedback.find(({ id }) => id === feedback.id);
        if (stored === undefined) {
          state.feedback = [...state.feedback, feedback];
          return Promise.resolve('added');
        }
        if (stored.boardId !== feedback.boardId) return Promise.resolve('refused');
        if (stored.verdict === feedback.verdict) return Promise.resolve('unchanged');
        const changed = { ...stored, verdict: feedback.verdict };
        state.feedback = state.feedback.map((other) => (other === stored ? changed : other));
        return Promise.resolve('changed');
      },
      tally: (boardId, since) => {
        const given = state.feedback.filter((one) => one.boardId === boardId && one.day.toString() >= since.toString());
        const topics = [...new Set(given.map(({ topic }) => topic))];
        return Promise.resolve(
          topics
            .flatMap((topic) =>
              VERDICTS.map((verdict) => ({
                topic,
                verdict,
                count: given.filter((one) => one.topic === topic && one.verdict === verdict).length,
              })),
            )
            .filter(({ count }) => count > 0),
        );
      },
      doubted: (boardId, since, limit) => {
        const wrong = state.feedback.filter(
          (one) => one.boardId === boardId && one.verdict === 'wrong-level' && one.day.toString() >= since.toString(),
        );
        const ids = wrong.flatMap(({ passageIds }) => passageIds);
        return Promise.resolve(
          [...new Set(ids)]
            .map((passageId) => ({ passageId, count: ids.filter((id) => id === passageId).length }))
            .sort((one, other) => other.count - one.count || one.passageId.localeCompare(other.passageId))
            .slice(0, limit),
        );
      },
    },
    unknownWords: {
      count: (boardId, words, day) => {
        for (const word of new Set(words)) {
          const stored = state.unknownWords.find((one) => one.boardId === boardId && one.word === word);
          if (stored === undefined)
            state.unknownWords = [...state.unknownWords, { boardId, word, count: 1, lastDay: day, unneeded: false }];
          else if (!stored.unneeded)
            state.unknownWords = state.unknownWords.map((one) =>
              one === stored ? { ...stored, count: stored.count + 1, lastDay: day } : one,
            );
        }
        return Promise.resolve();
      },
      most: (boardId, limit) =>
        Promise.resolve(
          state.unknownWords
            .filter((one) => one.boardId === boardId && !one.unneeded)
            .sort((one, other) => other.count - one.count || one.word.localeCompare(other.word))
            .slice(0, limit)
            .map(({ word, count, lastDay }) => ({ word, count, lastDay })),
        ),
      forget: (boardId, word) => {
        const stored = state.unknownWords.find((one) => one.boardId === boardId && one.word === word && !one.unneeded);
        state.unknownWords = state.unknownWords.filter((one) => one !== stored);
        return Promise.resolve(stored !== undefined);
      },
      callUnneeded: (boardId, word) => {
        const stored = state.unknownWords.find((one) => one.boardId === boardId && one.word === word && !one.unneeded);
        state.unknownWords = state.unknownWords.map((one) => (one === stored ? { ...one, unneeded: true } : one));
        return Promise.resolve(stored !== undefined);
      },
    },
  };
}

function listed({ version, published }: KeptGuidance['guidance'][number]): PublishedGuidance {
  const { id, number, title, levels, sample, currentFrom, passages } = version;
  return {
    ...{ id, number, title, levels, sample, currentFrom, passages: passages.length },
    publishedBy: published.by,
    publishedAt: published.at,
  };
}

function samePhrase(
  one: Pick<AddedPhrase, 'boardId' | 'passageId' | 'phrase'>,
  other: Pick<AddedPhrase, 'boardId' | 'passageId' | 'phrase'>,
): boolean {
  return one.boardId === other.boardId && one.passageId === other.passageId && one.phrase === other.phrase;
}
