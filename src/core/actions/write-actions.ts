import type { Temporal } from 'temporal-polyfill';
import { principalMay, type Principal } from '../people/principal.js';
import { Fault } from '../shared/fault.js';
import { londonDay } from '../shared/london.js';
import type { PersonId } from '../shared/ids.js';
import type { Action } from './action.js';
import { spokenAudit } from '../people/spoken-audit.js';
import { tellNewOwner } from './action-notices.js';
import { agenciesOf, belongsToBoard, loadBoardSeats } from './board-seats.js';
import {
  newActionFaults,
  tidyNewAction,
  type KnownToBoard,
  type NewAction,
  type NewActionFault,
} from './new-action.js';
import type { ActionsPorts, ActionsTx, MeetingFacts } from './ports.js';

export type WrittenActions =
  /** In the order given. `told`: how many owners get a message about it. */
  | { readonly status: 'written'; readonly actions: readonly Action[]; readonly told: number }
  /** Some of them were added before: a form or draft was saved twice. Nothing was written. */
  | { readonly status: 'already-there'; readonly actions: readonly Action[] }
  /** Which of those given are wrong, counted from 0, and how. Nothing was written. */
  | {
      readonly status: 'invalid';
      readonly wrong: readonly { readonly index: number; readonly faults: readonly NewActionFault[] }[];
    }
  | { readonly status: 'denied' };

/**
 * Adds actions within a transaction, all or none: numbers for their references, a first line of history, audit for each,
 * and a message to each owner who did not add it. Only chair and business manager may. What is wrong with any of them is
 * told before anything is written; a store that fails throws, and the transaction is undone.
 */
export async function writeActions(
  ports: Pick<ActionsPorts, 'clock'>,
  tx: ActionsTx,
  principal: Principal,
  list: readonly NewAction[],
): Promise<WrittenActions> {
  if (!principalMay(principal, 'actions.manage')) {
    await tx.audit.record(spokenAudit(principal, null, { action: 'action.add', outcome: 'denied' }));
    return { status: 'denied' };
  }
  const before = await alreadyThere(tx, principal, list);
  if (before.length > 0) return { status: 'already-there', actions: before };

  const at = ports.clock.now();
  const asked = list.map(tidyNewAction);
  const look = await lookAround(tx, principal, asked, londonDay(at));
  const checked = asked.map((action) => ({ action, faults: newActionFaults(action, look.around(action)) }));
  const wrong = checked.flatMap(({ faults }, index) => (faults.length > 0 ? [{ index, faults }] : []));
  if (wrong.length > 0) return { status: 'invalid', wrong };

  const numbered = await takeReferences(tx, principal, asked, look.referenceDay);
  // Whoever pressed at the same moment took their numbers first, and their actions are seen from here on.
  const meanwhile = await alreadyThere(tx, principal, list);
  if (meanwhile.length > 0) return { status: 'already-there', actions: meanwhile };

  const actions = numbered.map(({ action, reference }): Action => {
    // Checked above: there is an agency given, or one that the owner sits for.
    const agencyId = action.agencyId ?? look.around(action).ownersAgency;
    if (agencyId === null) throw new Fault('action.without-agency', { ids: { actionId: action.id } });
    return {
      ...action,
      boardId: principal.board.id,
      reference,
      agencyId,
      messageUrl: action.messageUrl ?? null,
      missedFrom: action.dueOn,
      status: 'open',
      moreTime: null,
      challengedAt: null,
      createdAt: at,
      createdBy: principal.person?.id ?? null,
      closedAt: null,
      version: 1,
    };
  });
  return { status: 'written', actions, told: await keep(tx, principal, actions, at) };
}

async function keep(
  tx: ActionsTx,
  principal: Principal,
  actions: readonly Action[],
  at: Temporal.Instant,
): Promise<number> {
  const by = principal.person?.id ?? null;
  await tx.actions.add(actions);
  await tx.actions.record(
    actions.map(({ id }) => ({ actionId: id, seq: 1, kind: 'added', at, by, note: null, from: null, to: null })),
  );
  for (const action of actions) {
    const facts = { source: action.source, fromMeeting: action.meetingId !== null };
    await tx.audit.record(spokenAudit(principal, action.id, { action: 'action.add', outcome: 'done', facts }));
  }
  // One message to each owner, however many of a list are theirs.
  let told = 0;
  for (const ownerId of new Set(actions.map((action) => action.ownerId))) {
    const theirs = actions.filter((action) => action.ownerId === ownerId);
    const [action] = theirs;
    if (action !== undefined)
      told += await tellNewOwner(tx, principal.board, { action, seq: 1, by, at }, theirs.length);
  }
  return told;
}

async function alreadyThere(
  { actions }: ActionsTx,
  { board }: Principal,
  list: readonly NewAction[],
): Promise<readonly Action[]> {
  const found: Action[] = [];
  for (const { id } of list) {
    const action = await actions.find(board.id, id);
    if (action !== null) found.push(action);
  }
  return found;
}

/** Looks up, each once, the people and meetings a list names. */
async function lookAround(
  { people, meetings }: ActionsTx,
  { tenantId, board }: Principal,
  list: readonly NewAction[],
  today: Temporal.PlainDate,
): Promise<{
  readonly around: (action: NewAction) => KnownToBoard;
  readonly referenceDay: (action: NewAction) => Temporal.PlainDate;
}> {
  const seats = await loadBoardSeats(people, board.id);
  const personIds = new Set<PersonId>();
  for (const id of new Set(list.flatMap(({ ownerId, helperIds }) => [ownerId, ...helperIds]))) {
    const known = (await people.person(tenantId, id)) !== null;
    if (known && (await belongsToBoard(people, board.id, id))) personIds.add(id);
  }
  const facts = new Map<string, MeetingFacts>();
  for (const id of new Set(list.map(({ meetingId }) => meetingId))) {
    const meeting = id === null ? null : await meetings.find(board.id, id);
    if (meeting !== null) facts.set(meeting.id, meeting);
  }
  const agencyIds = new Set(seats.seats.map(({ agency }) => agency.id));
  const groupIds = new Set(seats.groups.map(({ id }) => id));
  const meetingOf = ({ meetingId }: NewAction): MeetingFacts | null => facts.get(meetingId ?? '') ?? null;
  return {
    around: (action) => ({
      today,
      personIds,
      agencyIds,
      ownersAgency: agenciesOf(seats, action.ownerId)[0] ?? null,
      groupIds,
      meeting: meetingOf(action),
      priorities: board.settings.priorities,
    }),
    referenceDay: (action) => {
      const meeting = meetingOf(action);
      return meeting === null ? today : londonDay(meeting.startsAt);
    },
  };
}

/** Numbers for each day at once, the earliest day first, so that two lists saved together wait for one another in one order. */
async function takeReferences(
  { actions }: ActionsTx,
  { board }: Principal,
  list: readonly NewAction[],
  dayOf: (action: NewAction) => Temporal.PlainDate,
): Promise<readonly { readonly action: NewAction; readonly reference: Action['reference'] }[]> {
  const days = new Map(list.map((action) => [dayOf(action).toString(), dayOf(action)]));
  const next = new Map<string, number>();
  for (const [label, day] of [...days].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const count = list.filter((action) => dayOf(action).toString() === label).length;
    next.set(label, await actions.takeNumbers(board.id, day, count));
  }
  return list.map((action) => {
    const day = dayOf(action);
    const number = next.get(day.toString()) ?? 1;
    next.set(day.toString(), number + 1);
    return { action, reference: { day, number } };
  });
}
