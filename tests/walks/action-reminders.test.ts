import { afterEach, beforeEach, expect, it } from 'vitest';
import { addAction, rowsOf, settle, takeStep } from '../kit/action-walks.js';
import { forEachStore } from '../kit/database.js';
import { personalChatId } from '../kit/fake-connector-conversations.js';
import { fieldsOf, readCard } from '../kit/read-card.js';
import { startWholeBot, type WholeBot } from '../kit/whole-bot.js';

const OWNER = 'designated-nurse';
/** Ten working days before it is 21 December, three 4 January: 25 and 28 December and 1 January are bank holidays. */
const AFTER_CHRISTMAS = '2027-01-07';
/** Ten working days before it is Monday 30 November. */
const BEFORE_CHRISTMAS = '2026-12-14';

forEachStore('reminders of actions', (open) => {
  let whole: WholeBot;
  beforeEach(async () => {
    whole = await startWholeBot(await open());
    await whole.store.client.actionEvent.deleteMany();
    await whole.store.client.action.deleteMany();
    await whole.tick('schedule');
  });
  afterEach(() => whole.close());

  const at = async (...moments: readonly string[]) => {
    for (const moment of moments) {
      whole.clock.set(moment);
      await whole.tick('schedule');
      await whole.deliver();
    }
  };
  /** Every working day of a span at nine, weekends and holidays too. */
  const days = async (from: string, to: string) => {
    for (let at9 = new Date(`${from}T09:00:00Z`); at9 <= new Date(`${to}T09:00:00Z`);) {
      await at(at9.toISOString());
      at9 = new Date(at9.getTime() + 86_400_000);
    }
  };
  const chat = (who: string) => whole.connector.cardsIn(personalChatId(whole.as(who).userId));
  const sent = async (actionId: string, kind = 'action-reminder') =>
    (await rowsOf(whole, actionId)).notices.filter((notice) => notice.kind === kind);
  /** Teams is too busy for anything until the answered function is called. */
  const keepBusy = () => {
    const busy = { kind: 'status', status: 429, headers: { 'retry-after': '600' } } as const;
    let isBusy = true;
    whole.connector.answerWhere(() => isBusy, ...Array.from({ length: 60 }, () => busy));
    return () => {
      isBusy = false;
    };
  };

  it('come 10, 3 and 0 working days before, each once, at nine, and not on bank holidays', async () => {
    const { actionId } = await addAction(whole, { dueOn: AFTER_CHRISTMAS });
    const before = chat(OWNER).length;
    await days('2026-12-18', '2026-12-20');
    await at('2026-12-21T08:59:59Z');
    expect(chat(OWNER)).toHaveLength(before);
    await at('2026-12-21T09:00:00Z', '2026-12-21T09:00:00Z', '2026-12-21T14:00:00Z');
    expect(chat(OWNER)).toHaveLength(before + 1);
    expect(readCard(whole.newest(OWNER))).toContain('Due in 10 working days\nIf it is done, please report it done.');

    const quiet = ['2026-12-22', '2026-12-24', '2026-12-25', '2026-12-28', '2026-12-31', '2027-01-01', '2027-01-03'];
    await at(...quiet.map((day) => `${day}T09:00:00Z`));
    expect(chat(OWNER)).toHaveLength(before + 1);
    await days('2027-01-04', '2027-01-06');
    expect(chat(OWNER)).toHaveLength(before + 2);
    expect(readCard(whole.newest(OWNER))).toContain('Due in 3 working days');
    await days('2027-01-07', '2027-01-11');
    expect(chat(OWNER)).toHaveLength(before + 3);
    expect((await sent(actionId)).map(({ key, state }) => [key.split('|').at(-1), state])).toEqual([
      ['due-2027-01-07-10', 'sent'],
      ['due-2027-01-07-3', 'sent'],
      ['due-2027-01-07-0', 'sent'],
    ]);
  });

  it('come once after eight days of downtime, and in the daytime', async () => {
    const form = await whole.ask('manager', 'settings');
    await whole.press('manager', form, 'Save', { ...fieldsOf(form), remindWorkingDays: '5, 3, 0' });
    const { actionId } = await addAction(whole, { dueOn: '2026-12-09' });
    const before = chat(OWNER).length;
    await at('2026-12-01T10:00:00Z', '2026-12-10T03:00:00Z', '2026-12-10T08:59:00Z');
    expect(chat(OWNER)).toHaveLength(before);
    await at('2026-12-10T09:01:00Z', '2026-12-10T12:00:00Z', '2026-12-11T09:00:00Z');
    expect(chat(OWNER)).toHaveLength(before + 1);
    expect(await sent(actionId)).toHaveLength(1);
  });

  it('follow the steps that the board has set', async () => {
    const { actionId } = await addAction(whole, { dueOn: BEFORE_CHRISTMAS });
    const form = await whole.ask('manager', 'settings');
    const steps = { remindWorkingDays: '4', tellLeadAfterWorkingDays: '1' };
    const saved = await whole.press('manager', form, 'Save', { ...fieldsOf(form), ...steps });
    expect(readCard(saved)).toContain('The settings are saved.');
    await days('2026-11-28', '2026-12-07');
    expect(await sent(actionId)).toHaveLength(0);
    await days('2026-12-08', '2026-12-14');
    expect((await sent(actionId)).map(({ key }) => key.split('|').at(-1))).toEqual(['due-2026-12-14-4']);
    await at('2026-12-15T09:00:00Z');
    expect(await sent(actionId, 'action-overdue')).toHaveLength(1);
  });

  it('leave somebody in peace who has snoozed, and come afterwards', async () => {
    const { actionId } = await addAction(whole, { dueOn: BEFORE_CHRISTMAS });
    const form = await whole.ask(OWNER, 'snooze until 2 December');
    await whole.press(OWNER, form, 'snooze.save', fieldsOf(form));
    const before = chat(OWNER).length;
    await days('2026-11-30', '2026-12-02');
    expect(chat(OWNER)).toHaveLength(before);
    await days('2026-12-03', '2026-12-04');
    expect(chat(OWNER)).toHaveLength(before + 1);
    expect(await sent(actionId)).toMatchObject([{ state: 'sent' }]);
  });

  it('are not sent when the action is reported done while they wait', async () => {
    const { actionId } = await addAction(whole, { dueOn: BEFORE_CHRISTMAS });
    const mine = whole.newest(OWNER);
    const before = chat(OWNER).length;
    const letThrough = keepBusy();
    await at('2026-11-30T09:00:00Z');
    await takeStep(whole, OWNER, mine, { open: 'Report done', send: 'Report done' });
    letThrough();
    await days('2026-12-01', '2026-12-02');
    expect(chat(OWNER)).toHaveLength(before);
    expect(await sent(actionId)).toMatchObject([{ state: 'withdrawn', reason: 'reported-done' }]);
  });

  it('are not sent when the date was changed or the action handed over while they wait', async () => {
    const moved = await addAction(whole, { dueOn: BEFORE_CHRISTMAS });
    const handed = await addAction(whole, { dueOn: BEFORE_CHRISTMAS, what: 'Count the visits' });
    const letThrough = keepBusy();
    await at('2026-11-30T09:00:00Z');
    const forward = { open: 'Carry forward', send: 'Carry forward', day: AFTER_CHRISTMAS };
    await takeStep(whole, 'manager', moved.card, forward);
    const hand = { open: 'Hand over', send: 'Hand over', personId: 'sample-person-housing' };
    await takeStep(whole, 'manager', handed.card, hand);
    letThrough();
    await days('2026-12-01', '2026-12-02');
    expect(await sent(moved.actionId)).toMatchObject([{ state: 'withdrawn', reason: 'carried-forward' }]);
    expect(await sent(handed.actionId)).toMatchObject([
      { personId: 'sample-person-designated-nurse', state: 'withdrawn', reason: 'handed-over' },
      { personId: 'sample-person-housing', state: 'sent' },
    ]);
    await days('2026-12-21', '2026-12-22');
    const [, anew] = await sent(moved.actionId);
    expect(anew).toMatchObject({ state: 'sent', key: expect.stringContaining('due-2027-01-07-10') as string });
  });

  it('turn into the ladder: the agency lead is told once, and the chair’s digest names the action', async () => {
    const { actionId, reference } = await addAction(whole, { dueOn: '2026-11-30' });
    const leads = { dueOn: '2026-11-30', ownerId: 'sample-person-chief-nurse', what: 'Count the visits' };
    const own = await addAction(whole, leads);
    await at('2026-12-01T09:00:00Z', '2026-12-04T09:00:00Z');
    expect(await sent(actionId, 'action-overdue')).toEqual([]);
    await days('2026-12-07', '2026-12-09');
    expect(await sent(actionId, 'action-overdue')).toMatchObject([
      { personId: 'sample-person-chief-nurse', state: 'sent' },
    ]);
    // Nobody is told of an action of their own: then it is the agency’s next member.
    expect(await sent(own.actionId, 'action-overdue')).toMatchObject([{ personId: 'sample-person-designated-nurse' }]);
    const lead = chat('vice-chair').filter((card) => readCard(card).includes('An action of your agency'));
    expect(readCard(lead[0] ?? null)).toContain(reference);
    expect(lead).toHaveLength(1);
    const told = 'It was due Monday 30 November. Could you have a word with its owner (Designated Nurse, CCG)';
    expect(readCard(lead[0] ?? null)).toContain(`An action of your agency is 5 working days overdue\n${told}`);
    await at('2026-12-11T09:00:00Z', '2026-12-14T08:00:00Z');
    const digest = readCard(whole.newest('chair'));
    expect(digest).toContain('Digest, Monday 14 December');
    expect(digest).toContain(`10 working days overdue.\nDesignated Nurse, CCG · ${reference}`);
    expect(await sent(actionId, 'action-overdue')).toHaveLength(1);
  });

  it('end in a mark for challenge when it was missed at two meetings, once', async () => {
    const { actionId, reference } = await addAction(whole, { dueOn: '2026-11-30' });
    const told = whole.newest(OWNER);
    const { client } = whole.store;
    const next = await client.meeting.findUniqueOrThrow({ where: { id: 'sample-meeting-next' } });
    for (const day of ['2026-12-01', '2026-12-03']) {
      const hours = { startsAt: new Date(`${day}T10:00:00Z`), endsAt: new Date(`${day}T12:00:00Z`) };
      const { callChange: _change, ...like } = next;
      await client.meeting.create({ data: { ...like, ...hours, id: `held-${day}`, status: 'held' } });
    }
    const marks = async () => (await rowsOf(whole, actionId)).history.filter(({ kind }) => kind.startsWith('marked'));
    await days('2026-12-01', '2026-12-02');
    expect(await marks()).toEqual([]);
    await days('2026-12-03', '2026-12-07');
    expect(await marks()).toMatchObject([{ byId: null, note: null }]);
    const card = readCard(await whole.ask('manager', reference));
    expect(card).toContain('Marked for challenge. It has been missed at several meetings');
    expect(card).toContain('Quorum, 3 December: marked it for challenge.');
    await settle(whole);
    expect(readCard(whole.connector.card(told.conversationId, told.activityId))).toContain('Marked for challenge');
  });

  it('go to the business manager when the owner has left, with handing it over first', async () => {
    const { actionId } = await addAction(whole, { dueOn: BEFORE_CHRISTMAS });
    await whole.store.client.seat.updateMany({
      where: { personId: 'sample-person-designated-nurse' },
      data: { personId: null },
    });
    const before = chat(OWNER).length;
    await days('2026-11-30', '2026-12-01');
    expect(chat(OWNER)).toHaveLength(before);
    expect(await sent(actionId)).toMatchObject([{ personId: 'sample-person-business-manager', state: 'sent' }]);
    expect(readCard(whole.newest('manager'))).toContain('The owner has left: somebody has to take it');
  });
});
