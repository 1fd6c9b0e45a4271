import type { NoticesTx } from '../../../src/core/notices/ports.js';
import type { Clock, Transact } from '../../../src/core/shared/ports.js';
import { movingClock } from '../moving-clock.js';
import { fakeActionsDraftStore, fakeActionStore } from './fake-action-store.js';
import { fakeGuidanceStores } from './fake-guidance-stores.js';
import { fakeFigures } from './fake-figures.js';
import { fakeLedger } from './fake-ledger.js';
import { fakeMeetingStores } from './fake-meeting-stores.js';
import { fakeNoticeStores } from './fake-notice-stores.js';
import { fakePeople } from './fake-people.js';
import { emptyState, type FakeState } from './fake-state.js';

export interface FakeStore {
  /** What is stored now; a test may set a field to arrange what it needs. */
  readonly state: FakeState;
  /** One at a time; everything is put back as it was when the work throws. */
  readonly transact: Transact<NoticesTx>;
  /** Somebody else's change, made just before the next guarded write of a transaction: how a race is lost. */
  readonly meanwhile: (change: () => void) => void;
}

/** A store in memory with the guards of the real one: unique keys, versions, revisions, all or nothing. */
export function fakeStore(
  given: Partial<FakeState> = {},
  clock: Clock = movingClock('2019-01-07T09:00:00Z'),
): FakeStore {
  const state: FakeState = { ...emptyState(), ...given };
  let waiting: (() => void) | null = null;
  const race = (): void => {
    const change = waiting;
    waiting = null;
    change?.();
  };
  const tx: NoticesTx = {
    people: fakePeople(state),
    ...fakeMeetingStores(state, race),
    actions: fakeActionStore(state, race),
    actionDrafts: fakeActionsDraftStore(state),
    audit: {
      record: (entry) => {
        state.audit = [...state.audit, entry];
        return Promise.resolve();
      },
    },
    ledger: fakeLedger(state),
    ...fakeNoticeStores(state, clock),
    ...fakeGuidanceStores(state, race),
    ...fakeFigures(state),
  };
  let turn: Promise<unknown> = Promise.resolve();
  return {
    state,
    transact: (work) => {
      const result = turn.then(async () => {
        const before = { ...state };
        try {
          return await work(tx);
        } catch (error) {
          Object.assign(state, before);
          throw error;
        }
      });
      turn = result.catch(() => undefined);
      return result;
    },
    meanwhile: (change) => {
      waiting = change;
    },
  };
}
