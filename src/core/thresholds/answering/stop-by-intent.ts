import { asksToAct, readWish, type Wish } from '../intent/read-intent.js';
import { likelyIntent } from '../learned/likely.js';
import type { DeclinedReason } from './threshold-answer.js';
import { wishFeatures } from '../learned/listen.js';
import { accompanied, frontDoorOf, goesOn, type Asked, type Step } from './asked.js';

/** From here on something is not for the document to answer though no rule says so. */
const LIKELY = 0.25;
/** One reason has to stand out: a bit of each is nothing known. */
const ONE_REASON = 0.15;
/** A word or two are looked for in the document, whatever was learned: they tell no wish. */
const FEWEST = 4;

/**
 * What a threshold document does not answer stops here, with the number to ring and, where a child may be in danger, that
 * first. Who asks to have something sent is told that the bot cannot, and still gets an answer.
 */
export const stopByIntent: Step = (asked) => {
  const wish = readWish(asked.said.words);
  const reason = wish.reason ?? learnedReason(asked, wish);
  if (reason === null) return goesOn({ ...asked, cannotAct: asksToAct(asked.said.words) });
  const frontDoor = frontDoorOf(asked);
  return { status: 'stopped', answer: { status: 'declined', reason, frontDoor, ...accompanied(asked) } };
};

/** Who may speak of a child in danger is never turned away by what was learned alone. */
function learnedReason({ said, heard, danger }: Asked, { kinds }: Wish): DeclinedReason | null {
  if (heard === null || danger !== null || said.words.length < FEWEST) return null;
  const { reason, share, ofReason } = likelyIntent(wishFeatures(heard, kinds));
  return share >= LIKELY && ofReason >= ONE_REASON ? reason : null;
}
