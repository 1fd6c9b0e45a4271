import type { Temporal } from 'temporal-polyfill';
import { LIVE_STATUSES, type Action } from '../../actions/action.js';
import { agencyLead } from '../../actions/agency-lead.js';
import { belongsToBoard } from '../../actions/board-seats.js';
import { markForChallengeOn } from '../../actions/mark-for-challenge.js';
import type { Board } from '../../people/board.js';
import type { GroupId, PersonId } from '../../shared/ids.js';
import { clockTime, londonDay, londonInstant } from '../../shared/london.js';
import type { NoticesPorts, NoticesTx } from '../ports.js';
import { farthestDue, owedByLadder, type OwedByLadder } from './owed-by-ladder.js';
import { snoozedOn } from './snoozed.js';

const PAGE = 500;
/** So many are written in one transaction, so that none grows long. */
const WRITTEN_AT_ONCE = 50;
/** More meetings than a group holds while an action is carried along. */
const MOST_MEETINGS = 200;
/** An overdue action that its lead could not be told of for so long is in the digest anyway. */
const OVERDUE_USEFUL_DAYS = 14;

/**
 * Hands the day's action reminders to the ledger, tells agency leads of what is overdue, and marks for challenge what was
 * missed at too many meetings. Each is said once by its key, so asking again adds nothing. An owner who has left is not
 * written to: the business managers are. Whoever has snoozed reminders gets what is owed by then afterwards. Answers how
 * many notices were added.
 */
export async function planActionReminders<Card>(ports: NoticesPorts<Card>, board: Board): Promise<number> {
  const today = londonDay(ports.clock.now());
  const owed = await ports.transact((tx) => findOwed(tx, board, today));
  let added = 0;
  for (let from = 0; from < owed.length; from += WRITTEN_AT_ONCE) {
    const some = owed.slice(from, from + WRITTEN_AT_ONCE);
    added += await ports.transact((tx) => handIn(tx, board, some, ports.clock.now()));
  }
  return added;
}

async function findOwed(tx: NoticesTx, board: Board, today: Temporal.PlainDate): Promise<readonly OwedByLadder[]> {
  const settings = board.settings.actions;
  const held = heldMeetingDays(tx, board, today);
  const search = {
    boardId: board.id,
    within: null,
    statuses: LIVE_STATUSES,
    dueBefore: farthestDue(settings, today).add({ days: 1 }),
    order: 'due',
  } as const;
  const owed: OwedByLadder[] = [];
  for (let offset = 0; ; offset += PAGE) {
    const actions = await tx.actions.search(search, { limit: PAGE, offset });
    for (const action of actions) {
      const one = owedByLadder({ action, settings, today, heldMeetingDays: await held(action.groupId) });
      if (one !== null) owed.push(one);
    }
    if (actions.length < PAGE) return owed;
  }
}

/** The days of a group's meetings that were held, looked up once for each group. */
function heldMeetingDays(
  { meetings }: NoticesTx,
  board: Board,
  today: Temporal.PlainDate,
): (groupId: GroupId) => Promise<readonly Temporal.PlainDate[]> {
  const before = londonInstant(today.add({ days: 1 }), clockTime(0));
  const known = new Map<GroupId, readonly Temporal.PlainDate[]>();
  return async (groupId) => {
    const already = known.get(groupId);
    if (already !== undefined) return already;
    const found = await meetings.search({
      boardId: board.id,
      groupId,
      before,
      statuses: ['held'],
      order: 'latest-first',
      limit: MOST_MEETINGS,
    });
    const days = found.map(({ startsAt }) => londonDay(startsAt));
    known.set(groupId, days);
    return days;
  };
}

async function handIn(
  tx: NoticesTx,
  board: Board,
  owed: readonly OwedByLadder[],
  now: Temporal.Instant,
): Promise<number> {
  const managers = await tx.people.holdersOf(board.id, 'business-manager');
  const main = (await tx.people.groups(board.id)).find(({ kind }) => kind === 'board');
  const mainTable = main === undefined ? [] : await tx.people.tableOf(board.id, main.id);
  const remindedFor = whoIsReminded(
    tx,
    board,
    managers.map(({ id }) => id),
    londonDay(now),
  );
  const about = { tenantId: board.tenantId, boardId: board.id, notBefore: now };
  let added = 0;
  for (const { action, reminder, overdue, challengeAfter } of owed) {
    const subjectId = action.id;
    for (const personId of reminder === null ? [] : await remindedFor(action)) {
      const { occurrence, until } = reminder ?? { occurrence: '', until: action.dueOn };
      const expiresAt = londonInstant(until, clockTime(0));
      const notice = { ...about, kind: 'action-reminder', subjectId, recipient: { personId }, occurrence } as const;
      if ((await tx.ledger.post({ ...notice, expiresAt })) === 'added') added += 1;
    }
    for (const personId of overdue === null ? [] : agencyLead({ action, mainTable, managers })) {
      const occurrence = overdue?.occurrence ?? '';
      const expiresAt = now.add({ hours: 24 * OVERDUE_USEFUL_DAYS });
      const notice = { ...about, kind: 'action-overdue', subjectId, recipient: { personId }, occurrence } as const;
      if ((await tx.ledger.post({ ...notice, expiresAt })) === 'added') added += 1;
    }
    // Should somebody change the action in this moment, the next slot marks it.
    if (challengeAfter !== null)
      await markForChallengeOn(tx, { board, actionId: subjectId, missedMeetings: challengeAfter }, now);
  }
  return added;
}

/** The owner; the business managers in place of one who has left; nobody who has snoozed reminders. */
function whoIsReminded(
  tx: NoticesTx,
  board: Board,
  managerIds: readonly PersonId[],
  today: Temporal.PlainDate,
): (action: Action) => Promise<readonly PersonId[]> {
  const snoozed = snoozedOn(tx, board.id, today);
  const here = new Map<PersonId, boolean>();
  return async ({ ownerId }) => {
    const isHere = here.get(ownerId) ?? (await belongsToBoard(tx.people, board.id, ownerId));
    here.set(ownerId, isHere);
    const awake: PersonId[] = [];
    for (const personId of isHere ? [ownerId] : managerIds) if (!(await snoozed(personId))) awake.push(personId);
    return awake;
  };
}
