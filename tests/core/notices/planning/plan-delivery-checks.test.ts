import { describe, expect, it } from 'vitest';
import { planDeliveryChecks } from '../../../../src/core/notices/planning/plan-delivery-checks.js';
import { sendDue } from '../../../../src/core/notices/sending/send-due.js';
import { aBoard } from '../../../kit/builders/a-board.js';
import { at } from '../../../kit/builders/at.js';
import { noticesBoard, reachOf, type NoticesBoard } from '../../../kit/fakes/notices-board.js';
import { recordingLog } from '../../../kit/recording-log.js';

const { log } = recordingLog();
const send = ({ notices }: NoticesBoard) => sendDue({ ports: notices, owner: 'one', log, stopping: () => false });
const check = ({ notices }: NoticesBoard) => planDeliveryChecks(notices, { boards: [aBoard()], log });
const checks = ({ state }: NoticesBoard) =>
  state.notices.filter(({ kind }) => kind === 'delivery-check').map(({ key, state: stands }) => [key, stands]);

/** A request to the police member whose sending, on Monday 7 January at nine, was never answered. */
async function unknown(startsAt = '2019-01-07T09:00'): Promise<NoticesBoard> {
  const board = noticesBoard({ reaches: [reachOf('police-member'), reachOf('manager'), reachOf('health-member')] });
  board.clock.set(at(startsAt).toString());
  board.messenger.answer({ kind: 'ambiguous', why: 'time-out' });
  await board.post();
  await send(board);
  board.messenger.answer(null);
  return board;
}

describe('planDeliveryChecks', () => {
  it('asks the managers after a quarter of an hour, once, however often it looks', async () => {
    const board = await unknown();
    board.clock.move({ minutes: 15 });
    expect(await check(board)).toBe(0);
    board.clock.move({ seconds: 1 });
    expect(await check(board)).toBe(1);
    for (let hours = 0; hours < 30; hours += 1) {
      board.clock.move({ hours: 1 });
      expect(await check(board)).toBe(0);
    }
    expect(checks(board)).toEqual([['delivery-check|ravensby-board|person:manager|hour-2019-01-07T09', 'waiting']]);
  });

  it('asks about what became unknown while nobody looked', async () => {
    const board = await unknown();
    board.clock.move({ days: 2 });
    expect(await check(board)).toBe(1);
  });

  it('asks anew for an hour of its own', async () => {
    const board = await unknown();
    board.clock.move({ minutes: 20 });
    await check(board);
    board.clock.move({ hours: 1 });
    board.messenger.answer({ kind: 'ambiguous', why: 'time-out' });
    await board.post({ kind: 'nudge', occurrence: 'call-1-step-1' });
    await send(board);
    board.clock.move({ minutes: 16 });
    expect(await check(board)).toBe(1);
  });

  it('never asks about the question itself', async () => {
    const board = await unknown();
    board.clock.move({ minutes: 16 });
    await check(board);
    board.messenger.answer({ kind: 'ambiguous', why: 'time-out' });
    await send(board);
    board.state.notices = board.state.notices.filter(({ kind }) => kind === 'delivery-check');
    board.clock.move({ hours: 3 });
    expect(await check(board)).toBe(0);
  });

  it('goes out in the hours for reminders, and not when everything has been settled', async () => {
    const evening = await unknown('2019-01-07T17:50');
    evening.clock.move({ minutes: 20 });
    await check(evening);
    await send(evening);
    expect(checks(evening)).toMatchObject([[expect.anything(), 'waiting']]);
    evening.clock.set(at('2019-01-08T09:00').toString());
    await send(evening);
    expect(checks(evening)).toMatchObject([[expect.anything(), 'sent']]);

    const settled = await unknown();
    settled.clock.move({ minutes: 20 });
    await check(settled);
    settled.state.notices = settled.state.notices.map((kept) =>
      kept.state === 'unknown' ? { ...kept, state: 'sent' } : kept,
    );
    await send(settled);
    expect(settled.latest()).toMatchObject({ state: 'withdrawn', reason: 'settled' });
  });

  it('goes on with other boards when one fails', async () => {
    const board = await unknown();
    board.clock.move({ minutes: 20 });
    const heard = recordingLog();
    const boards = [aBoard({ id: 'broken-board' }), aBoard()];
    const unknowns: typeof board.notices.ledger.unknowns = (search) =>
      search.boardId === boards[0]?.id
        ? Promise.reject(new Error('the note of somebody'))
        : board.notices.ledger.unknowns(search);
    const ports = { ...board.notices, ledger: { ...board.notices.ledger, unknowns } };
    expect(await planDeliveryChecks(ports, { boards, log: heard.log })).toBe(1);
    expect(heard.lines).toEqual([
      { event: 'deliveries.check-failed', facts: { boardId: 'broken-board', error: 'Error' } },
    ]);
  });
});
