import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { addAction, rowsOf, SENTENCE, takeStep, type SavedAction } from '../kit/action-walks.js';
import { forEachStore } from '../kit/database.js';
import { fieldsOf, readCard } from '../kit/read-card.js';
import type { RawActivity } from '../kit/teams-client.js';
import { startWholeBot, type WholeBot } from '../kit/whole-bot.js';

const HOSTILE =
  'Send **bold** [free](https://evil.example) <at>Everyone</at> ![x](https://evil.example/x.png) ${$root.actionId} \u202eevil';

/** What is rendered as Markdown: the texts of blocks, not the names of buttons nor what a screen reader says. */
function textsOf(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(textsOf);
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([name, value]) =>
    name === 'text' && typeof value === 'string' ? [value] : textsOf(value),
  );
}

forEachStore('actions that are not taken', (open) => {
  let whole: WholeBot;
  let kept: SavedAction;
  beforeAll(async () => {
    whole = await startWholeBot(await open());
    kept = await addAction(whole);
  });
  afterAll(() => whole.close());

  let before = 0;
  beforeEach(async () => {
    before = await whole.store.client.action.count();
  });
  const count = () => whole.store.client.action.count();
  const save = async (fields: RawActivity) => {
    const form = await whole.ask('manager', SENTENCE);
    return whole.press('manager', form, 'Save', { ...fieldsOf(form), ...fields });
  };

  it.each([
    ['by 30 February', 'I could not read “30 february” as a date. There is no such day.'],
    ['by 1 March 2020', 'Sunday 1 March 2020 has passed. Please choose a later day.'],
    ['by Friday 11 March 2027', 'Please check the day.'],
    ['', 'No date was given. Please choose one.'],
  ])('says what is wrong with the date of a sentence: “%s”', async (due, doubt) => {
    const form = await whole.ask('manager', `action: housing to train all officers ${due}, owner head of housing`);
    expect(readCard(form)).toContain(doubt);
    if (due.includes('Friday')) return;
    expect(fieldsOf(form)).toMatchObject({ dueOn: '', what: 'Train all officers' });
    expect(readCard(await whole.press('manager', form, 'Save', fieldsOf(form)))).toContain(
      'Please choose the day on which it is due.',
    );
    expect(await count()).toBe(before);
  });

  it('refuses “ongoing” with a day that can be saved as it stands', async () => {
    const form = await whole.ask('manager', 'action: housing to sort it all out, ongoing, owner head of housing');
    expect(readCard(form)).toContain('“ongoing” is not a date. How about Thursday 17 December?');
    expect(await count()).toBe(before);
    const saved = readCard(await whole.press('manager', form, 'Save', fieldsOf(form)));
    expect(saved).toContain('Saved as SSCB 23.11.26/');
    expect(saved).toContain('Due\nThursday 17 December');
  });

  it('asks for an owner whom the board does not know', async () => {
    const form = await whole.ask('manager', 'action: tidy the cellar by 12 March, owner archbishop');
    expect(readCard(form)).toMatch(/Please choose (?:one person|the owner)\./u);
    expect(fieldsOf(form)).toMatchObject({ ownerId: '', dueOn: '2027-03-12' });
    const again = await whole.press('manager', form, 'Save', fieldsOf(form));
    expect(readCard(again)).toContain('Please choose who owns it.');
    expect(fieldsOf(again)).toMatchObject({ dueOn: '2027-03-12' });
    expect(await count()).toBe(before);
  });

  it.each([
    [{ what: 'word '.repeat(120) + 'end' }, 'Please keep what is to be done to 500 characters.'],
    [{ what: ' \u200b ' }, 'Please say what is to be done.'],
    [{ dueOn: 'soon' }, 'Please choose the day on which it is due.'],
    [{ dueOn: '2026-11-22' }, 'Sunday 22 November 2026 has passed. Please choose a day to come.'],
    [{ dueOn: '2036-01-01' }, 'Please choose a day within'],
    [{ ownerId: 'sample-person-gone' }, 'Please choose an owner who belongs to the board.'],
    [{ helperIds: 'sample-person-gone' }, 'Please choose helpers who belong to the board.'],
    [{ priority: 'world-peace' }, 'Please choose a priority of the board’s plan.'],
    [{ groupId: 'other-group' }, 'Please choose the main board or one of its subgroups.'],
    [{ meetingId: 'other-meeting' }, 'Please choose a meeting of the board.'],
    [{ evidenceUrl: 'http://papers.example/x' }, 'Please give a whole link that starts with https://.'],
    [{ evidenceUrl: 'javascript:alert(1)' }, 'Please give a whole link that starts with https://.'],
    [{ evidenceUrl: 'https://bank.example@evil.example/' }, 'Please give a whole link that starts with https://.'],
  ])('hands the form back with what is to be put right (%#)', async (fields: RawActivity, problem) => {
    const back = await save(fields);
    expect(readCard(back)).toContain(problem);
    expect(fieldsOf(back)).toMatchObject({ minute: '', source: 'meeting' });
    expect(await count()).toBe(before);
    expect(JSON.stringify(await whole.store.client.inbox.findMany())).not.toContain('word word');
  });

  it.each([
    ['Update progress', { send: 'Save', note: '' }, 'Please say how it is going.'],
    ['Update progress', { send: 'Save', note: 'More words. '.repeat(90) }, 'Please keep it to 1000 characters.'],
    [
      'Update progress',
      { send: 'Save', note: 'On the way.', evidenceUrl: 'http://x.example' },
      'starts with https://.',
    ],
    ['Ask for more time', { send: 'Ask for more time', day: 'ongoing', note: 'Why not' }, 'Please choose a day.'],
    ['Ask for more time', { send: 'Ask for more time', day: '2027-03-12', note: 'x' }, 'a day after the present date'],
    ['Ask for more time', { send: 'Ask for more time', day: '2020-01-01', note: 'x' }, 'has passed.'],
    ['Ask for more time', { send: 'Ask for more time', day: '2027-04-12', note: ' ' }, 'why more time is needed.'],
    ['Hand over', { send: 'Hand over', personId: '' }, 'Please choose one person.'],
    ['Hand over', { send: 'Hand over', personId: 'sample-person-gone' }, 'somebody who belongs to the board.'],
    ['Carry forward', { send: 'Carry forward', day: '2026-11-22' }, 'has passed.'],
    ['Withdraw', { send: 'Withdraw', note: '' }, 'Please say why it is withdrawn.'],
  ])('hands back a step that cannot be taken, and changes nothing: %s (%#)', async (button, typed, problem) => {
    const then = await rowsOf(whole, kept.actionId);
    const back = await takeStep(whole, 'manager', kept.card, { open: button, ...typed });
    expect(readCard(back)).toContain(problem);
    expect(readCard(back)).toContain(kept.reference);
    expect(await rowsOf(whole, kept.actionId)).toEqual(then);
  });

  it('shows hostile words as words, on the card, on a list and in the history', async () => {
    const { actionId, reference } = await addAction(whole, { what: HOSTILE });
    const shown = await whole.ask('manager', reference);
    await takeStep(whole, 'manager', shown, { open: 'Update progress', send: 'Save', note: HOSTILE });
    const { action, history } = await rowsOf(whole, actionId);
    expect(action.what).not.toContain('\u202e');
    expect(history.at(-1)?.note).not.toContain('\u202e');
    for (const said of [reference, 'designated nurse’s actions']) {
      const card = await whole.ask('manager', said);
      const json = JSON.stringify(card.content);
      expect(json, said).not.toContain('<at>');
      expect(json, said).not.toContain('\u202e');
      expect(json, said).not.toContain(`${actionId} evil`);
      const words = textsOf(card.content).filter((text) => text.includes('Everyone'));
      expect(words.length, said).toBeGreaterThan(0);
      for (const text of words) expect(text, said).not.toMatch(/(?<!\\)(?:\*\*bold|\[free\]\(|!\[x\]\()/u);
    }
    expect(readCard(await whole.ask('manager', reference))).toContain('evil.example');
  });
});
