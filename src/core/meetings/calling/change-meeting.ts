import type { Temporal } from 'temporal-polyfill';
import { isBefore } from '../../shared/instants.js';
import type { Meeting } from '../meeting.js';
import { sayCallChange } from './say-call-change.js';

/** What may be changed about a meeting. What is left out stays as it is. */
export interface MeetingChange {
  readonly title?: string;
  readonly startsAt?: Temporal.Instant;
  readonly endsAt?: Temporal.Instant;
  readonly place?: string;
  readonly joinUrl?: string | null;
  /** Reckon it anew with `cutOff` when the meeting moves. */
  readonly answersBy?: Temporal.Instant;
}

export type ChangedMeeting =
  /** `asksAgain`: answers given so far must be confirmed again. */
  | { readonly status: 'changed'; readonly meeting: Meeting; readonly asksAgain: boolean }
  | { readonly status: 'unchanged'; readonly meeting: Meeting }
  | { readonly status: 'cancelled'; readonly because: string | null }
  | { readonly status: 'held' }
  | { readonly status: 'invalid'; readonly fault: string };

/**
 * The meeting as changed. A new date, time or place, and the loss of the link for joining online, make a new call:
 * earlier answers were to something else. A new link alone moves the calendar entry but asks nobody again. A meeting not
 * yet called has no answers, and one that has begun asks nobody any more, so its call stays. `version` is left as it is: the store raises it.
 */
export function changeMeeting(meeting: Meeting, change: MeetingChange, now: Temporal.Instant): ChangedMeeting {
  if (meeting.status === 'cancelled') return { status: 'cancelled', because: meeting.cancelledBecause };
  if (meeting.status === 'held') return { status: 'held' };

  const wanted: Meeting = { ...meeting, ...change };
  if (!isBefore(wanted.startsAt, wanted.endsAt)) return invalid('The meeting must end after it starts.');
  const moved = !wanted.startsAt.equals(meeting.startsAt) || !wanted.endsAt.equals(meeting.endsAt);
  if (moved && !isBefore(now, wanted.startsAt)) return invalid('The meeting cannot be moved into the past.');

  const entryChanges = moved || wanted.place !== meeting.place || wanted.joinUrl !== meeting.joinUrl;
  const otherwise = wanted.title !== meeting.title || !wanted.answersBy.equals(meeting.answersBy);
  if (!entryChanges && !otherwise) return { status: 'unchanged', meeting };

  const mayAsk = meeting.status === 'called' && isBefore(now, wanted.startsAt);
  const callChange = mayAsk ? sayCallChange(meeting, wanted) : null;
  const asksAgain = callChange !== null;
  return {
    status: 'changed',
    asksAgain,
    meeting: {
      ...wanted,
      answersBy: openUntil(wanted, { asksAgain, given: change.answersBy !== undefined, now }),
      call: meeting.call + (asksAgain ? 1 : 0),
      callChange: callChange ?? meeting.callChange,
      calendarSequence: meeting.calendarSequence + (entryChanges ? 1 : 0),
    },
  };
}

export type CancelledMeeting =
  | { readonly status: 'cancelled'; readonly meeting: Meeting }
  | { readonly status: 'unchanged'; readonly meeting: Meeting }
  | { readonly status: 'held' };

/** The meeting as cancelled, with the reason in the chair's or business manager's words; cancelling twice keeps the first reason. */
export function cancelMeeting(meeting: Meeting, because: string | null): CancelledMeeting {
  if (meeting.status === 'held') return { status: 'held' };
  if (meeting.status === 'cancelled') return { status: 'unchanged', meeting };
  return {
    status: 'cancelled',
    meeting: {
      ...meeting,
      status: 'cancelled',
      cancelledBecause: because,
      calendarSequence: meeting.calendarSequence + 1,
    },
  };
}

/** Answers never close after the start; and who is asked again after the old cut-off, with no new one given, can answer until then. */
function openUntil(
  { answersBy, startsAt }: Meeting,
  how: { readonly asksAgain: boolean; readonly given: boolean; readonly now: Temporal.Instant },
): Temporal.Instant {
  const shutOut = how.asksAgain && !how.given && !isBefore(how.now, answersBy);
  return shutOut || isBefore(startsAt, answersBy) ? startsAt : answersBy;
}

function invalid(fault: string): ChangedMeeting {
  return { status: 'invalid', fault };
}
