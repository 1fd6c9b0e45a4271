import { afterEach, describe, expect, it } from 'vitest';
import type { BotReply } from '../../../src/adapters/teams/bot-reply.js';
import type { InboundActivity } from '../../../src/adapters/teams/inbound-activity.js';
import { startBotOnLoopback, testTenant, type BotOnLoopback } from '../../kit/teams-client-bot.js';
import { teamsUser } from '../../kit/teams-client-user.js';
import { cardSaying } from './cards-for-tests.js';

const amina = teamsUser('Amina Rahman', 'entra-amina');
const channel = { conversationId: '19:board@thread.tacv2;messageid=1', kind: 'channel' } as const;

let bot: BotOnLoopback;
const start = async (
  handle: (activity: InboundActivity) => BotReply | Promise<BotReply>,
  options?: Parameters<typeof startBotOnLoopback>[1],
) => {
  bot = await startBotOnLoopback(handle, options);
  return bot;
};

afterEach(async () => {
  await bot.close();
});

const only = <T>(items: readonly T[]): T => {
  const [item] = items;
  if (item === undefined || items.length !== 1) throw new Error(`Expected one, found ${items.length}`);
  return item;
};

describe('a message', () => {
  it('reaches the bot in our own words and is answered with a card without text', async () => {
    const { client, heard, connector } = await start(() => ({ kind: 'card', card: cardSaying('Hello') }));
    const answer = await client.say(amina, '  show my actions ');
    expect(answer.status).toBe(200);
    expect(only(heard)).toMatchObject({
      kind: 'message',
      text: 'show my actions',
      entraId: 'entra-amina',
      userId: '29:entra-amina',
      files: [],
      address: { tenantId: testTenant, conversationId: 'a:entra-amina', kind: 'personal', serviceUrl: connector.url },
    });
    expect(only(answer.posted)).toMatchObject({ summary: 'Hello', content: cardSaying('Hello').content });
    expect(only(connector.requests)).toMatchObject({ method: 'POST', authorization: null });
    expect(JSON.stringify(connector.requests)).not.toContain('"text":""');
  });

  it('loses the mention of the bot, and no other, in a channel', async () => {
    const { client, heard } = await start(() => ({ kind: 'nothing' }));
    await client.say(amina, 'when does <at>Dr Price</at> report $& $1?', { place: channel });
    expect(only(heard)).toMatchObject({
      text: 'when does <at>Dr Price</at> report $& $1?',
      address: { kind: 'channel', conversationId: channel.conversationId },
    });
  });

  it('is frozen all the way down', async () => {
    const { client, heard } = await start(() => ({ kind: 'card', card: cardSaying('Hello') }));
    const { posted } = await client.say(amina, 'hello');
    await client.tap(amina, only(posted), 'Attending', { note: { deep: ['x'] } });
    for (const activity of heard) {
      expect(Object.isFrozen(activity)).toBe(true);
      expect(Object.isFrozen(activity.address)).toBe(true);
    }
    const [, tap] = heard;
    const data = tap?.kind === 'action' ? (tap.data as { readonly note: { readonly deep: unknown } }) : null;
    expect(Object.isFrozen(data)).toBe(true);
    expect(Object.isFrozen(data?.note.deep)).toBe(true);
  });

  it('brings its files, and only its files', async () => {
    const { client, heard } = await start(() => ({ kind: 'nothing' }));
    await client.say(amina, 'figures', {
      attachments: [
        { contentType: 'text/html', content: '<p>figures</p>' },
        {
          contentType: 'application/vnd.microsoft.teams.file.download.info',
          name: 'Q2 figures.xlsx',
          content: { downloadUrl: 'https://example.sharepoint.com/download?t=1', uniqueId: 'u', fileType: 'xlsx' },
        },
      ],
    });
    expect(only(heard)).toMatchObject({
      files: [
        { name: 'Q2 figures.xlsx', fileType: 'xlsx', downloadUrl: 'https://example.sharepoint.com/download?t=1' },
      ],
    });
  });

  it('gets several cards in order', async () => {
    const { client } = await start(() => ({ kind: 'cards', cards: [cardSaying('One'), cardSaying('Two')] }));
    const { posted } = await client.say(amina, 'hello');
    expect(posted.map((card) => card.summary)).toEqual(['One', 'Two']);
  });

  it('comes through for a guest without an Entra id', async () => {
    const { client, heard } = await start(() => ({ kind: 'nothing' }));
    await client.say({ name: 'Guest', entraId: null, userId: '29:guest' }, 'hello');
    expect(only(heard)).toMatchObject({ entraId: null, userId: '29:guest' });
  });
});

