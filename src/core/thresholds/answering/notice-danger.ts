import { mendDangerWords } from '../danger/mend-danger-words.js';
import { readDanger } from '../danger/read-danger.js';
import { readWords } from '../reading/read-words.js';
import { goesOn, type Asked, type Step } from './asked.js';

/** Danger comes first and does not depend on what is found. Where none is seen, slips are mended and it is read once more. */
export const noticeDanger: Step = (asked) => {
  const danger = readDanger(asked.said.words);
  if (danger !== null && danger !== 'grave') return goesOn({ ...asked, danger });
  return goesOn({ ...asked, danger: readMended(asked) ?? danger });
};

function readMended({ text, index }: Asked) {
  const mended = mendDangerWords(text, (word) => index.knows(word));
  return mended === text ? null : readDanger(readWords(mended).words);
}
