import { loadReadingContext } from '../../../../core/actions/reading/load-reading-context.js';
import { myMeetings } from '../../../../core/meetings/my-meetings.js';
import type { MeetingView } from '../../../../core/meetings/meeting-view.js';
import { asId, type GroupId } from '../../../../core/shared/ids.js';
import { presentHead } from '../../../cards/presenters/present-meeting.js';
import type { Turn } from '../turn.js';
import { peopleChoices } from './people-choices.js';
import { recentMeeting } from './recent-meeting.js';

export type FormChoices = Awaited<ReturnType<typeof formChoices>>;

/** Whom and what the form offers: people, groups, the latest meeting and those to come, priorities. */
export async function formChoices(turn: Turn) {
  const { deps, principal } = turn;
  const last = await recentMeeting(turn);
  const ofGroup = last?.group.id ?? null;
  const context = await deps.actions.transact((tx) => loadReadingContext(deps.actions, tx, principal, ofGroup));
  const coming = await myMeetings(deps.meetings, { principal });
  const views = [...(last === null ? [] : [last]), ...coming.filter(({ meeting }) => meeting.status !== 'cancelled')];
  const [first] = context.groups;
  return {
    context,
    people: peopleChoices(context),
    groups: context.groups.map(({ id, name }) => ({ groupId: id, name })),
    groupId: last?.group.id ?? first?.id ?? asId<GroupId>('none'),
    meetings: views.map(meetingChoice),
    recentId: last?.meeting.id ?? null,
    priorities: context.priorities,
  };
}

function meetingChoice(view: MeetingView) {
  const { title, day } = presentHead(view);
  return { meetingId: view.meeting.id, groupId: view.group.id, name: `${title}, ${day}` };
}
