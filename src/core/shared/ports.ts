import type { Temporal } from 'temporal-polyfill';
import type { AuditEntry } from './audit.ts';

/** Where "now" comes from. Tests move it; nobody sleeps for it. */
export interface Clock {
  /** The present instant, to the millisecond. */
  now(): Temporal.Instant;
}

/** Where new ids come from, so that core needs no randomness. */
export interface Ids {
  /** A new id that no one can guess (UUID version 4). */
  next(): string;
}

/** Writes one audit row; inside a transaction it is written with the change or not at all. */
export interface Audit {
  record(entry: AuditEntry): Promise<void>;
}
