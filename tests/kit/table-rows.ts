import type { PrismaClient } from '../../src/adapters/prisma/generated/client.js';

/** Every row of every table as JSON text, by table, in a settled order. */
export type TableRows = Readonly<Record<string, readonly string[]>>;

/** Tables that may change although nothing was done: what came in, who was denied, where somebody was last seen. */
const ASIDE = ['Audit', 'Inbox', 'Reach'];

/** Which figures somebody was last shown, for the minutes in which they may go on from them. */
const SHOWN = '"kind": "shown-figures"';

/** Reads the whole store, migrations aside. */
export async function tableRows(client: PrismaClient, leaveOut: readonly string[] = []): Promise<TableRows> {
  const tables = await client.$queryRaw<{ name: string }[]>`
    SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' ORDER BY 1`;
  const read: Record<string, readonly string[]> = {};
  for (const { name } of tables.filter((table) => !leaveOut.includes(table.name))) {
    const rows = await client.$queryRawUnsafe<{ row: string }[]>(
      `SELECT to_jsonb(t)::text AS row FROM "${name}" t ORDER BY 1`,
    );
    read[name] = rows.map(({ row }) => row);
  }
  return read;
}

/** The board's business: all that a refused press must leave exactly as it was. */
export async function businessRows(client: PrismaClient): Promise<TableRows> {
  const rows = await tableRows(client, ASIDE);
  return { ...rows, Draft: (rows['Draft'] ?? []).filter((row) => !row.includes(SHOWN)) };
}
