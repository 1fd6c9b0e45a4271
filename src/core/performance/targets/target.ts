import type { Measure } from '../measures/measure.js';
import type { Period } from '../periods/period.js';
import { sayNumber } from '../saying/say-figure.js';

type Aimed = Pick<Measure, 'target' | 'good' | 'kind' | 'heldAs' | 'unit'>;

/** "90%": a measure's target as it is said; null where it has none. */
export function sayTarget({ target, unit }: Pick<Measure, 'target' | 'unit'>): string | null {
  return target === null ? null : sayNumber(target, { unit, decimals: target % 1 === 0 ? 0 : 1 });
}

/**
 * Whether a figure meets its measure's target. Null where there is none to meet: no target is set, neither more nor less is
 * better, or a flow was counted over another length of time than the target is for.
 */
export function meetsTarget(
  { target, good, kind, heldAs }: Aimed,
  { period, value }: { readonly period: Period; readonly value: number },
): boolean | null {
  if (target === null || good === 'neither') return null;
  if (kind === 'flow' && period.kind !== heldAs) return null;
  return good === 'up' ? value >= target : value <= target;
}
