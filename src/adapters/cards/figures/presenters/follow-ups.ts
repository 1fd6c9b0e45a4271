import type { MetricQuestion } from '../../../../core/performance/answering/metric-question.js';
import type { Measure, MeasureCode } from '../../../../core/performance/measures/measure.js';
import {
  isSamePeriod,
  periodEarlier,
  periodName,
  sameTimeLastYear,
  type Period,
} from '../../../../core/performance/periods/period.js';
import type { Button } from '../../button.js';
import { figuresData } from '../asked-figures.js';

/** A question about one measure with nothing more said than what is given. */
export function questionAbout(measure: MeasureCode, asked: Partial<MetricQuestion>): MetricQuestion {
  return {
    wish: 'value',
    measures: [measure],
    period: { kind: 'latest' },
    grain: null,
    against: null,
    areas: [],
    better: false,
    ...asked,
  };
}

/** A button that asks. */
export function asking(title: string, question: MetricQuestion): Button {
  return { title, verb: 'figures.ask', data: figuresData(question) };
}

/** The figures of a measure to take away. */
export function asSpreadsheet({ code }: Measure): Button {
  return { title: 'As a spreadsheet', verb: 'figures.export', data: { measureId: code } };
}

export interface FollowUps {
  /** The period on the card, for the one before and the same of last year; null for none. */
  readonly period: Period | null;
  /** What the card shows already, and so offers no more. */
  readonly without?: readonly ('series' | 'compare' | 'definition')[];
  /** Whether anybody else's figures of this measure are held. */
  readonly comparable: boolean;
}

/** What people ask next, one tap away: nobody has to type the measure again. */
export function followUps({ code }: Measure, { period, without = [], comparable }: FollowUps): readonly Button[] {
  const about = (asked: Partial<MetricQuestion>): MetricQuestion => questionAbout(code, asked);
  const at = (one: Period): MetricQuestion => about({ period: { kind: 'period', period: one } });
  const near = period === null ? [] : earlier(period).map((one) => asking(periodName(one), at(one)));
  return [
    ...near,
    ...(without.includes('series') ? [] : [asking('All quarters', about({ wish: 'trend', period: { kind: 'all' } }))]),
    ...(without.includes('compare') || !comparable ? [] : [asking('Compare', about({ wish: 'compare' }))]),
    ...(without.includes('definition') ? [] : [asking('What it means', about({ wish: 'definition' }))]),
  ];
}

function earlier(period: Period): readonly Period[] {
  const [before, lastYear] = [periodEarlier(period), sameTimeLastYear(period)];
  return isSamePeriod(before, lastYear) ? [before] : [before, lastYear];
}
