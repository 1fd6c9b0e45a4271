import { agendaClock } from '../../../core/meetings/agenda/agenda-clock.js';
import type { MeetingView } from '../../../core/meetings/meeting-view.js';
import { sharedAgenda } from '../../../core/meetings/agenda/shared-agenda.js';
import { formatDay, formatTime, londonDay, londonTime } from '../../../core/shared/london.js';
import type { AgendaView } from '../agenda-data.js';
import type { MeetingHead } from '../meeting-head.js';

/** Who will read: a member in a personal chat sees restricted items, a channel or group chat never does. */
export type Audience = 'member' | 'shared';

export function presentHead({ board, group, meeting }: MeetingView): MeetingHead {
  return {
    meetingId: meeting.id,
    board: group.kind === 'board' ? board.name : `${board.shortName} · ${group.name}`,
    title: meeting.title,
    day: formatDay(londonDay(meeting.startsAt)),
    time: `${formatTime(londonTime(meeting.startsAt))} to ${formatTime(londonTime(meeting.endsAt))}`,
    place: meeting.place,
    joinUrl: meeting.joinUrl,
  };
}

/** The agenda with its running clock; for a shared card without restricted items, their papers and their changes. */
export function presentAgenda({ meeting, agenda }: MeetingView, audience: Audience): AgendaView | null {
  if (agenda === null) return null;
  const clock = agendaClock({ startsAt: meeting.startsAt, endsAt: meeting.endsAt, items: agenda.items });
  const begins = new Map(clock.times.map(({ itemNumber, startsAt }) => [itemNumber, startsAt]));
  const items = audience === 'member' ? agenda.items : sharedAgenda(agenda).items;
  const timed = agenda.items.some(({ minutes }) => minutes !== null);
  return {
    version: agenda.version,
    items: items.map((item) => {
      const at = begins.get(item.number) ?? null;
      return { ...item, clock: timed && at !== null ? formatTime(londonTime(at)) : null };
    }),
    changes: agenda.changes.filter(({ restricted }) => audience === 'member' || !restricted).map(({ text }) => text),
  };
}
