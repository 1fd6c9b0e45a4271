import { Fault } from '../../../core/shared/fault.js';
import type { PrismaClient } from '../generated/client.js';

/**
 * Rejects unless the store is up to date and takes a write that is on the disk when it is told: a full or read-only disk, a
 * database that has become a standby, or a migration that another instance left half done.
 */
export async function storeReady(client: PrismaClient): Promise<void> {
  const [row] = await client.$queryRaw<{ unfinished: bigint }[]>`
    SELECT count(*) AS unfinished FROM _prisma_migrations WHERE finished_at IS NULL AND rolled_back_at IS NULL`;
  if (row === undefined || row.unfinished > 0n) throw new Fault('store.not_migrated');
  const name = 'last-looked-after';
  const value = new Date().toISOString();
  await client.setting.upsert({ where: { name }, create: { name, value }, update: { value } });
}
