import { agendaClock } from '../../../core/meetings/agenda/agenda-clock.js';
import { ownPart, type MeetingView } from '../../../core/meetings/meeting-view.js';
import { sharedAgenda } from '../../../core/meetings/agenda/shared-agenda.js';
import type { Person } from '../../../core/people/person.js';
import type { PersonalAgendaView, SharedAgendaView } from '../agenda-card.js';
import type { Links } from './links.js';
import { presentAgenda, presentHead } from './present-meeting.js';

/** The agenda for one person. Before members have been asked it is shown only to those who prepare it. */
export function presentPersonalAgenda({
  view,
  person,
  mayEdit,
  mayReadRestricted,
  links,
}: {
  readonly view: MeetingView;
  readonly person: Person | null;
  readonly mayEdit: boolean;
  /** Restricted items are for members: somebody who looks after the app sees the rest. */
  readonly mayReadRestricted: boolean;
  readonly links: Links;
}): PersonalAgendaView {
  const { meeting, board, agenda } = view;
  const posted = meeting.status !== 'planned' || mayEdit;
  const over = meeting.status === 'held' || meeting.status === 'cancelled';
  const { overrunMinutes } = agendaClock({
    startsAt: meeting.startsAt,
    endsAt: meeting.endsAt,
    items: agenda?.items ?? [],
  });
  return {
    head: presentHead(view),
    agenda: posted ? presentAgenda(view, mayReadRestricted ? 'member' : 'shared') : null,
    withheld: posted && agenda !== null && !mayReadRestricted ? sharedAgenda(agenda).withheld : null,
    calendarUrl: over ? null : links.calendar(board.id, meeting.id),
    mayAnswer: meeting.status === 'called' && ownPart(view, person) !== null,
    mayEdit: mayEdit && !over,
    mayCall: mayEdit && meeting.status === 'planned' && agenda !== null,
    overrunMinutes,
    cancelledBecause: meeting.cancelledBecause,
  };
}

/** The agenda for a channel or group chat; null while nothing has been posted. */
export function presentSharedAgenda(view: MeetingView, links: Links): SharedAgendaView | null {
  const { meeting, board, agenda } = view;
  const shown = presentAgenda(view, 'shared');
  if (agenda === null || shown === null || meeting.status === 'planned') return null;
  const items = shown.items.filter((item): item is typeof item & { restricted: false } => !item.restricted);
  return {
    head: presentHead(view),
    agenda: { version: shown.version, changes: shown.changes, items, withheld: sharedAgenda(agenda).withheld },
    calendarUrl: meeting.status === 'held' ? null : links.calendar(board.id, meeting.id),
    cancelled: meeting.status === 'cancelled' ? { because: meeting.cancelledBecause } : null,
  };
}