describe('a tap', () => {
  it('is answered in the response with the card, and posts nothing', async () => {
    const { client, heard, connector } = await start((activity) => ({
      kind: 'card',
      card: cardSaying(activity.kind === 'action' ? 'You are attending' : 'Will you attend?'),
    }));
    const { posted } = await client.say(amina, 'hello');
    const asked = only(posted);
    const answer = await client.tap(amina, asked, 'Attending', { note: 'by train' });
    expect(answer.body).toEqual({
      statusCode: 200,
      type: 'application/vnd.microsoft.card.adaptive',
      value: cardSaying('You are attending').content,
    });
    expect(heard[1]).toMatchObject({
      kind: 'action',
      verb: 'attendance.record',
      data: { meetingId: 'm1', answer: 'attending', note: 'by train' },
      cardActivityId: asked.activityId,
      trigger: 'tap',
      via: 'execute',
    });
    expect(connector.requests).toHaveLength(1);
  });

  it('rewrites the stored message only when told to', async () => {
    const { client, connector } = await start((activity) => ({
      kind: 'card',
      card: cardSaying(activity.kind === 'action' ? 'Attending' : 'Will you attend?'),
      alsoEdit: activity.kind === 'action',
    }));
    const asked = only((await client.say(amina, 'hello')).posted);
    await client.tap(amina, asked, 'Attending');
    await connector.untilRequests(2);
    expect(connector.requests[1]).toMatchObject({
      method: 'PUT',
      path: `/v3/conversations/${encodeURIComponent(asked.conversationId)}/activities/${asked.activityId}`,
    });
    expect(connector.card(asked.conversationId, asked.activityId)).toMatchObject({ summary: 'Attending', edits: 1 });
  });

  it('is answered although the stored message cannot be rewritten', async () => {
    const { client, connector, logged, server } = await start(() => ({
      kind: 'card',
      card: cardSaying('Attending'),
      alsoEdit: true,
    }));
    const asked = only((await client.say(amina, 'hello')).posted);
    connector.answerNext({ kind: 'status', status: 500 });
    expect((await client.tap(amina, asked, 'Attending')).card).toEqual(cardSaying('Attending').content);
    await server.close();
    expect(connector.requests).toHaveLength(2);
    expect(logged).toContainEqual({ event: 'card.not-rewritten', outcome: 'ambiguous', why: 'server-error' });
  });

  it.each([
    ['rewrites it once more', 1, 'Attending', 0],
    ['gives up after the second time', 2, 'Will you attend?', 1],
  ])('whose rewriting meets a closed connection %s', async (_what, resets, summary, warnings) => {
    const { client, connector, logged, server } = await start((activity) => ({
      kind: 'card',
      card: cardSaying(activity.kind === 'action' ? 'Attending' : 'Will you attend?'),
      alsoEdit: activity.kind === 'action',
    }));
    const asked = only((await client.say(amina, 'hello')).posted);
    for (let count = 0; count < resets; count += 1) connector.answerNext({ kind: 'reset' });
    await client.tap(amina, asked, 'Attending');
    await server.close();
    expect(connector.requests.map(({ method }) => method)).toEqual(['POST', 'PUT', 'PUT']);
    expect(connector.card(asked.conversationId, asked.activityId)).toMatchObject({ summary });
    expect(logged.filter(({ event }) => event === 'card.not-rewritten')).toHaveLength(warnings);
  });

  it('leaves the stored message as the last of quick taps left it, whatever became of the first', async () => {
    let taps = 0;
    const answer = (activity: InboundActivity): BotReply => {
      if (activity.kind === 'action') taps += 1;
      return { kind: 'card', card: cardSaying(`Tap ${taps}`), alsoEdit: activity.kind === 'action' };
    };
    const { client, connector, server } = await start(answer, { timeouts: { sendMs: 3_000 } });
    const asked = only((await client.say(amina, 'hello')).posted);
    connector.answerNext({ kind: 'hang' });
    for (const words of ['Tap 1', 'Tap 2', 'Tap 3']) {
      expect((await client.tap(amina, asked, 'Attending')).card).toEqual(cardSaying(words).content);
      await connector.untilRequests(2);
    }
    await server.close();
    // The first was never answered, and nothing overtook it; the second had become needless.
    expect(connector.requests.map(({ method }) => method)).toEqual(['POST', 'PUT', 'PUT']);
    expect(connector.card(asked.conversationId, asked.activityId)).toMatchObject({ summary: 'Tap 3', edits: 1 });
  });

  it('posts further cards after the answer', async () => {
    const { client, connector } = await start((activity) => ({
      kind: 'cards',
      cards: activity.kind === 'action' ? [cardSaying('Done'), cardSaying('And this')] : [cardSaying('Ask')],
    }));
    const asked = only((await client.say(amina, 'hello')).posted);
    const answer = await client.tap(amina, asked, 'Attending');
    expect(answer.card).toEqual(cardSaying('Done').content);
    await connector.untilRequests(2);
    expect(connector.cardsIn(asked.conversationId).map((card) => card.summary)).toEqual(['Ask', 'And this']);
  });

  it('never gets an empty answer', async () => {
    const { client } = await start((activity) =>
      activity.kind === 'action' ? { kind: 'nothing' } : { kind: 'card', card: cardSaying('Ask') },
    );
    const asked = only((await client.say(amina, 'hello')).posted);
    expect((await client.tap(amina, asked, 'Attending')).words).toBe('Done.');
  });

  it('never shows a private card to the chat after a card with refresh has passed', async () => {
    const refresh = { action: { type: 'Action.Execute', verb: 'view', data: {} }, userIds: [] };
    const { client, connector, heard, server } = await start((activity) => {
      if (activity.kind !== 'action') return { kind: 'card', card: cardSaying('Shared', { refresh }) };
      const isFirst = activity.entraId === 'entra-amina';
      return { kind: 'card', card: isFirst ? cardSaying('Own view', { refresh }) : cardSaying('Chair only') };
    });
    const shared = only((await client.say(amina, 'hello', { place: channel })).posted);
    expect((await client.refresh(amina, shared)).card).toMatchObject({ refresh });
    const chair = await client.tap(teamsUser('Chair', 'entra-chair'), shared, 'Attending');
    expect(chair.card).toEqual(cardSaying('Chair only').content);
    await server.close();
    expect(connector.requests).toHaveLength(1);
    expect(connector.card(shared.conversationId, shared.activityId)).toMatchObject({ summary: 'Shared', edits: 0 });
    expect(heard[1]).toMatchObject({ trigger: 'refresh', verb: 'view' });
  });

  it('reaches the bot each time it is repeated, with the same and with a new id', async () => {
    const { client, heard } = await start(() => ({ kind: 'card', card: cardSaying('Attending') }));
    const asked = only((await client.say(amina, 'hello')).posted);
    const first = await client.tap(amina, asked, 'Attending');
    const again = await client.repeat('same-id');
    const anew = await client.repeat('new-id');
    expect([again.body, anew.body]).toEqual([first.body, first.body]);
    const [, one, two, three] = heard.map((activity) => activity.id);
    expect(two).toBe(one);
    expect(three).not.toBe(one);
  });
});

