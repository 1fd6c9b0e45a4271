import type { Temporal } from 'temporal-polyfill';
import type { PlaceId } from '../../shared/ids.js';
import type { NoticeKind } from '../../shared/notice-request.js';
import type { ThresholdsTx } from '../ports.js';
import type { AdviceRequest } from './advice-request.js';

/** The kinds that stand in the advisers' channel and show how a request stands. */
export const ADVISER_KINDS = ['advice-request', 'advice-chase'] as const satisfies readonly NoticeKind[];

/** A week after it was asked or answered nobody waits for it any more. */
const USEFUL_HOURS = 7 * 24;

/** Hands a request to the ledger for the advisers' channel or chat; once for each place. */
export async function tellAdvisers(
  { ledger }: Pick<ThresholdsTx, 'ledger'>,
  { id, boardId, tenantId }: AdviceRequest,
  { placeId, at }: { readonly placeId: PlaceId; readonly at: Temporal.Instant },
): Promise<void> {
  await ledger.post({
    tenantId,
    boardId,
    kind: 'advice-request',
    subjectId: id,
    recipient: { placeId },
    occurrence: 'asked',
    notBefore: at,
    expiresAt: at.add({ hours: USEFUL_HOURS }),
  });
}

/** Hands the answer to the ledger for whoever asked: one to one, or in the chat they asked from. */
export async function tellAsker(
  { ledger }: Pick<ThresholdsTx, 'ledger'>,
  { id, boardId, tenantId, askerId }: AdviceRequest,
  at: Temporal.Instant,
): Promise<void> {
  await ledger.post({
    tenantId,
    boardId,
    kind: 'advice-answer',
    subjectId: id,
    recipient: askerId === null ? { askerOf: id } : { personId: askerId },
    occurrence: 'answered',
    notBefore: at,
    expiresAt: at.add({ hours: USEFUL_HOURS }),
  });
}

/** Has the cards in the advisers' channel show how the request stands now. */
export async function refreshAdvice(
  { ledger }: Pick<ThresholdsTx, 'ledger'>,
  { id, boardId }: Pick<AdviceRequest, 'id' | 'boardId'>,
): Promise<void> {
  await ledger.refresh({ boardId, subjectId: id, kinds: ADVISER_KINDS });
}
