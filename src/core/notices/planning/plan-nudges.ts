import type { Temporal } from 'temporal-polyfill';
import type { MeetingView } from '../../meetings/meeting-view.js';
import { loadMeetingView } from '../../meetings/meeting-view.js';
import type { Board } from '../../people/board.js';
import { londonDay } from '../../shared/london.js';
import { dueNudges } from './due-nudges.js';
import type { NoticesTx } from '../ports.js';
import { snoozedOn } from './snoozed.js';

/** More meetings than any board has called at one time. */
const MOST_CALLED = 100;

/**
 * Hands today's nudges to the ledger, and the list of those still silent to the business managers. Asking again, on any
 * instance and after any downtime, adds nothing: what is owed is a pure function of state and day, and each notice's key
 * is unique. Whoever has snoozed reminders is left out, and gets what is owed by then afterwards. Answers how many were added.
 */
export async function planNudges(
  tx: NoticesTx,
  { board, now }: { readonly board: Board; readonly now: Temporal.Instant },
): Promise<number> {
  const meetings = await tx.meetings.search({ boardId: board.id, from: now, statuses: ['called'], limit: MOST_CALLED });
  const snoozed = snoozedOn(tx, board.id, londonDay(now));
  let added = 0;
  for (const { id } of meetings) {
    const view = await loadMeetingView(tx, board, id);
    if (view !== null) added += await planForMeeting(tx, view, now, snoozed);
  }
  return added;
}

async function planForMeeting(
  tx: NoticesTx,
  view: MeetingView,
  now: Temporal.Instant,
  snoozed: ReturnType<typeof snoozedOn>,
): Promise<number> {
  const { meeting, board, answers, table } = view;
  const due = dueNudges({
    meeting,
    seats: table.map(({ seat }) => seat),
    answers,
    nudgeWorkingDays: board.settings.nudgeWorkingDays,
    today: londonDay(now),
    now,
  });
  const about = { tenantId: board.tenantId, boardId: board.id, subjectId: meeting.id, notBefore: now };
  let added = 0;
  for (const { personId, step } of due.nudges) {
    if (await snoozed(personId)) continue;
    const recipient = { personId };
    const occurrence = `call-${meeting.call}-step-${step}`;
    const notice = { ...about, kind: 'nudge' as const, recipient, occurrence, expiresAt: meeting.answersBy };
    if ((await tx.ledger.post(notice)) === 'added') added += 1;
  }
  if (due.silent.length === 0) return added;
  for (const manager of await tx.people.holdersOf(board.id, 'business-manager')) {
    const recipient = { personId: manager.id };
    const occurrence = `call-${meeting.call}`;
    const notice = { ...about, kind: 'unanswered-list' as const, recipient, occurrence, expiresAt: meeting.startsAt };
    if ((await tx.ledger.post(notice)) === 'added') added += 1;
  }
  return added;
}
