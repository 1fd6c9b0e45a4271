import { measuresTogether } from '../figures/withholding/measures-together.js';
import type { Measure, MeasureCode } from '../measures/measure.js';

/**
 * The measures whose figures an answer about these has to look at: themselves, what they are reckoned from, the whole they
 * are a part of, what they are compared by, and what small numbers are withheld with. Nothing else is loaded.
 */
export function neededMeasures(catalogue: readonly Measure[], asked: readonly MeasureCode[]): readonly MeasureCode[] {
  const byCode = new Map(catalogue.map((measure) => [measure.code, measure]));
  const needed = new Set(asked);
  for (const code of asked) {
    const measure = byCode.get(code);
    const compared = measure?.comparedBy == null ? undefined : byCode.get(measure.comparedBy);
    for (const one of [measure, compared]) {
      if (one === undefined) continue;
      for (const other of [one.code, one.numerator, one.denominator, one.partOf]) if (other !== null) needed.add(other);
    }
  }
  return measuresTogether(catalogue, needed).filter((code) => byCode.has(code));
}
