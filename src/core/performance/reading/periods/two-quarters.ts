import { isSamePeriod, quarterOfMonth, type Period } from '../../periods/period.js';
import type { AskedPeriod } from '../../answering/metric-question.js';
import type { Placed } from './give-years.js';
import type { Settled } from './settle-mention.js';

/** Two quarters that are named by themselves, and what joins them. */
export interface Ends {
  readonly from: Period;
  readonly to: Period;
  /** "Q1 17/18 to Q2 17/18" is how it moved as well as what lies between; "and" is neither. */
  readonly movement: boolean;
  /** Each is named by its months. */
  readonly inMonths: boolean;
}

const TO = /^ ?(?:-|to|into|until|till|up to|through|thru|->|>) ?(?:the )?$/;
const IN_MONTHS = /^(?!.*\bq(?:uarter|tr)? ?\d)[^\d]*[a-z]{3}/;

/** "Jul-Sep 17 to Oct-Dec 17": whole quarters, each by its months, are set against one another and span nothing. */
export function areMonthsJoined(text: string, [first, second]: readonly [Placed, Placed]): boolean {
  const open = !/\b(?:from|since|between)(?: the)? $/.test(first.before);
  return (
    open && TO.test(text.slice(first.to, second.from)) && [first, second].every((one) => isQuarterInMonths(text, one))
  );
}

function isQuarterInMonths(text: string, { said, from, to }: Placed): boolean {
  const quarter =
    said.kind === 'quarter' ||
    (said.kind === 'asked' && said.period.kind === 'period' && said.period.period.kind === 'quarter');
  return quarter && IN_MONTHS.test(text.slice(from, to));
}

/** The two quarters of a range that were each named; null for a range that was said as one, or that makes whole years. */
export function endsOf(text: string, placed: readonly Placed[], period: AskedPeriod | null): Ends | null {
  const [first, second, ...more] = placed;
  if (first === undefined || second === undefined || more.length > 0 || period?.kind !== 'range') return null;
  const { from, to } = period;
  if (from.kind !== 'quarter' || to.kind !== 'quarter' || isSamePeriod(from, to)) return null;
  if (from.quarter === 1 && to.quarter === 4) return null;
  const movement = TO.test(text.slice(first.to, second.from));
  // "Q1 to Q3 17/18" was said in one breath.
  if (movement && first.said.kind === 'quarter') return null;
  return { from, to, movement, inMonths: [first, second].every((one) => isQuarterInMonths(text, one)) };
}

/** "June 2017 to December 2017" of what is counted on a day: from the end of one quarter to that of another. */
export function quarterEnds(settled: Settled): readonly [AskedPeriod, AskedPeriod] | null {
  if (settled.kind !== 'range') return null;
  const { from, to } = settled;
  if (from.kind !== 'month' || to.kind !== 'month' || from.month % 3 !== 0 || to.month % 3 !== 0) return null;
  return [
    { kind: 'period', period: quarterOfMonth(to) },
    { kind: 'period', period: quarterOfMonth(from) },
  ];
}
