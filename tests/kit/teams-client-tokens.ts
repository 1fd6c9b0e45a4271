import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Stands for the place where the channel publishes its signing keys, and makes tokens with them. */
export interface FakeTokens {
  readonly keysUrl: string;
  /** A token with these claims; `header` changes its head. Signed by the published key unless told otherwise. */
  token(claims: Readonly<Record<string, unknown>>, header?: Readonly<Record<string, unknown>>, key?: KeyObject): string;
  /** A key nobody published. */
  readonly strangersKey: KeyObject;
  /** While true the keys cannot be had. */
  down: boolean;
  close(): Promise<void>;
}

export async function startFakeTokens(): Promise<FakeTokens> {
  const pair = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const kid = 'k1';
  const server = createServer((request, response) => {
    const keys = [{ ...pair.publicKey.export({ format: 'jwk' }), kid, use: 'sig', endorsements: ['msteams'] }];
    const isKeys = request.url === '/keys';
    response.statusCode = tokens.down ? 503 : 200;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(isKeys ? { keys } : { jwks_uri: `${base}/keys` }));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const tokens: FakeTokens = {
    keysUrl: `${base}/metadata`,
    strangersKey: stranger.privateKey,
    down: false,
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
