import type { Board } from '../../people/board.js';
import type { PersonId } from '../../shared/ids.js';
import type { NoticesTx } from '../ports.js';
import type { Slot } from '../scheduling/slots.js';

/** Who gets the board's digest. A subgroup's chair is not among them: only the main board's carry the role. */
const READERS = ['chair', 'vice-chair', 'business-manager'] as const;

/**
 * Hands a digest for each chair, vice-chair and business manager to the ledger. It is of use for some hours after its
 * slot; where the slot runs later than that it is handed in all the same, so that it is counted and shown as expired.
 */
export async function planDigest(
  tx: NoticesTx,
  { board, slot }: { readonly board: Board; readonly slot: Slot },
): Promise<number> {
  const readers = new Set<PersonId>();
  for (const role of READERS) for (const { id } of await tx.people.holdersOf(board.id, role)) readers.add(id);
  let added = 0;
  for (const personId of readers) {
    const posted = await tx.ledger.post({
      tenantId: board.tenantId,
      boardId: board.id,
      kind: 'digest',
      subjectId: board.id,
      recipient: { personId },
      occurrence: slot.label,
      notBefore: slot.at,
      expiresAt: slot.at.add({ hours: board.settings.digestUsefulHours }),
    });
    if (posted === 'added') added += 1;
  }
  return added;
}
