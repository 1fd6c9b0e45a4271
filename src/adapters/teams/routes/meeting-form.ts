import type { MeetingView } from '../../../core/meetings/meeting-view.js';
import { meetingChoices } from '../../../core/meetings/calling/meeting-choices.js';
import type { GroupId } from '../../../core/shared/ids.js';
import { londonDay, londonTime } from '../../../core/shared/london.js';
import { meetingFormCard, type MeetingFields } from '../../cards/meeting-form-card.js';
import type { RenderedCard } from '../../cards/rendered-card.js';
import { notFoundCard } from './plain-cards.js';
import type { Turn } from './turn.js';

const EMPTY: MeetingFields = {
  title: '',
  kind: 'main',
  date: '',
  startTime: '',
  endTime: '',
  place: '',
  joinUrl: '',
  invitedSeatIds: [],
};

/** The form for a new meeting (no view) or for changing one; with what was just typed when something has to be put right. */
export async function meetingForm(
  turn: Turn,
  view: MeetingView | null,
  typed: {
    readonly fields: MeetingFields;
    readonly groupId: GroupId | null;
    readonly problems: readonly string[];
  } | null = null,
): Promise<RenderedCard> {
  const { deps, principal } = turn;
  const groupId = view?.group.id ?? typed?.groupId ?? null;
  const choices = await meetingChoices(deps.meetings, { principal, groupId });
  if (choices === null) return notFoundCard(turn);
  return meetingFormCard(deps.cards, {
    meetingId: view?.meeting.id ?? null,
    version: view?.meeting.version ?? 0,
    called: view?.meeting.status === 'called',
    fields: typed?.fields ?? (view === null ? EMPTY : storedFields(view)),
    groups: choices.groups.map(({ id, name }) => ({ groupId: id, name })),
    groupId: choices.group.id,
    invitees: choices.whenRequired.map(({ seat, agency }) => ({
      seatId: seat.id,
      name: `${agency.name}: ${seat.title}`,
    })),
    problems: typed?.problems ?? [],
  });
}

function storedFields({ meeting }: MeetingView): MeetingFields {
  return {
    title: meeting.title,
    kind: meeting.kind,
    date: londonDay(meeting.startsAt).toString(),
    startTime: londonTime(meeting.startsAt).toString({ smallestUnit: 'minute' }),
    endTime: londonTime(meeting.endsAt).toString({ smallestUnit: 'minute' }),
    place: meeting.place,
    joinUrl: meeting.joinUrl ?? '',
    invitedSeatIds: meeting.invitedSeatIds,
  };
}
