/**
 * A process of its own with a store in it, for tests that kill it or race it.
 *   node store-child.mjs <compiled src> open|commit <store options as JSON>
 * Says one JSON line for each thing that happens.
 */
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';

const [, , compiled, mode, options] = process.argv;
const load = (file) => import(pathToFileURL(join(compiled, file)).href);
const say = (what) => process.stdout.write(`${JSON.stringify(what)}\n`);

const { openStore } = await load('adapters/prisma/open-store.js');
const { withTransaction } = await load('adapters/prisma/with-transaction.js');

const startedAt = performance.now();
try {
  const store = await openStore(JSON.parse(options));
  say({ said: 'open', applied: store.migrations.applied });
  for (let n = 0; mode === 'commit'; n += 1) {
    await withTransaction(store.client, async (tx) => {
      await tx.setting.create({ data: { name: `${String(process.pid)}-${String(n)}`, value: n } });
      await tx.audit.create({
        data: { tenantId: 't', action: `${String(process.pid)}-${String(n)}`, outcome: 'done', facts: {} },
      });
    });
    say({ said: 'committed', name: `${String(process.pid)}-${String(n)}` });
  }
  process.stdin.on('data', () => undefined);
  process.stdin.on('end', () => void store.close().then(() => process.exit(0)));
} catch (error) {
  say({
    said: 'refused',
    code: error.code,
    message: error.message,
    afterMs: Math.round(performance.now() - startedAt),
  });
  process.exit(1);
}
