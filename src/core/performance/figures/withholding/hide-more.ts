import { LEAST_SHOWN } from '../small-numbers.js';
import type { CellKey, Cells, Equation } from './equation.js';

/** Which cells are withheld, and which of them because they are small themselves. */
export interface Withheld {
  readonly hidden: ReadonlySet<CellKey>;
  readonly small: ReadonlySet<CellKey>;
}

/**
 * What else has to be withheld so that no equation gives a withheld number away: the total, or the whole, of which a part is.
 * Which it is hangs on no number that is withheld, so that it tells nothing about them either. The equations are gone through
 * until nothing more is found; the same figures give the same, whatever was asked.
 */
export function hideMore(
  small: ReadonlySet<CellKey>,
  equations: readonly Equation[],
  known: Cells,
  follow: (hidden: ReadonlySet<CellKey>) => readonly CellKey[],
): Withheld {
  const hidden = new Set(small);
  const found = (equation: Equation): CellKey | null =>
    givesAway(equation, { hidden, small }, known) ? nextToHide(equation, hidden, known) : null;
  for (let before = -1; before < hidden.size;) {
    before = hidden.size;
    for (const more of equations.flatMap((equation) => found(equation) ?? [])) hidden.add(more);
    for (const more of follow(hidden)) hidden.add(more);
  }
  return { hidden, small };
}

/** Whether somebody who knows what is shown of an equation can reckon one of the numbers that are not. */
function givesAway(
  { kind, whole, parts, wholes, complete }: Equation,
  { hidden, small }: Withheld,
  known: Cells,
): boolean {
  const withheld = parts.filter((part) => hidden.has(part));
  const wholeHidden = hidden.has(whole);
  if (withheld.length === 0) return wholeHidden && complete;
  if (wholeHidden) return false;
  if (kind === 'parts') return true;
  if (withheld.length === 1 || !complete || wholes.length === 0) return true;
  const others = withheld.filter((part) => !small.has(part)).length;
  // How much is in the others is not known either, and which of them are withheld must not hang on it.
  if (others > 0) return true;
  // Each is 1 to 4: a rest at either end leaves one way to divide it, and one beside the end
  // hardly more. Both are withheld alike, so that nothing follows from a total’s being withheld.
  const least = withheld.length;
  const most = withheld.length * (LEAST_SHOWN - 1);
  const shown = parts.filter((part) => !hidden.has(part)).reduce((sum, part) => sum + (known.get(part) ?? 0), 0);
  return wholes.some((number) => number - shown <= least + 1 || number - shown >= most - 1);
}

function nextToHide({ whole, parts }: Equation, hidden: ReadonlySet<CellKey>, known: Cells): CellKey | null {
  const shown = parts
    .filter((part) => !hidden.has(part))
    .toSorted((one, other) => (known.get(one) ?? 0) - (known.get(other) ?? 0) || one.localeCompare(other, 'en-GB'));
  const smallest = shown.find((part) => (known.get(part) ?? 0) > 0) ?? null;
  return hidden.has(whole) ? (smallest ?? shown[0] ?? null) : whole;
}
