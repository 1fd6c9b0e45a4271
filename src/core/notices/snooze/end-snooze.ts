import type { Principal } from '../../people/principal.js';
import { spokenAudit } from '../../people/spoken-audit.js';
import { isEarlierDay, londonDay } from '../../shared/london.js';
import type { NoticesPorts } from '../ports.js';

export type EndedSnooze = { readonly status: 'ended' } | { readonly status: 'not-snoozed' };

/** Reminders come again from now on, within their usual hours; what was held back is looked at on the next working morning. */
export async function endSnooze<Card>(
  { transact, clock }: Pick<NoticesPorts<Card>, 'transact' | 'clock'>,
  { principal }: { readonly principal: Principal },
): Promise<EndedSnooze> {
  const { person, board } = principal;
  if (person === null) return { status: 'not-snoozed' };
  return transact(async ({ snoozes, audit }) => {
    const until = await snoozes.of(board.id, person.id);
    if (until === null || isEarlierDay(until, londonDay(clock.now()))) return { status: 'not-snoozed' };
    await snoozes.save(board.id, person.id, null);
    await audit.record(spokenAudit(principal, person.id, { action: 'reminders.resume', outcome: 'done', facts: {} }));
    return { status: 'ended' };
  });
}
