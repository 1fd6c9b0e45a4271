import type { FigureValue, Observation } from '../figures/observation.js';
import { figureAt, type Series } from '../figures/series.js';
import type { CheckContext } from './check-context.js';
import type { Flag, FlagDecision, RaisedFlag } from './flag.js';
import { partLargerThanWhole } from './part-larger-than-whole.js';
import { rateDoesNotReconcile } from './rate-does-not-reconcile.js';
import { revised } from './revised.js';
import { shiftedRow } from './shifted-row.js';
import { stockSummed } from './stock-summed.js';
import { twoFigures } from './two-figures.js';
import { unusualJump } from './unusual-jump.js';
import { zeroAfterLarge } from './zero-after-large.js';

const CHECKS = [
  zeroAfterLarge,
  shiftedRow,
  rateDoesNotReconcile,
  partLargerThanWhole,
  stockSummed,
  unusualJump,
  revised,
  twoFigures,
];

/** Every check over the figures of one measure and area, each finding with what was decided about it. */
export function raiseFlags(context: CheckContext): readonly RaisedFlag[] {
  const { decisions } = context.figures;
  return CHECKS.flatMap((check) => check(context)).map((flag) =>
    withDecision(flag, decisions.get(flag.key), context.series),
  );
}

/** A decision holds for the figure it was about, or for what the figure was corrected to; another figure opens the flag again. */
function withDecision(flag: Flag, decision: FlagDecision | undefined, series: Series): RaisedFlag {
  const open: RaisedFlag = { ...flag, state: 'open', note: null };
  const stands = figureAt(series, flag.period);
  if (decision === undefined || stands === null) return open;
  const holds = decision.decision === 'accepted' ? decision.about : decision.readAs;
  if (holds === null || !isSameFigure(stands.value, holds)) return open;
  return { ...flag, state: decision.decision, note: decision.note };
}

/** Whether two cells say the same; what was printed in place of a figure does not matter. */
export function isSameFigure(one: FigureValue, other: FigureValue): boolean {
  if (one.kind !== 'value' || other.kind !== 'value') return one.kind === other.kind;
  return one.value === other.value;
}

/** The flags about any of these figures. */
export function flagsAbout(
  flags: readonly RaisedFlag[],
  figures: readonly Pick<Observation, 'period'>[],
): readonly RaisedFlag[] {
  const wanted = new Set(figures.map(({ period }) => JSON.stringify(period)));
  return flags.filter(({ period }) => wanted.has(JSON.stringify(period)));
}
