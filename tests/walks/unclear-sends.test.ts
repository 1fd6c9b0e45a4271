import { afterAll, beforeAll, expect, it } from 'vitest';
import { personalChatId } from '../kit/fake-connector-conversations.js';
import { teamsError, type ScriptedAnswer } from '../kit/fake-connector-script.js';
import type { ConnectorRequest } from '../kit/fake-connector.js';
import { forEachStore } from '../kit/database.js';
import { readCard } from '../kit/read-card.js';
import { NEXT_MEETING, startWholeBot, type WholeBot } from '../kit/whole-bot.js';

/** How Teams answers the question to each of these members; everybody else’s goes through. */
const ANSWERS: Readonly<Record<string, ScriptedAnswer>> = {
  police: { kind: 'status', status: 500 },
  health: { kind: 'status', status: 502, accept: true },
  lay: { kind: 'reset' },
  councillor: { kind: 'reset', accept: true },
  probation: { kind: 'status', status: 504 },
  housing: teamsError(400, 'BadArgument'),
  education: { kind: 'status', status: 429, headers: { 'retry-after': '30' } },
  college: teamsError(412, 'PreconditionFailed'),
};
const UNCLEAR = ['police', 'health', 'lay', 'councillor', 'probation'];

forEachStore('what Teams does not say clearly', (open) => {
  let whole: WholeBot;
  const chatOf = (who: string) => personalChatId(whole.as(who).userId);
  const toChat = (who: string) => {
    const chat = `/v3/conversations/${encodeURIComponent(chatOf(who))}/activities`;
    return ({ method, path }: ConnectorRequest) => method === 'POST' && path === chat;
  };
  const sends = (who: string) => whole.connector.requests.filter(toChat(who)).length;
  const shows = (who: string) => whole.connector.cardsIn(chatOf(who)).length;
  const noticeTo = async (who: string) => {
    const { entraId } = whole.as(who);
    const { id } = await whole.store.client.person.findFirstOrThrow({ where: { entraId } });
    return whole.store.client.notice.findFirstOrThrow({ where: { subjectId: NEXT_MEETING, personId: id } });
  };

  beforeAll(async () => {
    whole = await startWholeBot(await open());
    for (const [who, answer] of Object.entries(ANSWERS)) whole.connector.answerWhere(toChat(who), answer);
    await whole.callMeeting();
  });
  afterAll(() => whole.close());

  it.each(UNCLEAR)('is kept as unknown for %s, and not sent again by itself', async (who) => {
    expect(await noticeTo(who)).toMatchObject({ state: 'unknown' });
    expect(sends(who)).toBe(1);
  });

  it('waits as long as Teams asks, and not a second less', async () => {
    expect(await noticeTo('education')).toMatchObject({ state: 'waiting', reason: 'throttled' });
    whole.clock.move({ seconds: 29 });
    await whole.tick('send');
    expect(sends('education')).toBe(1);
    whole.clock.move({ seconds: 1 });
    await whole.tick('send');
    expect(sends('education')).toBe(2);
    expect(await noticeTo('education')).toMatchObject({ state: 'sent' });
  });

  it('tries again by itself what was certainly not sent', async () => {
    whole.clock.move({ minutes: 20 });
    await whole.tick('send');
    expect(await noticeTo('college')).toMatchObject({ state: 'sent' });
    expect(shows('college')).toBe(1);
  });

  it('does not repeat the unclear ones however much time passes', async () => {
    for (const hours of [1, 24, 48]) {
      whole.clock.move({ hours });
      await whole.tick('send');
    }
    expect(UNCLEAR.map(sends)).toEqual([1, 1, 1, 1, 1]);
    expect(sends('housing')).toBe(1);
  });

  it('tells the manager of each, so that all adds up', async () => {
    const card = readCard(await whole.ask('manager', 'what went out?'));
    expect(card).toContain('5\nunclear: it may or may not have arrived');
    expect(card).toContain('1\nfailed');
    expect(card).toContain('2\ncannot be reached');
    expect(card).toContain('19\nsent');
    expect(card).toContain('27 addressed in all');
    expect(card).toMatch(/Police representative.*\nmay or may not have had it: Teams gave no clear answer/u);
    expect(card).toContain('some people may get it twice');
  });

  it('takes an answer from a card whose arrival was unclear', async () => {
    const [arrived] = whole.connector.cardsIn(chatOf('health'));
    if (arrived === undefined) throw new Error('the card did arrive');
    expect(readCard(await whole.press('health', arrived, 'Yes, online'))).toContain('You are joining online');
  });

  it('sends them again when the manager says so, once', async () => {
    const before = UNCLEAR.map(shows);
    const card = await whole.ask('manager', 'what went out?');
    const again = await whole.press('manager', card, 'Send the 5 unclear again');
    await whole.client.repeat('same-id');
    await whole.deliver();
    expect(readCard(again)).not.toContain('unclear: it may or may not have arrived');
    expect(UNCLEAR.map(sends)).toEqual([2, 2, 2, 2, 2]);
    expect(UNCLEAR.map(shows)).toEqual(before.map((count) => count + 1));
    expect(readCard(whole.newest('health'))).toContain('You are joining online');
  });

  it('sends what failed again on its own button', async () => {
    const card = await whole.ask('manager', 'what went out?');
    await whole.press('manager', card, 'Send the failed one again');
    await whole.deliver();
    expect(await noticeTo('housing')).toMatchObject({ state: 'sent' });
    const audit = await whole.store.client.audit.findMany({ where: { action: 'notices.send-again' } });
    expect(audit.map(({ actorId, outcome }) => [actorId, outcome])).toEqual([
      ['sample-person-business-manager', 'done'],
      ['sample-person-business-manager', 'done'],
    ]);
  });
});
