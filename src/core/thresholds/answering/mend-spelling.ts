import { FIRST_NAMES } from '../personal-data/first-names.js';
import { readWords } from '../reading/read-words.js';
import { repairSpelling } from '../reading/repair-spelling.js';
import { goesOn, type Asked, type Step } from './asked.js';

const LONGEST_READ = 12_000;
const MOST_UNKNOWN = 5;
const UNKNOWN = /(?<![\p{L}\d'’@.-])[a-z]{4,14}(?![\p{L}\d'’@-])/gu;

/** Mends slips before anything is looked for, and notes single words nobody knows, where no details of anybody were typed. */
export const mendSpelling: Step = (asked) => {
  const { index } = asked;
  const text = asked.text.slice(0, LONGEST_READ);
  const mended = repairSpelling(text, {
    knows: (word) => index.knows(word) || FIRST_NAMES.has(word),
    nearest: (word) => index.nearest(word),
  });
  const said = mended === text ? asked.said : readWords(mended);
  return goesOn({ ...asked, said, unknownWords: asked.personalData ? [] : unknownWords(mended, asked) });
};

function unknownWords(text: string, { index }: Asked): readonly string[] {
  const words = [...text.matchAll(UNKNOWN)].map(([word]) => word);
  return [...new Set(words)].filter((word) => !index.knows(word) && !FIRST_NAMES.has(word)).slice(0, MOST_UNKNOWN);
}
