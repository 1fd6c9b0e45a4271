import type { Temporal } from 'temporal-polyfill';
import type { SeatedPerson } from '../../people/ports.js';
import type { Principal } from '../../people/principal.js';
import type { MeetingId } from '../../shared/ids.js';
import { isBefore } from '../../shared/instants.js';
import { cutOff } from './cut-off.js';
import { maySeeMeeting } from '../may-see-meeting.js';
import { spokenAudit } from '../../people/spoken-audit.js';
import { loadMeetingView, type MeetingView } from '../meeting-view.js';
import { requestAttendance, shareMeeting } from './meeting-notices.js';
import { inRounds } from '../../shared/in-rounds.js';
import type { MeetingsPorts, MeetingsTx } from '../ports.js';

export type CalledMeeting =
  | {
      readonly status: 'called';
      readonly view: MeetingView;
      readonly asked: number;
      readonly vacant: number;
      readonly places: number;
    }
  | { readonly status: 'already-called'; readonly view: MeetingView }
  | { readonly status: 'no-agenda'; readonly view: MeetingView }
  | { readonly status: 'too-late'; readonly view: MeetingView }
  | { readonly status: 'cancelled'; readonly view: MeetingView }
  | { readonly status: 'not-found' };

/**
 * Sends the agenda: asks each expected member one to one and posts the shared cards where the group meets.
 * The meeting's new state and every message it implies are written together; a second press finds it `already-called`.
 * Where the cut-off reckoned when it was planned has passed, answers are open until the meeting starts.
 */
export async function callMeeting(
  ports: MeetingsPorts,
  request: { readonly principal: Principal; readonly meetingId: MeetingId },
): Promise<CalledMeeting> {
  return inRounds(ports, { code: 'meeting.contended', ids: { meetingId: request.meetingId } }, (tx) =>
    callOnce(ports, tx, request),
  );
}

async function callOnce(
  ports: MeetingsPorts,
  tx: MeetingsTx,
  { principal, meetingId }: { readonly principal: Principal; readonly meetingId: MeetingId },
): Promise<CalledMeeting | 'somebody-was-first'> {
  const view = await loadMeetingView(tx, principal.board, meetingId);
  if (view === null || !maySeeMeeting(principal, view)) return { status: 'not-found' };
  const { meeting } = view;
  if (meeting.status === 'cancelled') return { status: 'cancelled', view };
  if (meeting.status !== 'planned') return { status: 'already-called', view };
  if (view.agenda === null || view.agenda.items.length === 0) return { status: 'no-agenda', view };
  const now = ports.clock.now();
  if (!isBefore(now, meeting.startsAt)) return { status: 'too-late', view };

  const called = { ...meeting, status: 'called' as const, calledAt: now, answersBy: openUntil(view, now) };
  if (!(await tx.meetings.save(called))) return 'somebody-was-first';
  const asked = await requestAttendance(tx, view, `call-${meeting.call}`, now);
  const places = await shareMeeting(tx, view, now);
  const vacant = view.table.filter(isVacant).length;
  await tx.audit.record(
    spokenAudit(principal, meetingId, { action: 'meeting.call', outcome: 'done', facts: { asked, places, vacant } }),
  );
  return {
    status: 'called',
    view: { ...view, meeting: { ...called, version: meeting.version + 1 } },
    asked,
    vacant,
    places,
  };
}

function openUntil({ board, meeting }: MeetingView, now: Temporal.Instant): Temporal.Instant {
  if (isBefore(now, meeting.answersBy)) return meeting.answersBy;
  const workingDaysBefore = board.settings.cutOffWorkingDays;
  return cutOff({ startsAt: meeting.startsAt, workingDaysBefore, calledAt: now });
}

function isVacant({ seat }: SeatedPerson): boolean {
  return seat.personId === null;
}
