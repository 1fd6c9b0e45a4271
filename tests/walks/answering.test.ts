import { afterAll, beforeAll, expect, it } from 'vitest';
import { forEachStore } from '../kit/database.js';
import { readCard } from '../kit/read-card.js';
import { FEW, startWholeBot, type WholeBot } from '../kit/whole-bot.js';

forEachStore('answering', (open) => {
  let whole: WholeBot;
  beforeAll(async () => {
    whole = await startWholeBot(await open(), {
      table: [...FEW, 'mental-health', 'college', 'voluntary', 'education'],
    });
    await whole.callMeeting();
  });
  afterAll(() => whole.close());

  const standing = (who: string) =>
    whole.store.client.answer.findFirstOrThrow({ where: { personId: `sample-person-${who}` } });
  const history = (who: string) =>
    whole.store.client.answerHistory.findMany({
      where: { personId: `sample-person-${who}` },
      orderBy: { revision: 'asc' },
    });

  it.each([
    ['police', 'Yes, in person', 'in-person', 'You are coming in person'],
    ['health', 'Yes, online', 'online', 'You are joining online'],
    ['chair', 'Apologies', 'apologies', 'You have sent apologies'],
  ])('takes the answer of %s with one tap: %s', async (who, button, choice, words) => {
    const card = await whole.press(who, whole.newest(who), button);
    expect(readCard(card)).toContain(words);
    const [answer] = await whole.store.client.answer.findMany({ where: { choice } });
    expect(answer).toMatchObject({ revision: 1, call: 1, note: null, deputyName: null, recordedBy: answer?.personId });
  });

  it('writes the answer to the stored message too, so that it is there tomorrow', async () => {
    const asked = whole.newest('lay');
    await whole.press('lay', asked, 'Yes, online');
    await whole.deliver();
    await expect
      .poll(() => readCard(whole.connector.card(asked.conversationId, asked.activityId)))
      .toContain('You are joining online');
    expect(whole.connector.cardsIn(asked.conversationId)).toHaveLength(1);
  });

  it('takes a deputy with name and role, who counts for the agency', async () => {
    const deputy = { deputyName: 'Ruth Example', deputyRole: 'Service manager' };
    const card = await whole.press('probation', whole.newest('probation'), 'Send this deputy', deputy);
    expect(readCard(card)).toContain('A deputy is coming for you');
    expect(readCard(card)).toContain('Your deputy: Ruth Example, Service manager');
    expect(await standing('crc')).toMatchObject({ choice: 'deputy', ...deputy });
    expect(readCard(await whole.ask('manager', 'who is coming?'))).toContain('Ruth Example comes instead');
  });

  it('takes a note and a declared interest, and keeps both through a plain tap', async () => {
    const details = { choice: 'in-person', note: 'Leaving at three', interestItem: '4', interestNature: 'Governor' };
    const card = await whole.press('head-teacher', whole.newest('head-teacher'), 'Save', details);
    expect(readCard(card)).toContain('Your note: Leaving at three');
    expect(readCard(card)).toContain('Interest declared in item 4: Governor');

    const changed = await whole.press('head-teacher', card, 'Change to online');
    expect(readCard(changed)).toContain('Your note: Leaving at three');
    const kept = { note: 'Leaving at three', interests: [{ itemNumber: 4, nature: 'Governor' }] };
    expect(await standing('primary-head')).toMatchObject({ choice: 'online', revision: 2, ...kept });

    const withdrawn = await whole.press('head-teacher', changed, 'Save', { note: '', interestsWithdrawn: '4' });
    expect(readCard(withdrawn)).not.toContain('Governor');
    expect(await standing('primary-head')).toMatchObject({ revision: 3, note: null, interests: [] });
  });

  it('keeps the history of every answer that ever stood', async () => {
    let card = whole.newest('councillor');
    for (const button of ['Yes, in person', 'Change to apologies', 'Change to online']) {
      card = await whole.press('councillor', card, button);
    }
    const rows = await history('councillor');
    expect(rows.map(({ revision, choice }) => [revision, choice])).toEqual([
      [1, 'in-person'],
      [2, 'apologies'],
      [3, 'online'],
    ]);
    expect(await standing('councillor')).toMatchObject(rows.at(-1) ?? {});
  });

  it('changes nothing when the same is tapped twice, from whichever card', async () => {
    const asked = whole.newest('mental-health');
    const first = await whole.press('mental-health', asked, 'Apologies');
    const [again, oldCard] = await Promise.all([
      whole.client.repeat('new-id'),
      whole.press('mental-health', asked, 'Apologies'),
    ]);
    expect(again.card).toEqual(first.content);
    expect(readCard(oldCard)).toContain('You have sent apologies');
    expect(await history('mental-health')).toHaveLength(1);
    const audit = await whole.store.client.audit.findMany({
      where: { action: 'attendance.record', actorId: 'sample-person-mental-health' },
    });
    expect(audit.map(({ outcome }) => outcome).sort()).toEqual(['done', 'unchanged', 'unchanged']);
  });

  it('keeps one standing answer and an unbroken history when different buttons are tapped at once', async () => {
    const asked = whole.newest('college');
    const buttons = ['Yes, in person', 'Yes, online', 'Apologies', 'Yes, in person', 'Yes, online'];
    await Promise.all(buttons.map((button) => whole.press('college', asked, button)));
    const rows = await history('college');
    expect(rows.length).toBeGreaterThanOrEqual(3);
    expect(rows.map(({ revision }) => revision)).toEqual(rows.map((_, index) => index + 1));
    const stands = await standing('college');
    expect(stands).toMatchObject(rows.at(-1) ?? {});
    expect(readCard(await whole.ask('college', 'my answer'))).toContain(
      { 'in-person': 'in person', online: 'online', apologies: 'sent apologies' }[stands.choice],
    );
  });

  it('takes the press of an old client that knows Action.Submit only', async () => {
    const answer = await whole.client.submit(whole.as('voluntary'), whole.newest('voluntary'), 'Yes, in person');
    expect(answer.posted.map((card) => readCard(card)).join()).toContain('You are coming in person');
    expect(await standing('voluntary')).toMatchObject({ choice: 'in-person', revision: 1 });
  });

  it('opens the member’s own card when they say it in words, and records only what they then tap', async () => {
    const card = await whole.ask('education', 'I will join online');
    expect(readCard(card)).toContain('Can you come?');
    expect(await whole.store.client.answer.findFirst({ where: { personId: 'sample-person-education' } })).toBeNull();
    await whole.press('education', card, 'Yes, online');
    expect(await standing('education')).toMatchObject({ choice: 'online' });
  });
});
