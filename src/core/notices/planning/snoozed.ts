import type { Temporal } from 'temporal-polyfill';
import type { BoardId, PersonId } from '../../shared/ids.js';
import { isEarlierDay } from '../../shared/london.js';
import type { NoticesTx } from '../ports.js';

/** Whether somebody wants no reminders on a day; looked up once for each person, however often it is asked. */
export function snoozedOn(
  { snoozes }: Pick<NoticesTx, 'snoozes'>,
  boardId: BoardId,
  today: Temporal.PlainDate,
): (personId: PersonId) => Promise<boolean> {
  const known = new Map<PersonId, boolean>();
  return async (personId) => {
    const already = known.get(personId);
    if (already !== undefined) return already;
    const until = await snoozes.of(boardId, personId);
    const snoozed = until !== null && !isEarlierDay(until, today);
    known.set(personId, snoozed);
    return snoozed;
  };
}
