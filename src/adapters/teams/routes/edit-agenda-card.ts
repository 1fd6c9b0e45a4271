import { editAgenda } from '../../../core/meetings/agenda/keep-draft.js';
import type { MeetingId } from '../../../core/shared/ids.js';
import type { RenderedCard } from '../../cards/rendered-card.js';
import { draftCard, draftGoneCard } from './agenda-cards.js';
import { notFoundCard } from './plain-cards.js';
import type { Turn } from './turn.js';

/** Opens a meeting's agenda for change, in a draft of its own. */
export async function editAgendaCard(turn: Turn, meetingId: MeetingId): Promise<RenderedCard> {
  const { deps, principal } = turn;
  const edited = await editAgenda(deps.meetings, { principal, meetingId });
  if (edited.status === 'editing') return draftCard(turn, edited, []);
  return edited.status === 'draft-gone' ? draftGoneCard(turn) : notFoundCard(turn);
}
