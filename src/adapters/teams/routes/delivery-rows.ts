import { z } from 'zod';
import { showDeliveries } from '../../../core/notices/deliveries/show-deliveries.js';
import type { NoticeState } from '../../../core/notices/notice.js';
import { settleByPerson } from '../../../core/notices/settling/settle-by-person.js';
import { principalMay } from '../../../core/people/principal.js';
import { deliveriesCard } from '../../cards/deliveries/deliveries-card.js';
import { presentDeliveries } from '../../cards/deliveries/present-deliveries.js';
import type { RenderedCard } from '../../cards/rendered-card.js';
import { actionRow, type ActionRow } from './action-row.js';
import { givenId } from './given-id.js';
import type { Turn } from './turn.js';

const DAYS = 30;
const shown = z.object({
  subjectId: givenId.optional(),
  days: z.coerce.number().int().min(1).max(DAYS).default(DAYS),
});

/** What went out, and what a person decides about what may not have arrived. */
export const DELIVERY_ROWS: readonly ActionRow[] = [
  actionRow({
    verb: 'deliveries.show',
    permission: 'deliveries.read',
    does: 'looks',
    payload: shown,
    answer: (turn, { days }) => deliveries(turn, days),
  }),
  actionRow({
    verb: 'deliveries.resend',
    permission: 'meeting.manage',
    payload: shown.extend({ which: z.enum(['failed', 'unknown']) }),
    answer: async (turn, { which, days }) => {
      await decide(turn, which, 'send-again');
      return deliveries(turn, days);
    },
  }),
  actionRow({
    verb: 'deliveries.settle',
    permission: 'meeting.manage',
    payload: shown.extend({ which: z.literal('arrived') }),
    answer: async (turn, { days }) => {
      await decide(turn, 'unknown', 'arrived');
      return deliveries(turn, days);
    },
  }),
];

async function decide(turn: Turn, state: NoticeState, decision: 'arrived' | 'send-again'): Promise<void> {
  const { deps, principal } = turn;
  const { notReached } = await showDeliveries(deps.notices, { principal, days: DAYS });
  const noticeIds = notReached.filter(({ notice }) => notice.state === state).map(({ notice }) => notice.id);
  await settleByPerson(deps.notices, { principal, noticeIds, decision });
}

/** What went out over so many days, today among them, counted so that it adds up. */
export async function deliveries({ deps, principal }: Turn, days: number = DAYS): Promise<RenderedCard> {
  return deliveriesCard(
    deps.cards,
    presentDeliveries({
      board: principal.board,
      deliveries: await showDeliveries(deps.notices, { principal, days }),
      days,
      mayResend: principalMay(principal, 'meeting.manage'),
      asks: false,
      now: deps.notices.clock.now(),
    }),
  );
}
