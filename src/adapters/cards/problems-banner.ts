import type { CardData } from './card-data.js';
import { bannerData } from './tone.js';

/** What to put right in a form, one sentence each; shows nothing when all is well. What was typed stays in the fields. */
export function problemsBanner(problems: readonly string[]): CardData {
  if (problems.length === 0) return bannerData(null);
  const title = problems.length === 1 ? 'One thing to put right' : `${problems.length} things to put right`;
  return bannerData({ tone: 'attention', title, lines: problems.slice(0, 10) });
}
