import type { DangerSign } from './threshold-answer.js';

/** From here on what was learned speaks for a danger that no rule saw: its line is carried quietly, or in the colour of alarm. */
const LIKELY = 0.3;
const SURE = 0.9;
/** From here on a worry that is grave is one of now. */
const VERY_LIKELY = 0.6;
/** Below this what was learned speaks against it. */
export const UNLIKELY = 0.03;

/**
 * What the rules saw, weighed with what was learned from questions (decision 0025). What was learned moves it by a step: from nothing
 * to the quiet line, from that to the colour of alarm, or down; what a rule saw as danger keeps its line, whatever was learned.
 */
export function weighDanger(seen: DangerSign | null, likely: number): DangerSign | null {
  if (seen === null) return likely >= SURE ? 'said-so' : likely >= LIKELY ? 'grave' : null;
  if (seen === 'grave') return likely >= VERY_LIKELY ? 'said-so' : likely < UNLIKELY ? null : 'grave';
  return likely < UNLIKELY ? 'grave' : seen;
}
