import type { Temporal } from 'temporal-polyfill';
import type { MeetingView } from '../../meetings/meeting-view.js';
import { isAwaited, seatAnswer } from '../../meetings/attendance/seat-answer.js';
import type { SeatedPerson } from '../../people/ports.js';
import { isBefore } from '../../shared/instants.js';
import { londonDay } from '../../shared/london.js';
import type { NoticeKind } from '../../shared/notice-request.js';
import { occurrenceOf, type Notice } from '../notice.js';
import { isOvertaken } from '../planning/due-nudges.js';
import type { NotWanted } from './not-wanted.js';

/** The kinds of notice that are about a meeting. */
export const MEETING_KINDS = [
  'attendance-request',
  'shared-agenda',
  'shared-attendance',
  'nudge',
  'unanswered-list',
] as const satisfies readonly NoticeKind[];
export type MeetingNotice = Notice & { readonly kind: (typeof MEETING_KINDS)[number] };

/** Whether a notice about a meeting still has something to say now that its turn has come; otherwise a closed word why not. */
export function meetingStillWanted(
  notice: MeetingNotice,
  view: MeetingView | null,
  now: Temporal.Instant,
): 'wanted' | NotWanted {
  if (view === null) return 'gone';
  const { meeting } = view;
  if (meeting.status === 'held' || !isBefore(now, meeting.startsAt)) return 'over';
  const cancelled = meeting.status === 'cancelled';
  switch (notice.kind) {
    case 'attendance-request':
      if (!holdsSeat(notice, view)) return 'left-the-table';
      return occurrenceOf(notice) === (cancelled ? 'cancelled' : `call-${meeting.call}`) ? 'wanted' : 'overtaken';
    case 'nudge':
      if (cancelled) return 'cancelled';
      if (!isBefore(now, meeting.answersBy)) return 'closed';
      if (!occurrenceOf(notice).startsWith(`call-${meeting.call}-`)) return 'overtaken';
      if (!holdsSeat(notice, view)) return 'left-the-table';
      if (hasAnswered(notice, view)) return 'answered';
      return isLaterStepDue(notice, view, now) ? 'overtaken' : 'wanted';
    case 'shared-agenda':
    case 'shared-attendance':
      return 'wanted';
    case 'unanswered-list':
      if (cancelled) return 'cancelled';
      if (occurrenceOf(notice) !== `call-${meeting.call}`) return 'overtaken';
      return view.table.some((place) => isSilent(place, view)) ? 'wanted' : 'answered';
  }
}

function holdsSeat({ recipient }: Notice, { table }: MeetingView): boolean {
  return 'personId' in recipient && table.some(({ seat }) => seat.personId === recipient.personId);
}

/** A nudge that waited over the evening goes once, not together with the next morning's. */
function isLaterStepDue(notice: Notice, { meeting, board }: MeetingView, now: Temporal.Instant): boolean {
  const step = Number(/-step-(\d+)$/.exec(notice.key)?.[1] ?? 0);
  return isOvertaken(step, { meeting, nudgeWorkingDays: board.settings.nudgeWorkingDays, today: londonDay(now) });
}

function isSilent({ seat }: SeatedPerson, { answers, meeting }: MeetingView): boolean {
  return isAwaited(seatAnswer(seat, answers, meeting).state);
}

function hasAnswered({ recipient }: Notice, { answers, meeting }: MeetingView): boolean {
  return (
    'personId' in recipient &&
    answers.some(({ personId, call }) => personId === recipient.personId && call === meeting.call)
  );
}
