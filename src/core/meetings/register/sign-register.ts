import { type Principal } from '../../people/principal.js';
import type { MeetingId } from '../../shared/ids.js';
import { confirmRegister, type ConfirmRegister } from './confirm-register.js';
import { inRounds } from '../../shared/in-rounds.js';
import { maySeeMeeting } from '../may-see-meeting.js';
import { spokenAudit } from '../../people/spoken-audit.js';
import { loadMeetingView, type MeetingView } from '../meeting-view.js';
import { prefillRegister, type RegisterEntry } from './register.js';
import type { MeetingsPorts, MeetingsTx } from '../ports.js';

export type ShownRegister =
  | {
      readonly status: 'shown';
      readonly view: MeetingView;
      readonly entries: readonly RegisterEntry[];
      readonly confirmed: boolean;
    }
  | { readonly status: 'not-found' };

/** The register of a meeting: as confirmed, or filled from the answers for the business manager to put right. */
export async function showRegister(
  ports: MeetingsPorts,
  { principal, meetingId }: { readonly principal: Principal; readonly meetingId: MeetingId },
): Promise<ShownRegister> {
  return ports.transact(async (tx) => {
    const view = await loadMeetingView(tx, principal.board, meetingId);
    if (view === null || !maySeeMeeting(principal, view)) return { status: 'not-found' };
    const register = await tx.register.of(meetingId);
    const seats = view.table.map(({ seat }) => seat);
    const entries = register?.entries ?? prefillRegister(seats, view.answers, view.meeting);
    return { status: 'shown', view, entries, confirmed: register !== null };
  });
}

export interface SignRegister {
  readonly principal: Principal;
  readonly meetingId: MeetingId;
  readonly entries: readonly RegisterEntry[];
}

export type SignedRegister =
  | { readonly status: 'not-found' }
  | { readonly status: 'no-signer' }
  | { readonly status: 'decided'; readonly decision: ConfirmRegister; readonly view: MeetingView };

/** Confirms who was there. The meeting counts as held from then on; the register can still be put right, and says so in the audit. */
export async function signRegister(ports: MeetingsPorts, request: SignRegister): Promise<SignedRegister> {
  return inRounds(ports, { code: 'meeting.contended', ids: { meetingId: request.meetingId } }, (tx) =>
    signOnce(ports, tx, request),
  );
}

async function signOnce(
  ports: MeetingsPorts,
  tx: MeetingsTx,
  { principal, meetingId, entries }: SignRegister,
): Promise<SignedRegister | 'somebody-was-first'> {
  const signer = principal.person;
  if (signer === null) return { status: 'no-signer' };
  const view = await loadMeetingView(tx, principal.board, meetingId);
  if (view === null || !maySeeMeeting(principal, view)) return { status: 'not-found' };
  const seats = (await tx.people.tableOf(principal.board.id, view.group.id)).map(({ seat }) => seat);
  const standing = await tx.register.of(meetingId);
  const now = ports.clock.now();
  const confirmed = standing?.entries ?? null;
  const decision = confirmRegister({ meeting: view.meeting, seats, entries, confirmed, now });
  if (decision.status === 'confirmed') {
    // The meeting's own guard comes first: whoever changed it meanwhile is decided on, and nothing has been written yet.
    const held = { ...view.meeting, status: 'held' as const };
    if (view.meeting.status === 'called' && !(await tx.meetings.save(held))) return 'somebody-was-first';
    await tx.register.confirm(meetingId, decision.entries, { at: now, by: signer.id });
    await tx.ledger.withdraw(
      { boardId: principal.board.id, subjectId: meetingId, kinds: ['nudge', 'unanswered-list'] },
      'over',
    );
  }
  await tx.audit.record(
    spokenAudit(principal, meetingId, {
      action: 'register.confirm',
      outcome: decision.status === 'confirmed' ? 'done' : decision.status === 'unchanged' ? 'unchanged' : 'refused',
      facts: { decision: decision.status, entries: entries.length, again: standing !== null },
    }),
  );
  return { status: 'decided', decision, view };
}
