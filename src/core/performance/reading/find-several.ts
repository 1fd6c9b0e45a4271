import { chooseMeasure } from './choose-measure.js';
import type { MetricVocabulary, SpokenMeasure } from './measure-vocabulary.js';
import { saidParts } from './said-parts.js';

const JOINED = /,|&|\+|\/|;|\band\b|\bplus\b|\bas well as\b|\balong with\b|\balso\b|\bor\b|\bvs?\b|\bversus\b|\bagainst\b/;
const AND = /&|\+|\/|\band\b|\bplus\b|\bas well as\b|\bor\b|\bversus\b|\bvs?\b/;
const MOST_AT_ONCE = 6;

/**
 * Several measures asked at once, in the order they were said; null where what was said is not that. `whole` is the measure
 * that all of it names: after a comma its name may only be said more fully.
 */
export function findSeveral(
  text: string,
  vocabulary: MetricVocabulary,
  whole: SpokenMeasure | null,
): readonly SpokenMeasure[] | null {
  const pieces = text.split(JOINED);
  if (pieces.length < 2) return null;
  const measures: SpokenMeasure[] = [];
  for (const piece of pieces) {
    const parts = saidParts(piece);
    if (parts.every(({ terms }) => terms.every(({ term }) => !vocabulary.byTerm.has(term)))) {
      if (parts.some(({ terms }) => terms.length > 0)) return null;
      continue;
    }
    const choice = chooseMeasure(parts, vocabulary);
    if (choice.status !== 'chosen') return null;
    if (!measures.includes(choice.spoken)) measures.push(choice.spoken);
  }
  if (whole !== null && measures.includes(whole) && !AND.test(text)) return null;
  return measures.length >= 2 && measures.length <= MOST_AT_ONCE ? measures : null;
}
