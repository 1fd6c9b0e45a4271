import { afterEach, beforeEach, expect, it } from 'vitest';
import { forEachStore } from '../kit/database.js';
import type { PostedCard } from '../kit/fake-connector-conversations.js';
import { chatOf, closeAllActions, later, noticesOf, sendCount } from '../kit/notice-walks.js';
import { fieldsOf, readCard } from '../kit/read-card.js';
import { tableRows } from '../kit/table-rows.js';
import type { TeamsPlace } from '../kit/teams-client.js';
import { FEW, startWholeBot, type WholeBot } from '../kit/whole-bot.js';

const ADVISERS: TeamsPlace = { conversationId: '19:duty-advisers@thread.tacv2', kind: 'channel' };
const QUESTION = 'A lad of nine is on his own most evenings. Would you ring home first?';
const ANSWER = 'Please ring the front door today, and tell the parents that you do.';

forEachStore('asking the duty adviser', (open) => {
  let whole: WholeBot;
  beforeEach(async () => {
    whole = await startWholeBot(await open(), { papers: true, table: FEW });
    await closeAllActions(whole);
  });
  afterEach(() => whole.close());

  const useChannel = async () => {
    const form = await whole.ask('manager', 'use this chat for the duty adviser', ADVISERS);
    return whole.press('manager', form, 'Use this chat');
  };
  const write = async (who: string, text: string) => {
    const form = await whole.ask(who, 'ask the duty adviser');
    const sent = await whole.press(who, form, 'Send it', { ...fieldsOf(form), text });
    await whole.deliver();
    return { form, sent };
  };
  const inChannel = () => whole.connector.cardsIn(ADVISERS.conversationId);
  const asked = (): PostedCard => {
    const card = inChannel().find(({ summary }) => summary === 'A question to the duty adviser');
    if (card === undefined) throw new Error('Nothing was asked.');
    return card;
  };
  const takeAndAnswer = async (card: PostedCard) => {
    const taken = await whole.press('chair', card, 'I’ll take it');
    return whole.press('chair', taken, 'Send the answer', { text: ANSWER });
  };
  const answersTo = (who: string) => chatOf(whole, who).filter(({ summary }) => summary?.includes('has answered you'));

  it.each(['police', 'practitioner'])(
    'goes from a question of %s to its answer, one to one, and is closed',
    async (who) => {
      expect(readCard(await useChannel())).toContain('The duty advisers are asked here');
      const { form, sent } = await write(who, QUESTION);
      expect(readCard(form)).toContain('everybody in the duty advisers’ channel can read it');
      expect(readCard(sent)).toContain('Your question is with the duty advisers');
      await whole.press(who, form, 'Send it', { ...fieldsOf(form), text: QUESTION });
      await whole.deliver();

      expect(readCard(asked())).toContain('Nobody has taken it yet');
      expect(readCard(asked())).toContain(QUESTION);
      expect(readCard(asked())).not.toContain(whole.as(who).name);
      expect(await noticesOf(whole, 'advice-request')).toHaveLength(1);

      expect(readCard(await whole.press('chair', asked(), 'I’ll take it'))).toContain('With Independent Chair');
      expect(readCard(await whole.press('manager', asked(), 'I’ll take it'))).toContain('Independent Chair has it.');
      await later(whole, { seconds: 5 });
      const theirs = await whole.press('chair', asked(), 'Send the answer', { text: ANSWER });
      expect(readCard(theirs)).toContain('Answered by Independent Chair');
      await later(whole, { seconds: 5 });

      expect(answersTo(who)).toHaveLength(1);
      expect(readCard(answersTo(who)[0] ?? null)).toContain(ANSWER);
      expect(readCard(asked())).toContain('Answered by Independent Chair');
      await whole.press('chair', asked(), 'Close it');
      await later(whole, { seconds: 5 });
      expect(readCard(asked())).toContain('and closed');
      expect((await noticesOf(whole, 'advice-answer')).map(({ state }) => state)).toEqual(['sent']);
    },
  );

  it('keeps the words in their own row, and nowhere else', async () => {
    await useChannel();
    await write('practitioner', QUESTION);
    await takeAndAnswer(asked());
    await whole.deliver();
    const rows = await tableRows(whole.store.client);
    const holding = Object.entries(rows).filter(([, lines]) =>
      lines.some((line) => /lad of nine is on|parents that you do/u.test(line)),
    );
    expect(holding.map(([table]) => table)).toEqual(['AdviceRequest']);
    expect(whole.logged.join('\n')).not.toMatch(/lad of nine is on|parents that you do/u);
    const { replyTo, askerId } = await whole.store.client.adviceRequest.findFirstOrThrow();
    expect(askerId).toBeNull();
    expect(replyTo).not.toBeNull();
  });

  it('warns of details before anything is sent, and forgets the chat of an unknown asker once it is closed', async () => {
    await useChannel();
    const { form, sent } = await write('practitioner', 'Kayleigh Braithwaite, born 04/05/2014, is on her own.');
    expect(readCard(sent)).toContain('This seems to name somebody');
    expect(inChannel().filter(({ summary }) => summary === 'A question to the duty adviser')).toEqual([]);
    expect(await whole.store.client.adviceRequest.count()).toBe(0);
    expect(JSON.stringify(await tableRows(whole.store.client))).not.toContain('Braithwaite');
    await whole.press('practitioner', sent, 'Send it as it is', { ...fieldsOf(sent), text: QUESTION });
    await whole.deliver();
    expect(readCard(asked())).toContain(QUESTION);
    expect(form.conversationId).not.toBe(ADVISERS.conversationId);

    await takeAndAnswer(asked());
    await later(whole, { seconds: 5 });
    await whole.press('chair', asked(), 'Close it');
    await later(whole, { seconds: 5 });
    expect(answersTo('practitioner')).toHaveLength(1);
    whole.clock.move({ hours: 25 });
    await whole.tick('sweep');
    expect((await whole.store.client.adviceRequest.findFirstOrThrow()).replyTo).toBeNull();
  });

  it('sends what names somebody only after a second, deliberate press, from the asker and from the adviser', async () => {
    const named = 'Kayleigh Braithwaite, born 04/05/2014, is on her own.';
    await useChannel();
    const { sent } = await write('police', named);
    const again = await whole.press('police', sent, 'Check it again and send', { ...fieldsOf(sent), text: named });
    expect(readCard(again)).toContain('This seems to name somebody');
    expect(await whole.store.client.adviceRequest.count()).toBe(0);
    const meant = await whole.press('police', again, 'Send it as it is', { ...fieldsOf(again), text: named });
    expect(readCard(meant)).toContain('Your question is with the duty advisers');
    await whole.deliver();
    expect(readCard(asked())).toContain('Kayleigh');

    const reply = 'Please ring Kayleigh Braithwaite’s mum on 07700 900123.';
    const taken = await whole.press('chair', asked(), 'I’ll take it');
    const warned = await whole.press('chair', taken, 'Send the answer', { text: reply });
    expect(readCard(warned)).toContain('This seems to name somebody. Your answer was not sent.');
    await whole.deliver();
    expect(answersTo('police')).toEqual([]);
    expect(await whole.store.client.adviceRequest.findFirstOrThrow()).toMatchObject({ answer: null });
    const insisted = await whole.press('chair', warned, 'Send it as it is', { text: reply });
    expect(readCard(insisted)).toContain('Answered by Independent Chair');
    await whole.deliver();
    expect(answersTo('police')).toHaveLength(1);
    expect(whole.logged.join('\n')).not.toMatch(/Kayleigh|900123/u);
  });

  it('deletes the words when they are old, keeps the row, and says so on the advisers’ card', async () => {
    await useChannel();
    await write('police', QUESTION);
    expect(readCard(asked())).toContain('The words are deleted on Sunday 21 February 2027');
    await takeAndAnswer(asked());
    await later(whole, { seconds: 5 });
    await whole.press('chair', asked(), 'Close it');
    await later(whole, { seconds: 5 });
    whole.clock.move({ hours: 24 * 90 - 1 });
    await whole.tick('sweep');
    expect(await whole.store.client.adviceRequest.findFirstOrThrow()).toMatchObject({ text: QUESTION });
    whole.clock.move({ hours: 2 });
    await whole.tick('sweep');
    await later(whole, { seconds: 5 });
    expect(await whole.store.client.adviceRequest.findFirstOrThrow()).toMatchObject({
      ...{ text: '', answer: '', state: 'closed', askerId: 'sample-person-police' },
    });
    expect(readCard(asked())).toContain('The words were deleted on Sunday 21 February 2027');
    expect(readCard(asked())).not.toMatch(/lad of nine|parents that you do/u);
    expect(JSON.stringify(await tableRows(whole.store.client))).not.toMatch(/lad of nine|parents that you do/u);
  });

  it('forgets the chat of an unknown asker though nobody closes, once the answer is old', async () => {
    await useChannel();
    await write('practitioner', QUESTION);
    await takeAndAnswer(asked());
    await later(whole, { seconds: 5 });
    const replyTo = async () => (await whole.store.client.adviceRequest.findFirstOrThrow()).replyTo;
    whole.clock.move({ hours: 24 * 7 });
    await whole.tick('sweep');
    expect(await replyTo()).not.toBeNull();
    whole.clock.move({ hours: 25 });
    await whole.tick('sweep');
    expect(await replyTo()).toBeNull();
  });

  it('brings up again what waits, by day and once for each wait', async () => {
    await useChannel();
    await write('police', QUESTION);
    const reminders = () => inChannel().filter(({ summary }) => summary?.includes('still waits'));
    const after = async (time: Parameters<WholeBot['clock']['move']>[0]) => {
      whole.clock.move(time);
      await whole.tick('settle');
      await whole.tick('settle');
      await whole.deliver();
      return reminders().length;
    };
    expect(await after({ minutes: 119 })).toBe(0);
    expect(await after({ minutes: 2 })).toBe(1);
    expect(await after({ hours: 10 })).toBe(1);
    expect(await after({ hours: 13 })).toBe(2);
    const [reminder] = reminders();
    if (reminder === undefined) throw new Error('There is no reminder.');
    await takeAndAnswer(reminder);
    expect(await after({ hours: 5 })).toBe(2);
    expect(readCard(reminders()[0] ?? null)).toContain('Answered by Independent Chair');
    expect(answersTo('police')).toHaveLength(1);
  });

  it('is offered and taken nowhere but where it belongs', async () => {
    expect(readCard(await whole.ask('police', 'ask the duty adviser'))).toContain('I cannot reach a duty adviser');
    const form = await whole.ask('manager', 'use this chat for the duty adviser', ADVISERS);
    expect(readCard(await whole.press('police', form, 'Use this chat'))).toContain('That is not yours to do here');
    await useChannel();
    expect(readCard(await whole.ask('police', 'ask the duty adviser', ADVISERS))).toContain('I answer that one to one');
    await write('police', QUESTION);
    const elsewhere = { ...asked(), conversationId: '19:somewhere@thread.tacv2' };
    expect(readCard(await whole.press('chair', elsewhere, 'I’ll take it'))).toContain('That question is not here');
    expect(readCard(await whole.press('practitioner', asked(), 'I’ll take it'))).toContain('I do not know you yet');
    expect(sendCount(whole, 'chair')).toBe(0);
  });

  it('reaches the new channel where the advisers move while somebody waits', async () => {
    await useChannel();
    await write('police', QUESTION);
    const moved: TeamsPlace = { conversationId: '19:new-advisers@thread.tacv2', kind: 'channel' };
    await whole.press(
      'manager',
      await whole.ask('manager', 'use this chat for the duty adviser', moved),
      'Use this chat',
    );
    await whole.deliver();
    expect(
      whole.connector
        .cardsIn(moved.conversationId)
        .map((card) => readCard(card))
        .join(),
    ).toContain(QUESTION);
  });
});
