import { afterEach, beforeEach, expect, it } from 'vitest';
import { forEachStore } from '../kit/database.js';
import { at, chatOf, closeAllActions, noticesOf } from '../kit/notice-walks.js';
import { fieldsOf, readCard } from '../kit/read-card.js';
import { FEW, startWholeBot, type WholeBot } from '../kit/whole-bot.js';

forEachStore('the board’s settings', (open) => {
  let whole: WholeBot;
  beforeEach(async () => {
    whole = await startWholeBot(await open(), { table: FEW });
    await closeAllActions(whole);
  });
  afterEach(() => whole.close());

  const change = async (fields: Readonly<Record<string, unknown>>) => {
    const form = await whole.ask('manager', 'settings');
    return whole.press('manager', form, 'Save', { ...fieldsOf(form), ...fields });
  };
  const digests = () => chatOf(whole, 'chair').filter(({ summary }) => summary?.startsWith('Digest, ')).length;
  const saved = async () => ({
    settings: (await whole.store.client.board.findFirstOrThrow()).settings,
    schedules: await whole.store.client.schedule.findMany({ orderBy: { id: 'asc' } }),
  });

  it('hold from the next slot on: the digest comes on the new day at the new time, and not on the old', async () => {
    await whole.tick('schedule');
    expect(readCard(await change({ digestDay: '3', digestTime: '16:30' }))).toContain('The settings are saved.');
    await at(whole, '2026-11-23T17:00:00Z', '2026-11-25T16:29:59Z');
    expect(digests()).toBe(0);
    await at(whole, '2026-11-25T16:30:00Z', '2026-11-30T08:00:00Z', '2026-11-30T10:00:00Z');
    expect(digests()).toBe(1);
    await at(whole, '2026-12-02T16:30:00Z');
    expect(digests()).toBe(2);
  });

  it('make up for no slot of the new time that has passed already', async () => {
    await change({ digestDay: '1', digestTime: '09:30' });
    await at(whole, '2026-11-23T10:01:00Z', '2026-11-24T10:00:00Z');
    expect(digests()).toBe(0);
    await at(whole, '2026-11-30T09:30:00Z');
    expect(digests()).toBe(1);
  });

  it('end the digest that comes by itself, and it can still be asked for', async () => {
    await change({ digestDay: 'never' });
    await at(whole, '2026-11-30T08:00:00Z', '2026-12-07T08:00:00Z');
    expect(digests()).toBe(0);
    expect(readCard(await whole.ask('chair', 'digest'))).toContain('How the action log stands');
    await change({ digestDay: '1' });
    await at(whole, '2026-12-14T08:00:00Z');
    expect(digests()).toBe(2);
  });

  it('change how many working days before the close reminders go out', async () => {
    await change({ nudgeWorkingDays: '8', remindersTime: '11:15' });
    await whole.callMeeting();
    await at(whole, '2026-12-01T11:15:00Z', '2026-12-02T11:14:59Z');
    expect(await noticesOf(whole, 'nudge')).toHaveLength(0);
    await at(whole, '2026-12-02T11:15:00Z', '2026-12-02T11:16:00Z');
    expect(await noticesOf(whole, 'nudge')).toHaveLength(9);
    await at(whole, '2026-12-07T11:15:00Z', '2026-12-10T11:15:00Z');
    expect(await noticesOf(whole, 'nudge')).toHaveLength(9);
  });

  it('come back with a sentence for each fault, as typed, and nothing is changed', async () => {
    const before = await saved();
    const wrong = {
      remindWorkingDays: '10, soon',
      nudgeWorkingDays: '5, 3, 1',
      tellLeadAfterWorkingDays: '61',
      tellChairAfterWorkingDays: '0',
      challengeAfterMeetings: '11',
      remindersTime: '23:30',
      digestTime: '02:30',
      digestDay: '9',
    };
    const answered = await change(wrong);
    const words = readCard(answered);
    expect(words).not.toContain('The settings are saved.');
    for (const sentence of [
      'up to four whole numbers from 0 to 60',
      'up to two whole numbers from 1 to 60',
      'Telling the agency’s lead: a whole number of working days from 1 to 60, or nothing for never.',
      'Naming it in the chair’s digest: a whole number of working days from 1 to 60, or nothing for never.',
      'Marking for challenge: a whole number of meetings from 1 to 10, or nothing for never.',
      'Reminders go out between 09:00 and 17:59.',
      'The digest goes out between 06:00 and 22:00.',
      'Please choose a day of the week for the digest, or none.',
    ])
      expect(words).toContain(sentence);
    const numbers = { tellLeadAfterWorkingDays: 61, tellChairAfterWorkingDays: 0, challengeAfterMeetings: 11 };
    expect(fieldsOf(answered)).toMatchObject({ ...wrong, ...numbers });
    expect(await saved()).toEqual(before);
    expect(await whole.store.client.audit.count({ where: { action: { startsWith: 'settings' } } })).toBe(0);
  });

  it('are written down with who changed them, and a second save changes nothing', async () => {
    await change({ digestDay: '2' });
    const before = await saved();
    expect(readCard(await change({ digestDay: '2' }))).toContain('Nothing had changed.');
    expect(await saved()).toEqual(before);
    const audit = await whole.store.client.audit.findMany({ where: { action: { startsWith: 'settings' } } });
    expect(audit.map(({ actorId, outcome }) => [actorId, outcome])).toEqual([
      ['sample-person-business-manager', 'done'],
      ['sample-person-business-manager', 'unchanged'],
    ]);
  });

  it('say in plain words who may see figures', async () => {
    const words = readCard(await whole.ask('manager', 'settings'));
    expect(words).toContain('Who may ask about the board’s figures');
    expect(words).toContain('Everybody in the organisation, practitioners too');
  });

  it('are for the business manager and the administrator only', async () => {
    const form = await whole.ask('manager', 'settings');
    const before = await saved();
    expect(readCard(await whole.ask('chair', 'settings'))).not.toContain('On which day does the chair’s digest come?');
    await whole.press('police', form, 'Save', { ...fieldsOf(form), digestDay: '4' });
    expect(await saved()).toEqual(before);
  });
});
