import type { Passage } from '../guidance/passage.js';
import { clausesOf } from '../matching/clauses-of.js';
import type { GuidanceIndex } from '../ports.js';
import { readWords } from '../reading/read-words.js';

/** Passages by the words somebody typed to look for one, the best first; nothing is weighed or left out, as it would be for an answer. */
export function findByWords(index: GuidanceIndex, text: string, most: number): readonly Passage[] {
  return index.find({ clauses: clausesOf(readWords(text)) }, most).map(({ passage }) => passage);
}
