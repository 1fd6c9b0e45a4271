import { naturalLimits, outside } from '../figures/natural-limits.js';
import { isReported } from '../figures/series.js';
import { periodName } from '../periods/period.js';
import { sayNumber } from '../saying/say-figure.js';
import { flagAt, rowsOf, saidFigure, type CheckContext } from './check-context.js';
import type { Flag } from './flag.js';

/** A figure outside the natural limits of its series: right or wrong, somebody should know why. */
export function unusualJump({ series, measure }: CheckContext): readonly Flag[] {
  const { unit } = measure;
  return rowsOf(series).flatMap((row) => {
    const reported = row.filter(isReported);
    const limits = naturalLimits(
      reported.map(({ value }) => value.value),
      unit,
    );
    if (limits === null) return [];
    return reported.flatMap((figure) => {
      const side = outside(limits, figure.value.value);
      if (side === null) return [];
      const decimals = unit === 'count' ? 0 : 1;
      const range = `${sayNumber(limits.lower, { unit, decimals })} to ${sayNumber(limits.upper, { unit, decimals })}`;
      const figureSaid = `${saidFigure(measure, figure.value)} for ${periodName(figure.period)}`;
      return [flagAt('unusual-jump', figure, `${figureSaid} lies ${side} its usual range, ${range}.`)];
    });
  });
}
