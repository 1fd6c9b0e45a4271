import type { AskedPeriod } from '../../answering/metric-question.js';
import { comparePeriods } from '../../periods/period.js';
import { isBase, type Placed } from './give-years.js';
import { settleMention, type Settled, type TimeContext } from './settle-mention.js';

/** What joins the ends of one time. */
export const RANGE = /^ ?(?:-|to|through|thru|until|till|up to|and) ?(?:the )?$/;

/** "Q1-Q3 17/18 v Q1-Q3 16/17", "Q1 to Q3 17/18 against last year": the ends of one run, and those of another or a time. */
export function twoRuns(
  text: string,
  [one, two, three, four, ...more]: readonly Placed[],
  context: TimeContext,
): readonly [Settled, Settled] | null {
  if (one === undefined || two === undefined || three === undefined || more.length > 0) return null;
  if (!isBase(three, context)) return null;
  const run = joined(text, [one, two], context);
  const other =
    four === undefined ? settleMention(three.said, three.startYear, context) : joined(text, [three, four], context);
  return run === null || other === null ? null : [run, other];
}

/** Two quarters joined by "to"; the first is of the year that is said with the second. */
function joined(text: string, [first, last]: readonly [Placed, Placed], context: TimeContext): AskedPeriod | null {
  if (!RANGE.test(text.slice(first.to, last.from))) return null;
  const to = settleMention(last.said, last.startYear, context);
  if (to.kind !== 'period' || to.period.kind !== 'quarter') return null;
  const from = settleMention(first.said, to.period.startYear, context);
  const whole = from.kind === 'period' && from.period.kind === 'quarter' && comparePeriods(from.period, to.period) < 0;
  return whole ? { kind: 'range', from: from.period, to: to.period } : null;
}
