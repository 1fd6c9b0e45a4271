import { z } from 'zod';
import { moveItem, putItem, removeItem } from '../../../core/meetings/agenda/edit-items.js';
import { changeDraft, editAgenda, openDraft, type EditedDraft } from '../../../core/meetings/agenda/keep-draft.js';
import { publishAgenda } from '../../../core/meetings/agenda/publish-agenda.js';
import { asId, type DraftId, type MeetingId } from '../../../core/shared/ids.js';
import type { RenderedCard } from '../../cards/rendered-card.js';
import { actionRow, type ActionRow } from './action-row.js';
import { draftCard, draftGoneCard, itemCard, publishedCard } from './agenda-cards.js';
import { givenId } from './given-id.js';
import { notFoundCard } from './plain-cards.js';
import { itemFrom, itemPayload, itemProblems } from './read-item.js';
import type { Turn } from './turn.js';

const chosen = z.object({
  meetingId: givenId,
  draftId: givenId.optional(),
  /** The list's own name, apart from the number that "Add it" carries: a card sends all its fields with every button. */
  chosenItem: z.union([z.literal('').transform(() => undefined), z.coerce.number().int().min(1).max(500)]).optional(),
});
type Chosen = z.infer<typeof chosen>;

/** Writing and changing an agenda. Changes gather in a draft; nobody sees them until they are published. */
export const AGENDA_ROWS: readonly ActionRow[] = [
  actionRow({
    verb: 'agenda.form',
    permission: 'meeting.manage',
    payload: chosen,
    answer: async (turn, data) =>
      withDraft(turn, data, (edited) => {
        const item = edited.draft.items.find(({ number }) => number === data.chosenItem);
        return item === undefined ? draftCard(turn, edited, []) : itemCard(turn, edited, item, []);
      }),
  }),
  actionRow({
    verb: 'agenda.save-item',
    permission: 'meeting.manage',
    payload: itemPayload,
    answer: async (turn, form) =>
      withDraft(turn, form, async (edited) => {
        const before = edited.draft.items.find(({ number }) => number === form.itemNumber) ?? null;
        const item = itemFrom(form, before);
        const problems = itemProblems(form);
        if (problems.length > 0) return itemCard(turn, edited, item, problems);
        const position = form.position ?? form.itemNumber;
        return changed(turn, edited.draft.id, (items) => moveItem(putItem(items, item), item.number, position));
      }),
  }),
  actionRow({
    verb: 'agenda.remove-item',
    permission: 'meeting.manage',
    payload: chosen,
    answer: async (turn, data) =>
      withDraft(turn, data, async (edited) => {
        const { chosenItem } = data;
        if (chosenItem === undefined) return draftCard(turn, edited, ['Please choose the item to take out.']);
        return changed(turn, edited.draft.id, (items) => removeItem(items, chosenItem));
      }),
  }),
  actionRow({
    verb: 'agenda.publish',
    permission: 'meeting.manage',
    payload: z.object({ meetingId: givenId, draftId: givenId }),
    answer: async (turn, data) => {
      const { deps, principal } = turn;
      const ids = { meetingId: asId<MeetingId>(data.meetingId), draftId: asId<DraftId>(data.draftId) };
      return publishedCard(turn, await publishAgenda(deps.meetings, { principal, ...ids }));
    },
  }),
];

type Editing = Extract<EditedDraft, { status: 'editing' }>;

/** The draft a press names, or a new one with the agenda as it stands. */
async function withDraft(
  turn: Turn,
  { meetingId: meeting, draftId: draft }: Pick<Chosen, 'meetingId' | 'draftId'>,
  show: (edited: Editing) => RenderedCard | Promise<RenderedCard>,
): Promise<RenderedCard> {
  const { deps, principal } = turn;
  const edited =
    draft === undefined
      ? await editAgenda(deps.meetings, { principal, meetingId: asId<MeetingId>(meeting) })
      : await openDraft(deps.meetings, { principal, draftId: asId<DraftId>(draft) });
  return edited.status === 'editing' ? show(edited) : goneCard(turn, edited);
}

async function changed(
  turn: Turn,
  id: DraftId,
  change: Parameters<typeof changeDraft>[1]['change'],
): Promise<RenderedCard> {
  const { deps, principal } = turn;
  const edited = await changeDraft(deps.meetings, { principal, draftId: id, change });
  return edited.status === 'editing' ? draftCard(turn, edited, []) : goneCard(turn, edited);
}

function goneCard(turn: Turn, { status }: Exclude<EditedDraft, Editing>): RenderedCard {
  return status === 'draft-gone' ? draftGoneCard(turn) : notFoundCard(turn);
}
