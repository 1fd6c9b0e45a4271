import { OWN_AREA, type Area, type FigureValue, type Observation } from '../figures/observation.js';
import { figureAt, isGiven, newestOf } from '../figures/series.js';
import { asShown } from '../figures/small-numbers.js';
import { comparePeriods, type Period } from '../periods/period.js';
import { notComparable } from './answer-change.js';
import { answerNotHeld } from './answer-not-held.js';
import { recompute } from './answer-over-time.js';
import type { ComparedAnswer, OneMetricAnswer } from './metric-answer.js';
import { areaNamed, groundsOf, metricContext, pointOf, type MetricContext } from './metric-context.js';
import { resolveAskedPeriod } from './resolve-asked-period.js';

/**
 * "How do we compare with England?": the newest period that the board and another area both have, or the one asked for. A
 * quarter is never set against a year. Of counts of places unlike in size the rate is compared in their stead, where one is
 * held. What differs in the definition is said with the measure.
 */
export function answerCompared(asked: MetricContext): OneMetricAnswer {
  const context = likeForLike(asked);
  const { figures, measure } = context;
  const others = othersAsked(context);
  const theirs = others.flatMap(({ code }) => Object.values(figures.series(measure.code, code)).flat().filter(isGiven));
  if (theirs.length === 0) return { ...answerNotHeld(asked, null), why: 'not-these-areas' };
  const wanted = periodAsked(context);
  const shorter =
    wanted !== null && wanted.kind !== 'year' && theirs.every(({ period }) => period.kind !== wanted.kind);
  if (shorter) return notComparable(context, 'quarter-against-year', wanted);
  const period = wanted ?? newestShared(context, theirs);
  if (period === null) return { ...answerNotHeld(context, null), why: 'no-common-period' };
  const board = boardRows(context, period);
  if (board.rows.length === 0) return { ...answerNotHeld(context, period), why: 'no-common-period' };
  return compared(context, { period, others, board });
}

/**
 * "England's re-referral rate": what is held of other areas, as it was asked for. The board's own stands beside it only where
 * it was asked by name as well: "numbers looked after, here and in Walsall".
 */
export function answerElsewhere(context: MetricContext): OneMetricAnswer {
  const { figures, measure } = context;
  const others = othersAsked(context);
  const theirs = others.flatMap(({ code }) => Object.values(figures.series(measure.code, code)).flat().filter(isGiven));
  if (theirs.length === 0) return { ...answerNotHeld(context, null), why: 'not-these-areas' };
  const newest =
    theirs
      .map((figure) => figure.period)
      .toSorted(comparePeriods)
      .at(-1) ?? null;
  const period = periodAsked(context) ?? newest;
  const held = theirs.some((figure) => period !== null && comparePeriods(figure.period, period) === 0);
  if (period === null || !held) return { ...answerNotHeld(context, period), why: 'no-common-period' };
  const named = context.question.areas.includes(OWN_AREA);
  const board = named ? fromTheirSource(boardRows(context, period)) : { rows: [], used: [] };
  return compared(context, { period, others, board });
}

/** A count of unlike places says nothing; its rate does. */
function likeForLike(context: MetricContext): MetricContext {
  const { measure, figures, question } = context;
  const rate = measure.comparedBy === null ? undefined : figures.measures.get(measure.comparedBy);
  return rate === undefined ? context : metricContext(figures, question, rate);
}

/** Those asked for; otherwise the nation, the region and the neighbours. */
function othersAsked({ figures, question }: MetricContext): readonly Area[] {
  if (question.areas.length > 0)
    return question.areas.filter((code) => code !== OWN_AREA).map((code) => areaNamed(figures, code));
  return figures.areas.filter(({ kind }) => kind === 'nation' || kind === 'region' || kind === 'neighbour');
}

/** The period asked for; null for the newest that both have. */
function periodAsked({ own, question }: MetricContext): Period | null {
  if (['latest', 'newest-reported', 'all'].includes(question.period.kind)) return null;
  const resolved = resolveAskedPeriod(question.period, own);
  return resolved === null || resolved.kind === 'span' ? null : resolved.period;
}

function newestShared(context: MetricContext, theirs: readonly Observation[]): Period | null {
  const newestFirst = theirs.map(({ period }) => period).toSorted((one, other) => comparePeriods(other, one));
  return newestFirst.find((period) => boardRows(context, period).rows.length > 0) ?? null;
}

interface BoardRows {
  readonly rows: readonly { readonly area: Area; readonly value: FigureValue }[];
  readonly used: readonly Observation[];
}

/** The board's own figure and the one that is published for it; where neither is held, what its own numbers give. */
function boardRows(context: MetricContext, period: Period): BoardRows {
  const { figures, measure } = context;
  const ours = figures.areas.filter(({ kind }) => kind === 'own' || kind === 'published');
  const held = ours.flatMap((area) => {
    const figure = figureAt(figures.series(measure.code, area.code), period);
    return figure === null || !isGiven(figure) ? [] : [{ area, figure }];
  });
  if (held.length > 0) {
    const rows = held.map(({ area, figure }) => ({ area, value: asShown(measure, figure.value) }));
    return { rows, used: held.map(({ figure }) => figure) };
  }
  const reckoned = recompute(context, [period]);
  if (reckoned === null) return { rows: [], used: [] };
  return { rows: [{ area: areaNamed(figures, OWN_AREA), value: reckoned.value }], used: reckoned.used };
}

/** Beside other areas' own numbers stands the one that was published with them, where there is one. */
function fromTheirSource({ rows, used }: BoardRows): BoardRows {
  const published = rows.filter(({ area }) => area.kind === 'published');
  if (published.length === 0) return { rows, used };
  const codes = published.map(({ area }) => area.code);
  return { rows: published, used: used.filter(({ area }) => codes.includes(area)) };
}

function compared(
  context: MetricContext,
  { period, others, board }: { period: Period; others: readonly Area[]; board: BoardRows },
): ComparedAnswer {
  const { figures, measure, own } = context;
  const theirs = others.map((area) => ({ area, figure: figureAt(figures.series(measure.code, area.code), period) }));
  const held = theirs.flatMap(({ area, figure }) => (figure === null ? [] : [{ area, figure }]));
  const newest = newestOf(own);
  const used = [...board.used, ...held.map(({ figure }) => figure)];
  const newer = newest !== null && comparePeriods(newest.period, period) !== 0;
  return {
    status: 'compared',
    grounds: groundsOf(context, used),
    period,
    rows: [...board.rows, ...held.map(({ area, figure }) => ({ area, value: asShown(measure, figure.value) }))],
    missing: theirs.filter(({ figure }) => figure === null).map(({ area }) => area),
    newest: newer ? pointOf(measure, newest) : null,
  };
}
