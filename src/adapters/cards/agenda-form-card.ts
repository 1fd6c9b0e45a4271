import type { DraftId } from '../../core/shared/ids.js';
import { AGENDA_DETAILS, agendaData, itemChoices, type AgendaLine } from './agenda-data.js';
import type { Cards } from './create-cards.js';
import { formIds, itemFields } from './item-fields.js';
import { headData, type MeetingHead } from './meeting-head.js';
import { overrunLine } from './overrun-line.js';
import { problemsBanner } from './problems-banner.js';
import type { RenderedCard } from './rendered-card.js';

export interface AgendaFormView {
  readonly head: MeetingHead;
  /** The draft that keeps the changes; null before the first change. */
  readonly draftId: DraftId | null;
  /** The version last published; 0 for none. */
  readonly version: number;
  readonly items: readonly AgendaLine[];
  readonly overrunMinutes: number;
  /** Whether the draft differs from what is published. */
  readonly changed: boolean;
  readonly problems: readonly string[];
}

/** The manager's agenda: what is on it, add an item, choose one to change or take out, publish. */
export function agendaFormCard(cards: Cards, view: AgendaFormView): RenderedCard {
  const { head, version, items, changed } = view;
  const ids = formIds(head.meetingId, view.draftId);
  const title = version === 0 ? 'The agenda' : `The agenda: version ${version} is published`;
  return cards.fillFirstThatFits(
    AGENDA_DETAILS.map((detail) => ({
      template: 'agenda-form',
      summary: `Agenda: ${head.title}`,
      data: {
        head: headData(cards, head),
        title,
        banner: problemsBanner(view.problems),
        isEmpty: items.length === 0,
        agenda: agendaData(cards, { version, items, changes: [] }, detail),
        overrun: overrunLine(view.overrunMinutes),
        hasOverrun: view.overrunMinutes > 0,
        hasChoices: items.length > 0,
        choices: itemChoices(items, detail),
        mayPublish: changed && items.length > 0,
        mayDiscard: changed && view.draftId !== null,
        publish: `Publish version ${version + 1}`,
        ids,
        newIds: { ...ids, itemNumber: items.length + 1 },
        item: itemFields(null, items.length + 1),
      },
    })),
  );
}
