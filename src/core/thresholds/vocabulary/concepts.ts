import { CARE_CONCEPTS } from './concepts-care.js';
import { FAMILY_CONCEPTS } from './concepts-family.js';
import { OUTSIDE_CONCEPTS } from './concepts-outside.js';
import { WORRY_CONCEPTS } from './concepts-worries.js';

/** Things that are said in many ways, by the name under which a question and a passage meet; see the lists. */
export const CONCEPTS: Readonly<Record<string, readonly string[]>> = {
  ...CARE_CONCEPTS,
  ...WORRY_CONCEPTS,
  ...FAMILY_CONCEPTS,
  ...OUTSIDE_CONCEPTS,
};
