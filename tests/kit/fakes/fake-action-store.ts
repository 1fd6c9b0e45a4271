import { Fault } from '../../../src/core/shared/fault.js';
import { Temporal } from 'temporal-polyfill';
import { LIVE_STATUSES, type Action, type ActionEvent } from '../../../src/core/actions/action.js';
import type { ActionsDraft } from '../../../src/core/actions/importing/actions-draft.js';
import type { ActionSearch, ActionsDraftStore, ActionStore, ActionTally } from '../../../src/core/actions/ports.js';

/** What the action log holds. Values are never changed in place, so a copy of the fields is a snapshot of everything. */
export interface KeptActions {
  actions: readonly Action[];
  events: readonly ActionEvent[];
  /** The last number given out, by board and day. */
  numbers: ReadonlyMap<string, number>;
  actionDrafts: readonly { readonly draft: ActionsDraft; readonly expiresAt: Temporal.Instant }[];
}

export function noActions(): KeptActions {
  return { actions: [], events: [], numbers: new Map(), actionDrafts: [] };
}

/** The action log in memory, with the guards of the real one: unique keys, versions, numbers given out once. */
export function fakeActionStore(state: KeptActions, race: () => void): ActionStore {
  return {
    find: (boardId, id) =>
      Promise.resolve(state.actions.find((one) => one.boardId === boardId && one.id === id) ?? null),
    byReference: (boardId, { day, number }) =>
      Promise.resolve(
        state.actions.find(
          ({ boardId: board, reference }) =>
            board === boardId && reference.number === number && reference.day.equals(day),
        ) ?? null,
      ),
    search: (search, { limit, offset }) => Promise.resolve(found(state.actions, search).slice(offset, offset + limit)),
    count: (search) => Promise.resolve(found(state.actions, search).length),
    tally: (search, today) => Promise.resolve(tallied(found(state.actions, search), today)),
    takeNumbers: (boardId, day, count) => {
      race();
      const key = `${boardId} ${day.toString()}`;
      const last = state.numbers.get(key) ?? 0;
      state.numbers = new Map(state.numbers).set(key, last + count);
      return Promise.resolve(last + 1);
    },
    add: (actions) => {
      for (const action of actions) {
        if (state.actions.some((other) => other.id === action.id || referenceOf(other) === referenceOf(action))) {
          return Promise.reject(new Fault('action.id-taken'));
        }
        state.actions = [...state.actions, action];
      }
      return Promise.resolve();
    },
    save: (action) => {
      race();
      const stored = state.actions.find(({ id, boardId }) => id === action.id && boardId === action.boardId);
      if (stored?.version !== action.version) return Promise.resolve(false);
      const next = { ...action, version: action.version + 1 };
      state.actions = state.actions.map((other) => (other === stored ? next : other));
      return Promise.resolve(true);
    },
    record: (events) => {
      for (const event of events) {
        if (state.events.some(({ actionId, seq }) => actionId === event.actionId && seq === event.seq)) {
          return Promise.reject(new Error('unique constraint: ActionEvent'));
        }
        state.events = [...state.events, event];
      }
      return Promise.resolve();
    },
    history: (id) =>
      Promise.resolve(state.events.filter(({ actionId }) => actionId === id).sort((a, b) => a.seq - b.seq)),
  };
}

/** Lists that were read and wait for a person. */
export function fakeActionsDraftStore(state: KeptActions): ActionsDraftStore {
  return {
    add: (draft, _at, expiresAt) => {
      state.actionDrafts = [...state.actionDrafts, { draft, expiresAt }];
      return Promise.resolve();
    },
    find: (boardId, id, now) => {
      const kept = state.actionDrafts.find(({ draft }) => draft.id === id && draft.boardId === boardId);
      const there = kept !== undefined && Temporal.Instant.compare(now, kept.expiresAt) < 0;
      return Promise.resolve(there ? kept.draft : null);
    },
    remove: (boardId, id) => {
      const left = state.actionDrafts.filter(({ draft }) => draft.id !== id || draft.boardId !== boardId);
      const taken = left.length < state.actionDrafts.length;
      state.actionDrafts = left;
      return Promise.resolve(taken);
    },
  };
}

function referenceOf({ boardId, reference }: Action): string {
  return `${boardId} ${reference.day.toString()}/${reference.number}`;
}

function found(actions: readonly Action[], search: ActionSearch): readonly Action[] {
  return actions.filter((action) => fits(action, search)).sort(inOrder(search.order ?? 'due'));
}

function fits(action: Action, search: ActionSearch): boolean {
  const before = (one: Temporal.PlainDate, other: Temporal.PlainDate): number => Temporal.PlainDate.compare(one, other);
  const { within, statuses, dueBefore, dueFrom, closedFrom, referenceBefore } = search;
  const partOf = (id: string): boolean => action.ownerId === id || action.helperIds.some((helper) => helper === id);
  return [
    action.boardId === search.boardId,
    within === null ||
      within.groupIds.includes(action.groupId) ||
      within.agencyIds.includes(action.agencyId) ||
      (within.personId !== null && partOf(within.personId)),
    search.ownerId === undefined || action.ownerId === search.ownerId,
    search.involving === undefined || partOf(search.involving),
    search.agencyId === undefined || action.agencyId === search.agencyId,
    search.agencyIds?.includes(action.agencyId) ?? true,
    search.groupId === undefined || action.groupId === search.groupId,
    search.meetingId === undefined || action.meetingId === search.meetingId,
    search.priority === undefined || action.priority === search.priority,
    statuses === undefined || statuses.includes(action.status),
    dueBefore === undefined || before(action.dueOn, dueBefore) < 0,
    dueFrom === undefined || before(action.dueOn, dueFrom) >= 0,
    search.challenged === undefined || action.challengedAt !== null,
    search.moreTimeAsked === undefined || action.moreTime !== null,
    closedFrom === undefined ||
      (action.closedAt !== null && Temporal.Instant.compare(action.closedAt, closedFrom) >= 0),
    referenceBefore === undefined || before(action.reference.day, referenceBefore) < 0,
    (search.words ?? []).every((word) => action.what.toLowerCase().includes(word.toLowerCase())),
  ].every(Boolean);
}

function inOrder(order: NonNullable<ActionSearch['order']>): (one: Action, other: Action) => number {
  const byReference = (one: Action, other: Action): number =>
    Temporal.PlainDate.compare(one.reference.day, other.reference.day) || one.reference.number - other.reference.number;
  if (order === 'reference') return byReference;
  if (order === 'due') return (a, b) => Temporal.PlainDate.compare(a.dueOn, b.dueOn) || byReference(a, b);
  const closed = ({ closedAt }: Action): number => closedAt?.epochMilliseconds ?? -Infinity;
  return (a, b) => (closed(a) === closed(b) ? byReference(a, b) : closed(b) - closed(a));
}

/** What is reported done is not overdue, whatever its date. */
function tallied(actions: readonly Action[], today: Temporal.PlainDate): readonly ActionTally[] {
  const tally = new Map<string, ActionTally>();
  for (const { agencyId, status, dueOn } of actions) {
    const live = LIVE_STATUSES.some((one) => one === status);
    if (!live && status !== 'reported-done') continue;
    const overdue = live && Temporal.PlainDate.compare(dueOn, today) < 0;
    const key = `${agencyId} ${status} ${overdue}`;
    tally.set(key, { agencyId, status, overdue, count: (tally.get(key)?.count ?? 0) + 1 });
  }
  return [...tally.values()];
}
