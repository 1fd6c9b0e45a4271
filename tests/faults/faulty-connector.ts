import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { Dice } from './dice.js';

/** What stands in the text of a card so that the connector can count it: an announcement and its version. Letters and figures only. */
export const MARK = /mark([a-z0-9]+)v(\d+)/u;

/** One card as Teams has it: where, which announcement's which version, how often it was posted, and whether it was edited. */
export interface Accepted {
  posts: number;
  edits: number;
  readonly activityId: string;
  latest: string;
}

export interface FaultyConnector {
  readonly serviceUrl: string;
  /** By `<conversation> <mark>`: everything that was accepted, whatever was answered. */
  readonly accepted: ReadonlyMap<string, Accepted>;
  /** How many requests came, and how often each fault was played. */
  readonly played: ReadonlyMap<string, number>;
  /** While false every request is answered as Teams would on a good day. */
  misbehaves: boolean;
  /** Called when a POST has been accepted and before it is answered. */
  onAccepted: ((key: string) => void) | null;
  close(): Promise<void>;
}

type Fault =
  | 'fine'
  | '429 with Retry-After'
  | '429 without'
  | '412'
  | '5xx, not accepted'
  | '5xx, accepted'
  | 'reset, not accepted'
  | 'reset, accepted'
  | 'silence, not accepted'
  | 'silence, accepted'
  | 'slow body';

/** Far more faults than Teams has, so that two minutes show what a year would. */
const CHANCES: readonly (readonly [Fault, number])[] = [
  ['429 with Retry-After', 0.03],
  ['429 without', 0.02],
  ['412', 0.02],
  ['5xx, not accepted', 0.015],
  ['5xx, accepted', 0.015],
  ['reset, not accepted', 0.015],
  ['reset, accepted', 0.015],
  ['silence, not accepted', 0.002],
  ['silence, accepted', 0.002],
  ['slow body', 0.02],
];

/** Starts a Teams on loopback that misbehaves by the dice and counts what it has taken. */
export async function startFaultyConnector(chance: Dice): Promise<FaultyConnector> {
  const accepted = new Map<string, Accepted>();
  const played = new Map<string, number>();
  let lastId = 1_700_000_000_000;
  const server = createServer((request, response) => {
    void serve(request, response).catch(() => response.destroy());
  });
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', 'http://connector');
    if (request.method === 'GET') {
      const found = accepted.get(`${url.searchParams.get('conversation') ?? ''} ${url.searchParams.get('mark') ?? ''}`);
      end(response, 200, JSON.stringify({ activityId: found?.activityId ?? null }));
      return;
    }
    const body = await text(request);
    const [, , , conversation = '', , activity = ''] = url.pathname.split('/').map(decodeURIComponent);
    const take = (): string => {
      if (request.method === 'PUT') return edit(conversation, activity, body);
      return post(conversation, body);
    };
    const fault = connector.misbehaves ? choose(chance) : 'fine';
    played.set(fault, (played.get(fault) ?? 0) + 1);
    await pause(chance.between(1, connector.misbehaves ? 40 : 2));
    await play(fault, response, take);
  };
  const post = (conversation: string, body: string): string => {
    const mark = MARK.exec(body)?.[0] ?? 'no-mark';
    const key = `${conversation} ${mark}`;
    lastId += 1;
    const known = accepted.get(key);
    if (known === undefined) accepted.set(key, { posts: 1, edits: 0, activityId: String(lastId), latest: body });
    else known.posts += 1;
    connector.onAccepted?.(key);
    return String(lastId);
  };
  const edit = (conversation: string, activityId: string, body: string): string => {
    for (const [key, card] of accepted) {
      if (!key.startsWith(`${conversation} `) || card.activityId !== activityId) continue;
      card.edits += 1;
      card.latest = body;
    }
    return activityId;
  };

  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const connector: FaultyConnector = {
    serviceUrl: `http://127.0.0.1:${port}/`,
    accepted,
    played,
    misbehaves: false,
    onAccepted: null,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
  return connector;
}

function choose(chance: Dice): Fault {
  let left = chance.roll();
  for (const [fault, share] of CHANCES) {
    if (left < share) return fault;
    left -= share;
  }
  return 'fine';
}

async function play(fault: Fault, response: ServerResponse, take: () => string): Promise<void> {
  switch (fault) {
    case 'fine':
      end(response, 201, JSON.stringify({ id: take() }));
      return;
    case '429 with Retry-After':
      end(response, 429, '', { 'retry-after': '1' });
      return;
    case '429 without':
      end(response, 429, '');
      return;
    case '412':
      end(response, 412, JSON.stringify({ error: { code: 'PreconditionFailed', message: 'busy' } }));
      return;
    case '5xx, not accepted':
      end(response, 502, '');
      return;
    case '5xx, accepted':
      take();
      end(response, 503, '');
      return;
    case 'reset, not accepted':
      response.socket?.resetAndDestroy();
      return;
    case 'reset, accepted':
      take();
      response.socket?.resetAndDestroy();
      return;
    case 'silence, not accepted':
      return;
    case 'silence, accepted':
      take();
      return;
    case 'slow body': {
      const id = take();
      response.writeHead(201, { 'content-type': 'application/json' });
      response.flushHeaders();
      await pause(400);
      response.end(JSON.stringify({ id }));
    }
  }
}

function end(response: ServerResponse, status: number, body: string, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(body);
}

async function text(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
