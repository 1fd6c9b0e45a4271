import type { SeatedPerson } from '../people/ports.js';
import type { Principal } from '../people/principal.js';
import type { MeetingId } from '../shared/ids.js';
import { isBefore } from '../shared/instants.js';
import { maySeeMeeting } from './may-see-meeting.js';
import { meetingAudit } from './meeting-audit.js';
import { loadMeetingView, type MeetingView } from './meeting-view.js';
import { requestAttendance, shareMeeting } from './meeting-notices.js';
import type { MeetingsPorts } from './ports.js';

export type CalledMeeting =
  | { readonly status: 'called'; readonly view: MeetingView; readonly asked: number; readonly vacant: number; readonly places: number }
  | { readonly status: 'already-called'; readonly view: MeetingView }
  | { readonly status: 'no-agenda'; readonly view: MeetingView }
  | { readonly status: 'too-late'; readonly view: MeetingView }
  | { readonly status: 'cancelled'; readonly view: MeetingView }
  | { readonly status: 'not-found' };

/**
 * Sends the agenda: asks each expected member one to one and posts the shared cards where the group meets.
 * The meeting's new state and every message it implies are written together; a second press finds it `already-called`.
 */
export async function callMeeting(
  ports: MeetingsPorts,
  { principal, meetingId }: { readonly principal: Principal; readonly meetingId: MeetingId },
): Promise<CalledMeeting> {
  return ports.transact(async (tx) => {
    const view = await loadMeetingView(tx, principal.board, meetingId);
    if (view === null || !maySeeMeeting(principal, view)) return { status: 'not-found' };
    const { meeting } = view;
    if (meeting.status === 'cancelled') return { status: 'cancelled', view };
    if (meeting.status !== 'planned') return { status: 'already-called', view };
    if (view.agenda === null || view.agenda.items.length === 0) return { status: 'no-agenda', view };
    if (!isBefore(ports.clock.now(), meeting.answersBy)) return { status: 'too-late', view };

    const now = ports.clock.now();
    const called = { ...meeting, status: 'called' as const, calledAt: now };
    if (!(await tx.meetings.save(called))) return { status: 'already-called', view };
    const asked = await requestAttendance(tx, view, `call-${meeting.call}`, now);
    const places = await shareMeeting(tx, view, now);
    const vacant = view.table.filter(isVacant).length;
    await tx.audit.record(
      meetingAudit(principal, meetingId, { action: 'meeting.call', outcome: 'done', facts: { asked, places, vacant } }),
    );
    return { status: 'called', view: { ...view, meeting: { ...called, version: meeting.version + 1 } }, asked, vacant, places };
  });
}

function isVacant({ seat }: SeatedPerson): boolean {
  return seat.personId === null;
}
