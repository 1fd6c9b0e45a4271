import type { BoardId, PersonId, TenantId } from './ids.js';

/** How an audited act ended. */
export type AuditOutcome = 'done' | 'unchanged' | 'denied' | 'refused' | 'failed';

/**
 * One row of the append-only audit: who did what to which thing, and how it ended.
 * `facts` holds ids, counts and closed words only, never anything a person typed.
 */
export interface AuditEntry {
  readonly tenantId: TenantId;
  readonly boardId: BoardId | null;
  /** The board's person who acted; null for the bot itself and for people the board does not know. */
  readonly actorId: PersonId | null;
  /** What was done, as verb.noun words, for example `attendance.record`. */
  readonly action: string;
  /** The thing it was done to, for example a meeting's id. */
  readonly subjectId: string | null;
  readonly outcome: AuditOutcome;
  readonly facts?: Readonly<Record<string, string | number | boolean | null>>;
}
