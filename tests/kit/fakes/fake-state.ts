import type { Temporal } from 'temporal-polyfill';
import type { Announcement } from '../../../src/core/announcements/announcement.js';
import type { Agenda } from '../../../src/core/meetings/agenda/agenda.js';
import type { Answer } from '../../../src/core/meetings/attendance/attendance.js';
import type { Meeting } from '../../../src/core/meetings/meeting.js';
import type { AgendaDraft, RegisterStore } from '../../../src/core/meetings/ports.js';
import type { Notice } from '../../../src/core/notices/notice.js';
import type { SlotOutcome } from '../../../src/core/notices/ports.js';
import type { Schedule } from '../../../src/core/notices/scheduling/schedule.js';
import type { Board, Group } from '../../../src/core/people/board.js';
import type { Person } from '../../../src/core/people/person.js';
import type { Place, Reach, SeatedPerson } from '../../../src/core/people/ports.js';
import type { Role } from '../../../src/core/people/role.js';
import type { AuditEntry } from '../../../src/core/shared/audit.js';
import { noActions, type KeptActions } from './fake-action-store.js';
import { noGuidance, type KeptGuidance } from './fake-guidance-stores.js';
import { noFigures, type KeptFigures } from './fake-figures.js';

export type KeptRegister = NonNullable<Awaited<ReturnType<RegisterStore['of']>>>;

/** All that a store holds. Values are never changed in place, so a copy of the fields is a snapshot of everything. */
export interface FakeState extends KeptActions, KeptGuidance {
  boards: readonly Board[];
  groups: readonly Group[];
  seats: readonly Omit<SeatedPerson, 'unreachable'>[];
  people: readonly Person[];
  grants: readonly { readonly personId: string; readonly role: Role }[];
  reaches: readonly Reach[];
  places: readonly Place[];
  meetings: readonly Meeting[];
  agendas: readonly Agenda[];
  answers: readonly Answer[];
  history: readonly Answer[];
  registers: ReadonlyMap<string, KeptRegister>;
  drafts: readonly { readonly draft: AgendaDraft; readonly expiresAt: Meeting['startsAt'] }[];
  audit: readonly AuditEntry[];
  notices: readonly (Notice & {
    readonly leaseUntil: Meeting['startsAt'] | null;
    /** When it was handed in. */
    readonly postedAt: Meeting['startsAt'];
  })[];
  announcements: readonly Announcement[];
  schedules: readonly Schedule[];
  /** The slots taken, in the order of their taking. */
  slots: readonly { readonly schedule: string; readonly slot: string; readonly outcome: SlotOutcome }[];
  /** Until which day somebody wants no reminders, by the id of their person. */
  snoozes: ReadonlyMap<string, Temporal.PlainDate>;
  figures: KeptFigures;
}

export type KeptNotice = FakeState['notices'][number];

export function emptyState(): FakeState {
  return {
    ...noActions(),
    ...noGuidance(),
    boards: [],
    groups: [],
    seats: [],
    people: [],
    grants: [],
    reaches: [],
    places: [],
    meetings: [],
    agendas: [],
    answers: [],
    history: [],
    registers: new Map(),
    drafts: [],
    audit: [],
    notices: [],
    announcements: [],
    schedules: [],
    slots: [],
    snoozes: new Map(),
    figures: noFigures(),
  };
}
