import type { Meeting } from '../../core/meetings/meeting.js';
import type { GroupId, MeetingId, SeatId } from '../../core/shared/ids.js';
import type { Cards } from './create-cards.js';
import { problemsBanner } from './problems-banner.js';
import type { RenderedCard } from './rendered-card.js';

/** What stands in the fields of the form: as stored, or as just typed when something has to be put right. */
export interface MeetingFields {
  readonly title: string;
  readonly kind: Meeting['kind'];
  /** YYYY-MM-DD, '' for none. */
  readonly date: string;
  /** HH:MM, '' for none. */
  readonly startTime: string;
  readonly endTime: string;
  readonly place: string;
  readonly joinUrl: string;
  readonly invitedSeatIds: readonly SeatId[];
}

export interface MeetingFormView {
  /** Null for a new meeting. */
  readonly meetingId: MeetingId | null;
  /** The meeting's version; 0 for a new one. */
  readonly version: number;
  /** Whether members have been asked already: then a change of day, time or place asks them again. */
  readonly called: boolean;
  readonly fields: MeetingFields;
  /** The board and its subgroups, for a new meeting; one alone is not asked for. */
  readonly groups: readonly { readonly groupId: GroupId; readonly name: string }[];
  readonly groupId: GroupId;
  /** Seats of agencies that come only when required: "Fire service: Fire service representative". */
  readonly invitees: readonly { readonly seatId: SeatId; readonly name: string }[];
  readonly problems: readonly string[];
}

/** Creates or changes a meeting. The payload is this form's ids and the fields by the names of `MeetingFields`. */
export function meetingFormCard(cards: Cards, view: MeetingFormView): RenderedCard {
  const { meetingId, version, fields, groupId } = view;
  const isNew = meetingId === null;
  const heading = isNew ? 'A new meeting' : 'Change the meeting';
  const asksGroup = isNew && view.groups.length > 1;
  const card = cards.fill({
    template: 'meeting-form',
    summary: heading,
    data: {
      heading,
      banner: problemsBanner(view.problems),
      hasGroups: asksGroup,
      groupId,
      groups: view.groups.map((group) => ({ title: group.name, value: group.groupId })),
      title: fields.title,
      kind: fields.kind,
      date: fields.date,
      startTime: fields.startTime,
      endTime: fields.endTime,
      place: fields.place,
      joinUrl: fields.joinUrl,
      hasInvitees: view.invitees.length > 0,
      invited: fields.invitedSeatIds.join(','),
      invitees: view.invitees.map(({ seatId, name }) => ({ title: name, value: seatId })),
      hasWarning: view.called,
      warning: 'If you change the day, the time or the place, everybody is told and asked to answer again.',
      ids: { ...(isNew ? {} : { meetingId }), ...(asksGroup ? {} : { groupId }), version },
      mayCancel: !isNew,
    },
  });
  return view.problems.length === 0 ? card : { ...card, echoes: true };
}
