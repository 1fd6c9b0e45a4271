import type { Temporal } from 'temporal-polyfill';
import type { AnnouncementId, BoardId, GroupId, PersonId } from '../shared/ids.js';

/** Whether an announcement stands, or has been taken back. */
export type AnnouncementState = 'standing' | 'withdrawn';

/** One thing the manager or chair tells a group, in versions: a later one replaces what went out before. */
export interface Announcement {
  readonly id: AnnouncementId;
  readonly boardId: BoardId;
  /** Whose members are told. */
  readonly groupId: GroupId;
  readonly text: string;
  /** May go out again after an unclear sending, saying that it may be a repeat. */
  readonly urgent: boolean;
  /** From 1; goes up with each replacement. Also the guard of a write. */
  readonly version: number;
  readonly state: AnnouncementState;
  /** Why it was taken back; null while it stands, or when nobody said. */
  readonly withdrawnBecause: string | null;
  readonly sentBy: PersonId;
  readonly sentAt: Temporal.Instant;
}
