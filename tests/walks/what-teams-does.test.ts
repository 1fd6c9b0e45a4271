import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { ACTION_ROWS } from '../../src/adapters/teams/routes/action-rows.js';
import { VERBS } from '../../src/adapters/cards/verbs.js';
import type { PostedCard } from '../kit/fake-connector-conversations.js';
import { forEachStore } from '../kit/database.js';
import { PRESSES } from '../kit/presses.js';
import { readCard } from '../kit/read-card.js';
import { businessRows } from '../kit/table-rows.js';
import { BOARD_CHANNEL, FEW, NEXT_MEETING, startWholeBot, type WholeBot } from '../kit/whole-bot.js';

forEachStore('what Teams does', (open) => {
  let whole: WholeBot;
  beforeAll(async () => {
    whole = await startWholeBot(await open(), { table: FEW });
    await whole.useChannel();
    await whole.callMeeting();
  });
  afterAll(() => whole.close());

  let before: unknown;
  beforeEach(async () => {
    await whole.deliver();
    before = await businessRows(whole.store.client);
  });
  const unchanged = async () => {
    await whole.deliver();
    expect(await businessRows(whole.store.client)).toEqual(before);
  };
  const invoke = (who: string, verb: string, trigger: string, place?: Parameters<typeof whole.client.activity>[2]) =>
    whole.client.activity(
      whole.as(who),
      {
        type: 'invoke',
        name: 'adaptiveCard/action',
        value: { action: { type: 'Action.Execute', verb, data: PRESSES[verb as keyof typeof PRESSES] }, trigger },
      },
      place,
    );

  it('repeats a press while it is being handled: it is done once', async () => {
    const press = invoke('police', 'attendance.answer', 'manual');
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => whole.client.post(press)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    const words = answers.map(({ card }) => readCard(card));
    expect(words.filter((said) => said.includes('You are coming in person')).length).toBeGreaterThanOrEqual(1);
    for (const said of words) expect(said).toMatch(/You are coming in person|Still working on it/u);
    const rows = await whole.store.client.answerHistory.count({ where: { personId: 'sample-person-police' } });
    const audits = await whole.store.client.audit.count({
      where: { action: 'attendance.record', actorId: 'sample-person-police' },
    });
    expect([rows, audits]).toEqual([1, 1]);
  });

  it('repeats a press after it was answered: it gets the very same answer', async () => {
    const press = invoke('health', 'attendance.answer', 'manual');
    const first = await whole.client.post(press);
    await whole.press('health', whole.newest('health'), 'Apologies');
    await whole.deliver();
    before = await businessRows(whole.store.client);
    expect((await whole.client.post(press)).body).toEqual(first.body);
    await unchanged();
  });

  it('repeats a message: it is answered once', async () => {
    const { posted } = await whole.client.say(whole.as('lay'), 'agenda');
    expect(posted).toHaveLength(1);
    expect((await whole.client.repeat('same-id')).posted).toEqual([]);
  });

  it('uses one id for different people’s presses in one conversation', async () => {
    const polices = invoke('police', 'attendance.form', 'manual', BOARD_CHANNEL);
    expect(readCard((await whole.client.post(polices)).card)).toContain('You are coming in person');
    const lays = invoke('lay', 'attendance.form', 'manual', BOARD_CHANNEL);
    const { card } = await whole.client.post({ ...lays, id: polices['id'] });
    expect(readCard(card)).toContain('Can you come?');
    await unchanged();
  });

  it.each(VERBS)('asks for a fresh card by itself with %s: that is nobody’s deed', async (verb) => {
    const { status, card } = await whole.client.post(invoke('manager', verb, 'automatic'));
    expect(status).toBe(200);
    if (ACTION_ROWS.get(verb)?.does !== 'looks') expect(readCard(card)).toContain('Nothing was changed.');
    await unchanged();
  });

  it('keeps a private card out of the shared message, after a card with refresh too', async () => {
    const [shared] = whole.connector.cardsIn(BOARD_CHANNEL.conversationId).slice(-1);
    if (shared === undefined) throw new Error('the channel has cards');
    const refreshing: PostedCard = {
      ...shared,
      content: {
        refresh: { action: { type: 'Action.Execute', verb: 'meeting.coming', data: { meetingId: NEXT_MEETING } } },
      },
    };
    const puts = () => whole.connector.requests.filter(({ method }) => method === 'PUT').length;
    const edited = puts();
    expect((await whole.client.refresh(whole.as('police'), refreshing)).status).toBe(200);
    for (const who of ['lay', 'manager']) {
      const value = {
        action: { type: 'Action.Execute', verb: 'attendance.form', data: { meetingId: NEXT_MEETING } },
        trigger: 'manual',
      };
      const fields = { type: 'invoke', name: 'adaptiveCard/action', replyToId: shared.activityId, value };
      const { card } = await whole.client.post(whole.client.activity(whole.as(who), fields, BOARD_CHANNEL));
      expect(readCard(card)).toContain('Serious case review');
    }
    await unchanged();
    expect(puts()).toBe(edited);
    expect(whole.connector.card(BOARD_CHANNEL.conversationId, shared.activityId)?.content).toEqual(shared.content);
  });

  it('cannot be used to press a manager’s form open for all in the channel', async () => {
    const help = await whole.ask('manager', 'help', BOARD_CHANNEL);
    const cards = whole.connector.cardsIn(BOARD_CHANNEL.conversationId).length;
    const menu = {
      ...help,
      content: { actions: [{ type: 'Action.Submit', title: 'x', data: { verb: 'meeting.mine' } }] },
    };
    const { posted } = await whole.client.submit(whole.as('manager'), menu, 'x');
    expect(posted.map((card) => readCard(card)).join()).toContain('I answer that one to one');
    expect(whole.connector.cardsIn(BOARD_CHANNEL.conversationId)).toHaveLength(cards + 1);
    await unchanged();
  });

  it('gets a kind card with a reference when something breaks, and the press can be tried again', async () => {
    const { client } = whole.store;
    const group = await client.group.findUniqueOrThrow({ where: { id: 'sample-group-main' } });
    await client.group.update({ where: { id: group.id }, data: { quorumRule: { kind: 'nonsense' } } });
    const card = readCard(await whole.ask('lay', 'agenda'));
    expect(card).toContain('Something went wrong on my side');
    const reference = /Reference: (\S+)/u.exec(card)?.[1] ?? 'none';
    expect(whole.logged.filter((line) => line.includes(reference))).toHaveLength(1);
    const press = invoke('chair', 'attendance.answer', 'manual');
    const broken = await whole.client.post(press);
    expect([broken.status, broken.card]).toEqual([200, null]);
    expect(broken.words).toMatch(/went wrong/u);

    await client.group.update({ where: { id: group.id }, data: { quorumRule: group.quorumRule ?? {} } });
    expect(readCard((await whole.client.post(press)).card)).toContain('You are coming in person');
  });
});
