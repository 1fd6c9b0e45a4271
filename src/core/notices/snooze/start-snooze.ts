import type { Temporal } from 'temporal-polyfill';
import type { Principal } from '../../people/principal.js';
import { spokenAudit } from '../../people/spoken-audit.js';
import { isEarlierDay, londonDay } from '../../shared/london.js';
import type { NoticesPorts } from '../ports.js';

/** Longer than this is not a break from reminders but a way to lose them. */
export const LONGEST_SNOOZE_DAYS = 60;

export type StartedSnooze =
  /** No reminders up to this day and with it. */
  | { readonly status: 'started'; readonly until: Temporal.PlainDate }
  | { readonly status: 'past'; readonly today: Temporal.PlainDate }
  | { readonly status: 'too-long'; readonly latest: Temporal.PlainDate }
  /** The board does not know the person, and so has no reminders for them. */
  | { readonly status: 'not-known' };

/**
 * Spares somebody their own nudges and action reminders up to a day, today at the earliest and in sixty days at the latest;
 * said again, the later word counts. What is owed by then comes afterwards, and nothing else is held back.
 */
export async function startSnooze<Card>(
  { transact, clock }: Pick<NoticesPorts<Card>, 'transact' | 'clock'>,
  { principal, until }: { readonly principal: Principal; readonly until: Temporal.PlainDate },
): Promise<StartedSnooze> {
  const { person, board } = principal;
  const today = londonDay(clock.now());
  const latest = today.add({ days: LONGEST_SNOOZE_DAYS });
  if (person === null) return { status: 'not-known' };
  if (isEarlierDay(until, today)) return { status: 'past', today };
  if (isEarlierDay(latest, until)) return { status: 'too-long', latest };
  return transact(async ({ snoozes, audit }) => {
    const before = await snoozes.of(board.id, person.id);
    await snoozes.save(board.id, person.id, until);
    const unchanged = before?.equals(until) ?? false;
    await audit.record(
      spokenAudit(principal, person.id, {
        action: 'reminders.snooze',
        outcome: unchanged ? 'unchanged' : 'done',
        facts: { until: until.toString() },
      }),
    );
    return { status: 'started', until };
  });
}
