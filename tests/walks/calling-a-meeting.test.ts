import { afterAll, beforeAll, expect, it } from 'vitest';
import { personalChatId } from '../kit/fake-connector-conversations.js';
import { forEachStore } from '../kit/database.js';
import { readCard } from '../kit/read-card.js';
import { BOARD_CHANNEL, NEXT_MEETING, startWholeBot, type WholeBot } from '../kit/whole-bot.js';

forEachStore('calling a meeting', (open) => {
  let whole: WholeBot;
  beforeAll(async () => {
    whole = await startWholeBot(await open());
  });
  afterAll(() => whole.close());

  const notices = () => whole.store.client.notice.findMany({ where: { subjectId: NEXT_MEETING } });
  const posts = () =>
    whole.connector.requests.filter(({ method, path }) => method === 'POST' && path.endsWith('/activities'));

  it('shows members nothing before it is called, and the manager the way to send it', async () => {
    expect(readCard(await whole.ask('police', 'agenda'))).not.toContain('Serious case review');
    const agenda = await whole.ask('manager', 'agenda');
    expect(readCard(agenda)).toContain('Serious case review');
    expect(readCard(agenda)).toContain('Send to members');
    await whole.deliver();
    expect(await notices()).toEqual([]);
  });

  it('asks each member once, whichever way the press is repeated', async () => {
    const agenda = await whole.ask('manager', 'agenda');
    const before = posts().length;
    const [first, second] = await Promise.all([
      whole.press('manager', agenda, 'Send to members'),
      whole.press('manager', agenda, 'Send to members'),
    ]);
    const words = [readCard(first), readCard(second)].sort();
    expect(words[0]).toContain('Members have been asked already');
    expect(words[1]).toContain('The agenda is on its way to 27 people');
    expect(words[1]).toContain('One seat is vacant, so nobody was asked for it.');

    expect(JSON.stringify((await whole.client.repeat('same-id')).card)).toContain('agenda');
    expect(JSON.stringify((await whole.client.repeat('new-id')).card)).toContain('Nobody was asked twice.');
    await whole.deliver();
    await whole.deliver();

    const asked = await notices();
    expect(asked).toHaveLength(27);
    expect(new Set(asked.map(({ personId }) => personId)).size).toBe(27);
    const sent = asked.filter(({ state }) => state === 'sent');
    expect(posts()).toHaveLength(before + sent.length);
    expect(
      new Set(
        posts()
          .slice(before)
          .map(({ path }) => path),
      ).size,
    ).toBe(sent.length);
  });

  it('asks in the member’s own chat, with the whole agenda and the time until which answers are open', () => {
    const asked = readCard(whole.newest('police'));
    expect(asked).toMatch(/Can you come\?\nPlease answer by Monday 14 December 2026, 5.00 pm\./u);
    expect(asked).toContain('Serious case review');
    expect(asked).toContain('Yes, in person');
  });

  it('posts the shared cards where the manager says, once each, without names and without restricted items', async () => {
    await whole.useChannel();
    const cards = whole.connector.cardsIn(BOARD_CHANNEL.conversationId).map((card) => readCard(card));
    const [, agenda, coming] = cards;
    expect(cards).toHaveLength(3);
    expect(agenda).toContain('Annual report: agreement before publication');
    expect(agenda).not.toContain('Serious case review');
    expect(coming).toContain('Who is coming');
    expect(coming).not.toContain('Police representative');

    await whole.useChannel();
    expect(whole.connector.cardsIn(BOARD_CHANNEL.conversationId)).toHaveLength(4);
    expect(readCard(whole.connector.cardsIn(BOARD_CHANNEL.conversationId).at(-1) ?? null)).toContain(
      'What shall I post here?',
    );
  });

  it('tells the manager what went out, so that it adds up', async () => {
    const shown = readCard(await whole.ask('manager', 'what went out?'));
    const counts = [
      ...shown.matchAll(/^(\d+)\n(?:sent|waiting to go|unclear.*|failed|cannot be reached|too late.*|no longer.*)$/gmu),
    ];
    const sum = counts.reduce((total, [, count]) => total + Number(count), 0);
    expect(sum).toBe(29);
    expect(shown).toContain('29 addressed in all');
    expect((await notices()).length).toBe(29);
  });

  it('posts a second subgroup’s cards nowhere near the board’s', async () => {
    const place = { conversationId: '19:quality@thread.v2', kind: 'groupChat' } as const;
    const form = await whole.ask('manager', 'post here', place);
    expect(readCard(await whole.press('manager', form, 'Post here', { groupId: 'sample-group-qpp' }))).toContain(
      'Quality',
    );
    await whole.deliver();
    expect(whole.connector.cardsIn(place.conversationId)).toHaveLength(1);
  });

  it('greets a newcomer once, whose question waits in the same chat', async () => {
    const housing = whole.as('housing');
    const before = whole.connector.cardsIn(personalChatId(housing.userId)).length;
    await whole.client.install(housing);
    await whole.client.repeat('new-id');
    expect(whole.connector.cardsIn(personalChatId(housing.userId))).toHaveLength(before + 1);
  });
});
