import { mendDangerWords } from '../danger/mend-danger-words.js';
import { readDanger } from '../danger/read-danger.js';
import { MOST_LISTENED } from '../learned/features-of.js';
import { likelyDanger } from '../learned/likely.js';
import { listen } from '../learned/listen.js';
import { readWords } from '../reading/read-words.js';
import { goesOn, type Asked, type Step } from './asked.js';
import { UNLIKELY, weighDanger } from './weigh-danger.js';

/**
 * Danger comes first and does not depend on what is found. Where none is seen, slips are mended and it is read once more; what was
 * learned from questions then speaks for it, or against it where all that the danger was seen in has been listened to.
 */
export const noticeDanger: Step = (asked) => {
  const { words } = asked.said;
  const heard = listen(asked.said);
  const seen = readDanger(words);
  const mended = seen === null || seen === 'grave' ? readMended(asked) : null;
  const heardAll = words.length <= MOST_LISTENED && mended === null;
  const likely = likelyDanger(heard.features);
  const dangerLikely = heardAll ? likely : Math.max(likely, UNLIKELY);
  return goesOn({ ...asked, heard, dangerLikely, danger: weighDanger(mended ?? seen, dangerLikely) });
};

function readMended({ text, index }: Asked) {
  const mended = mendDangerWords(text, (word) => index.knows(word));
  return mended === text ? null : readDanger(readWords(mended).words);
}
