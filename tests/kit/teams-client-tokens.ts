import { createHmac, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Stands for the place where the channel publishes its signing keys, and makes tokens with them. */
export interface FakeTokens {
  readonly keysUrl: string;
  /** A token with these claims; `header` changes its head. Signed by the published key unless told otherwise. */
  token(claims: Readonly<Record<string, unknown>>, header?: Readonly<Record<string, unknown>>, key?: KeyObject): string;
  /** A key nobody published. */
  readonly strangersKey: KeyObject;
  /** A token whose "shared secret" is the published key: HS256, the classic confusion. */
  signedWithPublicKey(claims: Readonly<Record<string, unknown>>): string;
  /** While true the keys cannot be had. */
  down: boolean;
  /** While true a question for the keys gets no answer. */
  silent: boolean;
  /** Answers those who were kept waiting, and settles when they have been answered. */
  letGo(): Promise<void>;
  /** Publishes a new key, under a new id, in place of the old one. */
  roll(): void;
  close(): Promise<void>;
}

export async function startFakeTokens(): Promise<FakeTokens> {
  let pair = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 });
  let number = 1;
  let kid = 'k1';
  let waiting: (() => void)[] = [];
  const server = createServer((request, response) => {
    if (tokens.silent)
      waiting.push(() => {
        answer(request, response);
      });
    else answer(request, response);
  });
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const keys = [{ ...pair.publicKey.export({ format: 'jwk' }), kid, use: 'sig', endorsements: ['msteams'] }];
    const isKeys = request.url === '/keys';
    response.statusCode = tokens.down ? 503 : 200;
    response.setHeader('content-type', 'application/json');
    if (request.url !== '/metadata' && !isKeys) response.statusCode = 404;
    response.end(JSON.stringify(isKeys ? { keys } : { jwks_uri: `${base}/keys` }));
  };
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const tokens: FakeTokens = {
    keysUrl: `${base}/metadata`,
    strangersKey: stranger.privateKey,
    down: false,
    silent: false,
    async letGo() {
      const answered = waiting;
      waiting = [];
      for (const answerOne of answered) answerOne();
      await new Promise((resolve) => setImmediate(resolve));
    },
    roll() {
      pair = generateKeyPairSync('rsa', { modulusLength: 2048 });
      number += 1;
      kid = `k${number}`;
    },
    signedWithPublicKey(claims) {
      const unsigned = [{ alg: 'HS256', typ: 'JWT', kid }, claims].map(part).join('.');
      const secret = pair.publicKey.export({ format: 'pem', type: 'spki' });
      return `${unsigned}.${createHmac('sha256', secret).update(unsigned).digest('base64url')}`;
    },
    token(claims, header = {}, key = pair.privateKey) {
      const unsigned = [{ alg: 'RS256', typ: 'JWT', kid, ...header }, claims].map(part).join('.');
      return `${unsigned}.${sign('sha256', Buffer.from(unsigned), key).toString('base64url')}`;
    },
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
  return tokens;
}

function part(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
