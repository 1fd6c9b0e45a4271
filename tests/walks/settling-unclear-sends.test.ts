import { afterEach, beforeEach, expect, it } from 'vitest';
import { forEachStore } from '../kit/database.js';
import { personalChatId } from '../kit/fake-connector-conversations.js';
import type { ScriptedAnswer } from '../kit/fake-connector-script.js';
import { chatOf, closeAllActions, later, noticesOf, sendCount, sendsTo, whatWentOut } from '../kit/notice-walks.js';
import { readCard } from '../kit/read-card.js';
import { FEW, NEXT_MEETING, startWholeBot, type WholeBot } from '../kit/whole-bot.js';

/** Called at ten o'clock: every sending begins then. */
const CALLED = Date.parse('2026-11-23T10:00:00Z');

forEachStore('a sending that was never answered', (open) => {
  let whole: WholeBot;
  beforeEach(async () => {
    whole = await startWholeBot(await open(), { table: FEW });
    await closeAllActions(whole);
  });
  afterEach(() => whole.close());

  const noticeTo = (who: string) =>
    whole.store.client.notice.findFirstOrThrow({
      where: { subjectId: NEXT_MEETING, personId: `sample-person-${who}` },
    });
  const callWith = async (answers: Readonly<Record<string, ScriptedAnswer>>) => {
    for (const [who, answer] of Object.entries(answers)) whole.connector.answerWhere(sendsTo(whole, who), answer);
    await whole.callMeeting();
  };
  const receipt = (who: string, lastReadMessageId: number) =>
    whole.client.post(
      whole.client.activity(whole.as(who), {
        type: 'event',
        name: 'application/vnd.microsoft.readReceipt',
        value: { lastReadMessageId: String(lastReadMessageId) },
      }),
    );
  const settled = () => whole.store.client.audit.findMany({ where: { action: 'notices.confirm' } });
  const totals = async () => {
    const { shown, stored } = await whatWentOut(whole);
    expect(shown).toEqual(stored);
    const { addressed, ...states } = shown;
    expect(Object.values(states).reduce((sum, count) => sum + count, 0)).toBe(addressed);
    return shown;
  };
  const settle = async (time: Parameters<WholeBot['clock']['move']>[0]) => {
    whole.clock.move(time);
    await whole.tick('settle');
    await whole.deliver();
  };
  const checks = () => chatOf(whole, 'manager').filter(({ summary }) => summary?.startsWith('I could not confirm'));

  it('is unknown after a server error, a reset and a time-out, and is never repeated', async () => {
    await callWith({
      police: { kind: 'status', status: 500 },
      hospitals: { kind: 'status', status: 503, accept: true },
      lay: { kind: 'reset' },
      councillor: { kind: 'reset', accept: true },
      'primary-head': { kind: 'hang' },
      crc: { kind: 'hang', after: 'head', accept: true },
    });
    const unclear = ['police', 'hospitals', 'lay', 'councillor', 'primary-head', 'crc'];
    for (const minutes of [0, 10, 60, 3_000]) {
      await settle({ minutes });
      for (const who of unclear) {
        expect(await noticeTo(who), who).toMatchObject({ state: 'unknown' });
        expect(sendCount(whole, who), who).toBe(1);
      }
    }
  });

  it('is settled by a press of the person it was for, and by nobody else', async () => {
    await callWith({ police: { kind: 'reset', accept: true } });
    const [card] = chatOf(whole, 'police');
    if (card === undefined) throw new Error('it did arrive');
    await whole.client.tap(
      whole.as('lay'),
      { ...card, conversationId: personalChatId(whole.as('lay').userId) },
      'Apologies',
    );
    await whole.client.tap(whole.as('lay'), card, 'Apologies');
    await whole.client.tap(whole.as('police'), { ...card, conversationId: 'a:another-chat' }, 'Yes, online');
    expect(await noticeTo('police')).toMatchObject({ state: 'unknown' });
    expect(await settled()).toEqual([]);

    await whole.press('police', card, 'Apologies');
    await whole.client.repeat('new-id');
    expect(await noticeTo('police')).toMatchObject({ state: 'sent', activityId: card.activityId, mayBeRepeat: false });
    expect(await settled()).toMatchObject([
      { actorId: 'sample-person-police', outcome: 'done', facts: { by: 'press', kind: 'attendance-request' } },
    ]);
    expect(await totals()).toMatchObject({ unknown: 0 });
  });

  it.each([
    ['when it began', 0],
    ['a minute later', 60_000],
  ])('is settled by a receipt for a message %s', async (_name, ms) => {
    await callWith({ police: { kind: 'reset', accept: true } });
    await receipt('police', CALLED + ms);
    expect(await noticeTo('police')).toMatchObject({ state: 'sent', activityId: String(CALLED + ms) });
    expect(await settled()).toMatchObject([{ actorId: 'sample-person-police', facts: { by: 'receipt' } }]);
  });

  it('is not settled by a receipt that may be about something else', async () => {
    await callWith({ police: { kind: 'reset', accept: true }, lay: { kind: 'reset', accept: true } });
    await receipt('police', CALLED - 1);
    await receipt('police', CALLED + 60_001);
    await receipt('chair', CALLED + 1_000);
    const posted = { activityId: String(CALLED + 2_000), conversationId: personalChatId(whole.as('police').userId) };
    await whole.store.client.notice.updateMany({ where: { personId: 'sample-person-chair' }, data: posted });
    await receipt('police', CALLED + 2_000);
    expect(await noticeTo('police')).toMatchObject({ state: 'unknown' });

    // Whoever has just written to us may have read our answer.
    whole.clock.move({ seconds: 4 });
    await whole.ask('lay', 'help');
    await receipt('lay', CALLED + 1_000);
    expect(await noticeTo('lay')).toMatchObject({ state: 'unknown' });
    await receipt('police', CALLED + 1_000);
    expect(await noticeTo('police')).toMatchObject({ state: 'sent' });
  });

  it('is asked about after a quarter of an hour, once, and the totals add up at every step', async () => {
    await callWith({ police: { kind: 'status', status: 500 }, lay: { kind: 'status', status: 502, accept: true } });
    expect(await totals()).toMatchObject({ unknown: 2, unreachable: 1 });
    await settle({ minutes: 14, seconds: 59 });
    expect(checks()).toEqual([]);
    await settle({ seconds: 2 });
    await whole.tick('settle');
    await settle({ minutes: 1 });
    expect(checks()).toHaveLength(1);
    const [check] = checks();
    if (check === undefined) throw new Error('the manager is asked');
    expect(readCard(check)).toContain('I could not confirm that 2 messages arrived');
    expect(readCard(check)).toMatch(
      /Teams gave no clear answer \(2\)\n(Police representative; Lay member|Lay member; Police)/u,
    );
    expect(await totals()).toMatchObject({ unknown: 2 });

    await whole.press('manager', check, 'Send the 2 unclear again');
    await whole.client.repeat('same-id');
    await whole.client.repeat('new-id');
    await whole.deliver();
    expect(await totals()).toMatchObject({ unknown: 0, waiting: 0 });
    expect([sendCount(whole, 'police'), sendCount(whole, 'lay')]).toEqual([2, 2]);
    expect(readCard(whole.newest('lay'))).toContain('may be a repeat');
    await settle({ minutes: 30 });
    expect(await noticesOf(whole, 'delivery-check')).toHaveLength(1);
  });

  it('is taken for arrived when the manager says so, once, and is then edited no more', async () => {
    await callWith({ police: { kind: 'reset', accept: true } });
    await settle({ minutes: 16 });
    const [check] = checks();
    if (check === undefined) throw new Error('the manager is asked');
    await whole.press('manager', check, 'It has arrived');
    await whole.client.repeat('new-id');
    expect(await noticeTo('police')).toMatchObject({ state: 'sent', activityId: null });
    expect(await totals()).toMatchObject({ unknown: 0 });
    const audit = await settled();
    expect(audit.map(({ actorId, outcome }) => [actorId, outcome])).toEqual([
      ['sample-person-business-manager', 'done'],
      ['sample-person-business-manager', 'unchanged'],
    ]);
    await settle({ hours: 2 });
    expect(sendCount(whole, 'police')).toBe(1);
    expect(await noticesOf(whole, 'delivery-check')).toHaveLength(1);
  });

  it('is not asked about where evidence came first', async () => {
    await callWith({ police: { kind: 'reset', accept: true } });
    await receipt('police', CALLED + 500);
    await settle({ minutes: 16 });
    expect(checks()).toEqual([]);
  });

  it('is no such sending when Teams was busy or not there: it waits, and goes out once', async () => {
    const reach = { personId: 'sample-person-lay' };
    await whole.client.install(whole.as('lay'));
    await whole.store.client.reach.update({ where: reach, data: { serviceUrl: 'http://127.0.0.1:9/' } });
    await callWith({ police: { kind: 'status', status: 412 } });
    expect(await noticeTo('police')).toMatchObject({ state: 'waiting', reason: 'conversation-busy' });
    expect(await noticeTo('lay')).toMatchObject({ state: 'waiting', reason: 'unreachable' });
    await later(whole, { seconds: 1 });
    expect(sendCount(whole, 'police')).toBe(1);
    await whole.store.client.reach.update({ where: reach, data: { serviceUrl: whole.connector.url } });
    await later(whole, { minutes: 1 });
    for (const who of ['police', 'lay'])
      expect(await noticeTo(who), who).toMatchObject({ state: 'sent', mayBeRepeat: false });
    expect([sendCount(whole, 'police'), sendCount(whole, 'lay')]).toEqual([2, 2]);
    expect(await totals()).toMatchObject({ waiting: 0, unknown: 0 });
  });
});
