import type { Principal } from '../../people/principal.js';
import type { DraftId } from '../../shared/ids.js';
import type { ThresholdsPorts } from '../ports.js';

/** Throws a document away that was read and not published; only whoever sent it can. True when it was still there. */
export async function discardGuidance(
  ports: Pick<ThresholdsPorts, 'transact' | 'clock'>,
  { principal, draftId }: { readonly principal: Principal; readonly draftId: DraftId },
): Promise<boolean> {
  const { board, person } = principal;
  return ports.transact(async ({ guidanceDrafts }) => {
    const draft = await guidanceDrafts.find(board.id, draftId, ports.clock.now());
    return draft !== null && draft.createdBy === person?.id && guidanceDrafts.remove(board.id, draftId);
  });
}
