import type { Principal } from '../../people/principal.js';
import type { DraftId } from '../../shared/ids.js';
import type { PerformancePorts } from '../ports.js';

/** Throws figures away that were read and not saved; only whoever sent them can. True when they were still there. */
export async function discardImportedMetrics(
  ports: Pick<PerformancePorts, 'transact' | 'clock'>,
  { principal, draftId }: { readonly principal: Principal; readonly draftId: DraftId },
): Promise<boolean> {
  const { board, person } = principal;
  return ports.transact(async ({ metricsDrafts }) => {
    const draft = await metricsDrafts.find(board.id, draftId, ports.clock.now());
    return draft !== null && draft.createdBy === person?.id && metricsDrafts.remove(board.id, draftId);
  });
}
