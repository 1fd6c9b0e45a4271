import { afterEach, beforeEach, expect, it } from 'vitest';
import { forEachStore } from '../kit/database.js';
import type { PostedCard } from '../kit/fake-connector-conversations.js';
import { chatOf, closeAllActions, later, noticesOf, sendCount, sendsTo, whatWentOut } from '../kit/notice-walks.js';
import { fieldsOf, readCard } from '../kit/read-card.js';
import { BOARD_CHANNEL, FEW, startWholeBot, type WholeBot } from '../kit/whole-bot.js';

const WORDS = 'The car park is closed on Thursday.';
/** Everybody at the table with an account who is not the sender; NHS England is a guest and served in the channel. */
const MEMBERS = ['chair', 'police', 'hospitals', 'lay', 'crc', 'primary-head', 'councillor'];

forEachStore('announcing', (open) => {
  let whole: WholeBot;
  beforeEach(async () => {
    whole = await startWholeBot(await open(), { table: FEW });
    await closeAllActions(whole);
    await whole.useChannel();
    whole.clock.move({ minutes: 1 });
  });
  afterEach(() => whole.close());

  const announce = async (fields: Readonly<Record<string, unknown>> = {}) => {
    const form = await whole.ask('manager', `announce: ${WORDS}`);
    const sent = await whole.press('manager', form, 'Send it now', { ...fieldsOf(form), ...fields });
    await whole.deliver();
    return { form, sent };
  };
  const replace = async (card: PostedCard, text: string) => {
    const form = await whole.press('manager', card, 'Replace it');
    return whole.press('manager', form, 'Send version 2', { ...fieldsOf(form), text });
  };
  const inChannel = () => whole.connector.cardsIn(BOARD_CHANNEL.conversationId).filter(isAnnouncement);
  const cardsTo = (who: string) =>
    chatOf(whole, who)
      .filter(isAnnouncement)
      .map((card) => readCard(card));
  const rows = () => noticesOf(whole, 'announcement');
  const states = async (version: number) =>
    (await rows()).filter(({ key }) => key.endsWith(`|v${version}`)).map(({ state }) => state);

  it('shows the words on a form first, and then tells each member once and the channel', async () => {
    const form = await whole.ask('manager', `announce: ${WORDS}`);
    expect(fieldsOf(form)).toMatchObject({ text: WORDS, groupId: 'sample-group-main', urgent: 'false' });
    expect(await rows()).toHaveLength(0);
    const manager = sendCount(whole, 'manager');
    const sent = await whole.press('manager', form, 'Send it now', fieldsOf(form));
    await whole.client.repeat('same-id');
    await whole.client.repeat('new-id');
    await whole.press('manager', form, 'Send it now', fieldsOf(form));
    await whole.deliver();
    for (const who of MEMBERS) expect(cardsTo(who), who).toHaveLength(1);
    expect(readCard(inChannel()[0] ?? null)).toContain(WORDS);
    expect(inChannel()).toHaveLength(1);
    expect(sendCount(whole, 'manager')).toBe(manager);
    expect(await rows()).toHaveLength(MEMBERS.length + 2);
    expect(readCard(sent)).toContain(`On its way to`);
    const { shown, stored } = await whatWentOut(whole);
    expect(shown).toEqual(stored);
    const audit = await whole.store.client.audit.findMany({ where: { action: { startsWith: 'announcement' } } });
    expect(JSON.stringify(audit, (_key, value: unknown) => (typeof value === 'bigint' ? '' : value))).not.toContain(
      'car park',
    );
    expect(audit.filter(({ outcome }) => outcome === 'done')).toHaveLength(1);
  });

  it('is replaced: waiting ones are withdrawn, posted ones say so, the new version arrives', async () => {
    const busy = { kind: 'status', status: 412 } as const;
    whole.connector.answerWhere(sendsTo(whole, 'police'), busy);
    const { sent } = await announce();
    expect(await states(1)).toContain('waiting');
    await replace(sent, 'The car park is open after all.');
    await later(whole, { seconds: 10 });
    await later(whole, { seconds: 10 });
    expect(cardsTo('police')).toHaveLength(1);
    expect(cardsTo('police')[0]).toContain('The car park is open after all.');
    for (const who of MEMBERS.filter((one) => one !== 'police')) {
      const [first, second, third] = cardsTo(who);
      expect(first, who).toContain('Replaced by version 2');
      expect(first, who).not.toContain(WORDS);
      expect(second, who).toContain('The car park is open after all.');
      expect(second, who).toContain('This is version 2. It replaces what I sent you before.');
      expect(third, who).toBeUndefined();
    }
    expect(inChannel().map((card) => readCard(card).includes('Replaced by version 2'))).toEqual([true, false]);
    const first = (await rows()).filter(({ key }) => key.endsWith('|v1'));
    expect(
      first.filter(({ state }) => state === 'withdrawn').map(({ personId, reason }) => [personId, reason]),
    ).toEqual([['sample-person-police', 'replaced']]);
    const { shown, stored } = await whatWentOut(whole);
    expect(shown).toEqual(stored);
  });

  it('is taken back: its words go from every card and the reason stands there', async () => {
    whole.connector.answerWhere(sendsTo(whole, 'lay'), { kind: 'status', status: 412 });
    const { sent } = await announce();
    await whole.press('manager', sent, 'Take it back now', { because: 'The date was wrong' });
    await whole.client.repeat('new-id');
    await later(whole, { seconds: 10 });
    await later(whole, { seconds: 10 });
    expect(cardsTo('lay')).toEqual([]);
    for (const who of MEMBERS.filter((one) => one !== 'lay')) {
      expect(cardsTo(who), who).toHaveLength(1);
      expect(cardsTo(who)[0], who).toContain('Taken back');
      expect(cardsTo(who)[0], who).toContain('The date was wrong');
      expect(cardsTo(who)[0], who).not.toContain(WORDS);
    }
    expect(readCard(inChannel()[0] ?? null)).toContain('Taken back');
    expect(await states(1)).not.toContain('waiting');
  });

  it('lets only one of two people replace it, and shows the other what stands', async () => {
    const { sent } = await announce();
    const listed = await whole.ask('chair', 'announcements');
    const chairs = await whole.press('chair', listed, 'announcement.form');
    const managers = await whole.press('manager', sent, 'Replace it');
    await Promise.all([
      whole.press('manager', managers, 'Send version 2', { ...fieldsOf(managers), text: 'By the manager' }),
      whole.press('chair', chairs, 'Send version 2', { ...fieldsOf(chairs), text: 'By the chair' }),
    ]);
    await later(whole, { seconds: 10 });
    await later(whole, { seconds: 10 });
    const { version, text } = await whole.store.client.announcement.findFirstOrThrow();
    expect(version).toBe(2);
    for (const who of ['police', 'hospitals', 'lay']) {
      expect(cardsTo(who), who).toHaveLength(2);
      expect(cardsTo(who)[1], who).toContain(text);
    }
    expect(await states(3)).toEqual([]);
  });

  it('takes no press from somebody who may not, and nothing empty or too long', async () => {
    const form = await whole.ask('manager', `announce: ${WORDS}`);
    await whole.press('police', form, 'Send it now', fieldsOf(form));
    const empty = await whole.press('manager', form, 'Send it now', { ...fieldsOf(form), text: ' \n ' });
    expect(readCard(empty)).toContain('Please write what members should know.');
    const long = await whole.press('manager', form, 'Send it now', { ...fieldsOf(form), text: 'x'.repeat(1_501) });
    expect(readCard(long)).toContain('That is 1 letter too long.');
    expect(await rows()).toHaveLength(0);
  });

  const leaveUnclear = async (urgent: 'true' | 'false') => {
    const reset = { kind: 'reset', accept: true } as const;
    whole.connector.answerWhere(sendsTo(whole, 'police'), reset, reset, reset, reset);
    await announce({ urgent });
    expect((await rows()).find(({ personId }) => personId === 'sample-person-police')).toMatchObject({
      state: 'unknown',
    });
  };
  const settleAfter = async (time: Parameters<WholeBot['clock']['move']>[0]) => {
    whole.clock.move(time);
    await whole.tick('settle');
    await whole.deliver();
  };

  it('goes out again after five minutes where it is urgent, twice at most, saying that it may be a repeat', async () => {
    await leaveUnclear('true');
    await settleAfter({ minutes: 4, seconds: 59 });
    expect(sendCount(whole, 'police')).toBe(1);
    await settleAfter({ seconds: 2 });
    await whole.tick('settle');
    expect(sendCount(whole, 'police')).toBe(2);
    expect(cardsTo('police')[0]).not.toContain('may be a repeat');
    expect(cardsTo('police')[1]).toContain('may be a repeat');
    await settleAfter({ minutes: 4 });
    expect(sendCount(whole, 'police')).toBe(2);
    await settleAfter({ minutes: 2 });
    expect(sendCount(whole, 'police')).toBe(3);
    for (const hours of [1, 2, 10]) await settleAfter({ hours });
    expect(sendCount(whole, 'police')).toBe(3);
    expect(sendCount(whole, 'lay')).toBe(1);
  });

  it('does not go out again by itself where it is not urgent', async () => {
    await leaveUnclear('false');
    for (const minutes of [6, 10, 60, 600]) await settleAfter({ minutes });
    expect(sendCount(whole, 'police')).toBe(1);
  });
});

function isAnnouncement({ summary }: PostedCard): boolean {
  return /announcement/iu.test(summary ?? '');
}
