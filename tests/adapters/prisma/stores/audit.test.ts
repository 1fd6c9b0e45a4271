import { beforeEach, expect, it } from 'vitest';
import type { PrismaClient } from '../../../../src/adapters/prisma/generated/client.js';
import { audit } from '../../../../src/adapters/prisma/stores/audit.js';
import { forEachStore } from '../../../kit/database.js';
import { NORTH, personId } from './support/two-boards.js';

const entry = {
  tenantId: NORTH.tenantId,
  boardId: NORTH.boardId,
  actorId: personId('priya'),
  action: 'attendance.record',
  subjectId: 'meeting-1',
  outcome: 'done',
  facts: { revision: 2, choice: 'online', late: false, before: null },
} as const;

forEachStore('audit', (open) => {
  let client: PrismaClient;
  beforeEach(async () => {
    ({ client } = await open());
    await audit(client).record(entry);
  });

  it('keeps who did what, dated by the database', async () => {
    await audit(client).record({
      ...entry,
      boardId: null,
      actorId: null,
      subjectId: null,
      outcome: 'denied',
      facts: {},
    });
    const rows = await client.audit.findMany({ orderBy: { id: 'asc' }, omit: { id: true, at: true } });
    expect(rows).toEqual([
      entry,
      { ...entry, boardId: null, actorId: null, subjectId: null, outcome: 'denied', facts: {} },
    ]);
    const [{ drift } = { drift: NaN }] = await client.$queryRaw<{ drift: number }[]>`
      SELECT abs(extract(epoch FROM now() - max(at)))::float8 AS drift FROM "Audit"`;
    expect(drift).toBeLessThan(60);
  });

  it.each([
    ['changed', (db: PrismaClient) => db.audit.updateMany({ data: { outcome: 'failed' } })],
    ['deleted', (db: PrismaClient) => db.audit.deleteMany()],
    ['emptied', (db: PrismaClient) => db.$executeRaw`TRUNCATE "Audit"`],
  ])('cannot be %s', async (_, attempt) => {
    await expect(attempt(client)).rejects.toThrow();
    expect(await client.audit.findMany({ select: { outcome: true } })).toEqual([{ outcome: 'done' }]);
  });
});
