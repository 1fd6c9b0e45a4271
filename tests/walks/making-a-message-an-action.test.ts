import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { settle } from '../kit/action-walks.js';
import { forEachStore } from '../kit/database.js';
import type { PostedCard } from '../kit/fake-connector-conversations.js';
import { fieldsOf, readCard } from '../kit/read-card.js';
import { businessRows, tableRows } from '../kit/table-rows.js';
import { cardActions } from '../kit/teams-client-card-actions.js';
import { CHAT_OF_TWO, chosenMessage, inDialog, MESSAGE_LINK } from '../kit/teams-client-dialogs.js';
import { teamsUser } from '../kit/teams-client-user.js';
import { startWholeBot, type WholeBot } from '../kit/whole-bot.js';

const WORDS = 'Designated nurse to circulate the neglect tool by 12 March 2027';
const MESSAGE = chosenMessage(
  `<div><p>Designated nurse to circulate the <b>neglect</b>&nbsp;tool by 12 March 2027</p></div>`,
);

forEachStore('making a message an action', (open) => {
  let whole: WholeBot;
  beforeAll(async () => {
    whole = await startWholeBot(await open());
    // Until somebody has spoken to it, a bot knows no address of Teams to write to.
    await whole.ask('manager', 'help');
  });
  afterAll(() => whole.close());

  const opened = (who: string, message = MESSAGE) => inDialog(whole, who, { messagePayload: message });
  /** What the form sends: the button's own data with every field as it was opened, and what is typed. */
  const send = (who: string, form: PostedCard, typed: Readonly<Record<string, unknown>> = {}) => {
    const [button] = cardActions(form.content);
    return inDialog(whole, who, { data: { ...button?.data, ...fieldsOf(form), ...typed } }, 'submitAction');
  };
  const made = () => whole.store.client.action.findMany({ where: { messageUrl: { not: null } } });

  it('opens with the message’s words, owner and date, and keeps nothing of it', async () => {
    const before = await tableRows(whole.store.client);
    const form = await opened('manager');
    expect(fieldsOf(form)).toMatchObject({
      what: WORDS,
      ownerId: 'sample-person-designated-nurse',
      dueOn: '2027-03-12',
      groupId: 'sample-group-main',
    });
    expect(cardActions(form.content).map(({ type, title }) => [type, title])).toEqual([['Action.Submit', 'Save']]);
    expect(await tableRows(whole.store.client)).toEqual(before);
    expect(whole.logged.join('\n')).not.toMatch(/neglect|circulate/iu);
    expect(whole.connector.cardsIn(CHAT_OF_TWO.conversationId)).toEqual([]);
  });

  it('adds one action however often it is sent off, with a link to the message, and tells its owner', async () => {
    const form = await opened('manager');
    const late = (card: PostedCard) => readCard(card).includes('This is taking longer than usual');
    // On a busy machine an answer may be the one for those who wait too long: then it is sent off once more, as a person would.
    const patiently = async () => {
      let card = await send('manager', form);
      for (let tries = 1; late(card) && tries < 6; tries += 1) card = await send('manager', form);
      return card;
    };
    const sends = await Promise.all([patiently(), patiently()]);
    sends.push(await patiently());
    for (const card of sends) {
      expect(readCard(card)).toContain('Saved as SSCB 23.11.26/1');
      expect(readCard(card)).toContain('Owner: Designated Nurse');
      expect(readCard(card)).toContain('It keeps a link to the message.');
      expect(cardActions(card.content)).toEqual([]);
    }
    expect(await made()).toMatchObject([
      { what: WORDS, ownerId: 'sample-person-designated-nurse', messageUrl: MESSAGE_LINK, meetingId: null },
    ]);
    await settle(whole);
    const told = whole.newest('designated-nurse');
    expect(readCard(told)).toContain('This action is yours now');
    expect(readCard(told)).toContain(MESSAGE_LINK);
    expect(whole.connector.cardsIn(CHAT_OF_TWO.conversationId)).toEqual([]);
  });

  it.each([
    [{ ownerId: '' }, 'Please choose who owns it.'],
    [{ ownerId: 'sample-person-nobody' }, 'Please choose an owner who belongs to the board.'],
    [{ dueOn: '2026-11-01' }, 'Sunday 1 November 2026 has passed. Please choose a day to come.'],
    [{ dueOn: 'ongoing' }, 'Please choose the day on which it is due.'],
    [{ what: '  ' }, 'Please say what is to be done.'],
  ])('hands the form back, with what was typed, for %j', async (typed, sentence) => {
    const form = await opened('manager');
    await settle(whole);
    const before = await tableRows(whole.store.client);
    const again = await send('manager', form, { what: 'Ring all schools', ...typed });
    expect(readCard(again)).toContain(sentence);
    expect(fieldsOf(again)).toMatchObject({ what: 'Ring all schools', ...('what' in typed ? typed : {}) });
    expect(await tableRows(whole.store.client)).toEqual(before);
    const saved = await send('manager', again, { ...GOOD, what: 'Ring all schools' });
    expect(readCard(saved)).toContain('Saved as');
  });

  it('refuses “ongoing” with a day to suggest', async () => {
    const form = await opened('manager', chosenMessage('Police to review the escalation policy, ongoing', 'text'));
    expect(readCard(form)).toContain('“ongoing” is not a date. How about');
  });

  describe('without the right', () => {
    let before: unknown;
    beforeEach(async () => {
      await settle(whole);
      before = await businessRows(whole.store.client);
    });
    it.each(['police', 'lay', 'analyst', 'vice-chair'])('tells %s why, and who can', async (who) => {
      for (const card of [await opened(who), await send(who, await opened('manager'))]) {
        expect(readCard(card)).toContain('Adding actions is for the chair and the business manager');
        expect(readCard(card)).not.toContain('neglect');
      }
      expect(await businessRows(whole.store.client)).toEqual(before);
      expect(readCard(await opened('police'))).toContain('Please show the message to Business Manager and');
    });

    it('tells somebody the board does not know kindly, and names nobody', async () => {
      const words = readCard(await opened('practitioner'));
      expect(words).toContain('Please show the message to the board’s business manager.');
      expect(await businessRows(whole.store.client)).toEqual(before);
    });

    it('lets nobody in from another tenant', async () => {
      const stranger = teamsUser('Stranger', '99999999-0000-4000-8000-000000000009');
      const fields = {
        type: 'invoke',
        name: 'composeExtension/fetchTask',
        value: { commandId: 'make-action', messagePayload: MESSAGE },
        conversation: { id: 'a:x', tenantId: 'other', conversationType: 'personal' },
        channelData: { tenant: { id: 'other' } },
      };
      expect(await whole.client.post(whole.client.activity(stranger, fields))).toMatchObject({ status: 403, text: '' });
      expect(await businessRows(whole.store.client)).toEqual(before);
    });
  });

  it.each([
    ['https://evil.example/l/message/1/2'],
    ['https://teams.microsoft.com.evil.example/l/message/1/2'],
    ['https://teams.microsoft.com@evil.example/l/message/1/2'],
    ['javascript:alert(1)'],
    ['http://teams.microsoft.com/l/message/1/2'],
  ])('keeps no link that is not to a message in Teams: %s', async (url) => {
    const form = await opened('manager', { ...MESSAGE, linkToMessage: url });
    expect(JSON.stringify(form.content)).not.toContain(url);
    const count = (await made()).length;
    expect(readCard(await send('manager', form, { ...GOOD, messageUrl: url }))).toContain('Saved as');
    expect(await made()).toHaveLength(count);
  });

  it.each([
    ['no message', {}],
    ['a message that is none', { messagePayload: 'x' }],
    ['a body that is none', { messagePayload: { body: 42, linkToMessage: {} } }],
    ['a deleted message', { messagePayload: { body: { contentType: 'html', content: '' } } }],
    [
      'marks of templates',
      { messagePayload: chosenMessage('${$root} {{DATE(x)}} <at>all</at> \u0000\u202e [x](https://e.example)') },
    ],
    ['endless angle brackets', { messagePayload: chosenMessage('<'.repeat(60_000)) }],
  ])('opens all the same for %s', async (_, value) => {
    expect(readCard(await inDialog(whole, 'manager', value))).toContain('What is to be done?');
    expect(whole.logged.filter((line) => line.includes('turn.broken') || line.includes('turn.lost'))).toEqual([]);
  });

  it.each([
    ['nothing', undefined],
    ['no id of its own', { what: 'Ring', ...GOOD }],
    ['an id that is none', { what: 'Ring', ...GOOD, actionId: '\u0000' }],
    ['fields of other kinds', { actionId: 'x', what: {}, ownerId: [], dueOn: 7 }],
  ])('changes nothing when it is sent off with %s', async (_, data) => {
    await settle(whole);
    const before = await tableRows(whole.store.client);
    const card = await inDialog(whole, 'manager', { data }, 'submitAction');
    expect(readCard(card)).toContain('I could not use that form');
    expect(await tableRows(whole.store.client)).toEqual(before);
  });

  it('does not know other commands', async () => {
    expect(readCard(await inDialog(whole, 'manager', { commandId: 'nonsense' }))).toContain(
      'I could not use that form',
    );
  });
});

const GOOD = { ownerId: 'sample-person-police', dueOn: '2027-03-12' };
