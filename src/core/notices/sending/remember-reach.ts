import type { Notice } from '../notice.js';
import type { Address, NoticesPorts } from '../ports.js';
import type { UnreachableReason } from '../../people/reach.js';

/** Keeps the personal chat just opened, so that it is opened once. */
export async function rememberChat<Card>(
  { transact }: NoticesPorts<Card>,
  { tenantId, recipient }: Notice,
  { conversationId, serviceUrl, botId }: Address,
): Promise<void> {
  if (!('personId' in recipient)) return;
  await transact(async ({ people }) => {
    const known = await people.reachOf(tenantId, recipient.personId);
    await people.saveReach({
      personId: recipient.personId,
      tenantId,
      userId: known?.userId ?? null,
      conversationId,
      serviceUrl,
      botId,
      state: 'reachable',
      reason: null,
    });
  });
}

/** Keeps why a person or place refused us, so that it is shown and not tried again until something changes. */
export async function rememberRefusal<Card>(
  { transact }: NoticesPorts<Card>,
  { tenantId, boardId, recipient }: Notice,
  reason: UnreachableReason,
): Promise<void> {
  await transact(async ({ people }) => {
    if ('placeId' in recipient) {
      const place = await people.place(boardId, recipient.placeId);
      if (place !== null) await people.savePlace({ ...place, state: 'unreachable', reason });
      return;
    }
    // Of somebody whom the board does not know nothing is kept beyond their request.
    if ('askerOf' in recipient) return;
    const known = await people.reachOf(tenantId, recipient.personId);
    // A conversation that is gone may be opened anew; every other refusal stands until the person comes back.
    const gone = reason === 'conversation-gone';
    await people.saveReach({
      personId: recipient.personId,
      tenantId,
      userId: known?.userId ?? null,
      conversationId: gone ? null : (known?.conversationId ?? null),
      serviceUrl: known?.serviceUrl ?? null,
      botId: known?.botId ?? null,
      state: gone ? 'unknown' : 'unreachable',
      reason: gone ? null : reason,
    });
  });
}
