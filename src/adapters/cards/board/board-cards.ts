import type { DraftId } from '../../../core/shared/ids.js';
import type { Cards } from '../create-cards.js';
import { noticeCard } from '../notice-card.js';
import type { RenderedCard } from '../rendered-card.js';

/** A card shows so many points; of more it says how many there are. */
const MOST_LINES = 11;

/** What a list of members would make of the board, before anything is saved. */
export function boardPreviewCard(
  cards: Cards,
  {
    lines,
    remarks,
    draftId,
  }: { readonly lines: readonly string[]; readonly remarks: readonly string[]; readonly draftId: DraftId },
): RenderedCard {
  return noticeCard(cards, {
    tone: 'neutral',
    title: 'Is this your board?',
    points: capped([...lines, ...remarks]),
    kept: 'Nothing is saved yet. I keep what I understood for a day.',
    buttons: [
      { title: 'Save this board', verb: 'board.save', data: { draftId } },
      { title: 'Throw away', verb: 'board.discard', data: { draftId } },
    ],
  });
}

/** What has to be mended in a list of members, place by place. */
export function boardRefusedCard(cards: Cards, faults: readonly string[]): RenderedCard {
  return noticeCard(cards, {
    tone: 'attention',
    title: faults.length === 1 ? 'One thing to mend in the list' : `${faults.length} things to mend in the list`,
    points: capped(faults),
    kept: 'Nothing was saved: I take a list over whole or not at all.',
    next: 'Please mend it and send it again.',
  });
}

/** What the first manager sees while the board has no table yet. */
export function emptyBoardCard(cards: Cards): RenderedCard {
  return noticeCard(cards, {
    tone: 'neutral',
    title: 'Welcome. Your board is still empty.',
    what: 'Send me its list of members as Excel or CSV, one row for each seat, and I show you what I understood before I save it.',
    points: [
      'Needed: Board, Agency, Sector, Seat, and the Object ID of whoever holds the seat.',
      'As you need them: Group, Quorum, Office (chair or vice-chair), Standing (member, adviser or observer), When required, Guest, Board role, Name.',
    ],
    next: 'Cards name people by their seat, so no personal names are needed.',
    buttons: [{ title: 'What I can do', verb: 'help.show' }],
  });
}

function capped(lines: readonly string[]): readonly string[] {
  return lines.length <= MOST_LINES + 1
    ? lines
    : [...lines.slice(0, MOST_LINES), `…and ${lines.length - MOST_LINES} more.`];
}