describe('Action.Submit, the fallback of old clients', () => {
  it('is the same tap, answered with a posted card', async () => {
    const { client, heard } = await start((activity) => ({
      kind: 'card',
      card: cardSaying(activity.kind === 'action' ? 'You are attending' : 'Ask'),
    }));
    const asked = only((await client.say(amina, 'hello')).posted);
    const answer = await client.submit(amina, asked, 'Attending', { note: 'by train' });
    expect(only(answer.posted)).toMatchObject({ summary: 'You are attending' });
    expect(heard[1]).toMatchObject({
      kind: 'action',
      verb: 'attendance.record',
      data: { meetingId: 'm1', answer: 'attending', note: 'by train' },
      cardActivityId: asked.activityId,
      via: 'submit',
    });
    expect(heard[1]).not.toHaveProperty('data.verb');
  });

  it('does not let words that carry a value pass for a tap', async () => {
    const { client, heard } = await start(() => ({ kind: 'nothing' }));
    await client.post(client.activity(amina, { type: 'message', text: 'hello', value: { verb: 'attendance.record' } }));
    expect(only(heard)).toMatchObject({ kind: 'message', text: 'hello' });
  });
});

describe('an installation', () => {
  it('is told in both of the ways Teams tells it', async () => {
    const { client, heard } = await start(() => ({ kind: 'nothing' }));
    await client.install(amina);
    await client.post(
      client.activity(amina, { type: 'conversationUpdate', membersAdded: [{ id: '28:quorum-under-test' }] }),
    );
    await client.uninstall(amina);
    expect(heard.map((activity) => activity.kind)).toEqual(['installed', 'installed', 'removed']);
  });

  it('says nothing when other people come, react or type', async () => {
    const { client, heard } = await start(() => ({ kind: 'nothing' }));
    const quiet = [
      { type: 'conversationUpdate', membersAdded: [{ id: '29:someone' }] },
      { type: 'messageReaction', reactionsAdded: [{ type: 'like' }] },
      { type: 'typing' },
      { type: 'event', name: 'application/vnd.microsoft.readReceipt' },
    ];
    for (const fields of quiet) {
      expect(await client.post(client.activity(amina, fields))).toMatchObject({ status: 200, text: '' });
    }
    expect(heard).toEqual([]);
  });
});

