import type { Temporal } from 'temporal-polyfill';
import type { Principal } from '../../people/principal.js';
import { isEarlierDay, londonDay } from '../../shared/london.js';
import type { NoticesPorts } from '../ports.js';

/** The last day on which the speaker gets no reminders; null when they get them. */
export async function showSnooze<Card>(
  { transact, clock }: Pick<NoticesPorts<Card>, 'transact' | 'clock'>,
  { principal }: { readonly principal: Principal },
): Promise<Temporal.PlainDate | null> {
  const { person, board } = principal;
  if (person === null) return null;
  const until = await transact(({ snoozes }) => snoozes.of(board.id, person.id));
  return until === null || isEarlierDay(until, londonDay(clock.now())) ? null : until;
}
