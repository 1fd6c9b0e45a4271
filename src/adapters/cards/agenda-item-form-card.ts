import type { AgendaItem } from '../../core/meetings/agenda/agenda.js';
import type { DraftId } from '../../core/shared/ids.js';
import type { Cards } from './create-cards.js';
import { formIds, itemFields } from './item-fields.js';
import { headData, type MeetingHead } from './meeting-head.js';
import { problemsBanner } from './problems-banner.js';
import type { RenderedCard } from './rendered-card.js';

export interface AgendaItemFormView {
  readonly head: MeetingHead;
  readonly draftId: DraftId | null;
  /** The item to change, with what was just typed when something has to be put right. */
  readonly item: AgendaItem;
  /** How many items there are: the last place an item can be moved to. */
  readonly lastPosition: number;
  readonly problems: readonly string[];
}

/** One item of the agenda, to be changed or moved. */
export function agendaItemFormCard(cards: Cards, view: AgendaItemFormView): RenderedCard {
  const { head, item } = view;
  const backIds = formIds(head.meetingId, view.draftId);
  const card = cards.fill({
    template: 'agenda-item-form',
    summary: `Change item ${item.number}: ${head.title}`,
    data: {
      head: headData(cards, head),
      number: item.number,
      banner: problemsBanner(view.problems),
      item: itemFields(item, view.lastPosition),
      ids: { ...backIds, itemNumber: item.number },
      backIds,
    },
  });
  return view.problems.length === 0 ? card : { ...card, echoes: true };
}
