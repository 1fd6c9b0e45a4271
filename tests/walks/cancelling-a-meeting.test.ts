import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PostedCard } from '../kit/fake-connector-conversations.js';
import { personalChatId } from '../kit/fake-connector-conversations.js';
import { forEachStore } from '../kit/database.js';
import { closeAllActions } from '../kit/notice-walks.js';
import { linkOn, readCard } from '../kit/read-card.js';
import { businessRows } from '../kit/table-rows.js';
import { BOARD_CHANNEL, FEW, NEXT_MEETING, startWholeBot, type WholeBot } from '../kit/whole-bot.js';

forEachStore('cancelling a meeting', (open) => {
  let whole: WholeBot;
  let asked: PostedCard;
  beforeAll(async () => {
    whole = await startWholeBot(await open(), { table: FEW });
    await closeAllActions(whole);
    await whole.useChannel();
    await whole.callMeeting();
    asked = whole.newest('police');
    await whole.press('police', asked, 'Yes, in person');
    // Teams is too busy for the reminders: they are still waiting when the meeting is called off.
    whole.clock.set('2026-12-07T09:00:00Z');
    const busy = { kind: 'status', status: 429, headers: { 'retry-after': '3600' } } as const;
    let isBusy = true;
    whole.connector.answerWhere(() => isBusy, ...Array.from({ length: 60 }, () => busy));
    await whole.tick('schedule');
    // Each round stops at the first that is told to wait: so often until all of them have been put off.
    for (let round = 0; round < 6; round += 1) await whole.deliver();
    isBusy = false;
  });
  afterAll(() => whole.close());

  const notices = (kind: string) => whole.store.client.notice.findMany({ where: { subjectId: NEXT_MEETING, kind } });
  const chat = (who: string) => whole.connector.cardsIn(personalChatId(whole.as(who).userId));

  it('asks for the reason first, and says who will be told', async () => {
    const before = await businessRows(whole.store.client);
    const form = await whole.ask('manager', 'cancel the meeting');
    expect(readCard(form)).toContain('9 people will be told that it is cancelled, and why.');
    await whole.press('manager', form, 'Keep it');
    expect(await businessRows(whole.store.client)).toEqual(before);
  });

  it('tells everybody once, with the reason, and withdraws what still waited', async () => {
    const waiting = (await notices('nudge')).filter(({ state }) => state === 'waiting').length;
    expect(waiting).toBeGreaterThan(0);
    const before = chat('lay').length;
    const form = await whole.ask('manager', 'cancel the meeting');
    const pressed = await whole.press('manager', form, 'Cancel the meeting', {
      because: 'Joined with the [January](https://evil.example) meeting',
    });
    expect(readCard(pressed)).toContain('9 people will be told, with your reason.');
    expect((await notices('nudge')).filter(({ state }) => state === 'waiting')).toEqual([]);
    expect((await notices('nudge')).filter(({ reason }) => reason === 'cancelled')).toHaveLength(waiting);
    const again = await whole.press('manager', form, 'Cancel the meeting', { because: 'another reason' });
    expect(readCard(again)).toContain('Nobody was told twice.');
    whole.clock.move({ hours: 2 });
    await whole.tick('send');
    await whole.deliver();

    expect(chat('lay')).toHaveLength(before + 1);
    const told = readCard(whole.newest('lay'));
    expect(told).toContain('This meeting is cancelled');
    expect(told).toContain('Joined with the');
    expect(told).not.toMatch(/[^\\]\]\(https:\/\/evil\.example/u);
    expect(told).not.toContain('Yes, in person');
  });

  it('shows it on every card posted before, in the channel too', async () => {
    for (let round = 0; round < 3; round += 1) {
      whole.clock.move({ seconds: 20 });
      await whole.tick('send');
    }
    expect(readCard(whole.connector.card(asked.conversationId, asked.activityId))).toContain(
      'This meeting is cancelled',
    );
    const channel = whole.connector.cardsIn(BOARD_CHANNEL.conversationId).map((card) => readCard(card));
    expect(channel.filter((words) => /cancelled/iu.test(words))).toHaveLength(2);
  });

  it('records nothing from a card of before, and says why', async () => {
    const before = await businessRows(whole.store.client);
    expect(
      readCard(await whole.press('health', { ...asked, conversationId: 'a:sample-hospitals' }, 'Yes, online')),
    ).toContain('This meeting is cancelled');
    expect(readCard(await whole.press('police', asked, 'Apologies'))).toContain('This meeting is cancelled');
    await whole.deliver();
    expect(await businessRows(whole.store.client)).toEqual(before);
  });

  it('keeps the answers given before', async () => {
    expect(await whole.store.client.answer.count()).toBe(1);
  });

  it('cancels the calendar entry under the same UID', async () => {
    const entry = await (await fetch(`${whole.url}${linkOn(asked, 'calendar')}`)).text();
    expect(entry).toContain('STATUS:CANCELLED');
    expect(entry).toContain('SEQUENCE:1');
    expect(entry).toMatch(/METHOD:CANCEL/u);
  });

  it('nudges nobody about it any more', async () => {
    whole.clock.set('2026-12-10T09:00:00Z');
    const before = whole.connector.requests.length;
    await whole.tick('schedule');
    await whole.deliver();
    expect(whole.connector.requests).toHaveLength(before);
  });

  it('cannot be sent out, changed or called off again', async () => {
    const before = await businessRows(whole.store.client);
    const planned = {
      ...asked,
      content: { actions: [{ type: 'Action.Execute', verb: 'meeting.call', data: { meetingId: NEXT_MEETING } }] },
    };
    expect(readCard(await whole.press('manager', planned, 'meeting.call'))).toContain(
      'This meeting has been cancelled',
    );
    expect(await businessRows(whole.store.client)).toEqual(before);
    expect(readCard(await whole.ask('police', 'my meetings'))).toContain('Cancelled');
  });
});
