import { afterEach, beforeEach, expect, it } from 'vitest';
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

  beforeEach(async () => {
    whole = await startWholeBot(await open());
    for (const [who, answer] of Object.entries(ANSWERS)) whole.connector.answerWhere(toChat(who), answer);
    await whole.callMeeting();
    // One is told that Teams is too busy, and others wait with it; then a busy conversation asks for a little more.
    for (const seconds of [31, 31]) {
      whole.clock.move({ seconds });
      await whole.tick('send');
    }
  });
  afterEach(() => whole.close());

  it('is kept as unknown, and not repeated however much time passes', async () => {
    for (const hours of [0, 1, 24, 48]) {
      whole.clock.move({ hours });
      await whole.tick('settle');
      await whole.tick('send');
      for (const who of UNCLEAR) expect(await noticeTo(who), who).toMatchObject({ state: 'unknown' });
      expect(UNCLEAR.map(sends)).toEqual([1, 1, 1, 1, 1]);
      expect(sends('housing')).toBe(1);
    }
  });

  it('tries again by itself what was certainly not sent', async () => {
    for (const who of ['education', 'college']) {
      expect(await noticeTo(who), who).toMatchObject({ state: 'sent' });
      expect(sends(who)).toBe(2);
      expect(shows(who)).toBe(1);
    }
  });

  it('tells the manager of each, so that all adds up', async () => {
    const card = readCard(await whole.ask('manager', 'what went out?'));
    expect(card).toContain('5\nunclear: it may or may not have arrived');
    expect(card).toContain('1\nfailed');
    expect(card).toContain('2\ncannot be reached');
    expect(card).toContain('19\nsent');
    expect(card).toContain('27 addressed in all');
    expect(card).toMatch(
      /May or may not have had it: Teams gave no clear answer \(5\)\nPolice representative; .+; Lead Cou/u,
    );
    expect(card).toContain('Did not get it: Teams refused the message\nHead of Housing');
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
    await whole.client.repeat('new-id');
    await whole.deliver();
    expect(readCard(again)).not.toContain('unclear: it may or may not have arrived');
    for (const who of UNCLEAR) expect(await noticeTo(who), who).toMatchObject({ state: 'sent', mayBeRepeat: true });
    expect(UNCLEAR.map(sends)).toEqual([2, 2, 2, 2, 2]);
    expect(UNCLEAR.map(shows)).toEqual(before.map((count) => count + 1));
    expect(readCard(whole.newest('health'))).toContain('may be a repeat');
  });

  it('sends what failed again on its own button, and says who did', async () => {
    const card = await whole.ask('manager', 'what went out?');
    await whole.press('manager', card, 'Send the failed one again');
    await whole.deliver();
    expect(await noticeTo('housing')).toMatchObject({ state: 'sent', mayBeRepeat: false });
    expect(UNCLEAR.map(sends)).toEqual([1, 1, 1, 1, 1]);
    const audit = await whole.store.client.audit.findMany({ where: { action: 'notices.send-again' } });
    expect(audit).toMatchObject([{ actorId: 'sample-person-business-manager', outcome: 'done' }]);
  });
});
