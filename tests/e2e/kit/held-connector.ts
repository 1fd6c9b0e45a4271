import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FakeConnector } from '../../kit/fake-connector.js';

/** A Teams that can be made to dawdle: what is asked of it waits until it is let go. */
export interface HeldConnector {
  /** The same Teams, reached by way of the waiting room. */
  readonly connector: FakeConnector;
  hold(): void;
  letGo(): void;
  /** How many wait. */
  readonly waiting: number;
  close(): Promise<void>;
}

export async function holdConnector(teams: FakeConnector): Promise<HeldConnector> {
  let held = false;
  let waiting: (() => void)[] = [];
  const server = createServer((request, response) => {
    const passOn = (): void => {
      forward(teams.url, request).then(
        ({ status, body }) => {
          response.writeHead(status, { 'content-type': 'application/json' });
          response.end(body);
        },
        () => response.destroy(),
      );
    };
    if (held) waiting.push(passOn);
    else passOn();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const letGo = (): void => {
    held = false;
    const all = waiting;
    waiting = [];
    for (const passOn of all) passOn();
  };
  return {
    connector: { ...teams, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` },
    hold: () => {
      held = true;
    },
    letGo,
    get waiting() {
      return waiting.length;
    },
    async close() {
      letGo();
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

async function forward(url: string, request: IncomingMessage): Promise<{ status: number; body: string }> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks);
  const answer = await fetch(new URL(request.url ?? '/', url), {
    method: request.method ?? 'GET',
    headers: { 'content-type': 'application/json' },
    ...(body.length === 0 ? {} : { body }),
  });
  return { status: answer.status, body: await answer.text() };
}
