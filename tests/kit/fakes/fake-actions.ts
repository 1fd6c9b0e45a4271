import type { Action, ActionEvent } from '../../../src/core/actions/action.js';
import type { ActionsPorts, ActionsTx } from '../../../src/core/actions/ports.js';
import type { Principal } from '../../../src/core/people/principal.js';
import { aGroup } from '../builders/a-board.js';
import { aMeeting } from '../builders/a-meeting.js';
import { aPerson } from '../builders/a-person.js';
import { anAction, anActionEvent } from '../builders/an-action.js';
import { at } from '../builders/at.js';
import type { MovingClock } from '../moving-clock.js';
import { fakeActionsDraftStore, fakeActionStore, noActions, type KeptActions } from './fake-action-store.js';
import { fakeLedger } from './fake-ledger.js';
import { fakeMeetingStores } from './fake-meeting-stores.js';
import { fakePeople } from './fake-people.js';
import type { FakeState } from './fake-state.js';
import { ravensby, seated } from './ravensby.js';

export interface ActionsBoard {
  readonly ports: ActionsPorts;
  readonly clock: MovingClock;
  /** Who somebody is by now, from the id of their person; anybody else is a practitioner the board does not know. */
  readonly as: (personId: string) => Promise<Principal>;
  /** The people, meetings, audit and notices. */
  readonly state: FakeState;
  /** The log. */
  readonly log: KeptActions;
  /** Somebody else's change, made just before each of the next guarded writes: how a race is lost. */
  readonly meanwhile: (...changes: readonly (() => void)[]) => void;
  /** From now on the ledger fails at whatever is handed to it. */
  readonly breakLedger: () => void;
  /** The action as stored now. */
  readonly stored: (id?: string) => Action;
}

interface Given extends Partial<FakeState> {
  readonly actions?: readonly Action[];
  readonly events?: readonly ActionEvent[];
}

/**
 * Ravensby on Monday 7 January 2019 with an action log: the main board (the council chairs, education is vice-chair) and a
 * neglect subgroup with the voluntary sector's and a second police seat. The manager, an administrator and an analyst have no
 * seat. The December board was held; the January one is called. The log holds the builder's action.
 */
export function actionsBoard({ actions, events, ...given }: Given = {}): ActionsBoard {
  const seats = [
    seated('local-authority', { office: 'chair' }),
    seated('health'),
    seated('police'),
    seated('education', { office: 'vice-chair' }),
    seated('voluntary', { groupId: 'neglect' }),
    seated('police', { id: 'police-neglect-seat', personId: 'detective', groupId: 'neglect' }),
  ];
  const usual = ravensby({ seats }).state;
  const board = ravensby({
    groups: [aGroup(), aGroup({ id: 'neglect', name: 'Neglect subgroup', kind: 'subgroup' })],
    seats,
    people: [
      ...seats.flatMap(({ person }) => (person === null ? [] : [person])),
      ...usual.people.filter(({ id }) => ['manager', 'administrator', 'former-member'].includes(id)),
      aPerson({ id: 'analyst', name: 'Performance analyst' }),
    ],
    grants: [...usual.grants, { personId: 'analyst', role: 'analyst' }],
    meetings: [
      aMeeting({ id: 'december-meeting', startsAt: at('2018-12-13T14:00'), status: 'held' }),
      aMeeting(),
      aMeeting({ id: 'neglect-meeting', groupId: 'neglect', startsAt: at('2019-01-10T10:00') }),
    ],
    ...given,
  });
  const { state } = board;
  const log: KeptActions = { ...noActions(), actions: actions ?? [anAction()], events: events ?? [anActionEvent()] };
  let waiting: readonly (() => void)[] = [];
  let broken = false;
  const race = (): void => {
    const [change, ...later] = waiting;
    waiting = later;
    change?.();
  };
  const ledger = fakeLedger(state);
  const tx: ActionsTx = {
    people: fakePeople(state),
    meetings: fakeMeetingStores(state, () => undefined).meetings,
    actions: fakeActionStore(log, race),
    actionDrafts: fakeActionsDraftStore(log),
    audit: {
      record: (entry) => {
        state.audit = [...state.audit, entry];
        return Promise.resolve();
      },
    },
    ledger: {
      ...ledger,
      post: (request) => (broken ? Promise.reject(new Error('The ledger is broken.')) : ledger.post(request)),
    },
  };
  return {
    ports: { clock: board.clock, ids: board.ports.ids, transact: oneAtATime(tx, state, log) },
    clock: board.clock,
    as: board.as,
    state,
    log,
    meanwhile: (...changes) => {
      waiting = changes;
    },
    breakLedger: () => {
      broken = true;
    },
    stored: (id = 'neglect-tool') => {
      const action = log.actions.find((one) => one.id === id);
      if (action === undefined) throw new Error(`There is no action ${id}.`);
      return action;
    },
  };
}

/** One transaction after the other; everything is put back as it was when one throws. */
function oneAtATime(tx: ActionsTx, ...states: readonly object[]): ActionsPorts['transact'] {
  let turn: Promise<unknown> = Promise.resolve();
  return (work) => {
    const result = turn.then(async () => {
      const before = states.map((state) => ({ ...state }));
      try {
        return await work(tx);
      } catch (error) {
        states.forEach((state, index) => Object.assign(state, before[index]));
        throw error;
      }
    });
    turn = result.catch(() => undefined);
    return result;
  };
}
