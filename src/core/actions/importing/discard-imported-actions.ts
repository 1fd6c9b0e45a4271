import type { Principal } from '../../people/principal.js';
import type { DraftId } from '../../shared/ids.js';
import type { ActionsPorts } from '../ports.js';

/** Throws a list away that was read and not saved; only whoever sent it can. True when it was still there. */
export async function discardImportedActions(
  ports: Pick<ActionsPorts, 'transact' | 'clock'>,
  { principal, draftId }: { readonly principal: Principal; readonly draftId: DraftId },
): Promise<boolean> {
  const { board, person } = principal;
  return ports.transact(async ({ actionDrafts }) => {
    const draft = await actionDrafts.find(board.id, draftId, ports.clock.now());
    return draft !== null && draft.createdBy === person?.id && actionDrafts.remove(board.id, draftId);
  });
}
