import type { Principal } from '../../people/principal.js';
import { asId, type DraftId } from '../../shared/ids.js';
import { loadCurrentGuidance } from '../load-current-guidance.js';
import type { ThresholdsPorts } from '../ports.js';
import type { GuidanceDraft } from './guidance-draft.js';
import { guidancePreview, type GuidancePreview } from './guidance-preview.js';
import { keepGuidanceDraft } from './keep-guidance-draft.js';
import type { DocumentLine, NotGuidance } from './reading/guidance-reading.js';
import { readGuidance } from './reading/read-guidance.js';

export type ImportedGuidance =
  | { readonly status: 'read'; readonly draft: GuidanceDraft; readonly preview: GuidancePreview }
  | NotGuidance
  | { readonly status: 'no-author' };

/**
 * Reads a threshold document from its lines and keeps what was understood for a day, for whoever sent it to publish or
 * throw away. Nothing is published by it.
 */
export async function importGuidance(
  ports: ThresholdsPorts,
  { principal, lines }: { readonly principal: Principal; readonly lines: readonly DocumentLine[] },
): Promise<ImportedGuidance> {
  const { board, person } = principal;
  if (person === null) return { status: 'no-author' };
  const reading = readGuidance(lines);
  if (reading.status === 'not-guidance') return reading;
  const id = asId<DraftId>(ports.ids.next());
  const draft = { id, boardId: board.id, createdBy: person.id, content: reading.content };
  return ports.transact(async (tx) => {
    await keepGuidanceDraft(ports, tx, draft);
    const current = await loadCurrentGuidance(ports, tx, board.id);
    return { status: 'read', draft, preview: guidancePreview(reading, current) };
  });
}
