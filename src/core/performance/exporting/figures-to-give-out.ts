import { figureKey, type Observation } from '../figures/observation.js';
import { asShown, withSecondHidden } from '../figures/small-numbers.js';
import type { Measure } from '../measures/measure.js';
import { periodKey, yearOf } from '../periods/period.js';

/**
 * Figures as they may leave the board: small numbers are withheld under each measure's rule. What may be added up to a year
 * has a total that anybody may ask for: a single part that is withheld could be had by taking the others from it, so the
 * next smallest is withheld as well.
 */
export function figuresToGiveOut(
  measures: readonly Measure[],
  observations: readonly Observation[],
): readonly Observation[] {
  const rules = new Map(measures.map((measure) => [measure.code, measure]));
  const shown = observations.flatMap((one) => {
    const measure = rules.get(one.measure);
    return measure === undefined ? [] : [{ ...one, value: asShown(measure, one.value) }];
  });
  const years = new Map<string, Observation[]>();
  for (const one of shown) {
    const rule = rules.get(one.measure);
    if (one.period.kind === 'year' || rule?.kind !== 'flow' || rule.smallNumbers === 'show') continue;
    const key = [one.measure, one.area, one.period.kind, periodKey(yearOf(one.period))].join('|');
    years.set(key, [...(years.get(key) ?? []), one]);
  }
  const hidden = new Set([...years.values()].flatMap((parts) => alsoHidden(parts)));
  return shown.map((one) => (hidden.has(figureKey(one)) ? { ...one, value: { kind: 'suppressed' } } : one));
}

/** Which of a year's parts are withheld although they are not small. */
function alsoHidden(parts: readonly Observation[]): readonly string[] {
  const after = withSecondHidden(parts);
  return after.flatMap((one, at) =>
    one.value.kind === 'suppressed' && parts[at]?.value.kind !== 'suppressed' ? [figureKey(one)] : [],
  );
}
