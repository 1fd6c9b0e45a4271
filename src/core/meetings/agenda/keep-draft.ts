import type { Principal } from '../../people/principal.js';
import { asId, type DraftId, type MeetingId } from '../../shared/ids.js';
import type { AgendaItem } from './agenda.js';
import { maySeeMeeting } from '../may-see-meeting.js';
import { loadMeetingView, type MeetingView } from '../meeting-view.js';
import type { AgendaDraft, MeetingsPorts, MeetingsTx } from '../ports.js';

const DRAFT_HOURS = 24;

/** Keeps what an import has understood until a person confirms or discards it; it is swept after a day. */
export async function keepDraft(ports: MeetingsPorts, draft: Omit<AgendaDraft, 'id'>): Promise<AgendaDraft> {
  const kept = { ...draft, id: asId<DraftId>(ports.ids.next()) };
  await ports.transact((tx) => putDraft(ports, tx, kept));
  return kept;
}

/** Puts a draft into the store for a day: a new one, or one that was taken out and could not be used after all. */
export async function putDraft(ports: MeetingsPorts, { drafts }: MeetingsTx, draft: AgendaDraft): Promise<void> {
  const now = ports.clock.now();
  await drafts.add(draft, now, now.add({ hours: DRAFT_HOURS }));
}

export type EditedDraft =
  | { readonly status: 'editing'; readonly draft: AgendaDraft; readonly view: MeetingView }
  | { readonly status: 'draft-gone' }
  | { readonly status: 'not-found' };

/** Starts an edit of a meeting's agenda: a draft with the items as they stand. */
export async function editAgenda(
  ports: MeetingsPorts,
  { principal, meetingId }: { readonly principal: Principal; readonly meetingId: MeetingId },
): Promise<EditedDraft> {
  const { person, board } = principal;
  const view = await ports.transact((tx) => loadMeetingView(tx, board, meetingId));
  if (view === null || person === null || !maySeeMeeting(principal, view)) return { status: 'not-found' };
  const draft = await keepDraft(ports, {
    boardId: board.id,
    createdBy: person.id,
    title: null,
    date: null,
    startTime: null,
    endTime: null,
    place: null,
    joinUrl: null,
    items: view.agenda?.items ?? [],
    meetingId,
    basedOn: view.agenda?.version ?? 0,
  });
  return { status: 'editing', draft, view };
}

export interface DraftEdit {
  readonly principal: Principal;
  readonly draftId: DraftId;
  /** Makes the new list of items from the old. */
  readonly change: (items: readonly AgendaItem[]) => readonly AgendaItem[];
}

/** Changes a draft's items. Only its author can; nothing is published by it. */
export async function changeDraft(
  ports: MeetingsPorts,
  { principal, draftId, change }: DraftEdit,
): Promise<EditedDraft> {
  return ports.transact(async (tx) => {
    const opened = await findDraft(ports, tx, principal, draftId);
    if (opened.status !== 'editing') return opened;
    const draft = { ...opened.draft, items: change(opened.draft.items) };
    return (await tx.drafts.save(draft)) ? { ...opened, draft } : { status: 'draft-gone' };
  });
}

/** The draft of an edit under way, as its author left it. */
export async function openDraft(
  ports: MeetingsPorts,
  { principal, draftId }: { readonly principal: Principal; readonly draftId: DraftId },
): Promise<EditedDraft> {
  return ports.transact((tx) => findDraft(ports, tx, principal, draftId));
}

/** Throws a draft away; only its author can. True when it was still there. */
export async function discardDraft(
  ports: MeetingsPorts,
  { principal, draftId }: { readonly principal: Principal; readonly draftId: DraftId },
): Promise<boolean> {
  const { board, person } = principal;
  return ports.transact(async ({ drafts }) => {
    const draft = await drafts.find(board.id, draftId, ports.clock.now());
    return draft !== null && draft.createdBy === person?.id && drafts.remove(board.id, draftId);
  });
}

async function findDraft(
  ports: MeetingsPorts,
  tx: MeetingsTx,
  principal: Principal,
  draftId: DraftId,
): Promise<EditedDraft> {
  const draft = await tx.drafts.find(principal.board.id, draftId, ports.clock.now());
  if (draft === null || draft.createdBy !== principal.person?.id || draft.meetingId === null)
    return { status: 'draft-gone' };
  const view = await loadMeetingView(tx, principal.board, draft.meetingId);
  if (view === null || !maySeeMeeting(principal, view)) return { status: 'not-found' };
  return { status: 'editing', draft, view };
}
