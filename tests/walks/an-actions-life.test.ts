import { afterAll, beforeAll, expect, it } from 'vitest';
import { addAction, rowsOf, SENTENCE, settle, takeStep } from '../kit/action-walks.js';
import { forEachStore } from '../kit/database.js';
import type { PostedCard } from '../kit/fake-connector-conversations.js';
import { fieldsOf, readCard } from '../kit/read-card.js';
import type { RawActivity } from '../kit/teams-client.js';
import { startWholeBot, type WholeBot } from '../kit/whole-bot.js';

const OWNER = 'designated-nurse';

forEachStore('an action’s life', (open) => {
  let whole: WholeBot;
  beforeAll(async () => {
    whole = await startWholeBot(await open());
  });
  afterAll(() => whole.close());

  const actions = () => whole.store.client.action.count();
  /** The card of one action as this person sees it now. */
  const look = (who: string, reference: string) => whole.ask(who, reference);
  const stored = ({ conversationId, activityId }: PostedCard) =>
    readCard(whole.connector.card(conversationId, activityId));
  const askTime = (card: PostedCard, day: string, note = 'Two trusts print late') =>
    takeStep(whole, OWNER, card, { open: 'Ask for more time', send: 'Ask for more time', day, note });

  it('goes from a sentence to closed, with everybody told whom it concerns', async () => {
    const before = await actions();
    const form = await whole.ask('manager', SENTENCE);
    expect(readCard(form)).toContain('Is this action right?');
    expect(fieldsOf(form)).toMatchObject({
      what: 'Circulate the neglect tool',
      ownerId: 'sample-person-designated-nurse',
      dueOn: '2027-03-12',
    });
    expect(await actions()).toBe(before);
    expect(await whole.store.client.draft.count()).toBe(0);

    const saved = readCard(await whole.press('manager', form, 'Save', fieldsOf(form)));
    expect(saved).toContain('Saved as SSCB 23.11.26/1');
    expect(saved).toContain('I am telling its owner.');
    expect(await actions()).toBe(before + 1);
    await settle(whole);
    const told = whole.newest(OWNER);
    expect(readCard(told)).toContain('This action is yours now\nFrom: Business Manager.');
    expect(readCard(told)).toContain('It is due Friday 12 March 2027.');

    const progress = { open: 'Update progress', send: 'Save', note: 'The draft went to the trusts.' };
    expect(readCard(await takeStep(whole, OWNER, told, progress))).toContain('Saved. Thank you.');
    const asked = readCard(await askTime(told, '2027-03-30'));
    expect(asked).toContain('Your request has gone to the chair and the business manager');
    expect(asked).toContain('I am telling 2 people.');
    await settle(whole);
    const wish = 'Designated Nurse, CCG asks for Tuesday 30 March 2027 instead of Friday 12 March 2027.';
    const requests = { chair: whole.newest('chair'), manager: whole.newest('manager') };
    for (const card of Object.values(requests)) {
      expect(readCard(card)).toContain(`More time is asked for\n${wish}\n“Two trusts print late”`);
    }
    expect((await look('manager', 'SSCB 23.11.26/1')).content).toBeDefined();
    const id = (await whole.store.client.action.findFirstOrThrow({ where: { what: 'Circulate the neglect tool' } })).id;
    expect((await rowsOf(whole, id)).action).toMatchObject({ status: 'in-progress', dueOn: new Date('2027-03-12') });

    expect(readCard(await whole.press('chair', requests.chair, 'Agree the new date'))).toContain(
      'The new date is agreed\nI am telling one person.',
    );
    await settle(whole);
    expect(readCard(whole.newest(OWNER))).toContain('The new date was agreed\nIt is due Tuesday 30 March 2027.');
    expect(stored(requests.manager)).not.toContain('Agree the new date');
    for (const card of [told, requests.manager, requests.chair])
      expect(stored(card)).toContain('Tuesday 30 March 2027');
    expect((await rowsOf(whole, id)).action).toMatchObject({
      dueOn: new Date('2027-03-30'),
      missedFrom: new Date('2027-03-30'),
      moreTime: null,
    });

    const evidenceUrl = 'https://papers.sscb.example/evidence/tool.pdf';
    const done = { open: 'Report done', send: 'Report done', note: 'All teams have it.', evidenceUrl };
    expect(readCard(await takeStep(whole, OWNER, whole.newest(OWNER), done))).toContain('Reported done. Thank you.');
    const close = { open: 'Close', send: 'Close', note: 'Well done.' };
    const closed = await takeStep(whole, 'manager', await look('manager', 'SSCB 23.11.26/1'), close);
    expect(readCard(closed)).toContain('Closed\nI am telling one person.');
    await settle(whole);
    expect(readCard(whole.newest(OWNER))).toContain(
      'This action is closed. Thank you.\nBusiness Manager: “Well done.”',
    );
    expect(stored(told)).not.toContain('Report done');

    const lines = [
      'Business Manager, 23 November: closed it. “Well done.”',
      'Designated Nurse, CCG, 23 November: reported it done. “All teams have it.”',
      'Independent Chair, 23 November: agreed the new date, Tuesday 30 March 2027.',
      'Designated Nurse, CCG, 23 November: asked for more time, until Tuesday 30 March 2027. “Two trusts print late”',
      'Designated Nurse, CCG, 23 November: “The draft went to the trusts.”',
      'Business Manager, 23 November: added this action.',
    ];
    expect(readCard(await look('manager', 'SSCB 23.11.26/1'))).toContain(lines.join('\n'));
  });

  it('is opened again, carried forward and withdrawn, and its owner hears of each', async () => {
    const { actionId, reference } = await addAction(whole);
    const manager = async (step: { readonly open: string; readonly send: string } & RawActivity) => {
      const card = await takeStep(whole, 'manager', await look('manager', reference), step);
      await settle(whole);
      return readCard(card);
    };
    await manager({ open: 'Close', send: 'Close' });
    expect(await manager({ open: 'Open again', send: 'Open again', day: '2027-02-01' })).toContain('It is open again');
    expect(readCard(whole.newest(OWNER))).toContain('This action is open again\nIt is due Monday 1 February 2027.');

    const forward = { open: 'Carry forward', send: 'Carry forward', day: '2027-03-01', note: 'To the March meeting.' };
    expect(await manager(forward)).toContain('Carried forward');
    expect(readCard(whole.newest(OWNER))).toContain('This action was carried forward\nIt is due Monday 1 March 2027.');
    expect((await rowsOf(whole, actionId)).action).toMatchObject({
      status: 'carried-forward',
      dueOn: new Date('2027-03-01'),
      missedFrom: new Date('2027-02-01'),
    });

    const shown = await look('manager', reference);
    expect(await manager({ open: 'Withdraw', send: 'Withdraw', note: 'Part of another.' })).toContain('Withdrawn');
    const told = readCard(whole.newest(OWNER));
    expect(told).toContain('This action was withdrawn\nThere is nothing more to do.');
    const before = await rowsOf(whole, actionId);
    expect(readCard(await whole.press('manager', shown, 'Close'))).not.toContain('It is then done.');
    expect(await rowsOf(whole, actionId)).toEqual(before);
  });

  it('is handed over: the new owner is told why, and it is no longer among the old one’s', async () => {
    const { actionId, reference } = await addAction(whole);
    const hand = {
      open: 'Hand over',
      send: 'Hand over',
      personId: 'sample-person-housing',
      note: 'You know the flats.',
    };
    const card = await takeStep(whole, OWNER, whole.newest(OWNER), hand);
    expect(readCard(card)).toContain('Handed over\nI am telling one person.');
    await settle(whole);
    expect(readCard(whole.newest('housing'))).toContain('From: Designated Nurse, CCG. “You know the flats.”');
    expect(readCard(await whole.ask('housing', 'my actions'))).toContain(reference);
    expect(readCard(await whole.ask(OWNER, 'my actions'))).not.toContain(reference);
    const { action, notices } = await rowsOf(whole, actionId);
    expect(action).toMatchObject({ ownerId: 'sample-person-housing', agencyId: 'sample-agency-council' });
    expect(notices.map(({ kind, personId }) => [kind, personId])).toEqual([
      ['action-assigned', 'sample-person-designated-nurse'],
      ['action-assigned', 'sample-person-housing'],
    ]);
  });

  it('takes every step once, however often its button is tapped, with the same and with a new activity id', async () => {
    const count = await actions();
    const { actionId, reference } = await addAction(whole);
    const form = await whole.ask('manager', SENTENCE);
    await whole.press('manager', form, 'Save', fieldsOf(form));
    for (const id of ['same-id', 'new-id'] as const) {
      expect(readCard((await whole.client.repeat(id)).card)).toContain('Saved as SSCB');
    }
    expect(await actions()).toBe(count + 2);

    const steps: readonly (readonly [string, { readonly open: string; readonly send: string } & RawActivity])[] = [
      [OWNER, { open: 'Update progress', send: 'Save', note: 'Half is done.' }],
      [OWNER, { open: 'Ask for more time', send: 'Ask for more time', day: '2027-03-30', note: 'The printer.' }],
      ['manager', { open: 'Do not agree', send: 'Do not agree', note: 'It is needed in March.' }],
      [OWNER, { open: 'Ask for more time', send: 'Ask for more time', day: '2027-04-06', note: 'The binder.' }],
      ['chair', { open: '', send: 'Agree the new date' }],
      ['chair', { open: 'Carry forward', send: 'Carry forward', day: '2027-04-20' }],
      [OWNER, { open: 'Hand over', send: 'Hand over', personId: 'sample-person-chief-nurse' }],
      ['vice-chair', { open: 'Report done', send: 'Report done', note: '' }],
      ['manager', { open: 'Close', send: 'Close', note: '' }],
      ['chair', { open: 'Open again', send: 'Open again', day: '2027-05-04' }],
      ['manager', { open: 'Withdraw', send: 'Withdraw', note: 'Nobody needs it.' }],
    ];
    for (const [index, [who, step]] of steps.entries()) {
      const card = await look(who, reference);
      await (step.open === '' ? whole.press(who, card, step.send) : takeStep(whole, who, card, step));
      await settle(whole);
      const once = await rowsOf(whole, actionId);
      expect(once.history, step.send).toHaveLength(index + 2);
      const again = [await whole.client.repeat('same-id'), await whole.client.repeat('new-id')];
      for (const { status, card: answer } of again) {
        expect(status).toBe(200);
        expect(readCard(answer), step.send).toContain(reference);
      }
      await settle(whole);
      expect(await rowsOf(whole, actionId), step.send).toEqual(once);
    }
  }, 60_000);

  it('is decided once when two people press at the same moment', async () => {
    const { actionId } = await addAction(whole);
    await askTime(whole.newest(OWNER), '2027-03-30');
    await settle(whole);
    const refuse = await whole.press('manager', whole.newest('manager'), 'Do not agree');
    const answers = await Promise.all([
      whole.press('chair', whole.newest('chair'), 'Agree the new date'),
      whole.press('manager', refuse, 'Do not agree', fieldsOf(refuse)),
    ]);
    const { action, history, notices } = await rowsOf(whole, actionId);
    expect(history).toHaveLength(3);
    const agreed = history[2]?.kind === 'more-time-agreed';
    expect(action).toMatchObject({ moreTime: null, dueOn: new Date(agreed ? '2027-03-30' : '2027-03-12') });
    expect(notices.filter(({ kind }) => kind === 'action-decision')).toHaveLength(1);
    const words = answers.map((card) => readCard(card));
    expect(words[agreed ? 1 : 0]).toContain('Nobody asks for more time here any more\nNothing was changed.');
  });

  it('changes nothing once it is closed, and says so', async () => {
    const { actionId, reference } = await addAction(whole);
    const mine = whole.newest(OWNER);
    const form = await whole.press(OWNER, mine, 'Update progress');
    await takeStep(whole, 'manager', await look('manager', reference), { open: 'Close', send: 'Close' });
    await settle(whole);
    const before = await rowsOf(whole, actionId);
    const late = await whole.press(OWNER, form, 'Save', { ...fieldsOf(form), note: 'One more word.' });
    expect(readCard(late)).toContain('This action is closed already\nNothing was changed.');
    for (const button of ['Report done', 'Ask for more time', 'Hand over']) {
      expect(readCard(await whole.press(OWNER, mine, button)), button).toContain('Closed');
    }
    expect(await rowsOf(whole, actionId)).toEqual(before);
  });

  it('agrees to the date that was looked at, and to no other', async () => {
    const { actionId } = await addAction(whole);
    const mine = whole.newest(OWNER);
    await askTime(mine, '2027-03-30');
    await settle(whole);
    const stale = whole.newest('chair');
    await askTime(mine, '2027-06-30', 'Much more is missing.');
    await settle(whole);
    const before = await rowsOf(whole, actionId);
    expect(readCard(await whole.press('chair', stale, 'Agree the new date'))).toContain(
      'This action was changed meanwhile. Please look at it again\nNothing was changed.',
    );
    expect(await rowsOf(whole, actionId)).toEqual(before);
    expect(before.action).toMatchObject({ dueOn: new Date('2027-03-12'), moreTime: { until: '2027-06-30' } });
  });
});
