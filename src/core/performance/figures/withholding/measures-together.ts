import type { Measure, MeasureCode } from '../../measures/measure.js';

/**
 * These measures with all that small numbers may be withheld together with: those that hang on them by shares and parts, and
 * what hangs on those. Where no small number is ever withheld among them, they stay by themselves.
 */
export function measuresTogether(catalogue: readonly Measure[], codes: Iterable<MeasureCode>): readonly MeasureCode[] {
  const beside = neighbours(catalogue);
  const withheld = new Set(
    catalogue.filter(({ smallNumbers }) => smallNumbers === 'suppress-under-5').map(({ code }) => code),
  );
  const found = new Set(codes);
  if (withheld.size === 0) return [...found];
  for (const code of [...found]) {
    const group = reach(code, beside);
    if (group.some((one) => withheld.has(one))) for (const one of group) found.add(one);
  }
  return [...found];
}

/** Which measures hang on which by one step, whichever way it goes. */
function neighbours(catalogue: readonly Measure[]): ReadonlyMap<MeasureCode, readonly MeasureCode[]> {
  const beside = new Map<MeasureCode, MeasureCode[]>();
  const add = (one: MeasureCode, other: MeasureCode): void => {
    const row = beside.get(one);
    if (row === undefined) beside.set(one, [other]);
    else row.push(other);
  };
  for (const { code, numerator, denominator, partOf, comparedBy } of catalogue) {
    for (const other of [numerator, denominator, partOf, comparedBy]) {
      if (other === null) continue;
      add(code, other);
      add(other, code);
    }
  }
  return beside;
}

function reach(from: MeasureCode, beside: ReadonlyMap<MeasureCode, readonly MeasureCode[]>): readonly MeasureCode[] {
  const reached = new Set([from]);
  for (const one of reached) for (const next of beside.get(one) ?? []) reached.add(next);
  return [...reached];
}
