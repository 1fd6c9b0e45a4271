import { z } from 'zod';
import { sendAnnouncement } from '../../../../core/announcements/send-announcement.js';
import { withdrawAnnouncement } from '../../../../core/announcements/withdraw-announcement.js';
import { asId, type AnnouncementId, type GroupId } from '../../../../core/shared/ids.js';
import type { RenderedCard } from '../../../cards/rendered-card.js';
import { actionRow, type ActionRow } from '../action-row.js';
import { givenId } from '../given-id.js';
import { malformedCard } from '../plain-cards.js';
import type { Turn } from '../turn.js';
import {
  announcementGoneCard,
  announcementList,
  newAnnouncementForm,
  replacementForm,
  sentCard,
} from './announcement-cards.js';

const announcementId = givenId.transform((id) => asId<AnnouncementId>(id));
const version = z.coerce.number().int().min(0).max(10_000);

const form = z.object({
  announcementId,
  version: version.default(0),
  groupId: givenId.transform((id) => asId<GroupId>(id)).optional(),
  text: z.string().max(12_000).default(''),
  /** A switch of a card sends its value as text. */
  urgent: z.union([z.boolean(), z.enum(['true', 'false'])]).default(false),
});

/** What the manager or chair tells a group: sent, replaced by a later version, taken back. */
export const ANNOUNCEMENT_ROWS: readonly ActionRow[] = [
  actionRow({
    verb: 'announcement.list',
    permission: 'announcement.send',
    does: 'looks',
    payload: z.object({}),
    answer: announcementList,
  }),
  actionRow({
    verb: 'announcement.form',
    permission: 'announcement.send',
    payload: z.object({ announcementId: announcementId.optional() }),
    answer: (turn, data) =>
      data.announcementId === undefined ? newAnnouncementForm(turn) : replacementForm(turn, data.announcementId),
  }),
  actionRow({ verb: 'announcement.send', permission: 'announcement.send', payload: form, answer: send }),
  actionRow({
    verb: 'announcement.withdraw',
    permission: 'announcement.send',
    payload: z.object({ announcementId, version, because: z.string().max(2_000).default('') }),
    answer: async (turn, data) => {
      const { deps, principal } = turn;
      const withdrawn = await withdrawAnnouncement(deps.announcements, { principal, ...data });
      if (withdrawn.status === 'not-found') return announcementGoneCard(turn);
      return sentCard(turn, data.announcementId, withdrawn.status === 'withdrawn' ? withdrawn.edited : 0);
    },
  }),
];

async function send(turn: Turn, data: z.infer<typeof form>): Promise<RenderedCard> {
  const { deps, principal } = turn;
  const urgent = data.urgent === true || data.urgent === 'true';
  const groupId = data.groupId ?? (data.version > 0 ? await groupOf(turn, data.announcementId) : null);
  if (groupId === null) return malformedCard(turn);
  const { announcementId: id, text, version: over } = data;
  const request = { principal, announcementId: id, over, groupId, text, urgent };
  const sent = await sendAnnouncement(deps.announcements, request);
  switch (sent.status) {
    case 'not-found':
      return announcementGoneCard(turn);
    case 'invalid': {
      const typed = { announcementId: id, groupId, text, urgent, problems: [sent.fault] };
      return over === 0 ? newAnnouncementForm(turn, typed) : replacementForm(turn, id, typed);
    }
    case 'already-there':
      return announcementList(turn);
    case 'sent':
      return sentCard(turn, id, sent.addressed);
  }
}

/** A later version goes to the group that had the one before. */
async function groupOf({ deps, principal }: Turn, id: AnnouncementId): Promise<GroupId | null> {
  return deps.announcements.transact(
    async ({ announcements }) => (await announcements.find(principal.board.id, id))?.groupId ?? null,
  );
}
