import type { CalledMeeting } from '../../../core/meetings/calling/call-meeting.js';
import type { CalledOffMeeting } from '../../../core/meetings/calling/call-off-meeting.js';
import { formatMoment } from '../../../core/shared/london.js';
import { noticeCard } from '../../cards/notice-card.js';
import { presentHead } from '../../cards/presenters/present-meeting.js';
import type { RenderedCard } from '../../cards/rendered-card.js';
import type { Turn } from './turn.js';

/** What the manager sees after sending the agenda out: how many were asked, and where to look next. */
export function calledCard({ deps }: Turn, called: Exclude<CalledMeeting, { status: 'not-found' }>): RenderedCard {
  const { view } = called;
  const { day, title } = presentHead(view);
  const about = { meetingId: view.meeting.id };
  const coming = { title: 'Who is coming', verb: 'meeting.coming', data: about } as const;
  switch (called.status) {
    case 'called':
      return noticeCard(deps.cards, {
        tone: 'good',
        title: `The agenda is on its way to ${people(called.asked)}`,
        what: `${title}, ${day}. Each is asked one to one; answers are open until ${formatMoment(view.meeting.answersBy)}.`,
        points: [
          ...(called.vacant > 0
            ? [`${seats(called.vacant)} vacant, so nobody was asked for ${called.vacant === 1 ? 'it' : 'them'}.`]
            : []),
          called.places === 0
            ? 'No channel or group chat is set up yet. Mention me in one and say “post here”.'
            : 'The shared card goes to the group’s channel or chat too.',
        ],
        buttons: [coming, { title: 'What went out', verb: 'deliveries.show', data: { subjectId: view.meeting.id } }],
      });
    case 'already-called':
      return noticeCard(deps.cards, {
        tone: 'neutral',
        title: 'Members have been asked already',
        what: `The agenda for ${title}, ${day}, went out before.`,
        kept: 'Nobody was asked twice.',
        buttons: [coming],
      });
    case 'no-agenda':
      return noticeCard(deps.cards, {
        tone: 'attention',
        title: 'There is no agenda to send yet',
        kept: 'Nobody was asked.',
        next: 'Add the items first, or send me the agenda as a file or as text.',
        buttons: [{ title: 'Write the agenda', verb: 'agenda.form', data: about }],
      });
    case 'too-late':
      return noticeCard(deps.cards, {
        tone: 'attention',
        title: 'It is too late to ask for answers',
        what: `Answers for ${title} were open until ${formatMoment(view.meeting.answersBy)}.`,
        kept: 'Nobody was asked.',
        next: 'Change the meeting’s date first.',
        buttons: [{ title: 'Change the meeting', verb: 'meeting.form', data: about }],
      });
    case 'cancelled':
      return noticeCard(deps.cards, {
        tone: 'attention',
        title: 'This meeting has been cancelled',
        kept: 'Nobody was asked.',
        buttons: [{ title: 'New meeting', verb: 'meeting.form' }],
      });
  }
}

export function calledOffCard({ deps }: Turn, off: Exclude<CalledOffMeeting, { status: 'not-found' }>): RenderedCard {
  const { day, title } = presentHead(off.view);
  const buttons = [{ title: 'Meetings', verb: 'meeting.mine' }] as const;
  switch (off.status) {
    case 'cancelled':
      return noticeCard(deps.cards, {
        tone: 'good',
        title: `${title} is cancelled`,
        what:
          off.told === 0
            ? `It was planned for ${day}. Nobody had been asked yet.`
            : `${people(off.told)} will be told, with your reason.`,
        kept: 'The answers given so far are kept in the record.',
        buttons,
      });
    case 'already-cancelled':
      return noticeCard(deps.cards, {
        tone: 'neutral',
        title: `${title} is cancelled already`,
        kept: 'Nobody was told twice.',
        buttons,
      });
    case 'over':
      return noticeCard(deps.cards, {
        tone: 'neutral',
        title: 'That meeting has been held',
        what: `${title} was on ${day}.`,
        kept: 'Nothing was changed.',
        buttons,
      });
  }
}

function people(count: number): string {
  return count === 1 ? '1 person' : `${count} people`;
}

function seats(count: number): string {
  return count === 1 ? 'One seat is' : `${count} seats are`;
}
