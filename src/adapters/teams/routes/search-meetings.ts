import type { MeetingView } from '../../../core/meetings/meeting-view.js';
import { myMeetings, pastMeetings } from '../../../core/meetings/my-meetings.js';
import type { Principal } from '../../../core/people/principal.js';
import { noticeCard } from '../../cards/notice-card.js';
import { presentSharedAgenda } from '../../cards/presenters/present-agenda.js';
import { presentHead } from '../../cards/presenters/present-meeting.js';
import type { RenderedCard } from '../../cards/rendered-card.js';
import { sharedAgendaCard } from '../../cards/shared-agenda-card.js';
import type { SearchResult } from '../bot-reply.js';
import type { RouteDeps } from './route-deps.js';
import type { Found, Search } from './search/search-row.js';

/**
 * Meetings the person may see, to be put into a message: those to come, then those held, by words of their title, group, day
 * or place. All that is offered is offered at once.
 */
export async function searchForMeetings(deps: RouteDeps, principal: Principal, search: Search): Promise<Found> {
  const views = [
    ...(await myMeetings(deps.meetings, { principal })),
    ...(await pastMeetings(deps.meetings, { principal })),
  ];
  const once = [...new Map(views.map((view) => [view.meeting.id, view])).values()];
  const words = search.query
    .toLowerCase()
    .split(/[\s,]+/u)
    .filter((word) => word !== '');
  const found = search.skip > 0 ? [] : once.filter((view) => words.every((word) => said(view).includes(word)));
  return { results: found.map((view) => resultOf(deps, view)), note: 'I found none among the meetings you may see.' };
}

function said(view: MeetingView): string {
  const { board, title, day, place } = presentHead(view);
  return [board, title, view.group.name, day, place].join(' ').toLowerCase();
}

function resultOf(deps: RouteDeps, view: MeetingView): SearchResult {
  const { board, title, day, time } = presentHead(view);
  return { title: `${title}, ${day}`, text: `${board} · ${time}`, card: cardFor(deps, view) };
}

/** The agenda as a channel would see it. The way into the meeting is for those who are asked to it, so it stays out. */
function cardFor({ cards, links }: RouteDeps, view: MeetingView): RenderedCard {
  const shared = presentSharedAgenda(view, links);
  if (shared !== null) {
    return sharedAgendaCard(cards, { ...shared, head: { ...shared.head, joinUrl: null }, calendarUrl: null });
  }
  const { board, title, day, time, place } = presentHead(view);
  return noticeCard(cards, {
    tone: view.meeting.status === 'cancelled' ? 'attention' : 'neutral',
    title: view.meeting.status === 'cancelled' ? `${title} is cancelled` : title,
    what: [board, day, time, place].filter((words) => words !== '').join(' · '),
    ...(view.meeting.status === 'cancelled' ? {} : { next: 'Its agenda has not been sent out yet.' }),
  });
}
