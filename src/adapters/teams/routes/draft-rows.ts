import { z } from 'zod';
import { discardDraft } from '../../../core/meetings/agenda/keep-draft.js';
import { publishAgenda } from '../../../core/meetings/agenda/publish-agenda.js';
import { saveDraftAsMeeting } from '../../../core/meetings/agenda/save-draft-as-meeting.js';
import { asId, type DraftId, type MeetingId } from '../../../core/shared/ids.js';
import { noticeCard } from '../../cards/notice-card.js';
import { presentHead } from '../../cards/presenters/present-meeting.js';
import { actionRow, type ActionRow } from './action-row.js';
import { draftGoneCard, publishedCard } from './agenda-cards.js';
import { givenId } from './given-id.js';
import { showAgenda } from './show-cards.js';

/** What becomes of an agenda that was read from a file or a message: used, made into a meeting, or thrown away. */
export const DRAFT_ROWS: readonly ActionRow[] = [
  actionRow({
    verb: 'draft.confirm',
    permission: 'agenda.import',
    payload: z.discriminatedUnion('as', [
      z.object({ as: z.literal('agenda'), draftId: givenId, meetingId: givenId }),
      z.object({ as: z.literal('meeting'), draftId: givenId }),
    ]),
    answer: async (turn, data) => {
      const { deps, principal } = turn;
      const id = asId<DraftId>(data.draftId);
      if (data.as === 'agenda') {
        const request = { principal, meetingId: asId<MeetingId>(data.meetingId), draftId: id };
        return publishedCard(turn, await publishAgenda(deps.meetings, request));
      }
      const saved = await saveDraftAsMeeting(deps.meetings, { principal, draftId: id });
      switch (saved.status) {
        case 'draft-gone':
          return draftGoneCard(turn);
        case 'invalid':
          return noticeCard(deps.cards, {
            tone: 'attention',
            title: 'I could not make a meeting of it',
            what: saved.fault,
            kept: 'Nothing was saved.',
          });
        case 'already-there': {
          const { title, day } = presentHead(saved.view);
          return noticeCard(deps.cards, {
            tone: 'neutral',
            title: 'There is a meeting at that time already',
            what: `${title}, ${day}.`,
            kept: 'No second meeting was made.',
            buttons: [
              {
                title: 'Use the agenda for it',
                verb: 'draft.confirm',
                data: { draftId: data.draftId, as: 'agenda', meetingId: saved.view.meeting.id },
              },
              { title: 'Discard', verb: 'draft.discard', data: { draftId: data.draftId } },
            ],
          });
        }
        case 'saved':
          return showAgenda(turn, saved.view);
      }
    },
  }),
  actionRow({
    verb: 'draft.discard',
    permission: 'agenda.import',
    payload: z.looseObject({ draftId: givenId }),
    answer: async ({ deps, principal }, data) => {
      const gone = await discardDraft(deps.meetings, { principal, draftId: asId<DraftId>(data.draftId) });
      return noticeCard(deps.cards, {
        tone: 'neutral',
        title: gone ? 'Thrown away' : 'That draft is no longer here',
        kept: 'Agendas that were published stand as they were.',
        buttons: [{ title: 'Meetings', verb: 'meeting.mine' }],
      });
    },
  }),
];
