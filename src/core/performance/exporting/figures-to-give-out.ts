import type { Area, Observation } from '../figures/observation.js';
import { withhold } from '../figures/withholding/withhold.js';
import type { Measure } from '../measures/measure.js';

/**
 * Figures as they may leave the board: what the answers withhold is withheld, so that a file and the answers together give no
 * small number away either.
 */
export function figuresToGiveOut(
  measures: readonly Measure[],
  areas: readonly Area[],
  observations: readonly Observation[],
): readonly Observation[] {
  return withhold(new Map(measures.map((measure) => [measure.code, measure])), areas, observations).observations;
}
