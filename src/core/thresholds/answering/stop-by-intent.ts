import { asksToAct, readIntent } from '../intent/read-intent.js';
import { accompanied, frontDoorOf, goesOn, type Step } from './asked.js';

/**
 * What a threshold document does not answer stops here, with the number to ring and, where a child may be in danger, that
 * first. Who asks to have something sent is told that the bot cannot, and still gets an answer.
 */
export const stopByIntent: Step = (asked) => {
  const reason = readIntent(asked.said.words);
  if (reason === null) return goesOn({ ...asked, cannotAct: asksToAct(asked.said.words) });
  const frontDoor = frontDoorOf(asked);
  return { status: 'stopped', answer: { status: 'declined', reason, frontDoor, ...accompanied(asked) } };
};
