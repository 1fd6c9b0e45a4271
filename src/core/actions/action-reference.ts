import type { Board } from '../people/board.js';
import type { ActionReference } from './action.js';

/** "SSCB 17.12.26/3": the board, the day as people write it (day, month, two figures of the year), the running number. */
export function formatReference(board: Pick<Board, 'shortName'>, { day, number }: ActionReference): string {
  const parts = [day.day, day.month, day.year % 100].map((part) => String(part).padStart(2, '0'));
  return `${board.shortName} ${parts.join('.')}/${number}`;
}

/** Whether two references of one board name the same action. */
export function sameReference(one: ActionReference, other: ActionReference): boolean {
  return one.number === other.number && one.day.equals(other.day);
}
