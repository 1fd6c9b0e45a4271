import { describe, expect, it } from 'vitest';
import { sendDue } from '../../../../src/core/notices/sending/send-due.js';
import { settleByReceipt } from '../../../../src/core/notices/settling/settle-by-receipt.js';
import { asId } from '../../../../src/core/shared/ids.js';
import { noticesBoard, reachOf, type NoticesBoard } from '../../../kit/fakes/notices-board.js';
import { recordingLog } from '../../../kit/recording-log.js';

const BEGAN = Date.parse('2019-01-07T09:00:00Z');
const send = ({ notices }: NoticesBoard) =>
  sendDue({ ports: notices, owner: 'one', log: recordingLog().log, stopping: () => false });

/** Requests to the police member which began at nine and, for each minute said, so much later; none was answered. */
async function unknown(...laterSeconds: readonly number[]): Promise<NoticesBoard> {
  const board = noticesBoard({ reaches: [reachOf('police-member')] });
  board.messenger.answer({ kind: 'ambiguous', why: 'time-out' });
  for (const [index, seconds] of [0, ...laterSeconds].entries()) {
    board.clock.move({ seconds });
    await board.post(index === 0 ? {} : { kind: 'nudge', occurrence: 'call-1-step-1', subjectId: 'january-meeting' });
    await send(board);
  }
  return board;
}

async function read(board: NoticesBoard, message: number | string, given: { who?: string; chat?: string } = {}) {
  return settleByReceipt(board.notices, {
    principal: await board.as(given.who ?? 'police-member'),
    conversationId: given.chat ?? 'chat-of-police-member',
    lastReadMessageId: String(message),
  });
}
const heard = (board: NoticesBoard, seconds: number): void => {
  board.state.reaches = board.state.reaches.map((reach) => ({
    ...reach,
    heardAt: board.clock.now().add({ seconds }),
  }));
};

describe('settleByReceipt', () => {
  it('confirms what was being sent when the message read was made', async () => {
    const board = await unknown();
    expect(await read(board, BEGAN + 8_000)).toBe(true);
    expect(board.latest()).toMatchObject({ state: 'sent', activityId: String(BEGAN + 8_000) });
    expect(board.state.audit).toMatchObject([{ actorId: 'police-member', facts: { by: 'receipt' } }]);
    expect(await read(board, BEGAN + 8_000)).toBe(false);
  });

  it.each([
    ['a moment before', -1, false],
    ['the same moment', 0, true],
    ['a minute after', 60_000, true],
    ['more than a minute after', 60_001, false],
  ])('takes a message of %s the sending for what it is', async (_, ms, settles) => {
    expect(await read(await unknown(), BEGAN + ms)).toBe(settles);
  });

  it.each([
    ['long before', -6, true],
    ['just before', -5, false],
    ['in between', 2, false],
    ['just after', 8 + 5, false],
    ['well after', 8 + 6, true],
  ])('concludes nothing where the person wrote %s', async (_, seconds, settles) => {
    const board = await unknown();
    heard(board, seconds);
    expect(await read(board, BEGAN + 8_000)).toBe(settles);
  });

  it('concludes nothing from a message known to be another notice', async () => {
    const board = await unknown();
    board.messenger.answer(null);
    await board.post({ kind: 'nudge', occurrence: 'call-1-step-1' });
    await send(board);
    const other = String(BEGAN + 8_000);
    board.state.notices = board.state.notices.map((kept) =>
      kept.state === 'sent' ? { ...kept, activityId: other } : kept,
    );
    expect(await read(board, other)).toBe(false);
  });

  it('concludes nothing where two fit, and the one where only one does', async () => {
    expect(await read(await unknown(20), BEGAN + 25_000)).toBe(false);
    const apart = await unknown(61);
    expect(await read(apart, BEGAN + 62_000)).toBe(true);
    expect(apart.state.notices.map(({ state }) => state)).toEqual(['unknown', 'sent']);
  });

  it('believes nobody else, no other chat, and no id that is no time', async () => {
    const board = await unknown();
    expect(await read(board, BEGAN, { who: 'health-member' })).toBe(false);
    expect(await read(board, BEGAN, { who: 'stranger' })).toBe(false);
    expect(await read(board, BEGAN, { chat: 'chat-of-health-member' })).toBe(false);
    for (const id of ['', 'f:17', '17', `${BEGAN}9`]) expect(await read(board, id)).toBe(false);
    board.state.notices = board.state.notices.map((kept) => ({ ...kept, tenantId: asId('other-tenant') }));
    expect(await read(board, BEGAN)).toBe(false);
  });
});
