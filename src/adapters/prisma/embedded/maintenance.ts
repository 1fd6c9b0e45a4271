import type { PGlite } from '@electric-sql/pglite';
import type { Report } from '../report.js';
import type { DurableNodeFS } from './durable-node-fs.js';

export interface MaintenanceOptions {
  readonly database: Pick<PGlite, 'exec'>;
  readonly files: Pick<DurableNodeFS, 'fsyncs'>;
  readonly report: Report;
  readonly now?: () => Date;
  /** Calls `tick` again and again; answers how to stop. */
  readonly everyHalfMinute?: (tick: () => void) => () => void;
}

export interface Maintenance {
  /** Does what is due at this moment. Never throws: a failure is reported and tried again at the next tick. */
  tick(): Promise<void>;
  /** Does one thing now, due or not. */
  runNow(task: MaintenanceTask): Promise<void>;
  /** Resolves when the last task is finished. */
  stop(): Promise<void>;
}

export type MaintenanceTask = 'checkpoint' | 'vacuum';

const checkpointAfterMs = 5 * 60_000;
const vacuumHourUtc = 3;

const statements = { checkpoint: 'CHECKPOINT', vacuum: 'VACUUM (ANALYZE)' } as const satisfies Record<
  MaintenanceTask,
  string
>;

/**
 * What PostgreSQL's background processes do and PGlite has nobody for. Without checkpoints the write-ahead log grows
 * without end and so does the time to open after a crash; without vacuum the tables do.
 *
 * - Checkpoint: five minutes after the last one, or as soon as half a minute passed without a commit; never when nothing
 *   was committed since. Commits are seen by their syncs to disk, so watching costs no query.
 * - Vacuum and analyse: once a day, at the first tick after 03:00 UTC, also on the day of the start.
 */
export function startMaintenance(options: MaintenanceOptions): Maintenance {
  const now = options.now ?? (() => new Date());
  let lastCheckpoint = { at: now(), fsyncs: options.files.fsyncs };
  let fsyncsAtLastTick = options.files.fsyncs;
  let vacuumedOn = '';
  let last: Promise<void> = Promise.resolve();

  const runNow = (task: MaintenanceTask): Promise<void> => {
    const run = last.then(async () => {
      const startedAt = now().getTime();
      await options.database.exec(statements[task]);
      if (task === 'checkpoint') lastCheckpoint = { at: now(), fsyncs: options.files.fsyncs };
      else vacuumedOn = dayOf(now());
      options.report(`store.${task}`, { durationMs: now().getTime() - startedAt });
    });
    last = run.catch(() => undefined);
    return run;
  };

  const tick = async (): Promise<void> => {
    try {
      if (now().getUTCHours() >= vacuumHourUtc && vacuumedOn !== dayOf(now())) await runNow('vacuum');
      if (checkpointIsDue()) await runNow('checkpoint');
    } catch (error) {
      options.report('store.maintenance_failed', { reason: error instanceof Error ? error.message : String(error) });
    }
    fsyncsAtLastTick = options.files.fsyncs;
  };

  const checkpointIsDue = (): boolean => {
    const { fsyncs } = options.files;
    if (fsyncs === lastCheckpoint.fsyncs) return false;
    return fsyncs === fsyncsAtLastTick || now().getTime() - lastCheckpoint.at.getTime() >= checkpointAfterMs;
  };

  const stopTicking = (options.everyHalfMinute ?? everyHalfMinute)(() => void tick());
  return {
    tick,
    runNow,
    stop: async () => {
      stopTicking();
      await last;
    },
  };
}

function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}

function everyHalfMinute(tick: () => void): () => void {
  const timer = setInterval(tick, 30_000).unref();
  return () => {
    clearInterval(timer);
  };
}
