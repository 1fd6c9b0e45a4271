import { Fault } from '../../../core/shared/fault.js';

/** The driver's reason names host and port, or the user who was refused, and never the password. */
export function unreachable(cause: unknown): Fault {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new Fault('store.unreachable', { message: `The PostgreSQL database does not answer: ${reason}`, cause });
}
