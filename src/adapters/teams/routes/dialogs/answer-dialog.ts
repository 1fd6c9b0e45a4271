import { identify } from '../../../../core/people/identify.js';
import { asId, type TenantId } from '../../../../core/shared/ids.js';
import { noticeCard } from '../../../cards/notice-card.js';
import type { RenderedCard } from '../../../cards/rendered-card.js';
import type { DialogReply } from '../../bot-reply.js';
import type { InboundDialog } from '../../inbound-activity.js';
import { inTime } from '../in-time.js';
import { mayDo } from '../may-do.js';
import { strangerCard } from '../plain-cards.js';
import type { RouteDeps } from '../route-deps.js';
import type { Turn } from '../turn.js';
import type { DialogRow } from './dialog-row.js';
import { DIALOG_ROWS } from './dialog-rows.js';

/**
 * Answers a dialog about a message, always within three seconds. Where the message stands is no conversation with the bot, so
 * nothing is remembered of it; a form sent off twice has its effect once, by the id that it carries.
 */
export async function answerDialog(deps: RouteDeps, activity: InboundDialog): Promise<DialogReply> {
  const row = DIALOG_ROWS.get(activity.commandId);
  const title = row?.title ?? 'Quorum';
  const shown = show(deps, activity, row).finally(() => {
    deps.wakeSender();
  });
  return { kind: 'dialog', title, card: await inTime(shown, () => lateCard(deps, activity)) };
}

async function show(deps: RouteDeps, activity: InboundDialog, row: DialogRow | undefined): Promise<RenderedCard> {
  const { address, entraId, step, message } = activity;
  const tenantId = asId<TenantId>(address.tenantId);
  const principal = await deps.meetings.transact(({ people }) => identify(people, { tenantId, entraId }));
  if (principal === null) return strangerCard(deps.cards);
  if (row === undefined) return unusableCard(deps);
  const turn: Turn = { deps, principal, activity, audience: 'member' };
  if (!(await mayDo(turn, row.permission))) return row.refuse(turn);
  if (step.kind === 'open') return row.open(turn, message);
  const card = await row.submit(turn, step.data);
  return card === 'malformed' ? unusableCard(deps) : card;
}

function unusableCard({ cards }: RouteDeps): RenderedCard {
  return noticeCard(cards, {
    tone: 'neutral',
    title: 'I could not use that form',
    what: 'It may be from an earlier version, or something in it was not filled in as I need it.',
    kept: 'Nothing was changed.',
    next: 'Please close it and choose the message again.',
  });
}

/** Nobody can say yet whether it was saved, so nobody is told either. */
function lateCard({ cards }: RouteDeps, { step }: InboundDialog): RenderedCard {
  return noticeCard(cards, {
    tone: 'warning',
    title: 'This is taking longer than usual',
    ...(step.kind === 'open'
      ? { kept: 'Nothing was changed.', next: 'Please close this and choose the message again in a moment.' }
      : {
          what: 'What you filled in has arrived and I am still at it.',
          next: 'Please ask me for “actions” in a chat in a minute, and add it again only if it is not there.',
        }),
  });
}
