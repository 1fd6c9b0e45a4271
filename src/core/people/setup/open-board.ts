import { asId, type BoardId, type PersonId } from '../../shared/ids.js';
import {
  DEFAULT_ACTION_SETTINGS,
  DEFAULT_ADVICE_WORDS_DAYS,
  DEFAULT_DIGEST_USEFUL_HOURS,
  type Board,
  type BoardSettings,
} from '../board.js';
import type { FirstManager, SetupPorts } from './ports.js';

/** What a board is called until its list of members says. */
export const UNNAMED_BOARD = { name: 'Our safeguarding children board', shortName: 'Board' } as const;

/** As the sample board has it; each is the board's own to change. */
export const USUAL_SETTINGS: BoardSettings = {
  namesInSharedCards: false,
  nudgeWorkingDays: [5, 2],
  cutOffWorkingDays: 3,
  actions: DEFAULT_ACTION_SETTINGS,
  priorities: [],
  digestUsefulHours: DEFAULT_DIGEST_USEFUL_HOURS,
  adviserPlaceId: null,
  figuresOpenToAll: false,
  adviceWordsDays: DEFAULT_ADVICE_WORDS_DAYS,
};

export type OpenedBoard = 'opened' | 'already-there';

/**
 * Opens an empty board for a tenant that has none, with its first business manager, who brings in everything else. Where there
 * is a board nothing is changed: whoever runs it decides from then on who manages it. Of two that start at once, one opens it.
 */
export async function openBoard(ports: SetupPorts, { tenantId, entraId }: FirstManager): Promise<OpenedBoard> {
  return ports.transact(async ({ people, setup, audit }) => {
    await setup.lock();
    if ((await people.boardsOf(tenantId)).length > 0) return 'already-there';
    const board: Board = { id: asId<BoardId>(ports.ids.next()), tenantId, ...UNNAMED_BOARD, settings: USUAL_SETTINGS };
    const known = await people.personByEntraId(tenantId, entraId);
    const id = known?.id ?? asId<PersonId>(ports.ids.next());
    await setup.addBoard(board, ports.clock.now());
    if (known === null) await setup.savePeople([{ id, tenantId, entraId, name: 'Business Manager', guest: false }]);
    await setup.saveRoles(board.id, id, ['business-manager']);
    await audit.record({
      tenantId,
      boardId: board.id,
      actorId: null,
      action: 'board.open',
      subjectId: board.id,
      outcome: 'done',
      facts: { managerId: id },
    });
    return 'opened';
  });
}
