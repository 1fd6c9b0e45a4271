import { z } from 'zod';
import type { Notice, NoticeState } from '../../../core/notices/notice.js';
import { sendAgain, showDeliveries, type Deliveries, type NotReached } from '../../../core/notices/show-deliveries.js';
import { principalMay } from '../../../core/people/principal.js';
import { sayUnreachable, UNREACHABLE_REASONS, type UnreachableReason } from '../../../core/people/reach.js';
import { formatMoment } from '../../../core/shared/london.js';
import { deliveriesCard, type DeliveryProblem } from '../../cards/deliveries-card.js';
import type { RenderedCard } from '../../cards/rendered-card.js';
import { actionRow, type ActionRow } from './action-row.js';
import { givenId } from './given-id.js';
import type { Turn } from './turn.js';

const DAYS = 30;
const subject = z.object({ subjectId: givenId.optional() });

/** What went out, and sending again to those it did not reach. */
export const DELIVERY_ROWS: readonly ActionRow[] = [
  actionRow({
    verb: 'deliveries.show',
    permission: 'deliveries.read',
    does: 'looks',
    payload: subject,
    answer: (turn) => deliveries(turn),
  }),
  actionRow({
    verb: 'deliveries.resend',
    permission: 'meeting.manage',
    payload: z.object({ which: z.enum(['failed', 'unknown']) }),
    answer: async (turn, { which }) => {
      const { deps, principal } = turn;
      const { notReached } = await showDeliveries(deps.notices, { principal, days: DAYS });
      const states: readonly NoticeState[] = which === 'failed' ? ['failed'] : ['unknown'];
      const noticeIds = notReached.filter(({ notice }) => states.includes(notice.state)).map(({ notice }) => notice.id);
      await sendAgain(deps.notices, { principal, noticeIds });
      return deliveries(turn);
    },
  }),
];

/** What went out over the last month, counted so that it adds up. */
export async function deliveries(turn: Turn): Promise<RenderedCard> {
  const { deps, principal } = turn;
  const shown = await showDeliveries(deps.notices, { principal, days: DAYS });
  return deliveriesCard(deps.cards, {
    subjectId: principal.board.id,
    subject: `The last ${DAYS} days`,
    totals: totalsOf(shown),
    problems: shown.notReached.flatMap(problemOf),
    mayResend: principalMay(principal, 'meeting.manage'),
    mayRecord: false,
    updatedAt: formatMoment(deps.notices.clock.now()),
  });
}

function totalsOf({ totals, addressed }: Deliveries) {
  const { sent, unknown, failed, unreachable, expired, withdrawn } = totals;
  const waiting = totals.waiting + totals.leased + totals.sending;
  return { addressed, sent, waiting, unknown, failed, unreachable, expired, withdrawn };
}

const WHAT: Readonly<Record<Notice['kind'], string>> = {
  'attendance-request': 'The agenda and “Can you come?”',
  'shared-agenda': 'The shared agenda',
  'shared-attendance': 'The shared card: who is coming',
  nudge: 'A reminder to answer',
  'unanswered-list': 'The list of those who have not answered',
};

function problemOf({ notice, name }: NotReached): readonly DeliveryProblem[] {
  const { state, reason, kind } = notice;
  if (state !== 'unknown' && state !== 'failed' && state !== 'unreachable' && state !== 'expired') return [];
  return [
    { name, agency: '', what: WHAT[kind], state, why: isUnreachableReason(reason) ? sayUnreachable(reason) : null },
  ];
}

function isUnreachableReason(reason: string | null): reason is UnreachableReason {
  return UNREACHABLE_REASONS.some((known) => known === reason);
}
