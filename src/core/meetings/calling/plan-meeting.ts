import type { Temporal } from 'temporal-polyfill';
import type { Principal } from '../../people/principal.js';
import { isBefore } from '../../shared/instants.js';
import { asId, type GroupId, type MeetingId, type SeatId } from '../../shared/ids.js';
import { cutOff } from './cut-off.js';
import type { Meeting } from '../meeting.js';
import { spokenAudit } from '../../people/spoken-audit.js';
import type { MeetingsPorts, MeetingsTx } from '../ports.js';

/** What the business manager fills in for a meeting. */
export interface MeetingPlan {
  readonly groupId: GroupId;
  readonly title: string;
  readonly kind: Meeting['kind'];
  readonly startsAt: Temporal.Instant;
  readonly endsAt: Temporal.Instant;
  readonly place: string;
  readonly joinUrl: string | null;
  readonly invitedSeatIds: readonly SeatId[];
}

export type PlannedMeeting =
  | { readonly status: 'planned'; readonly meeting: Meeting }
  /** The same group already has a meeting at that time: most likely the form was sent twice. */
  | { readonly status: 'already-there'; readonly meeting: Meeting }
  | { readonly status: 'invalid'; readonly fault: string }
  | { readonly status: 'no-such-group' };

/** Adds a meeting to a group's calendar. Nobody is told until it is called. */
export async function planMeeting(
  ports: MeetingsPorts,
  { principal, plan }: { readonly principal: Principal; readonly plan: MeetingPlan },
): Promise<PlannedMeeting> {
  return ports.transact((tx) => planMeetingOn(ports, tx, principal, plan));
}

/** The same within a transaction that does more. */
export async function planMeetingOn(
  ports: MeetingsPorts,
  tx: MeetingsTx,
  principal: Principal,
  plan: MeetingPlan,
): Promise<PlannedMeeting> {
  const now = ports.clock.now();
  if (!isBefore(plan.startsAt, plan.endsAt))
    return { status: 'invalid', fault: 'The meeting must end after it starts.' };
  if (!isBefore(now, plan.startsAt)) {
    return { status: 'invalid', fault: 'The meeting starts in the past. Please check the date and time.' };
  }
  const boardId = principal.board.id;
  const groups = await tx.people.groups(boardId);
  if (!groups.some(({ id }) => id === plan.groupId)) return { status: 'no-such-group' };
  await tx.meetings.holdCalendar(boardId, plan.groupId);
  const same = await tx.meetings.search({
    boardId,
    groupId: plan.groupId,
    from: plan.startsAt,
    before: plan.startsAt.add({ seconds: 1 }),
    statuses: ['planned', 'called'],
    limit: 1,
  });
  if (same[0] !== undefined) return { status: 'already-there', meeting: same[0] };
  const meeting = newMeeting(asId<MeetingId>(ports.ids.next()), principal, plan, now);
  await tx.meetings.add(meeting);
  await tx.audit.record(spokenAudit(principal, meeting.id, { action: 'meeting.plan', outcome: 'done' }));
  return { status: 'planned', meeting };
}

function newMeeting(id: MeetingId, { board }: Principal, plan: MeetingPlan, now: Temporal.Instant): Meeting {
  const workingDaysBefore = board.settings.cutOffWorkingDays;
  return {
    id,
    boardId: board.id,
    ...plan,
    answersBy: cutOff({ startsAt: plan.startsAt, workingDaysBefore, calledAt: now }),
    status: 'planned',
    call: 1,
    calledAt: null,
    callChange: null,
    calendarSequence: 0,
    cancelledBecause: null,
    version: 1,
  };
}
