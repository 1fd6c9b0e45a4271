import { afterEach, beforeEach, expect, it } from 'vitest';
import { forEachStore } from '../kit/database.js';
import { at, chatOf, closeAllActions, sendsTo } from '../kit/notice-walks.js';
import { fieldsOf, readCard } from '../kit/read-card.js';
import { FEW, startWholeBot, type WholeBot } from '../kit/whole-bot.js';

/** Reminders to answer are owed on Monday 7 and Thursday 10 December. */
const FIRST = '2026-12-07T09:00:00Z';
const LAST = '2026-12-10T09:00:00Z';

forEachStore('a break from reminders', (open) => {
  let whole: WholeBot;
  beforeEach(async () => {
    whole = await startWholeBot(await open(), { table: FEW });
    await closeAllActions(whole);
    await whole.callMeeting();
  });
  afterEach(() => whole.close());

  const count = (who: string) => chatOf(whole, who).length;
  const snooze = async (who: string, words: string) => {
    const form = await whole.ask(who, words);
    return whole.press(who, form, 'snooze.save', fieldsOf(form));
  };
  const stored = () => whole.store.client.snooze.findMany();

  it('keeps one person’s reminders back up to the day named, and lets everything else through', async () => {
    const form = await whole.ask('police', 'no reminders until 24 December');
    expect(fieldsOf(form)).toMatchObject({ until: '2026-12-24' });
    expect(await stored()).toEqual([]);
    const saved = await whole.press('police', form, 'No reminders until then', fieldsOf(form));
    expect(readCard(saved)).toContain('Thursday 24 December 2026 is the last day.');
    expect(await stored()).toMatchObject([{ personId: 'sample-person-police', until: new Date('2026-12-24') }]);

    const [police, lay] = [count('police'), count('lay')];
    await at(whole, FIRST, LAST);
    expect([count('police'), count('lay')]).toEqual([police, lay + 2]);
    const change = await whole.ask('manager', 'announce: The room has changed.');
    await whole.press('manager', change, 'Send it now', fieldsOf(change));
    await whole.deliver();
    expect(count('police')).toBe(police + 1);
  });

  it('holds back a reminder that was waiting already, and brings it when the break is ended', async () => {
    const busy = { kind: 'status', status: 429, headers: { 'retry-after': '120' } } as const;
    whole.connector.answerWhere(sendsTo(whole, 'police'), busy);
    await at(whole, FIRST);
    const before = count('police');
    await snooze('police', 'no reminders until 9 December');
    const asked = count('police');
    expect(asked).toBe(before + 1);
    await at(whole, '2026-12-07T09:10:00Z', '2026-12-08T09:00:00Z');
    expect(count('police')).toBe(asked);
    expect(readCard(await whole.ask('police', 'remind me again'))).toContain('Your reminders come again');
    await at(whole, '2026-12-09T09:00:00Z');
    expect(count('police')).toBe(asked + 2);
    expect(readCard(whole.newest('police'))).toContain('A reminder: we have no answer from you yet.');
    expect(readCard(await whole.ask('police', 'remind me again'))).toContain('Your reminders were not stopped');
  });

  it('brings what is owed by then on the first working day after its end', async () => {
    await snooze('police', 'no reminders until 9 December');
    const before = count('police');
    await at(whole, FIRST, '2026-12-08T09:00:00Z', '2026-12-09T09:00:00Z');
    expect(count('police')).toBe(before);
    await at(whole, LAST);
    expect(count('police')).toBe(before + 1);
  });

  it.each([
    ['61 days', '2027-01-23', 'Please choose a day up to Friday 22 January 2027.'],
    ['yesterday', '2026-11-22', 'Sunday 22 November 2026 has passed. Please choose a day from today on.'],
    ['nonsense', 'when the cows come home', 'Please choose a day.'],
    ['nothing', '', 'Please choose a day.'],
  ])('is refused for %s, with a sentence and the form again', async (_name, until, sentence) => {
    const form = await whole.ask('police', 'no reminders for a while');
    const answered = await whole.press('police', form, 'snooze.save', { until });
    expect(readCard(answered)).toContain(sentence);
    expect(fieldsOf(answered)).toMatchObject({ until });
    expect(await stored()).toEqual([]);
  });

  it('takes sixty days and today, and the later word counts, with who did it in the audit', async () => {
    const form = await whole.ask('police', 'no reminders for a while');
    const at60 = await whole.press('police', form, 'snooze.save', { until: '2027-01-22' });
    await whole.client.repeat('same-id');
    await whole.press('police', at60, 'Change the day', { until: '2026-11-23' });
    expect(await stored()).toMatchObject([{ until: new Date('2026-11-23') }]);
    const audit = await whole.store.client.audit.findMany({ where: { action: 'reminders.snooze' } });
    expect(audit.map(({ actorId, outcome, facts }) => ({ actorId, outcome, facts }))).toEqual([
      { actorId: 'sample-person-police', outcome: 'done', facts: { until: '2027-01-22' } },
      { actorId: 'sample-person-police', outcome: 'done', facts: { until: '2026-11-23' } },
    ]);
  });
});
