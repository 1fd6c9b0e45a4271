import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { startMaintenance } from '../../../../src/adapters/prisma/embedded/maintenance.js';
import { openDatabase } from '../../../../src/adapters/prisma/embedded/open-database.js';
import { unreported } from '../../../../src/adapters/prisma/report.js';
import { dataFolders } from './data-folders.js';

function maintained(start: string) {
  const done: string[] = [];
  const events: string[] = [];
  const files = { fsyncs: 0 };
  let moment = new Date(start).getTime();
  let fail = false;
  const maintenance = startMaintenance({
    database: {
      exec: (statement) => {
        if (fail) return Promise.reject(new Error('disk full'));
        done.push(statement);
        files.fsyncs += 1; // its own writes are no reason for another one
        return Promise.resolve([]);
      },
    },
    files,
    report: (event) => events.push(event),
    now: () => new Date(moment),
    everyHalfMinute: () => () => undefined,
  });
  return {
    done,
    events,
    maintenance,
    failing: (is: boolean) => {
      fail = is;
    },
    commit: () => {
      files.fsyncs += 1;
    },
    later: async (seconds: number) => {
      moment += seconds * 1000;
      await maintenance.tick();
      return done.splice(0);
    },
  };
}

it('does not checkpoint what nobody wrote to', async () => {
  const { later } = maintained('2026-11-02T00:00:00Z');
  expect(await later(30)).toEqual([]);
  expect(await later(3_600)).toEqual([]);
});

it('checkpoints once half a minute passed without a commit', async () => {
  const { later, commit } = maintained('2026-11-02T00:00:00Z');
  commit();
  expect(await later(30)).toEqual([]);
  expect(await later(30)).toEqual(['CHECKPOINT']);
  expect(await later(30)).toEqual([]);
});

it('checkpoints every five minutes while commits go on', async () => {
  const { later, commit } = maintained('2026-11-02T00:00:00Z');
  const done: string[] = [];
  for (let tick = 0; tick < 20; tick += 1) {
    commit();
    done.push(...(await later(30)));
  }
  expect(done).toEqual(['CHECKPOINT', 'CHECKPOINT']);
});

it('vacuums once a day after 03:00 UTC, also when it was down at that hour', async () => {
  const { later } = maintained('2026-11-02T02:59:00Z');
  const vacuums: string[] = [];
  const until = async (seconds: number) =>
    vacuums.push(...(await later(seconds)).filter((one) => one.startsWith('VAC')));
  await until(30);
  expect(vacuums).toEqual([]);
  await until(60);
  await until(60);
  expect(vacuums).toEqual(['VACUUM (ANALYZE)']);
  await until(86_400);
  expect(vacuums).toHaveLength(2);
  const started = maintained('2026-11-02T15:00:00Z');
  expect(await started.later(30)).toContain('VACUUM (ANALYZE)');
});

it('reports a failure and tries again at the next tick', async () => {
  const { later, commit, failing, events } = maintained('2026-11-02T00:00:00Z');
  commit();
  await later(30);
  failing(true);
  expect(await later(30)).toEqual([]);
  expect(events).toEqual(['store.maintenance_failed']);
  failing(false);
  expect(await later(30)).toEqual(['CHECKPOINT']);
});

const folders = dataFolders();

it('keeps the write-ahead log within bounds on a real database', { timeout: 60_000 }, async () => {
  const folder = folders.ready();
  const { database, files, close } = await openDatabase({ folder, report: unreported });
  const maintenance = startMaintenance({ database, files, report: unreported, everyHalfMinute: () => () => undefined });
  const log = join(folder, 'pg_wal');
  const megabytes = (): number =>
    readdirSync(log).reduce((sum, name) => sum + statSync(join(log, name)).size, 0) / 1_048_576;
  await database.exec(
    `CREATE TABLE t AS SELECT g AS id, repeat(md5(g::text), 60) AS body FROM generate_series(1, 3000) g`,
  );
  const rewrite = async (): Promise<void> => {
    await database.exec(`UPDATE t SET body = body || 'x'`);
  };
  for (let n = 0; n < 12; n += 1) await rewrite();
  const without = megabytes();
  await maintenance.runNow('checkpoint');
  await maintenance.runNow('vacuum');
  for (let n = 0; n < 12; n += 1) {
    await rewrite();
    await maintenance.runNow('checkpoint');
  }
  expect(megabytes()).toBeLessThanOrEqual(without);
  expect(megabytes()).toBeLessThan(256);
  await maintenance.stop();
  await close();
});
