import type { Principal } from '../../people/principal.js';
import type { NoticesPorts } from '../ports.js';

/** What is older is no longer looked for; whatever has passed its own expiry is not sent again anyway. */
const LOOK_BACK_DAYS = 60;

/**
 * Somebody has come within reach: what could not be delivered to them goes out now, if it is still wanted.
 * Being told of the same arrival twice sends nothing twice. Answers how many notices wait again.
 */
export async function reachAgain<Card>(
  { transact, ledger, clock }: NoticesPorts<Card>,
  { principal }: { readonly principal: Principal },
): Promise<number> {
  const { person, board } = principal;
  if (person === null) return 0;
  const since = clock.now().subtract({ hours: 24 * LOOK_BACK_DAYS });
  const missed = await ledger.notDelivered(board.id, since);
  const theirs = missed.filter(
    ({ state, recipient }) => state === 'unreachable' && 'personId' in recipient && recipient.personId === person.id,
  );
  if (theirs.length === 0) return 0;
  const noticeIds = theirs.map(({ id }) => id);
  return transact(({ settled }) => settled.sendAgain(board.id, noticeIds));
}
