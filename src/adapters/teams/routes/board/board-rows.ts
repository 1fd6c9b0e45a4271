import { z } from 'zod';
import { mayBringBoardIn, previewBoard } from '../../../../core/people/setup/set-up-board.js';
import { discardBoardList, keepBoardList, saveKeptBoard } from '../../../../core/people/setup/keep-board-list.js';
import { UNNAMED_BOARD } from '../../../../core/people/setup/open-board.js';
import { readBoardTables } from '../../../../core/people/setup/read-board-table.js';
import { sayBoardPlan, sayListFault } from '../../../../core/people/setup/say-board-plan.js';
import { asId, type DraftId } from '../../../../core/shared/ids.js';
import type { Table } from '../../../../core/shared/table.js';
import { boardPreviewCard, boardRefusedCard, emptyBoardCard } from '../../../cards/board/board-cards.js';
import { noticeCard } from '../../../cards/notice-card.js';
import type { RenderedCard } from '../../../cards/rendered-card.js';
import { actionRow, type ActionRow } from '../action-row.js';
import { givenId } from '../given-id.js';
import { deniedCard } from '../plain-cards.js';
import type { Turn } from '../turn.js';

const draft = z.object({ draftId: givenId.transform((id) => asId<DraftId>(id)) });

/** Taking a board's list of members over, or not. */
export const BOARD_ROWS: readonly ActionRow[] = [
  actionRow({
    verb: 'board.save',
    permission: 'board.set-up',
    payload: draft,
    answer: (turn, { draftId }) => saveBoard(turn, draftId),
  }),
  actionRow({
    verb: 'board.discard',
    permission: 'board.set-up',
    payload: draft,
    answer: async ({ deps, principal }, { draftId }) => {
      await discardBoardList(deps.setup, { principal, draftId });
      return noticeCard(deps.cards, {
        tone: 'neutral',
        title: 'The list is thrown away',
        kept: 'The board stands as it was.',
      });
    },
  }),
];

/** Shows what a list of members would make of the board; null where no table of the file is one, or it is not theirs to bring in. */
export async function readBoard(
  turn: Turn,
  tables: readonly Table[],
  remarks: readonly string[],
): Promise<RenderedCard | null> {
  const { deps, principal } = turn;
  if (!mayBringBoardIn(principal)) return null;
  const read = readBoardTables(tables);
  if (read.status === 'not-a-board') return null;
  if (read.status === 'refused') return boardRefusedCard(deps.cards, read.faults.map(sayListFault));
  const { list } = read;
  const planned = await previewBoard(deps.setup, { principal, list });
  if (planned.status === 'denied') return deniedCard(turn);
  if (planned.status === 'refused') return boardRefusedCard(deps.cards, planned.faults.map(sayListFault));
  const draftId = await keepBoardList(deps.setup, { principal, list });
  return boardPreviewCard(deps.cards, { lines: sayBoardPlan(planned), remarks, draftId });
}

/** What whoever sets a board up needs to know first; null once it has a name, and for everybody else. */
export function emptyBoard({ deps, principal, audience }: Turn): RenderedCard | null {
  const empty = principal.board.name === UNNAMED_BOARD.name && mayBringBoardIn(principal);
  return empty && audience === 'member' ? emptyBoardCard(deps.cards) : null;
}

async function saveBoard(turn: Turn, draftId: DraftId): Promise<RenderedCard> {
  const { deps, principal } = turn;
  const saved = await saveKeptBoard(deps.setup, { principal, draftId });
  switch (saved.status) {
    case 'denied':
      return deniedCard(turn);
    case 'refused':
      return boardRefusedCard(deps.cards, saved.faults.map(sayListFault));
    case 'draft-gone':
      return noticeCard(deps.cards, {
        tone: 'neutral',
        title: 'That list is no longer here',
        what: 'It was saved, thrown away, or left for more than a day.',
        kept: 'The board stands as it is.',
      });
    case 'saved':
      return noticeCard(deps.cards, {
        tone: 'good',
        title: `${saved.plan.name.name} is set up`,
        what: 'Everybody with an object id can write to me from now on; I write to them first only once they have this app.',
        next: 'Plan the first meeting when you are ready.',
        buttons: [
          { title: 'New meeting', verb: 'meeting.form' },
          { title: 'What I can do', verb: 'help.show' },
        ],
      });
  }
}
