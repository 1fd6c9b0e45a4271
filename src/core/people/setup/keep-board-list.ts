import { asId, type DraftId } from '../../shared/ids.js';
import type { Principal } from '../principal.js';
import type { BoardList } from './board-list.js';
import type { SetupPorts } from './ports.js';
import { setUpBoard, type SetUpBoard } from './set-up-board.js';

const DRAFT_HOURS = 24;

/** Keeps a list for a day, for whoever sent it to save or throw away. The caller has shown that they may. */
export async function keepBoardList(
  ports: SetupPorts,
  { principal, list }: { readonly principal: Principal; readonly list: BoardList },
): Promise<DraftId> {
  const id = asId<DraftId>(ports.ids.next());
  const now = ports.clock.now();
  const draft = { id, boardId: principal.board.id, createdBy: principal.person?.id ?? '', list };
  await ports.transact(({ boardDrafts }) => boardDrafts.add(draft, now, now.add({ hours: DRAFT_HOURS })));
  return id;
}

/** Makes the board as a list that was kept says; only whoever sent it can. The list stays until it is saved. */
export async function saveKeptBoard(
  ports: SetupPorts,
  { principal, draftId }: { readonly principal: Principal; readonly draftId: DraftId },
): Promise<SetUpBoard | { readonly status: 'draft-gone' }> {
  const list = await keptList(ports, principal, draftId);
  if (list === null) return { status: 'draft-gone' };
  // Saved twice it is the same board: a second press meets either the list again or that it has gone.
  const saved = await setUpBoard(ports, { principal, list });
  if (saved.status === 'saved') await discardBoardList(ports, { principal, draftId });
  return saved;
}

/** True when it was still there. */
export async function discardBoardList(
  ports: SetupPorts,
  { principal, draftId }: { readonly principal: Principal; readonly draftId: DraftId },
): Promise<boolean> {
  if ((await keptList(ports, principal, draftId)) === null) return false;
  return ports.transact(({ boardDrafts }) => boardDrafts.remove(principal.board.id, draftId));
}

async function keptList(ports: SetupPorts, { board, person }: Principal, draftId: DraftId): Promise<BoardList | null> {
  const draft = await ports.transact(({ boardDrafts }) => boardDrafts.find(board.id, draftId, ports.clock.now()));
  return draft !== null && draft.createdBy === person?.id ? draft.list : null;
}
