import { z } from 'zod';
import { answerAdvice } from '../../../../core/thresholds/advice/answer-advice.js';
import { askAdviser } from '../../../../core/thresholds/advice/ask-adviser.js';
import { claimAdvice } from '../../../../core/thresholds/advice/claim-advice.js';
import { closeAdvice } from '../../../../core/thresholds/advice/close-advice.js';
import type { AdviceView } from '../../../../core/thresholds/advice/view-advice.js';
import type { KnownThings } from '../../../../core/thresholds/personal-data/find-personal-data.js';
import { knownThings } from '../../../../core/thresholds/personal-data/known-things.js';
import { asId, type AdviceId, type PersonId } from '../../../../core/shared/ids.js';
import { noticeCard } from '../../../cards/notice-card.js';
import type { RenderedCard } from '../../../cards/rendered-card.js';
import { actionRow, type ActionRow } from '../action-row.js';
import { givenId } from '../given-id.js';
import { onlyOneToOne } from '../plain-cards.js';
import type { Turn } from '../turn.js';
import { wholeConversation } from '../whole-conversation.js';
import { askForm, noAdviserCard, requestCard } from './advice-cards.js';
import { useAdvisersChat } from './use-advisers-chat.js';

const adviceId = givenId.transform((id) => asId<AdviceId>(id));
/** Far longer than anything that is kept, so that what is too long comes back with a sentence instead of being refused. */
const typed = z.string().max(12_000).default('');
const question = z.object({ adviceId, text: typed, confirmed: z.boolean().default(false) });

/** Asking a person: the form, what an adviser does with a question, and where they are asked. */
export const ADVICE_ROWS: readonly ActionRow[] = [
  actionRow({
    verb: 'advice.form',
    permission: 'advice.ask',
    payload: z.object({}),
    answer: (turn) => Promise.resolve(askForm(turn)),
  }),
  actionRow({ verb: 'advice.ask', permission: 'advice.ask', payload: question, answer: ask }),
  actionRow({
    verb: 'advice.claim',
    permission: 'advice.answer',
    where: 'anywhere',
    payload: z.object({
      adviceId,
      from: givenId
        .transform((id) => asId<PersonId>(id))
        .nullable()
        .default(null),
    }),
    answer: async (turn, { adviceId: id, from }) => {
      const claimed = await claimAdvice(turn.deps.thresholds, { ...pressOf(turn, id), from });
      if (!('view' in claimed)) return notTheirs(turn, claimed.status);
      return requestCard(turn, claimed.view, { notes: claimed.status === 'taken' ? [takenBy(claimed.view)] : [] });
    },
  }),
  actionRow({
    verb: 'advice.answer',
    permission: 'advice.answer',
    where: 'anywhere',
    payload: question,
    answer: async (turn, { adviceId: id, text, confirmed }) => {
      const known = await knownTo(turn);
      const answered = await answerAdvice(turn.deps.thresholds, { ...pressOf(turn, id), text, confirmed, known });
      if (!('view' in answered)) return notTheirs(turn, answered.status);
      switch (answered.status) {
        case 'answered':
        case 'over':
          return requestCard(turn, answered.view);
        case 'taken':
          return requestCard(turn, answered.view, { notes: [takenBy(answered.view), NOT_SENT], typed: text });
        case 'not-claimed':
          return requestCard(turn, answered.view, { notes: ['Please take it first.', NOT_SENT] });
        case 'invalid':
          return requestCard(turn, answered.view, { notes: [answered.fault], typed: text });
        case 'personal-data':
          return requestCard(turn, answered.view, { notes: SEEMS_TO_NAME, typed: text, mayInsist: true });
      }
    },
  }),
  actionRow({
    verb: 'advice.close',
    permission: 'advice.answer',
    where: 'anywhere',
    payload: z.object({ adviceId }),
    answer: async (turn, { adviceId: id }) => {
      const closed = await closeAdvice(turn.deps.thresholds, pressOf(turn, id));
      if (!('view' in closed)) return notTheirs(turn, closed.status);
      const notes = closed.status === 'not-answered' ? ['Whoever asked still waits for an answer.'] : [];
      return requestCard(turn, closed.view, { notes });
    },
  }),
  actionRow({
    verb: 'advice.use-place',
    permission: 'meeting.manage',
    where: 'anywhere',
    payload: z.object({ use: z.boolean() }),
    answer: (turn, { use }) => useAdvisersChat(turn, use),
  }),
];

const NOT_SENT = 'Your answer was not sent.';
const SEEMS_TO_NAME = [
  `This seems to name somebody. ${NOT_SENT}`,
  'Please open the answer again and take out names, dates of birth, addresses and numbers. If it names nobody, send it as it is.',
];

async function ask(turn: Turn, { adviceId: id, text, confirmed }: z.infer<typeof question>): Promise<RenderedCard> {
  const { deps, principal, activity } = turn;
  if (turn.audience === 'shared') return onlyOneToOne(turn);
  const { conversationId, serviceUrl, botId } = activity.address;
  const known = await knownTo(turn);
  const replyTo = { conversationId, serviceUrl, botId };
  const asked = await askAdviser(deps.thresholds, { principal, adviceId: id, text, confirmed, replyTo, known });
  switch (asked.status) {
    case 'invalid':
      return askForm(turn, { adviceId: id, text, problems: [asked.fault] });
    case 'personal-data':
      return askForm(turn, { adviceId: id, text, personalData: true });
    case 'no-adviser':
      return noAdviserCard(turn);
    case 'too-many':
      return noticeCard(deps.cards, {
        tone: 'attention',
        title: 'Too many questions are waiting already',
        kept: 'This one was not sent or kept.',
        next: 'Please ring the front door. If a child may be in danger now, ring 999.',
      });
    case 'asked':
    case 'already-asked':
      return noticeCard(deps.cards, {
        tone: 'good',
        title: 'Your question is with the duty advisers',
        what: 'The answer comes to you here. They look on working days, in the daytime.',
        next: 'If it cannot wait, ring the front door. If a child may be in danger now, ring 999.',
        kept: 'I have passed on what you wrote, and not who you are.',
      });
  }
}

async function knownTo({ deps, principal }: Turn): Promise<KnownThings> {
  return knownThings(await deps.currentGuidance.indexOf(principal.board.id));
}

function pressOf({ principal, activity }: Turn, id: AdviceId) {
  return { principal, adviceId: id, conversationId: wholeConversation(activity.address.conversationId) };
}

function takenBy({ adviser }: AdviceView): string {
  return `${adviser?.name ?? 'Somebody else'} has it.`;
}

function notTheirs({ deps }: Turn, why: 'not-found' | 'not-known'): RenderedCard {
  return noticeCard(deps.cards, {
    tone: 'neutral',
    title: why === 'not-known' ? 'I do not know you yet' : 'That question is not here',
    what:
      why === 'not-known'
        ? 'Only somebody the board knows can take a question, so that the asker knows who answers.'
        : 'It belongs to another channel, or it is no longer there.',
    kept: 'Nothing was changed.',
  });
}
