import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface StrictConnector {
  readonly serviceUrl: string;
  /** How many posts each conversation has taken. */
  readonly posts: ReadonlyMap<string, number>;
  /** How many requests were turned away with 429. */
  readonly throttled: () => number;
  close(): Promise<void>;
}

/** Teams' own limits for one bot in one conversation; see docs/operations.md. */
const PER_CONVERSATION = [
  { seconds: 1, most: 7 },
  { seconds: 2, most: 8 },
  { seconds: 30, most: 60 },
  { seconds: 3_600, most: 1_800 },
] as const;

/**
 * A Teams on loopback that enforces its limits: so many requests a second in all (the real 50, or more where time is
 * scaled), and those of each conversation. What is over them is answered 429.
 */
export async function startStrictConnector(perSecond: number): Promise<StrictConnector> {
  const posts = new Map<string, number>();
  const times = new Map<string, number[]>();
  const all: number[] = [];
  let throttled = 0;
  let id = 1_700_000_000_000;
  const server = createServer((request, response) => {
    request.resume();
    request.on('end', () => {
      const now = performance.now();
      const conversation = decodeURIComponent((request.url ?? '').split('/')[3] ?? '');
      const own = times.get(conversation) ?? [];
      times.set(conversation, own);
      while (all.length > 0 && now - (all[0] ?? now) >= 1_000) all.shift();
      const tooMany =
        all.length >= perSecond ||
        PER_CONVERSATION.some(({ seconds, most }) => own.filter((at) => now - at < seconds * 1_000).length >= most);
      if (tooMany) {
        throttled += 1;
        response.writeHead(429, { 'retry-after': '1' });
        response.end();
        return;
      }
      all.push(now);
      own.push(now);
      posts.set(conversation, (posts.get(conversation) ?? 0) + 1);
      id += 1;
      response.writeHead(201, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ id: String(id) }));
    });
  });
  server.keepAliveTimeout = 60_000;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    serviceUrl: `http://127.0.0.1:${port}/`,
    posts,
    throttled: () => throttled,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
