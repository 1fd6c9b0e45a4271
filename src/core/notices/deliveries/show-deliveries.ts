import { loadBoardSeats } from '../../actions/board-seats.js';
import type { Principal } from '../../people/principal.js';
import { clockTime, londonDay, londonInstant } from '../../shared/london.js';
import type { PersonId } from '../../shared/ids.js';
import type { Notice } from '../notice.js';
import type { NoticesPorts, NoticesTx } from '../ports.js';
import { addUp, addUpKinds, type DeliveryTotals, type KindTotals } from './delivery-totals.js';

/** Somebody a notice did not reach, in words for the people who can do something about it. */
export interface NotReached {
  readonly notice: Notice;
  /** The person's or the place's name. */
  readonly name: string;
}

export interface Deliveries extends DeliveryTotals {
  readonly byKind: readonly KindTotals[];
  readonly notReached: readonly NotReached[];
  /** How many times of its schedules the bot has passed over because it was off. */
  readonly slotsPassedOver: number;
}

/**
 * What went out over the last days of the board, today among them (1 for today alone), counted so that it adds up, with the
 * names of those not reached.
 */
export async function showDeliveries<Card>(
  ports: Pick<NoticesPorts<Card>, 'transact' | 'ledger' | 'clock'>,
  { principal, days }: { readonly principal: Principal; readonly days: number },
): Promise<Deliveries> {
  const boardId = principal.board.id;
  const from = londonInstant(londonDay(ports.clock.now()).subtract({ days: days - 1 }), clockTime(0));
  const tally = await ports.ledger.tally(boardId, { from });
  const missed = await ports.ledger.notDelivered(boardId, from);
  const { notReached, slotsPassedOver } = await ports.transact(async (tx) => ({
    notReached: await named(tx, principal, missed),
    slotsPassedOver: await tx.occurrences.collapsedSince(boardId, from),
  }));
  return { ...addUp(tally), byKind: addUpKinds(tally), notReached, slotsPassedOver };
}

/** Names come from the tables, read once; only who sits nowhere is looked up one by one. */
async function named(
  { people }: NoticesTx,
  { tenantId, board }: Principal,
  notices: readonly Notice[],
): Promise<readonly NotReached[]> {
  if (notices.length === 0) return [];
  const names = new Map<PersonId, string>();
  for (const { person } of (await loadBoardSeats(people, board.id)).seats) {
    if (person !== null) names.set(person.id, person.name);
  }
  const nameOf = async ({ recipient }: Notice): Promise<string> => {
    if ('placeId' in recipient) {
      const place = await people.place(board.id, recipient.placeId);
      return place?.kind === 'channel' ? 'The board’s channel' : 'The group chat';
    }
    if ('askerOf' in recipient) return 'Somebody whom the board does not know';
    const { personId } = recipient;
    const known = names.get(personId) ?? (await people.person(tenantId, personId))?.name ?? 'Somebody who has left';
    names.set(personId, known);
    return known;
  };
  const found: NotReached[] = [];
  for (const notice of notices) found.push({ notice, name: await nameOf(notice) });
  return found;
}
