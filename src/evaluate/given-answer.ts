import type { MetricAnswer, OneMetricAnswer, Point } from '../core/performance/answering/metric-answer.js';
import { changeSideName, type FigureChange } from '../core/performance/figures/change.js';
import { isSamePeriod, periodName, quartersOf, yearOf, type Period } from '../core/performance/periods/period.js';

/** One figure that was given; null for "not reported", and for whatever else is no number. */
export interface GivenPoint {
  readonly period: string;
  readonly value: number | null;
}

/** What came of a question, in the terms in which answers are expected. */
export type Given =
  | {
      readonly kind: 'value';
      readonly measures: readonly string[];
      readonly points: readonly GivenPoint[];
      /** A rate that was reckoned anew from its two numbers, and neither added nor averaged. */
      readonly recomputed?: true;
      /** A sum of fewer quarters than were asked for, because others were not reported; the answer says so. */
      readonly partial?: true;
    }
  | {
      readonly kind: 'change';
      readonly measure: string;
      readonly to: string;
      readonly from: string;
      readonly difference: number;
    }
  | { readonly kind: 'series'; readonly measure: string; readonly points: readonly GivenPoint[] }
  | { readonly kind: 'not-reported'; readonly measure: string; readonly period: string }
  /** The quarters, for what may not be summed or averaged. */
  | { readonly kind: 'apart'; readonly measure: string; readonly points: readonly GivenPoint[] }
  | { readonly kind: 'asked'; readonly measures: readonly string[]; readonly what: 'measure' | 'period' }
  | { readonly kind: 'not-held' }
  /** One period of several areas, each named on the card: the board first where it is among them. */
  | { readonly kind: 'compared'; readonly measure: string; readonly points: readonly GivenPoint[] }
  /** What a measure means, or which times are held of it: no figure. */
  | { readonly kind: 'told'; readonly what: 'meaning' | 'held'; readonly measures: readonly string[] }
  /** Anything without a figure that is none of these. */
  | { readonly kind: 'other'; readonly words: string };

/** Puts an answer into those terms. */
export function givenAnswer(answer: MetricAnswer): Given {
  switch (answer.status) {
    case 'several':
      return several(answer.answers.map(givenAnswer));
    case 'held':
      return { kind: 'other', words: 'what figures are held' };
    case 'no-such-measure':
    case 'denied':
      return { kind: 'other', words: answer.status };
    default:
      return one(answer);
  }
}

function one(answer: OneMetricAnswer): Given {
  const measure = answer.grounds.measure.name;
  switch (answer.status) {
    case 'value':
      return {
        kind: 'value',
        measures: [measure],
        points: [pointOf(answer.point)],
        ...(answer.note === 'recomputed' ? { recomputed: true } : {}),
      };
    case 'total': {
      const period = rangeName(answer.from, answer.to, answer.period);
      const points = [{ period, value: answer.total }];
      return {
        kind: 'value',
        measures: [measure],
        points,
        ...(answer.reported < answer.asked ? { partial: true } : {}),
      };
    }
    case 'ratio': {
      const point = { period: periodName(answer.period), value: answer.percent };
      return { kind: 'value', measures: [answer.of.name, answer.to.name], points: [point] };
    }
    case 'extremes':
      return { kind: 'value', measures: [measure], points: answer.points.map(pointOf) };
    case 'compared': {
      const points = withoutRepeat(answer).map((row) => pointOf({ period: answer.period, value: row.value }));
      return { kind: 'compared', measure, points };
    }
    case 'change':
      return changeOf(measure, answer.change);
    case 'series':
      return { kind: 'series', measure, points: answer.series.map(pointOf) };
    case 'stock-not-summed':
    case 'rate-not-averaged':
      return { kind: 'apart', measure, points: answer.series.map(pointOf) };
    case 'not-reported':
      return { kind: 'not-reported', measure, period: periodName(answer.point.period) };
    case 'not-held':
      return { kind: 'not-held' };
    case 'definition':
      return { kind: 'told', what: 'meaning', measures: [measure] };
    case 'suppressed':
      return { kind: 'other', words: 'a small number that may not be shown' };
    case 'not-comparable':
      return { kind: 'other', words: `not comparable (${answer.why})` };
  }
}

/** The board's own figure and the one published for it are one row where they are the same. */
function withoutRepeat({ rows }: Extract<OneMetricAnswer, { status: 'compared' }>): typeof rows {
  const [own] = rows;
  return rows.filter(
    ({ area, value }) =>
      area.kind !== 'published' || own?.area.kind !== 'own' || JSON.stringify(value) !== JSON.stringify(own.value),
  );
}

function several(given: readonly Given[]): Given {
  if (given.every(({ kind }) => kind === 'not-held')) return { kind: 'not-held' };
  const values = given.filter((part): part is Extract<Given, { kind: 'value' }> => part.kind === 'value');
  if (values.length < given.length) return { kind: 'other', words: 'several answers, not all of them figures' };
  return {
    kind: 'value',
    measures: values.flatMap(({ measures }) => measures),
    points: values.flatMap(({ points }) => points),
  };
}

function changeOf(measure: string, { from, to, difference }: FigureChange): Given {
  return { kind: 'change', measure, to: changeSideName(to), from: changeSideName(from), difference };
}

function pointOf({ period, value }: Pick<Point, 'period' | 'value'>): GivenPoint {
  return { period: periodName(period), value: value.kind === 'value' ? value.value : null };
}

/** "Q1 2017/18 to Q3 2017/18"; the four quarters of a year are the year. */
function rangeName(from: Period, to: Period, whole: Period): string {
  if (whole.kind === 'year' || isSamePeriod(from, to)) return periodName(whole.kind === 'year' ? whole : from);
  const year = yearOf(from);
  const [first, , , last] = quartersOf(year.startYear);
  const isYear = first !== undefined && last !== undefined && isSamePeriod(first, from) && isSamePeriod(last, to);
  return isYear ? periodName(year) : `${periodName(from)} to ${periodName(to)}`;
}
