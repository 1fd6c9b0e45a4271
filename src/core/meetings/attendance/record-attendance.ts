import { principalMay, type Principal } from '../../people/principal.js';
import type { SeatedPerson } from '../../people/ports.js';
import type { MeetingId, PersonId } from '../../shared/ids.js';
import { replyAfter, type AttendanceChange } from './attendance-change.js';
import { decideAttendance, type AttendanceDecision } from './decide-attendance.js';
import { inRounds } from '../../shared/in-rounds.js';
import { maySeeMeeting } from '../may-see-meeting.js';
import { spokenAudit } from '../../people/spoken-audit.js';
import { loadMeetingView, ownPart, type MeetingView } from '../meeting-view.js';
import type { MeetingsPorts, MeetingsTx } from '../ports.js';

export interface RecordAttendance {
  readonly principal: Principal;
  readonly meetingId: MeetingId;
  /** The call the person was looking at: an answer to an earlier date or place is not taken for the new one. */
  readonly call: number;
  readonly change: AttendanceChange;
  /** Whose answer, when the business manager records for somebody else. */
  readonly forPersonId?: PersonId;
}

export type RecordedAttendance =
  | { readonly status: 'not-found' }
  | { readonly status: 'no-seat' }
  | { readonly status: 'denied' }
  /** The press says neither whether they come nor was there an answer before. */
  | { readonly status: 'no-choice'; readonly view: MeetingView; readonly seated: SeatedPerson }
  | { readonly status: 'moved'; readonly view: MeetingView; readonly seated: SeatedPerson }
  | {
      readonly status: 'decided';
      readonly decision: AttendanceDecision;
      readonly view: MeetingView;
      readonly seated: SeatedPerson;
    };

/**
 * Records what a member says about one meeting: answer, history, audit and the refresh of the posted cards in one
 * transaction. The same reply again is `unchanged`; two replies at the same moment are decided one after the other.
 */
export async function recordAttendance(ports: MeetingsPorts, request: RecordAttendance): Promise<RecordedAttendance> {
  return inRounds(ports, { code: 'meeting.contended', ids: { meetingId: request.meetingId } }, (tx) =>
    recordOnce(ports, tx, request),
  );
}

async function recordOnce(
  ports: MeetingsPorts,
  tx: MeetingsTx,
  request: RecordAttendance,
): Promise<RecordedAttendance | 'somebody-was-first'> {
  const { principal, meetingId } = request;
  const before = await loadMeetingView(tx, principal.board, meetingId);
  if (before === null || !maySeeMeeting(principal, before)) return { status: 'not-found' };
  const mayRecordForAnother = principalMay(principal, 'attendance.record-for-another');
  const seated = findSeat(before, request);
  const actor = principal.person;
  const personId = seated?.seat.personId ?? null;
  if (seated === undefined || actor === null || personId === null) return { status: 'no-seat' };
  if (personId !== actor.id && !mayRecordForAnother) {
    await tx.audit.record(spokenAudit(principal, meetingId, { action: 'attendance.record', outcome: 'denied' }));
    return { status: 'denied' };
  }
  if (request.call !== before.meeting.call) return { status: 'moved', view: before, seated };

  const previous = before.answers.find((answer) => answer.personId === personId) ?? null;
  const agendaItemNumbers = before.agenda?.items.map(({ number }) => number) ?? [];
  const reply = replyAfter(previous, request.change, agendaItemNumbers);
  if (reply === null) return { status: 'no-choice', view: before, seated };
  const decision = decideAttendance({
    meeting: before.meeting,
    seat: seated.seat,
    previous,
    reply,
    actor: { personId: actor.id, mayRecordForAnother },
    now: ports.clock.now(),
    agendaItemNumbers,
  });
  if (decision.status === 'recorded' || decision.status === 'changed') {
    if (!(await tx.answers.record(decision.answer))) return 'somebody-was-first';
    await tellTheCards(tx, principal, before.meeting.id, personId);
  }
  await tx.audit.record(
    spokenAudit(principal, meetingId, {
      action: 'attendance.record',
      outcome: auditOutcome(decision),
      facts: { seatId: seated.seat.id, choice: reply.choice, decision: decision.status, call: request.call },
    }),
  );
  const view = (await loadMeetingView(tx, principal.board, meetingId)) ?? before;
  return { status: 'decided', decision, view, seated };
}

function findSeat(view: MeetingView, { principal, forPersonId }: RecordAttendance): SeatedPerson | undefined {
  if (forPersonId === undefined) return ownPart(view, principal.person)?.seated;
  return view.table.find(({ seat }) => seat.personId === forPersonId);
}

/** A nudge is no longer wanted once answered, and every posted card that shows the answer is out of date. */
async function tellTheCards(
  tx: MeetingsTx,
  { board }: Principal,
  meetingId: MeetingId,
  personId: NonNullable<SeatedPerson['seat']['personId']>,
): Promise<void> {
  const about = { boardId: board.id, subjectId: meetingId };
  await tx.ledger.withdraw({ ...about, kinds: ['nudge'], personId }, 'answered');
  await tx.ledger.refresh({ ...about, kinds: ['attendance-request', 'nudge'], personId });
  await tx.ledger.refresh({ ...about, kinds: ['shared-attendance', 'unanswered-list'] });
}

function auditOutcome({ status }: AttendanceDecision): 'done' | 'unchanged' | 'refused' {
  if (status === 'recorded' || status === 'changed') return 'done';
  return status === 'unchanged' ? 'unchanged' : 'refused';
}
