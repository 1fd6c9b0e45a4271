import type { BoardFigures } from '../figures/board-figures.js';
import { changeSide, figureChange } from '../figures/change.js';
import { naturalLimits, outside } from '../figures/natural-limits.js';
import { OWN_AREA, type Observation } from '../figures/observation.js';
import { figureAt, isGiven, isReported, type Reported } from '../figures/series.js';
import type { Measure, MeasureCode } from '../measures/measure.js';
import { periodEarlier, periodName, type QuarterPeriod } from '../periods/period.js';
import { sayFigure, sayNumber } from '../saying/say-figure.js';
import { meetsTarget, sayTarget } from '../targets/target.js';

/** One thing worth saying of a quarter, as a sentence that names its measure. */
export interface ReportLine {
  readonly measure: MeasureCode;
  readonly sentence: string;
}

/** What a quarter's figures say, shortest first: whatever is not named here is as it usually is. */
export interface QuarterReport {
  readonly quarter: QuarterPeriod;
  /** Outside the natural limits of their own series. */
  readonly unusual: readonly ReportLine[];
  /** Worse than the quarter before and short of the target; of a measure without one, worse than the quarter before. */
  readonly worse: readonly ReportLine[];
  readonly notReported: readonly ReportLine[];
  /** How many measures the quarter has a figure for. */
  readonly reported: number;
}

/** Reads a quarter: what moved beyond its usual range, what worsened, what was not reported. The board's own figures only. */
export function quarterReport(held: BoardFigures, quarter: QuarterPeriod): QuarterReport {
  const figures = held.said();
  const rows = [...figures.measures.values()].flatMap((measure) => rowOf(figures, measure, quarter));
  const reported = rows.flatMap((row) =>
    row.figure !== null && isReported(row.figure) ? [{ ...row, figure: row.figure }] : [],
  );
  return {
    quarter,
    unusual: reported.flatMap(unusualLine),
    worse: reported.flatMap(worseLine),
    notReported: rows.flatMap(notReportedLine),
    reported: rows.filter(({ figure }) => figure !== null && isGiven(figure)).length,
  };
}

interface Row {
  readonly measure: Measure;
  readonly row: readonly Observation[];
  readonly quarter: QuarterPeriod;
  readonly figure: Observation | null;
  readonly before: Observation | null;
}

/** A measure of which the quarter, or the one before it, is held. */
function rowOf(figures: BoardFigures, measure: Measure, quarter: QuarterPeriod): readonly Row[] {
  const series = figures.series(measure.code, OWN_AREA);
  const figure = figureAt(series, quarter);
  const before = figureAt(series, periodEarlier(quarter));
  return figure === null && before === null ? [] : [{ measure, row: series.quarter, quarter, figure, before }];
}

type ReportedRow = Row & { readonly figure: Reported<Observation> };

function unusualLine({ measure, row, figure, before }: ReportedRow): readonly ReportLine[] {
  const { unit, name, code } = measure;
  const values = row.filter(isReported).map(({ value }) => value.value);
  // A range over a row of which some is withheld would be of the others only.
  const limits = values.length < row.filter(isGiven).length ? null : naturalLimits(values, unit);
  const side = limits === null ? null : outside(limits, figure.value.value);
  if (limits === null || side === null) return [];
  const decimals = unit === 'count' ? 0 : 1;
  const range = `${sayNumber(limits.lower, { unit, decimals })} to ${sayNumber(limits.upper, { unit, decimals })}`;
  const last = before !== null && isReported(before) ? `, after ${sayFigure(before.value, unit)}` : '';
  return [
    {
      measure: code,
      sentence: `${name}: ${sayFigure(figure.value, unit)}${last}, ${side} its usual range of ${range}.`,
    },
  ];
}

function worseLine({ measure, figure, before }: ReportedRow): readonly ReportLine[] {
  const { unit, name, code } = measure;
  if (before === null || !isReported(before)) return [];
  const change = figureChange(measure, { from: changeSide(before), to: changeSide(figure) });
  const met = meetsTarget(measure, { period: figure.period, value: figure.value.value });
  if (change.verdict !== 'worse' || met === true) return [];
  const way = change.direction === 'up' ? 'up' : 'down';
  const moved = `${way} from ${sayFigure(before.value, unit)} to ${sayFigure(figure.value, unit)}`;
  const aim = met === null ? '' : `, where the target is ${sayTarget(measure) ?? ''}`;
  return [{ measure: code, sentence: `${name}: ${moved}${aim}.` }];
}

function notReportedLine({ measure, quarter, figure, before }: Row): readonly ReportLine[] {
  if (figure !== null && figure.value.kind !== 'not-reported') return [];
  const { code, name, unit } = measure;
  const last =
    before === null || !isGiven(before) ? '' : `; ${periodName(before.period)} was ${sayFigure(before.value, unit)}`;
  return [{ measure: code, sentence: `${name}: not reported for ${periodName(quarter)}${last}.` }];
}
