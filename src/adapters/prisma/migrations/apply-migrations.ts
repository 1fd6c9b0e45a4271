import { Fault } from '../../../core/shared/fault.js';
import { migrationRecords } from './migration-records.js';
import type { MigrationSession } from './migration-session.js';
import { planMigrations } from './plan-migrations.js';
import type { MigrationPlan } from './plan-migrations.js';
import { readMigrations } from './read-migrations.js';
import type { Migration } from './read-migrations.js';

export interface AppliedMigrations {
  /** The names of those applied just now. */
  readonly applied: readonly string[];
  /** The names of those whose script is no longer what was applied. Harmless or not: somebody should look. */
  readonly edited: readonly string[];
}

/**
 * Brings the database up to the migrations in `folder`, and records each as `prisma migrate deploy` does.
 *
 * Each script and its record are one transaction, so a starter killed in the middle leaves nothing and the next one
 * starts it again (Prisma's own engine leaves a half-recorded migration which a person must resolve: decision 0010).
 * Scripts therefore hold no BEGIN, COMMIT or CREATE INDEX CONCURRENTLY.
 *
 * A script that fails is undone, recorded as failed and thrown as `store.migration_failed`; after that every start
 * throws `store.migration_blocked` until a person has resolved it.
 */
export async function applyMigrations(session: MigrationSession, folder: string): Promise<AppliedMigrations> {
  const migrations = readMigrations(folder);
  const before = unblocked(planMigrations(migrations, await migrationRecords.read(session)));
  if (before.pending.length === 0) return { applied: [], edited: before.edited };
  return session.exclusively(async () => {
    await migrationRecords.create(session);
    // Read again: another starter may have been first.
    const plan = unblocked(planMigrations(migrations, await migrationRecords.read(session)));
    for (const migration of plan.pending) await applyOne(session, migration);
    return { applied: plan.pending.map(({ name }) => name), edited: plan.edited };
  });
}

async function applyOne(session: MigrationSession, migration: Migration): Promise<void> {
  try {
    await session.run('BEGIN');
    await session.run(migration.script);
    await migrationRecords.writeApplied(session, migration);
    await session.run('COMMIT');
  } catch (cause) {
    await session.run('ROLLBACK');
    await migrationRecords.writeFailed(session, migration, describe(cause));
    throw new Fault('store.migration_failed', {
      message: `The database could not be brought up to date: migration ${migration.name} failed and was undone. ${describe(cause)}. Nothing starts until it is resolved (docs/operations.md, "A migration failed").`,
      ids: { migration: migration.name },
      cause,
    });
  }
}

function unblocked(plan: MigrationPlan): Extract<MigrationPlan, { status: 'ready' }> {
  if (plan.status === 'ready') return plan;
  throw new Fault('store.migration_blocked', {
    message: `The database is not up to date: migration ${plan.failed} failed earlier and has not been resolved (docs/operations.md, "A migration failed").`,
    ids: { migration: plan.failed },
  });
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
