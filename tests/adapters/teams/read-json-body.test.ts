import type { IncomingMessage } from 'node:http';
import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { readJsonBody } from '../../../src/adapters/teams/http/read-json-body.js';
import { createReadingRoom } from '../../../src/adapters/teams/http/reading-room.js';

it(
  'gives up a body that does not come to its end, whatever the server around it does',
  { timeout: 10_000 },
  async () => {
    const request = Object.assign(new PassThrough(), { headers: { 'content-type': 'application/json' } });
    request.write('{"type":');
    const limits = { mostBytes: 1_000, timeoutMs: 5, room: createReadingRoom(1) };
    expect(await readJsonBody(request as unknown as IncomingMessage, limits)).toEqual({
      kind: 'refused',
      refusal: { status: 408, code: 'door.too-slow' },
    });
  },
);
