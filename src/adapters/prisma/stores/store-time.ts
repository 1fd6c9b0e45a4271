import type { Temporal } from 'temporal-polyfill';
import { Fault } from '../../../core/shared/fault.js';
import type { Db } from './db.js';
import { instantOf } from './instants.js';

/** The time by the database's own clock. On the embedded database that is this machine's. */
export async function storeTime(db: Db): Promise<Temporal.Instant> {
  const [row] = await db.$queryRaw<{ now: Date }[]>`SELECT clock_timestamp() AS now`;
  if (row === undefined) throw new Fault('store.no_time');
  return instantOf(row.now);
}