describe('a bot that breaks', () => {
  const secret = 'the child of Jane Doe';
  const breaks = (activity: InboundActivity): BotReply => {
    if (activity.kind === 'message' && activity.text === 'hello') return { kind: 'card', card: cardSaying('Ask') };
    throw new Error(secret);
  };

  it('answers words with a kind card and a reference, and nothing from inside', async () => {
    const { client, logged } = await start(breaks);
    const answer = await client.say(amina, 'boom');
    expect(answer).toMatchObject({ status: 200, text: '' });
    expect(JSON.stringify(only(answer.posted))).toContain('Sorry. REF123');
    expect(JSON.stringify([answer, logged])).not.toContain(secret);
    expect(logged).toEqual([
      { event: 'turn.broken', reference: 'REF123', code: 'turn.unexpected', name: 'Error', kind: 'message' },
    ]);
  });

  it('answers a tap with the prepared sentence, and leaves the card where it is', async () => {
    const { client, connector } = await start(breaks);
    const asked = only((await client.say(amina, 'hello')).posted);
    const answer = await client.tap(amina, asked, 'Attending');
    expect(answer).toMatchObject({ status: 200, words: 'Sorry, something went wrong. Reference REF123.' });
    expect(answer.text).not.toContain(secret);
    expect(connector.requests).toHaveLength(1);
  });
});
