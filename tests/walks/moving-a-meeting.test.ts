import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PostedCard } from '../kit/fake-connector-conversations.js';
import { personalChatId } from '../kit/fake-connector-conversations.js';
import { forEachStore } from '../kit/database.js';
import { fieldsOf, linkOn, readCard } from '../kit/read-card.js';
import { businessRows } from '../kit/table-rows.js';
import { BOARD_CHANNEL, FEW, NEXT_MEETING, startWholeBot, type WholeBot } from '../kit/whole-bot.js';

/** One meeting called, answered, and then changed step by step: the tests follow one another. */
forEachStore('moving a meeting', (open) => {
  let whole: WholeBot;
  let firstCard: PostedCard;
  beforeAll(async () => {
    whole = await startWholeBot(await open(), { table: [...FEW, 'fire'] });
    await whole.useChannel();
    await whole.callMeeting();
    firstCard = whole.newest('police');
    await whole.press('police', firstCard, 'Yes, in person');
    await whole.press('health', whole.newest('health'), 'Apologies');
  });
  afterAll(() => whole.close());

  const save = async (change: Readonly<Record<string, string>>) => {
    const form = await whole.ask('manager', 'change the meeting');
    const saved = await whole.press('manager', form, 'Save', { ...fieldsOf(form), ...change });
    await whole.deliver();
    return readCard(saved);
  };
  const chatOf = (who: string) => whole.connector.cardsIn(personalChatId(whole.as(who).userId));
  const meeting = () => whole.store.client.meeting.findUniqueOrThrow({ where: { id: NEXT_MEETING } });
  const calendar = async () => (await fetch(`${whole.url}${linkOn(firstCard, 'calendar')}`)).text();

  it('asks nobody again when only its name changes, and shows the name everywhere', async () => {
    const before = chatOf('police').length;
    whole.clock.move({ seconds: 5 });
    expect(await save({ title: 'Winter Board' })).toContain('The meeting is changed');
    expect(chatOf('police')).toHaveLength(before);
    expect(readCard(whole.newest('police'))).toContain('Winter Board');
    expect(readCard(whole.newest('police'))).toContain('You are coming in person');
    expect(await meeting()).toMatchObject({ call: 1, calendarSequence: 0 });
  });

  it('says so when nothing had changed', async () => {
    const before = await businessRows(whole.store.client);
    expect(await save({})).toContain('Nothing had changed');
    expect(await businessRows(whole.store.client)).toEqual(before);
  });

  it.each([
    [{ endTime: '13:00' }, 'The meeting must end after it starts.'],
    [{ date: '2026-11-02' }, 'The meeting cannot be moved into the past.'],
    [{ title: '' }, 'Please give the meeting a name.'],
    [{ date: 'soon' }, 'Please give the day, the start and the end.'],
    [{ joinUrl: 'javascript:alert(1)' }, 'The link to join has to begin with https://.'],
  ])('changes nothing for %o and says what to put right', async (change, words) => {
    const before = await businessRows(whole.store.client);
    expect(await save(change)).toContain(words);
    expect(await businessRows(whole.store.client)).toEqual(before);
  });

  it('asks everybody again, once, when the time changes, and says why', async () => {
    const before = chatOf('police').length;
    expect(await save({ startTime: '15:00', endTime: '17:00' })).toContain(
      'Everybody is told and asked again: 9 in all.',
    );
    await whole.deliver();
    expect(chatOf('police')).toHaveLength(before + 1);
    const asked = readCard(whole.newest('police'));
    expect(asked).toContain('This meeting has changed: please answer again');
    expect(asked).toContain('Moved from 2.00 pm to 3.00 pm on Thursday 17 December.');
    expect(asked).toContain('Before the change you said: in person.');
    expect(readCard(whole.newest('lay'))).toContain('Moved from 2.00 pm to 3.00 pm on Thursday 17 December.');
  });

  it('counts earlier answers as to be confirmed, and keeps them', async () => {
    const coming = readCard(await whole.ask('manager', 'who is coming?', BOARD_CHANNEL));
    expect(coming).toContain('2 to confirm again');
    expect(await whole.store.client.answer.count()).toBe(2);
    expect(readCard(await whole.ask('health', 'my meetings'))).toContain('Moved: please confirm again');
  });

  it('does not take a press on the card of the earlier call for the new one', async () => {
    const before = await businessRows(whole.store.client);
    const card = readCard(await whole.press('lay', { ...firstCard, conversationId: 'a:sample-lay' }, 'Yes, in person'));
    expect(card).toContain('Moved from 2.00 pm to 3.00 pm');
    expect(card).toContain('Yes, in person');
    await whole.deliver();
    expect(await businessRows(whole.store.client)).toEqual(before);
  });

  it('takes the answer from the new card, and the old one then shows it too', async () => {
    const answered = await whole.press('police', whole.newest('police'), 'Yes, online');
    expect(readCard(answered)).toContain('You are joining online');
    const history = await whole.store.client.answerHistory.findMany({
      where: { personId: 'sample-person-police' },
      orderBy: { revision: 'asc' },
    });
    expect(history.map(({ call, choice }) => [call, choice])).toEqual([
      [1, 'in-person'],
      [2, 'online'],
    ]);
    whole.clock.move({ minutes: 1 });
    await whole.tick('send');
    whole.clock.move({ minutes: 1 });
    await whole.tick('send');
    const old = whole.connector.card(firstCard.conversationId, firstCard.activityId);
    expect(readCard(old)).toContain('You are joining online');
  });

  it('asks again for a new place', async () => {
    expect(await save({ place: 'Room 9, Town Hall' })).toContain('asked again: 9 in all');
    expect(readCard(whole.newest('police'))).toContain('Now at Room 9, Town Hall.');
    expect(await meeting()).toMatchObject({ call: 3, calendarSequence: 2 });
  });

  it('moves the calendar entry rather than adding one', async () => {
    const entry = await calendar();
    const uid = /UID:.+/u.exec(entry)?.[0];
    expect(entry).toContain('SEQUENCE:2');
    expect(entry).toContain('Room 9');
    expect(entry).not.toContain('Serious case review');
    expect(entry).not.toContain('Police representative');
    await save({ startTime: '15:30' });
    const moved = await calendar();
    expect(/UID:.+/u.exec(moved)?.[0]).toBe(uid);
    expect(moved).toContain('SEQUENCE:3');
  });

  it('tells whoever saves an old form that somebody was first, and writes nothing over', async () => {
    const form = await whole.ask('chair', 'change the meeting');
    await save({ place: 'Room 10, Town Hall' });
    const before = await businessRows(whole.store.client);
    const stale = await whole.press('chair', form, 'Save', { ...fieldsOf(form), place: 'The Chair’s choice' });
    expect(readCard(stale)).toContain('Somebody else has changed this meeting meanwhile.');
    await whole.deliver();
    expect(await businessRows(whole.store.client)).toEqual(before);
  });

  it('asks a newly invited agency, and nobody else', async () => {
    const posts = whole.connector.requests.filter(
      ({ method, path }) => method === 'POST' && path.endsWith('/activities'),
    ).length;
    await save({ invitedSeatIds: 'sample-seat-main-fire' });
    expect(readCard(whole.newest('fire'))).toContain('Can you come?');
    const after = whole.connector.requests.filter(
      ({ method, path }) => method === 'POST' && path.endsWith('/activities'),
    ).length;
    expect(after).toBe(posts + 2);
  });
});
