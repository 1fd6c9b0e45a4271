import type { Principal } from '../../people/principal.js';
import { londonDay } from '../../shared/london.js';
import type { MeetingView } from '../meeting-view.js';
import { myMeetings } from '../my-meetings.js';
import type { AgendaDraft, MeetingsPorts } from '../ports.js';

/** The coming meetings an imported agenda may be for, those on the day it names first. Cancelled ones take no agenda. */
export async function meetingsForDraft(
  ports: MeetingsPorts,
  { principal, draft }: { readonly principal: Principal; readonly draft: Pick<AgendaDraft, 'date'> },
): Promise<readonly MeetingView[]> {
  const views = await myMeetings(ports, { principal });
  const onItsDay = ({ meeting }: MeetingView): boolean => londonDay(meeting.startsAt).toString() === draft.date;
  return views
    .filter(({ meeting }) => meeting.status === 'planned' || meeting.status === 'called')
    .sort((one, other) => Number(onItsDay(other)) - Number(onItsDay(one)));
}
