import { mayAskAdviser } from '../../../../core/thresholds/advice/ask-adviser.js';
import type { AdviceView } from '../../../../core/thresholds/advice/view-advice.js';
import { asId, type AdviceId } from '../../../../core/shared/ids.js';
import { adviceFormCard, type AdviceFormView } from '../../../cards/advice/advice-form-card.js';
import { adviceRequestCard } from '../../../cards/advice/advice-request-card.js';
import { presentAdviceRequest } from '../../../cards/advice/present-advice.js';
import { noticeCard } from '../../../cards/notice-card.js';
import type { RenderedCard } from '../../../cards/rendered-card.js';
import { onlyOneToOne } from '../plain-cards.js';
import type { Turn } from '../turn.js';
import { wholeConversation } from '../whole-conversation.js';

/** The form to the duty adviser, or that the board has none; never where others read along. */
export function askForm(turn: Turn, typed: Partial<AdviceFormView> = {}): RenderedCard {
  const { deps, principal, audience } = turn;
  if (audience === 'shared') return onlyOneToOne(turn);
  if (!mayAskAdviser(principal)) return noAdviserCard(turn);
  return adviceFormCard(deps.cards, {
    adviceId: typed.adviceId ?? asId<AdviceId>(deps.thresholds.ids.next()),
    text: typed.text ?? '',
    days: principal.board.settings.adviceWordsDays,
    personalData: typed.personalData ?? false,
    problems: typed.problems ?? [],
  });
}

export function noAdviserCard({ deps }: Turn): RenderedCard {
  return noticeCard(deps.cards, {
    tone: 'neutral',
    title: 'I cannot reach a duty adviser for you',
    what: 'This board has not set up a channel of its duty advisers.',
    kept: 'Nothing was sent or kept.',
    next: 'Please ask your safeguarding lead, or ring the front door. If a child may be in danger now, ring 999.',
  });
}

/**
 * A request as it now stands, for the adviser who pressed something; `notes` say what came of the press. It holds what people
 * wrote, so it is not kept for a repeat: the same press again finds the same.
 */
export function requestCard(
  { deps, principal }: Turn,
  view: AdviceView,
  extra: { readonly notes?: readonly string[]; readonly typed?: string; readonly mayInsist?: boolean } = {},
): RenderedCard {
  const shown = presentAdviceRequest(view, { board: principal.board, notes: extra.notes ?? [] });
  const card = adviceRequestCard(deps.cards, {
    ...shown,
    ...(extra.typed === undefined ? {} : { typed: extra.typed }),
    mayInsist: extra.mayInsist ?? false,
  });
  return { ...card, echoes: true };
}

/** Asks whether this channel or chat is to be the duty advisers', or is to be it no longer. */
export async function advisersChatForm({ deps, principal, activity }: Turn): Promise<RenderedCard> {
  const conversationId = wholeConversation(activity.address.conversationId);
  const isTheirs = await deps.thresholds.transact(async ({ people }) => {
    const place = await people.placeByConversation(principal.tenantId, conversationId);
    return place !== null && principal.board.settings.adviserPlaceId === place.id;
  });
  return noticeCard(deps.cards, {
    tone: 'neutral',
    title: isTheirs ? 'The duty advisers are asked here' : 'Shall the duty advisers be asked here?',
    what: 'Anybody in your organisation can then put a question to them. It comes here without the asker’s name; one of you takes it, answers, and the answer goes to the asker alone.',
    points: [
      'Everybody in this channel or chat can read what is asked, and answer.',
      'What waits longer than two working hours is brought up again.',
    ],
    buttons: [
      isTheirs
        ? { title: 'Stop asking here', verb: 'advice.use-place', data: { use: false } }
        : { title: 'Use this chat', verb: 'advice.use-place', data: { use: true } },
    ],
  });
}
