import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { createReadingRoom } from '../../../src/adapters/teams/http/reading-room.js';
import { startBotOnLoopback, type BotOnLoopback } from '../../kit/teams-client-bot.js';
import { teamsUser } from '../../kit/teams-client-user.js';
import { cardSaying } from './cards-for-tests.js';

const amina = teamsUser('Amina Rahman', 'entra-amina');
const HEAD = 'POST /api/messages HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n';
const sockets: Socket[] = [];
let bot: BotOnLoopback;

afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  await bot.close();
});

/** Sends these bytes and leaves the connection open. */
async function dawdle(bytes: string): Promise<Socket> {
  const socket = connect(Number(new URL(bot.url).port), '127.0.0.1');
  sockets.push(socket);
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  socket.write(bytes);
  return socket;
}

async function answerOf(socket: Socket): Promise<string> {
  let answer = '';
  socket.on('data', (chunk) => (answer += chunk.toString()));
  if (!socket.closed) await once(socket, 'close');
  return answer;
}

describe('those who send slowly', () => {
  it('keep nobody else from being heard, however many they are', async () => {
    // Nothing here times out within the test: only the room that is made for others lets amina in.
    bot = await startBotOnLoopback(() => ({ kind: 'card', card: cardSaying('Hello') }), {
      timeouts: { requestMs: 60_000 },
    });
    const first = await dawdle(`${HEAD}Content-Length: 100\r\n\r\n{"type"`);
    const gaveWay = answerOf(first);
    for (let others = 0; others < 250; others += 1) await dawdle(`${HEAD}Content-Length: 100\r\n\r\n{"type"`);
    expect((await bot.client.say(amina, 'hello')).posted).toHaveLength(1);
    expect(await gaveWay).toContain('408');
    expect(bot.heard).toHaveLength(1);
  });

  it.each([
    ['headers that do not end', 'POST /api/messages HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow: '],
    ['a body that does not end', `${HEAD}Content-Length: 100\r\n\r\n{"type"`],
    ['a chunk that does not come', `${HEAD}Transfer-Encoding: chunked\r\n\r\n5\r\n{"a"`],
  ])('are cut off: %s', async (_what, bytes) => {
    bot = await startBotOnLoopback(() => ({ kind: 'nothing' }), { timeouts: { requestMs: 200 } });
    // Node by itself looks only every half minute.
    const looked = await Promise.race([
      dawdle(bytes).then(answerOf),
      new Promise<string>((resolve) => setTimeout(resolve, 20_000, 'still open').unref()),
    ]);
    expect(looked).toContain('408');
  });

  it.each([
    ['endless headers', `${HEAD}X-Long: ${'x'.repeat(20_000)}\r\n\r\n`, '431'],
    ['two lengths', `${HEAD}Content-Length: 2\r\nContent-Length: 20\r\n\r\n{}`, '400'],
    ['a length and chunks', `${HEAD}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`, '400'],
    ['no HTTP at all', '\u0016\u0003\u0001\u0002\u0000\u0001\r\n\r\n', '400'],
  ])('and malformed requests are told a status and nothing else: %s', async (_what, bytes, status) => {
    bot = await startBotOnLoopback(() => ({ kind: 'nothing' }), { timeouts: { requestMs: 200 } });
    const answer = await answerOf(await dawdle(bytes));
    expect(answer).toContain(`HTTP/1.1 ${status} `);
    expect(answer).not.toMatch(/Error|node:|\n\s+at /);
    expect(bot.heard).toEqual([]);
  });
});

describe('a reading room', () => {
  it('has the one who has been reading longest make room', () => {
    const gaveUp: string[] = [];
    const room = createReadingRoom(2);
    const enter = (name: string) => room.enter(() => gaveUp.push(name));
    enter('first');
    const leave = enter('second');
    leave();
    enter('third');
    expect(gaveUp).toEqual([]);
    enter('fourth');
    expect(gaveUp).toEqual(['first']);
    enter('fifth');
    expect(gaveUp).toEqual(['first', 'third']);
  });
});
