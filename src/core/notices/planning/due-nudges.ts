import type { Temporal } from 'temporal-polyfill';
import type { Answer } from '../../meetings/attendance/attendance.js';
import { calledSeats } from '../../meetings/called-seats.js';
import type { Meeting } from '../../meetings/meeting.js';
import { isAwaited, seatAnswer } from '../../meetings/attendance/seat-answer.js';
import type { Seat } from '../../people/seat.js';
import type { PersonId, SeatId } from '../../shared/ids.js';
import { isBefore } from '../../shared/instants.js';
import { isEarlierDay, londonDay } from '../../shared/london.js';
import { addWorkingDays, isWorkingDay } from '../../shared/working-days.js';

/** A nudge owed today. One person gets each step once in each call: the ledger's occurrence is call and step. */
export interface DueNudge {
  readonly personId: PersonId;
  /** 1 for the first, 2 for the last. */
  readonly step: 1 | 2;
}

/** Somebody who has not answered after the last nudge: the business manager may wish to ring. */
export interface SilentSeat {
  readonly seatId: SeatId;
  readonly personId: PersonId;
}

export interface DueNudges {
  readonly nudges: readonly DueNudge[];
  readonly silent: readonly SilentSeat[];
}

export interface NudgeQuestion {
  readonly meeting: Meeting;
  readonly seats: readonly Seat[];
  readonly answers: readonly Answer[];
  /** The board's setting: how many working days before the cut-off. The two earliest count. */
  readonly nudgeWorkingDays: readonly number[];
  /** The London day the tick is for. */
  readonly today: Temporal.PlainDate;
  readonly now: Temporal.Instant;
}

/** A nudge is a kindness twice and a nuisance thrice. */
const MOST_NUDGES = 2;

/**
 * Which members are to be nudged today. Only the latest step whose day has come is owed: after days of downtime a person
 * gets that one and never both at once. The same question on a later day gives the same step again until it is answered,
 * so a missed day is made up for, and the ledger's unique key keeps it to once. Nothing is owed once answered in the present call,
 * on a day that is not a working day, after the cut-off, for a meeting that is not standing, or for a step whose day was not
 * after the day of asking (the meeting's latest call).
 */
export function dueNudges(question: NudgeQuestion): DueNudges {
  const { meeting, today, now } = question;
  if (meeting.status !== 'called' || !isBefore(now, meeting.startsAt)) return { nudges: [], silent: [] };

  const steps = stepDays(question);
  const awaited = awaitedSeats(question);
  const step = steps.findLast(({ day }) => !isEarlierDay(today, day))?.step;
  const open = isBefore(now, meeting.answersBy) && isWorkingDay(today);
  const people = [...new Set(awaited.map(({ personId }) => personId))];
  return {
    nudges: open && step !== undefined ? people.map((personId) => ({ personId, step })) : [],
    silent: isPastLastStep(steps, question) ? awaited : [],
  };
}

interface StepDay {
  readonly step: 1 | 2;
  readonly day: Temporal.PlainDate;
}

function stepDays({
  meeting,
  nudgeWorkingDays,
}: Pick<NudgeQuestion, 'meeting' | 'nudgeWorkingDays'>): readonly StepDay[] {
  const closing = londonDay(meeting.answersBy);
  const askedOn = meeting.calledAt === null ? null : londonDay(meeting.calledAt);
  const earliestFirst = [...new Set(nudgeWorkingDays)].filter((days) => days >= 0).sort((a, b) => b - a);
  return earliestFirst
    .slice(0, MOST_NUDGES)
    .map((days, index): StepDay => ({ step: index === 0 ? 1 : 2, day: addWorkingDays(closing, -days) }))
    .filter(({ day }) => askedOn === null || isEarlierDay(askedOn, day));
}

function awaitedSeats({ meeting, seats, answers }: NudgeQuestion): readonly SilentSeat[] {
  return calledSeats(meeting, seats).flatMap((seat) =>
    seat.personId !== null && isAwaited(seatAnswer(seat, answers, meeting).state)
      ? [{ seatId: seat.id, personId: seat.personId }]
      : [],
  );
}

/** From the day after the last step; with no step at all, once answers have closed. */
function isPastLastStep(steps: readonly StepDay[], { meeting, today, now }: NudgeQuestion): boolean {
  const last = steps.at(-1);
  return last === undefined ? !isBefore(now, meeting.answersBy) : isEarlierDay(last.day, today);
}

/** Whether a later step's day has come by now, so that an earlier nudge still waiting would be one too many. */
export function isOvertaken(
  step: number,
  question: Pick<NudgeQuestion, 'meeting' | 'nudgeWorkingDays' | 'today'>,
): boolean {
  const latest = stepDays(question).findLast(({ day }) => !isEarlierDay(question.today, day))?.step;
  return latest !== undefined && latest > step;
}
