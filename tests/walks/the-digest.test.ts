import { afterEach, beforeEach, expect, it } from 'vitest';
import { Prisma } from '../../src/adapters/prisma/generated/client.js';
import { forEachStore } from '../kit/database.js';
import { at, chatOf, closeAllActions, noticesOf, whatWentOut } from '../kit/notice-walks.js';
import type { PostedCard } from '../kit/fake-connector-conversations.js';
import { readCard } from '../kit/read-card.js';
import { cardActions } from '../kit/teams-client-card-actions.js';
import { FEW, startWholeBot, type WholeBot } from '../kit/whole-bot.js';

/** Who reads it: the chair, the vice-chair (a seat of the CCG) and the business manager. */
const READERS = ['chair', 'vice-chair', 'manager'];
const MONDAY = '2026-11-30';
const MOST_ON_A_PAGE = 8;
const LIVE = ['open', 'in-progress', 'carried-forward'];

forEachStore('the digest', (open) => {
  let whole: WholeBot;
  beforeEach(async () => {
    whole = await startWholeBot(await open(), { table: [...FEW, 'chief-nurse'] });
    for (const who of READERS) await whole.client.install(whole.as(who));
  });
  afterEach(() => whole.close());

  const digests = (who: string) => chatOf(whole, who).filter(({ summary }) => summary?.startsWith('Digest, '));
  const counts = () => READERS.map((who) => digests(who).length);
  const newestDigest = (who: string) => {
    const card = digests(who).at(-1);
    if (card === undefined) throw new Error(`${who} has no digest`);
    return card;
  };
  const numbersOn = (card: PostedCard) =>
    cardActions(card.content).flatMap(({ title }) => {
      const number = /^\d+(?= )/u.exec(title ?? '')?.[0];
      return title === null || number === undefined ? [] : [{ title, number: Number(number) }];
    });
  /** How many actions the list shows that a number opens; a page of it where there are more. */
  const rowsBehind = async (card: PostedCard, title: string) => {
    const list = await whole.press('chair', card, title);
    const opened = cardActions(list.content).filter(({ verb }) => verb === 'action.show');
    return new Set(opened.map(({ data }) => data['actionId'])).size;
  };
  const fits = (number: number) => Math.min(number, MOST_ON_A_PAGE);
  const actionsIn = (where: object) => whole.store.client.action.count({ where });

  it('comes on Monday at eight to chair, vice-chair and manager, once and to nobody else', async () => {
    await at(whole, '2026-11-29T08:00:00Z', '2026-11-30T07:59:59Z');
    expect(counts()).toEqual([0, 0, 0]);
    await at(whole, `${MONDAY}T08:00:00Z`, `${MONDAY}T08:00:00Z`, `${MONDAY}T08:01:00Z`, `${MONDAY}T15:00:00Z`);
    await at(whole, '2026-12-01T08:00:00Z', '2026-12-06T08:00:00Z');
    expect(counts()).toEqual([1, 1, 1]);
    expect((await noticesOf(whole, 'digest')).map(({ personId, state }) => [personId, state]).sort()).toEqual([
      ['sample-person-business-manager', 'sent'],
      ['sample-person-chair', 'sent'],
      ['sample-person-chief-nurse', 'sent'],
    ]);
    await at(whole, '2026-12-07T08:00:00Z');
    expect(counts()).toEqual([2, 2, 2]);
  });

  it('tells the numbers of the store, and each number opens its rows', async () => {
    const today = new Date('2026-11-23');
    const live = await actionsIn({ status: { in: LIVE } });
    const overdue = await actionsIn({ status: { in: LIVE }, dueOn: { lt: today } });
    const done = await actionsIn({ status: 'reported-done' });
    const card = await whole.ask('chair', 'digest');
    const words = readCard(card);
    expect(words).toContain(`${live}\nto do:`);
    expect(words).toMatch(new RegExp(`${overdue}\nactions are overdue`, 'u'));
    expect(words).toMatch(new RegExp(`${done}\nactions? (is|are) reported done`, 'u'));

    const numbers = numbersOn(card).filter(({ title }) => !title.includes('closed since'));
    expect(numbers.length).toBeGreaterThanOrEqual(4);
    for (const { title, number } of numbers) expect(await rowsBehind(card, title), title).toBe(fits(number));
  });

  it('opens what was closed since, and no more, from the number that says so', async () => {
    const card = await whole.ask('chair', 'digest');
    const closed = numbersOn(card).find(({ title }) => title.includes('closed since'));
    expect(closed?.number).toBe(2);
    expect(await rowsBehind(card, closed?.title ?? '')).toBe(2);
  });

  it('counts what was closed since the last one', async () => {
    const [first, second] = await whole.store.client.action.findMany({ where: { status: 'open' }, take: 2 });
    const close = (id: string | undefined, closedAt: string) =>
      whole.store.client.action.update({ where: { id: id ?? '' }, data: { status: 'closed', closedAt } });
    await close(first?.id, '2026-11-27T12:00:00Z');
    await at(whole, `${MONDAY}T08:00:00Z`);
    expect(readCard(newestDigest('chair'))).toContain('1\nclosed since Monday 23 November');
    await close(second?.id, '2026-12-01T12:00:00Z');
    whole.clock.set('2026-12-02T10:00:00Z');
    expect(readCard(await whole.ask('chair', 'digest'))).toContain('1\nclosed since Monday 30 November');
    await at(whole, '2026-12-07T08:00:00Z');
    expect(readCard(newestDigest('chair'))).toContain('1\nclosed since Monday 30 November');
  });

  it('says that nothing needs anybody where that is so, and not otherwise', async () => {
    expect(readCard(await whole.ask('manager', 'digest'))).not.toContain('Nothing needs you');
    await closeAllActions(whole);
    // Each morning's reminders come round in their time: one that was passed over would be told.
    for (const day of [23, 24, 25, 26, 27]) await at(whole, `2026-11-${day}T10:30:00Z`);
    await at(whole, `${MONDAY}T08:00:00Z`);
    expect(readCard(newestDigest('manager'))).toContain('Nothing needs you today');
    expect(newestDigest('manager').summary).toContain('nothing needs you today');
    const { id } = await whole.store.client.action.findFirstOrThrow();
    await whole.store.client.action.update({ where: { id }, data: { status: 'reported-done', closedAt: null } });
    expect(readCard(await whole.ask('manager', 'digest'))).not.toContain('Nothing needs you');
  });

  it('is refused to those who do not run the board', async () => {
    expect(readCard(await whole.ask('police', 'digest'))).not.toContain('How the action log stands');
  });

  it('reads rights again when it is sent: a chair who has lost the office gets none', async () => {
    const busy = { kind: 'status', status: 429, headers: { 'retry-after': '60' } } as const;
    let isBusy = true;
    whole.connector.answerWhere(() => isBusy, ...Array.from({ length: 20 }, () => busy));
    await at(whole, `${MONDAY}T08:00:00Z`);
    expect(counts()).toEqual([0, 0, 0]);
    isBusy = false;
    await whole.store.client.seat.updateMany({ where: { office: 'chair' }, data: { office: null } });
    await at(whole, `${MONDAY}T08:02:00Z`);
    expect(counts()).toEqual([0, 1, 1]);
    const lost = (await noticesOf(whole, 'digest')).find(({ personId }) => personId === 'sample-person-chair');
    expect(lost).toMatchObject({ state: 'withdrawn', reason: 'no-longer-allowed' });
  });

  it('moves to Tuesday where Monday is a bank holiday', async () => {
    // 28 December 2026: Boxing Day was a Saturday.
    await at(whole, '2026-12-27T12:00:00Z');
    const before = counts();
    await at(whole, '2026-12-28T08:00:00Z', '2026-12-28T20:00:00Z');
    expect(counts()).toEqual(before);
    await at(whole, '2026-12-29T08:00:00Z', '2026-12-29T09:00:00Z');
    expect(counts()).toEqual(before.map((count) => count + 1));
  });

  it('is not sent when it would be too late, but counted and shown', async () => {
    const { id, settings } = await whole.store.client.board.findFirstOrThrow();
    const board = { ...(settings as object), digestUsefulHours: 6 };
    await whole.store.client.board.update({ where: { id }, data: { settings: board } });
    await at(whole, `${MONDAY}T14:00:01Z`);
    await at(whole, `${MONDAY}T14:00:10Z`);
    expect(counts()).toEqual([0, 0, 0]);
    expect((await noticesOf(whole, 'digest')).map(({ state }) => state)).toEqual(['expired', 'expired', 'expired']);
    const { words, shown, stored } = await whatWentOut(whole);
    expect(shown).toEqual(stored);
    expect(shown.expired).toBe(3);
    expect(words).toMatch(/Did not get it: it could not be sent in time \(\d\)/u);
    expect(words).toContain('The digest');
    await at(whole, '2026-12-07T13:59:00Z');
    expect(counts()).toEqual([1, 1, 1]);
  });

  it('is within 28 KB at 300 actions, and says how many there are', async () => {
    const [model] = await whole.store.client.action.findMany({ where: { status: 'open' }, take: 1 });
    if (model === undefined) throw new Error('the sample has open actions');
    const agencies = await whole.store.client.agency.findMany();
    const many = Array.from({ length: 300 }, (_, index) => ({
      ...model,
      moreTime: Prisma.DbNull,
      id: `many-${index}`,
      refNumber: 1_000 + index,
      agencyId: agencies[index % agencies.length]?.id ?? '',
      what: `${'Check whether “neglect” is recognised – early, and by whom; '.repeat(8)}${index}`,
      dueOn: new Date(Date.UTC(2026, 9, 1 + (index % 45))),
      challengedAt: index % 3 === 0 ? new Date('2026-11-20') : null,
    }));
    await whole.store.client.action.createMany({ data: many });
    await at(whole, `${MONDAY}T08:00:00Z`);
    const posted = whole.connector.requests.filter(({ body }) => JSON.stringify(body).includes('"Digest, '));
    expect(posted).toHaveLength(3);
    for (const { body } of posted) {
      const bytes = Buffer.byteLength(JSON.stringify(body));
      expect(bytes).toBeLessThanOrEqual(28 * 1024);
      expect(bytes).toBeGreaterThan(8 * 1024);
    }
    const overdue = await actionsIn({ status: { in: LIVE }, dueOn: { lt: new Date(MONDAY) } });
    expect(overdue).toBeGreaterThan(300);
    expect(readCard(newestDigest('chair'))).toContain(`${overdue}\nactions are overdue`);
  });
});
