import type { AskedPeriod } from '../../answering/metric-question.js';
import { firstMonth, periodEarlier, yearOf, type Period } from '../../periods/period.js';
import type { Placed } from './give-years.js';
import type { Spoken } from './spoken-mention.js';

/** Puts the time in for "the same months of 2016": what was said before it, as many years earlier as it takes. */
export function withSaidAgain(placed: readonly Placed[]): readonly Placed[] {
  return placed.map((one, at) => {
    if (one.said.kind !== 'same-again') return one;
    const before = placed[at - 1]?.said;
    const period = before?.kind === 'asked' ? inOtherYear(before.period, one.said) : null;
    return period === null ? one : { ...one, said: { kind: 'asked', period } };
  });
}

type SaidAgain = Extract<Spoken, { kind: 'same-again' }>;

function inOtherYear(asked: AskedPeriod, again: SaidAgain): AskedPeriod | null {
  if (asked.kind === 'period') return { kind: 'period', period: moved(asked.period, yearsBack(asked.period, again)) };
  if (asked.kind !== 'range') return null;
  const years = yearsBack(asked.from, again);
  return { kind: 'range', from: moved(asked.from, years), to: moved(asked.to, years) };
}

/** How many years before it; the year of the calendar is that in which the first month lies. */
function yearsBack(period: Period, { startYear, year }: SaidAgain): number {
  if (startYear !== null) return yearOf(period).startYear - startYear;
  return year === null ? 1 : firstMonth(period).year - year;
}

function moved(period: Period, years: number): Period {
  return periodEarlier(period, years * PERIODS[period.kind]);
}

const PERIODS = { month: 12, quarter: 4, year: 1 } as const;
