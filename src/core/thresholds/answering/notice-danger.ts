import { mendDangerWords } from '../danger/mend-danger-words.js';
import { readDanger } from '../danger/read-danger.js';
import { likelyDanger } from '../learned/likely.js';
import { listen } from '../learned/listen.js';
import { readWords } from '../reading/read-words.js';
import { goesOn, type Asked, type Step } from './asked.js';
import { weighDanger } from './weigh-danger.js';

/**
 * Danger comes first and does not depend on what is found. Where none is seen, slips are mended and it is read once more; what was
 * learned from questions then speaks for it or against it.
 */
export const noticeDanger: Step = (asked) => {
  const heard = listen(asked.said);
  const dangerLikely = likelyDanger(heard.features);
  return goesOn({ ...asked, heard, dangerLikely, danger: weighDanger(readTwice(asked), dangerLikely) });
};

function readTwice(asked: Asked) {
  const danger = readDanger(asked.said.words);
  return danger !== null && danger !== 'grave' ? danger : (readMended(asked) ?? danger);
}

function readMended({ text, index }: Asked) {
  const mended = mendDangerWords(text, (word) => index.knows(word));
  return mended === text ? null : readDanger(readWords(mended).words);
}
