import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { forEachStore } from '../kit/database.js';
import { readCard } from '../kit/read-card.js';
import { businessRows } from '../kit/table-rows.js';
import { FEW, startWholeBot, type WholeBot } from '../kit/whole-bot.js';

/** The member has an answer already, which nothing below may change. */
forEachStore('an answer that cannot be taken', (open) => {
  let whole: WholeBot;
  beforeAll(async () => {
    whole = await startWholeBot(await open(), { table: FEW });
    await whole.callMeeting();
    await whole.press('police', whole.newest('police'), 'Yes, in person');
    await whole.deliver();
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

  it.each([
    ['Send this deputy', { deputyName: '', deputyRole: 'Sergeant' }, 'Please give your deputy’s name.'],
    ['Send this deputy', { deputyName: ' \u200b ', deputyRole: 'Sergeant' }, 'Please give your deputy’s name.'],
    ['Send this deputy', { deputyName: 'Sam', deputyRole: '' }, 'Please give your deputy’s role.'],
    ['Send this deputy', { deputyName: 'S'.repeat(81), deputyRole: 'Sergeant' }, 'to 80 characters'],
    ['Save', { note: 'n'.repeat(600) }, 'Please keep the note to 500 characters.'],
    ['Save', { interestItem: '99', interestNature: 'Governor' }, 'There is no item 99 on the agenda.'],
    ['Save', { interestItem: '4', interestNature: '' }, 'Please say what your interest in item 4 is.'],
    ['Save', { interestItem: '4', interestNature: 'g'.repeat(301) }, 'to 300 characters'],
  ])('%s is told what to put right, and what stood still stands', async (button, inputs, words) => {
    const card = await whole.press('police', await whole.ask('police', 'my answer'), button, inputs);
    expect(readCard(card)).toContain(words);
    expect(readCard(card)).toContain('What you answered before still stands.');
    await unchanged();
    const back = await whole.press('police', card, 'Back to my answer');
    expect(readCard(back)).toContain('You are coming in person');
  });

  it('tells somebody who has not answered that nothing is saved yet', async () => {
    const card = await whole.press('health', whole.newest('health'), 'Send this deputy', { deputyName: '' });
    expect(readCard(card)).toContain('Your answer has not been saved yet.');
    await unchanged();
  });

  it('is closed to members at the cut-off, to the second, and says so on the card', async () => {
    const asked = whole.newest('lay');
    whole.clock.set('2026-12-14T16:59:59Z');
    expect(readCard(await whole.press('lay', asked, 'Yes, online'))).toContain('You are joining online');
    await whole.deliver();
    before = await businessRows(whole.store.client);
    whole.clock.set('2026-12-14T17:00:00Z');
    const closed = readCard(await whole.press('lay', asked, 'Apologies'));
    expect(closed).toContain('Answers closed on Monday 14 December 2026, 5.00 pm.');
    expect(closed).toContain('please tell the business manager');
    expect(closed).not.toContain('Change to');
    expect(readCard(await whole.press('lay', asked, 'Yes, online'))).toContain('You are joining online');
    await unchanged();
  });

  it('can still be recorded by the business manager after the cut-off', async () => {
    const form = await whole.press(
      'manager',
      await whole.ask('manager', 'who is coming?'),
      'Record an answer for somebody',
    );
    const said = { personId: 'sample-person-lay', choice: 'apologies' };
    expect(readCard(await whole.press('manager', form, 'Record it', said))).toContain('Recorded for Lay member');
    const answer = await whole.store.client.answer.findFirst({ where: { personId: 'sample-person-lay' } });
    expect(answer).toMatchObject({ choice: 'apologies', revision: 2, recordedBy: 'sample-person-business-manager' });
  });

  it('tells the manager what to put right, with what was typed still in the form', async () => {
    const form = await whole.press(
      'manager',
      await whole.ask('manager', 'who is coming?'),
      'Record an answer for somebody',
    );
    const typed = { personId: 'sample-person-lay', choice: 'deputy', deputyName: 'Sam Example', deputyRole: '' };
    const again = readCard(await whole.press('manager', form, 'Record it', typed));
    expect(again).toContain('Please give your deputy’s role.');
    expect(again).toContain('Sam Example');
    await unchanged();
  });
});
