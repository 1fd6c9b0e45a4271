import type { Point } from '../../../../core/performance/answering/metric-answer.js';
import type { Measure } from '../../../../core/performance/measures/measure.js';
import type { Period } from '../../../../core/performance/periods/period.js';
import { meetsTarget, sayTarget } from '../../../../core/performance/targets/target.js';

/** "The target is 90%: not met." and where it is from; '' where there is none to meet. */
export function targetWords(measure: Measure, figure: { readonly period: Period; readonly value: number }): string {
  const met = meetsTarget(measure, figure);
  if (met === null) return '';
  const from = measure.targetNote === null ? '' : ` ${measure.targetNote}`;
  return `The target is ${sayTarget(measure) ?? ''}: ${met ? 'met' : 'not met'}.${from}`;
}

/** "The target is 90%: met in 3 of the 8 that were reported."; '' where there is none to meet. */
export function targetOverTime(measure: Measure, series: readonly Point[]): string {
  const met = series.flatMap(({ period, value }) =>
    value.kind === 'value' ? (meetsTarget(measure, { period, value: value.value }) ?? []) : [],
  );
  if (met.length === 0) return '';
  return `The target is ${sayTarget(measure) ?? ''}: met in ${met.filter(Boolean).length} of the ${met.length} that were reported.`;
}
