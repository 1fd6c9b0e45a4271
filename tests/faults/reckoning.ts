import type { PrismaClient } from '../../src/adapters/prisma/generated/client.js';
import { NOTICE_STATES } from '../../src/core/notices/notice.js';
import type { FaultyConnector } from './faulty-connector.js';

/** What the connector counted beside what the store says. */
export interface Reckoning {
  readonly addressed: number;
  readonly byState: Readonly<Record<string, number>>;
  /** In Teams once or more, by the connector's count. */
  readonly arrived: number;
  /** Posted more than once into one chat. */
  readonly postedTwice: readonly string[];
  /** The store says sent, and Teams never took it. */
  readonly lostWithoutTrace: readonly string[];
  /** In Teams, and the store says something that cannot be so (waiting, withdrawn before it was sent …). */
  readonly contradicted: readonly string[];
  /** Taken by Teams though the store knows nothing of it. */
  readonly unheardOf: readonly string[];
  /** Unknown in the store: how many had arrived, and how many had not. */
  readonly unknown: { readonly arrived: number; readonly notArrived: number };
}

/** States in which the message must not be in Teams: nothing had left when they were entered. */
const NEVER_LEFT = ['waiting', 'leased', 'withdrawn', 'expired', 'failed', 'unreachable'];

/** Compares every row of the ledger with what the connector took. */
export async function reckon(client: PrismaClient, { accepted }: FaultyConnector): Promise<Reckoning> {
  const rows = await client.notice.findMany({ where: { kind: 'announcement' } });
  const keyOf = ({ personId, subjectId, key }: (typeof rows)[number]): string =>
    `a:${personId ?? ''} mark${subjectId}${key.slice(key.lastIndexOf('|') + 1)}`;
  const known = new Set(rows.map(keyOf));
  const posts = (row: (typeof rows)[number]): number => accepted.get(keyOf(row))?.posts ?? 0;
  const byState = Object.fromEntries(
    NOTICE_STATES.map((state) => [state, rows.filter((row) => row.state === state).length]),
  );
  const unknown = rows.filter(({ state }) => state === 'unknown');
  return {
    addressed: rows.length,
    byState,
    arrived: rows.filter((row) => posts(row) > 0).length,
    postedTwice: [...accepted].filter(([, card]) => card.posts > 1).map(([key]) => key),
    lostWithoutTrace: rows.filter((row) => row.state === 'sent' && posts(row) === 0).map(keyOf),
    contradicted: rows.filter((row) => NEVER_LEFT.includes(row.state) && posts(row) > 0).map(keyOf),
    unheardOf: [...accepted.keys()].filter((key) => !known.has(key)),
    unknown: {
      arrived: unknown.filter((row) => posts(row) > 0).length,
      notArrived: unknown.filter((row) => posts(row) === 0).length,
    },
  };
}

/** One line of the table that a run prints. */
export function sayReckoning(name: string, { addressed, byState, ...seen }: Reckoning): string {
  const count = (state: string): string => String(byState[state] ?? 0);
  return [
    name.padEnd(34),
    `addressed ${addressed}`,
    `sent ${count('sent')}`,
    `posted twice ${seen.postedTwice.length}`,
    `lost without trace ${seen.lostWithoutTrace.length}`,
    `unknown ${count('unknown')} (${seen.unknown.arrived} had arrived)`,
    `unreachable ${count('unreachable')}`,
    `failed ${count('failed')}`,
    `withdrawn ${count('withdrawn')}`,
    `waiting ${count('waiting')}`,
  ].join(' · ');
}
