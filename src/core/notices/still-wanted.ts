import type { Temporal } from 'temporal-polyfill';
import type { MeetingView } from '../meetings/meeting-view.js';
import { isAwaited, seatAnswer } from '../meetings/attendance/seat-answer.js';
import type { SeatedPerson } from '../people/ports.js';
import { isBefore } from '../shared/instants.js';
import type { Notice } from './notice.js';

/** Why a notice is withdrawn instead of sent. */
export type NotWanted =
  'gone' | 'over' | 'overtaken' | 'left-the-table' | 'cancelled' | 'closed' | 'answered' | 'no-longer-allowed';

/**
 * Whether a notice still has something to say now that its turn has come; otherwise a closed word why not.
 * Whatever became due and was answered, cancelled or overtaken in the meantime is withdrawn, not sent.
 */
export function stillWanted(notice: Notice, view: MeetingView | null, now: Temporal.Instant): 'wanted' | NotWanted {
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
      return hasAnswered(notice, view) ? 'answered' : 'wanted';
    case 'shared-agenda':
    case 'shared-attendance':
      return 'wanted';
    case 'unanswered-list':
      if (cancelled) return 'cancelled';
      if (occurrenceOf(notice) !== `call-${meeting.call}`) return 'overtaken';
      return view.table.some((place) => isSilent(place, view)) ? 'wanted' : 'answered';
  }
}

function occurrenceOf({ key }: Notice): string {
  return key.slice(key.lastIndexOf('|') + 1);
}

function holdsSeat({ recipient }: Notice, { table }: MeetingView): boolean {
  return 'personId' in recipient && table.some(({ seat }) => seat.personId === recipient.personId);
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
