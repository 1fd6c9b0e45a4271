import type { Flag } from '../../../../core/performance/checks/flag.js';

/** A button's data is no place for essays. */
const LONGEST_DOUBT = 400;

/** A doubt as the button carries it that opens the form to settle it. */
export function doubtData({ key, sentence }: Pick<Flag, 'key' | 'sentence'>): Readonly<Record<string, string>> {
  return { flagId: key, doubt: sentence.slice(0, LONGEST_DOUBT) };
}
