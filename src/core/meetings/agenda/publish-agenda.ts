import type { Principal } from '../../people/principal.js';
import type { DraftId, MeetingId } from '../../shared/ids.js';
import type { AgendaItem } from './agenda.js';
import { agendaChanges } from './agenda-changes.js';
import { withFrontItems } from './front-items.js';
import { putDraft } from './keep-draft.js';
import { maySeeMeeting } from '../may-see-meeting.js';
import { spokenAudit } from '../../people/spoken-audit.js';
import { loadMeetingView, type MeetingView } from '../meeting-view.js';
import { moveInterests } from '../attendance/move-interests.js';
import { refreshAllCards } from '../calling/meeting-notices.js';
import type { AgendaDraft, MeetingsPorts, MeetingsTx } from '../ports.js';

export type PublishedAgenda =
  | { readonly status: 'published'; readonly view: MeetingView }
  | { readonly status: 'unchanged'; readonly view: MeetingView }
  | { readonly status: 'somebody-was-first'; readonly view: MeetingView }
  | { readonly status: 'over'; readonly view: MeetingView }
  | { readonly status: 'not-found' }
  | { readonly status: 'draft-gone' };

/**
 * Makes a draft the next version of a meeting's agenda. Version n+1 says what changed, and the cards already posted are
 * edited in place; nobody is written to again for it. The draft is used up, so a second press publishes nothing. An edit
 * that began from an older version than the latest is not written over it; its draft is kept.
 */
export async function publishAgenda(
  ports: MeetingsPorts,
  {
    principal,
    meetingId,
    draftId,
  }: { readonly principal: Principal; readonly meetingId: MeetingId; readonly draftId: DraftId },
): Promise<PublishedAgenda> {
  return ports.transact(async (tx) => {
    const view = await loadMeetingView(tx, principal.board, meetingId);
    if (view === null || !maySeeMeeting(principal, view)) return { status: 'not-found' };
    if (view.meeting.status === 'held' || view.meeting.status === 'cancelled') return { status: 'over', view };
    const draft = await tx.drafts.find(principal.board.id, draftId, ports.clock.now());
    if (draft === null || !isTheirs(draft, principal, meetingId)) return { status: 'draft-gone' };
    if (draft.basedOn !== null && draft.basedOn !== (view.agenda?.version ?? 0)) {
      return { status: 'somebody-was-first', view };
    }
    if (!(await tx.drafts.remove(principal.board.id, draftId))) return { status: 'draft-gone' };
    const published = await addAgendaVersion(ports, tx, principal, view, draft.items);
    if (published.status === 'somebody-was-first') await putDraft(ports, tx, draft);
    return published;
  });
}

/** A draft is used by its author only, and one begun for a meeting for that meeting only. */
function isTheirs(draft: AgendaDraft, { person }: Principal, meetingId: MeetingId): boolean {
  return draft.createdBy === person?.id && (draft.meetingId === null || draft.meetingId === meetingId);
}

/**
 * The next version of a meeting's agenda, within a transaction: stored, told to the posted cards, audited. Interests already
 * declared follow their items.
 */
export async function addAgendaVersion(
  ports: MeetingsPorts,
  tx: MeetingsTx,
  principal: Principal,
  view: MeetingView,
  proposed: readonly AgendaItem[],
): Promise<PublishedAgenda> {
  const { meeting, agenda: before } = view;
  const items = withFrontItems(proposed);
  const changes = before === null ? [] : agendaChanges(before.items, items);
  if (before !== null && changes.length === 0) return { status: 'unchanged', view };
  const version = (before?.version ?? 0) + 1;
  const agenda = { meetingId: meeting.id, version, items, changes };
  if (!(await tx.agendas.add(agenda, principal.person?.id ?? null, ports.clock.now()))) {
    return { status: 'somebody-was-first', view };
  }
  if (before !== null) await moveInterests(tx, view, before.items, items);
  await refreshAllCards(tx, view);
  await tx.audit.record(
    spokenAudit(principal, meeting.id, {
      action: 'agenda.publish',
      outcome: 'done',
      facts: { version, items: items.length, changes: changes.length },
    }),
  );
  const answers = await tx.answers.of(meeting.id);
  return { status: 'published', view: { ...view, agenda, answers } };
}
