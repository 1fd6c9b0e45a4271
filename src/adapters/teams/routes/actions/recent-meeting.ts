import type { MeetingView } from '../../../../core/meetings/meeting-view.js';
import { lastMeeting } from '../../../../core/meetings/my-meetings.js';
import type { Turn } from '../turn.js';

/** Actions are written up within some weeks of the meeting that agreed them. */
const RECENT_DAYS = 45;

/** The meeting that actions written up now were agreed at, as far as one can tell; null when none was held lately. */
export async function recentMeeting({ deps, principal }: Turn): Promise<MeetingView | null> {
  const last = await lastMeeting(deps.meetings, { principal });
  if (last === null) return null;
  return last.meeting.startsAt.until(deps.meetings.clock.now()).total('hours') <= RECENT_DAYS * 24 ? last : null;
}
