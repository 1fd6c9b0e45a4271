import fc from 'fast-check';
import { it } from 'vitest';
import { forEachStore } from '../../../kit/database.js';
import { LedgerRun } from './support/ledger-run.js';
import { busyStory, story } from './support/ledger-steps.js';

forEachStore('the ledger’s state machine', (open) => {
  it.each([
    ['whatever happens in whatever order', story, 30],
    ['when one conversation is busy', busyStory, 4],
  ] as const)('keeps to its model, %s', { timeout: 180_000 }, async (_, steps, numRuns) => {
    const { client } = await open();
    await fc.assert(
      fc.asyncProperty(steps, async (taken) => {
        await client.notice.deleteMany();
        const run = new LedgerRun(client);
        for (const one of taken) {
          await run.take(one);
          await run.check(one);
        }
      }),
      { numRuns },
    );
  });
});
