import { loadActionView } from '../../../core/actions/load-action-view.js';
import { occurrenceOf, type Notice } from '../../../core/notices/notice.js';
import { asId, type ActionId } from '../../../core/shared/ids.js';
import { londonDay } from '../../../core/shared/london.js';
import { actionCard } from '../actions/action-card.js';
import type { ActionLead } from '../actions/presenters/action-lead.js';
import { presentAction } from '../actions/presenters/present-action.js';
import type { RenderedCard } from '../rendered-card.js';
import { recipientOf } from './recipient-of.js';
import type { RenderNotices } from './render-notices.js';

/** The kinds of notice that are about an action. */
export type ActionNotice = Notice & {
  readonly kind: 'action-assigned' | 'action-reminder' | 'action-overdue' | 'action-request' | 'action-decision';
};

/** An action's notice from the action as it is now, with the steps open to the one it goes to. */
export async function renderActionNotice(parts: RenderNotices, notice: ActionNotice): Promise<RenderedCard | null> {
  const today = londonDay(parts.ports.clock.now());
  const made = await parts.ports.transact(async (tx) => {
    const principal = await recipientOf(tx.people, notice);
    const action = await tx.actions.find(notice.boardId, asId<ActionId>(notice.subjectId));
    if (principal === null || action === null) return null;
    return { principal, view: await loadActionView(tx, principal, action, today) };
  });
  if (made === null) return null;
  const viewerId = made.principal.person?.id ?? null;
  return actionCard(parts.cards, presentAction({ view: made.view, today, viewerId, lead: leadOf(notice) }));
}

function leadOf(notice: ActionNotice): ActionLead {
  switch (notice.kind) {
    case 'action-assigned':
      return { kind: 'assigned', count: Number(/^list-(\d+)$/.exec(occurrenceOf(notice))?.[1] ?? 1) };
    case 'action-reminder':
      return { kind: 'reminder' };
    case 'action-overdue':
      return { kind: 'overdue' };
    case 'action-request':
      return { kind: 'request' };
    case 'action-decision':
      return { kind: 'decision', seq: Number(occurrenceOf(notice).slice('event-'.length)) };
  }
}
