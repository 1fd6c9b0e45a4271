import type { Temporal } from 'temporal-polyfill';
import type { PeopleStore } from '../people/ports.js';
import type { BoardId, DraftId, GroupId, MeetingId, PersonId } from '../shared/ids.js';
import type { Audit, Clock, Ids, Ledger, Transact } from '../shared/ports.js';
import type { Agenda, AgendaItem } from './agenda/agenda.js';
import type { Answer } from './attendance/attendance.js';
import type { Meeting, MeetingStatus } from './meeting.js';
import type { RegisterEntry } from './register/register.js';

export interface MeetingSearch {
  readonly boardId: BoardId;
  readonly groupId?: GroupId;
  readonly from?: Temporal.Instant;
  readonly before?: Temporal.Instant;
  readonly statuses?: readonly MeetingStatus[];
  /** Earliest first unless `latest-first`. */
  readonly order?: 'earliest-first' | 'latest-first';
  readonly limit: number;
}

/** Meetings of one board; a meeting of another board is never found. */
export interface MeetingStore {
  find(boardId: BoardId, meetingId: MeetingId): Promise<Meeting | null>;
  search(search: MeetingSearch): Promise<readonly Meeting[]>;
  /** Makes whoever else would add to this group's calendar wait until the transaction ends, so that a look before stays true. */
  holdCalendar(boardId: BoardId, groupId: GroupId): Promise<void>;
  add(meeting: Meeting): Promise<void>;
  /** Writes the meeting if the stored version is `meeting.version`, and raises it by one; false when somebody was first. */
  save(meeting: Meeting): Promise<boolean>;
}

export interface AgendaStore {
  latest(meetingId: MeetingId): Promise<Agenda | null>;
  version(meetingId: MeetingId, version: number): Promise<Agenda | null>;
  /** Adds a version; false when that version number is there already. */
  add(agenda: Agenda, createdBy: PersonId | null, at: Temporal.Instant): Promise<boolean>;
}

export interface AnswerStore {
  of(meetingId: MeetingId): Promise<readonly Answer[]>;
  find(meetingId: MeetingId, personId: PersonId): Promise<Answer | null>;
  /**
   * Writes the answer and its history row. The guard is in the write: revision 1 only where there is none,
   * revision n only over n − 1; false when somebody was first.
   */
  record(answer: Answer): Promise<boolean>;
  /** Every answer that ever stood for one person and meeting, oldest first. */
  history(meetingId: MeetingId, personId: PersonId): Promise<readonly Answer[]>;
}

export interface RegisterStore {
  of(meetingId: MeetingId): Promise<{
    readonly entries: readonly RegisterEntry[];
    readonly confirmedAt: Temporal.Instant;
    readonly confirmedBy: PersonId;
  } | null>;
  /** Replaces the register of a meeting. */
  confirm(
    meetingId: MeetingId,
    entries: readonly RegisterEntry[],
    confirmed: { readonly at: Temporal.Instant; readonly by: PersonId },
  ): Promise<void>;
}

/** What an import or an edit under way has understood, waiting to be confirmed or discarded. */
export interface AgendaDraft {
  readonly id: DraftId;
  readonly boardId: BoardId;
  readonly createdBy: PersonId;
  readonly title: string | null;
  /** London calendar day, YYYY-MM-DD. */
  readonly date: string | null;
  /** London wall-clock time, HH:MM. */
  readonly startTime: string | null;
  readonly endTime: string | null;
  readonly place: string | null;
  readonly joinUrl: string | null;
  readonly items: readonly AgendaItem[];
  /** The meeting it is meant for, once known. */
  readonly meetingId: MeetingId | null;
  /** The version of the agenda an edit began from, 0 for none yet; null for an import, which takes the place of any. */
  readonly basedOn: number | null;
}

export interface DraftStore {
  add(draft: AgendaDraft, at: Temporal.Instant, expiresAt: Temporal.Instant): Promise<void>;
  find(boardId: BoardId, draftId: DraftId, now: Temporal.Instant): Promise<AgendaDraft | null>;
  /** Writes an edit to a draft that is still there; false when it has gone. */
  save(draft: AgendaDraft): Promise<boolean>;
  /** Takes the draft out of the store; false when it is no longer there, so that it is used once. */
  remove(boardId: BoardId, draftId: DraftId): Promise<boolean>;
}

/** The stores of this feature, the audit and the ledger, all on one transaction. */
export interface MeetingsTx {
  readonly people: PeopleStore;
  readonly meetings: MeetingStore;
  readonly agendas: AgendaStore;
  readonly answers: AnswerStore;
  readonly register: RegisterStore;
  readonly drafts: DraftStore;
  readonly audit: Audit;
  readonly ledger: Ledger;
}

/** What the verbs of meetings are given. */
export interface MeetingsPorts {
  readonly transact: Transact<MeetingsTx>;
  readonly clock: Clock;
  readonly ids: Ids;
}
