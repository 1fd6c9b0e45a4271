import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore, type StoreHome } from '../../src/adapters/prisma/open-store.js';
import type { PrismaClient } from '../../src/adapters/prisma/generated/client.js';
import { createDatabase } from '../kit/database.js';

/** A fresh store that processes share (PostgreSQL) or have one after the other (embedded). */
export interface FaultStore {
  readonly home: StoreHome;
  /** Opens it here for a look and closes it again; no process may have an embedded one open. */
  readonly look: <Seen>(at: (client: PrismaClient) => Promise<Seen>) => Promise<Seen>;
  remove(): Promise<void>;
}

export function embeddedFaultStore(): FaultStore {
  const parent = mkdtempSync(join(tmpdir(), 'quorum-faults-'));
  const home: StoreHome = { kind: 'embedded', folder: join(parent, 'data') };
  return {
    home,
    look: (at) => looking(home, at),
    remove: () => {
      rmSync(parent, { recursive: true, force: true });
      return Promise.resolve();
    },
  };
}

/** Whether a server is named on which databases may be made. */
export function hasPostgresql(): boolean {
  return (process.env['QUORUM_TEST_POSTGRES_URL'] ?? '') !== '';
}

/** Null where no server is named. */
export async function postgresqlFaultStore(): Promise<FaultStore | null> {
  const server = process.env['QUORUM_TEST_POSTGRES_URL'];
  if (server === undefined || server === '') return null;
  const { url, drop } = await createDatabase(server);
  const home: StoreHome = { kind: 'postgresql', url };
  return { home, look: (at) => looking(home, at), remove: drop };
}

async function looking<Seen>(home: StoreHome, at: (client: PrismaClient) => Promise<Seen>): Promise<Seen> {
  const store = await openStore(home);
  try {
    return await at(store.client);
  } finally {
    await store.close();
  }
}
