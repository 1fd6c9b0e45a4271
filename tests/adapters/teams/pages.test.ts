import { afterEach, expect, it } from 'vitest';
import { startBotOnLoopback, type BotOnLoopback } from '../../kit/teams-client-bot.js';

let bot: BotOnLoopback;

afterEach(async () => {
  await bot.close();
});

it('serves pages, and nothing of the inside of a page that breaks', async () => {
  bot = await startBotOnLoopback(() => ({ kind: 'nothing' }), {
    pages: [
      {
        path: '/calendar/:meetingId',
        answer: ({ params, query }) =>
          Promise.resolve({
            status: 200,
            headers: { 'content-type': 'text/calendar; charset=utf-8' },
            body: `${params['meetingId'] ?? ''} ${query.get('key') ?? ''} £`,
          }),
      },
      { path: '/broken', answer: () => Promise.reject(new Error('the child of Jane Doe')) },
    ],
  });
  const page = await fetch(`${bot.url}/calendar/m1?key=k%201`);
  expect([page.status, page.headers.get('content-type'), await page.text()]).toEqual([
    200,
    'text/calendar; charset=utf-8',
    'm1 k 1 £',
  ]);
  const odd = await fetch(`${bot.url}/calendar/m%001?key=%001`);
  expect([odd.status, await odd.text()]).toEqual([200, 'm\ufffd1 \ufffd1 £']);
  const broken = await fetch(`${bot.url}/broken`);
  expect([broken.status, await broken.text()]).toEqual([500, '']);
  expect(bot.logged).toEqual([{ event: 'page.broken', page: '/broken', name: 'Error' }]);
});
