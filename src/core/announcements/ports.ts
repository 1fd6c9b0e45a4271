import type { PeopleStore } from '../people/ports.js';
import type { AnnouncementId, BoardId } from '../shared/ids.js';
import type { Audit, Clock, Ids, Ledger, Transact } from '../shared/ports.js';
import type { Announcement } from './announcement.js';

/** Announcements of one board; one of another board is never found. */
export interface AnnouncementStore {
  find(boardId: BoardId, announcementId: AnnouncementId): Promise<Announcement | null>;
  /** The latest sent first. */
  latest(boardId: BoardId, limit: number): Promise<readonly Announcement[]>;
  add(announcement: Announcement): Promise<void>;
  /** Writes a new version over the one before it, or its end; false when somebody was first. */
  save(announcement: Announcement, over: Pick<Announcement, 'version' | 'state'>): Promise<boolean>;
}

/** The stores of this feature, the audit and the ledger, all on one transaction. */
export interface AnnouncementsTx {
  readonly people: PeopleStore;
  readonly announcements: AnnouncementStore;
  readonly audit: Audit;
  readonly ledger: Ledger;
}

/** What the verbs of announcements are given. */
export interface AnnouncementsPorts {
  readonly transact: Transact<AnnouncementsTx>;
  readonly clock: Clock;
  readonly ids: Ids;
}
