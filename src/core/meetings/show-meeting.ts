import type { Principal } from '../people/principal.js';
import type { MeetingId } from '../shared/ids.js';
import { maySeeMeeting } from './may-see-meeting.js';
import { loadMeetingView, type MeetingView } from './meeting-view.js';
import type { MeetingsPorts } from './ports.js';

export type ShownMeeting = { readonly status: 'shown'; readonly view: MeetingView } | { readonly status: 'not-found' };

/** One meeting by id, for somebody who may see it. */
export async function showMeeting(
  ports: MeetingsPorts,
  { principal, meetingId }: { readonly principal: Principal; readonly meetingId: MeetingId },
): Promise<ShownMeeting> {
  return ports.transact(async (tx) => {
    const view = await loadMeetingView(tx, principal.board, meetingId);
    return view !== null && maySeeMeeting(principal, view) ? { status: 'shown', view } : { status: 'not-found' };
  });
}
