import type { MeetingView } from '../../../core/meetings/meeting-view.js';
import { lastMeeting, nextMeeting } from '../../../core/meetings/my-meetings.js';
import { showMeeting } from '../../../core/meetings/show-meeting.js';
import { asId, type MeetingId } from '../../../core/shared/ids.js';
import { noticeCard } from '../../cards/notice-card.js';
import type { RenderedCard } from '../../cards/rendered-card.js';
import { mayManage } from './show-cards.js';
import { notFoundCard } from './plain-cards.js';
import type { Turn } from './turn.js';

/** The meeting a card names, or the next one; hands it on, or answers that there is none. */
export async function withMeeting(
  turn: Turn,
  meetingId: string | undefined,
  show: (view: MeetingView) => RenderedCard | Promise<RenderedCard>,
): Promise<RenderedCard> {
  const { deps, principal } = turn;
  if (meetingId !== undefined) {
    const shown = await showMeeting(deps.meetings, { principal, meetingId: asId<MeetingId>(meetingId) });
    return shown.status === 'shown' ? show(shown.view) : notFoundCard(turn);
  }
  const next = await nextMeeting(deps.meetings, { principal });
  return next === null ? noMeetingCard(turn) : show(next);
}

/** The meeting a card names, or the latest that has begun. */
export async function withLastMeeting(
  turn: Turn,
  meetingId: string | undefined,
  show: (view: MeetingView) => RenderedCard | Promise<RenderedCard>,
): Promise<RenderedCard> {
  if (meetingId !== undefined) return withMeeting(turn, meetingId, show);
  const last = await lastMeeting(turn.deps.meetings, { principal: turn.principal });
  return last === null ? noMeetingCard(turn) : show(last);
}

export function noMeetingCard({ deps, principal }: Turn): RenderedCard {
  return noticeCard(deps.cards, {
    tone: 'neutral',
    title: 'No meeting is planned yet',
    what: 'There is no coming meeting of yours in the board’s calendar.',
    buttons: mayManage(principal) ? [{ title: 'New meeting', verb: 'meeting.form' }] : [],
  });
}
