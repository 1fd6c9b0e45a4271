import type { AgendaItem } from '../agenda/agenda.js';
import type { DeclaredInterest } from './attendance.js';
import { pairAgendaItems } from '../agenda/pair-agenda-items.js';

/**
 * Declared interests after a change of the agenda: each stays with its item, whatever number that has now. One declared in an
 * item that was taken out goes with it, so that it is never read as one in another item; the answer's history keeps it.
 */
export function interestsAfter(
  interests: readonly DeclaredInterest[],
  before: readonly AgendaItem[],
  after: readonly AgendaItem[],
): readonly DeclaredInterest[] {
  const { pairs } = pairAgendaItems(before, after);
  const numbers = new Map(pairs.map((pair) => [pair.before.number, pair.after.number]));
  return interests.flatMap((interest) => {
    const itemNumber = numbers.get(interest.itemNumber);
    return itemNumber === undefined ? [] : [{ ...interest, itemNumber }];
  });
}
