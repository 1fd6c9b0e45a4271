import type { Learned } from '../core/thresholds/learned/learned-weights.js';

/** What was learned, as the text of its file: a line for each feature, so that a change can be looked at. */
export function writtenWeights(learned: Learned): string {
  return `${JSON.stringify(learned).replaceAll('","', '",\n"')}\n`;
}
