import type { Principal } from '../../people/principal.js';
import { Fault } from '../../shared/fault.js';
import { asId, type ActionId, type DraftId } from '../../shared/ids.js';
import { formatReference } from '../action-reference.js';
import type { NewAction } from '../new-action.js';
import type { ActionsPorts, ActionsTx } from '../ports.js';
import { writeActions } from '../write-actions.js';
import type { ActionsDraft, BadRow } from './actions-draft.js';
import { sameness } from './judge-rows.js';
import { loadExisting } from './load-existing.js';
import { putActionsDraft } from './put-actions-draft.js';
import { shortened } from './say-why.js';

export type SavedActions =
  | { readonly status: 'saved'; readonly count: number; readonly references: readonly string[]; readonly told: number }
  /** Saved or thrown away before, too old, or another's. */
  | { readonly status: 'draft-gone' }
  /** Something has changed since the list was read, an owner or a day for example. Nothing was saved, the list is kept. */
  | { readonly status: 'stale'; readonly rows: readonly BadRow[] }
  | { readonly status: 'denied' };

/** Adds all actions of a list that was read, or none of them. Only whoever sent it can, and only once. */
export async function saveImportedActions(
  ports: ActionsPorts,
  { principal, draftId }: { readonly principal: Principal; readonly draftId: DraftId },
): Promise<SavedActions> {
  const { board, person } = principal;
  return ports.transact(async (tx) => {
    const draft = await tx.actionDrafts.find(board.id, draftId, ports.clock.now());
    if (draft === null || draft.createdBy !== person?.id) return { status: 'draft-gone' };
    // Taken first: of two presses at one moment the second waits here and finds it gone, before it has written anything.
    if (!(await tx.actionDrafts.remove(board.id, draftId))) return { status: 'draft-gone' };
    const repeated = await repeatedSince(tx, principal, draft);
    if (repeated.length > 0) return putBack(ports, tx, draft, repeated);
    const written = await writeActions(ports, tx, principal, newActions(draft, ports));
    switch (written.status) {
      case 'written': {
        const references = written.actions.map(({ reference }) => formatReference(board, reference));
        return { status: 'saved', count: references.length, references, told: written.told };
      }
      case 'invalid':
        return putBack(
          ports,
          tx,
          draft,
          written.wrong.flatMap(({ index, faults }) =>
            badRow(
              draft,
              index,
              faults.map(({ sentence }) => sentence),
            ),
          ),
        );
      case 'denied':
        await putActionsDraft(ports, tx, draft);
        return { status: 'denied' };
      case 'already-there':
        throw new Fault('actions.new-id-known', { ids: { draftId } });
    }
  });
}

async function putBack(
  ports: ActionsPorts,
  tx: ActionsTx,
  draft: ActionsDraft,
  rows: readonly BadRow[],
): Promise<SavedActions> {
  await putActionsDraft(ports, tx, draft);
  return { status: 'stale', rows };
}

function newActions({ actions, groupId, meetingId }: ActionsDraft, { ids }: ActionsPorts): readonly NewAction[] {
  return actions.map(({ row: _row, ...action }) => ({
    ...action,
    id: asId<ActionId>(ids.next()),
    groupId,
    meetingId,
    evidenceUrl: null,
  }));
}

/** Rows that somebody has added to the log since the list was read. */
async function repeatedSince(tx: ActionsTx, { board }: Principal, draft: ActionsDraft): Promise<readonly BadRow[]> {
  const known = new Map((await loadExisting(tx, board)).map((one) => [sameness(one.what, one.ownerId), one.reference]));
  return draft.actions.flatMap(({ what, ownerId }, index) => {
    const reference = known.get(sameness(what, ownerId));
    return reference === undefined ? [] : badRow(draft, index, [`It is in the log already, as ${reference}.`]);
  });
}

function badRow({ actions }: ActionsDraft, index: number, why: readonly string[]): readonly BadRow[] {
  const action = actions[index];
  return action === undefined ? [] : [{ row: action.row, says: shortened(action.what, 80), why }];
}
