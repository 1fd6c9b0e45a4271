import { describe, expect, it } from 'vitest';
import type { SendOutcome } from '../../../../src/core/notices/ports.js';
import { sendDue } from '../../../../src/core/notices/sending/send-due.js';
import { asId } from '../../../../src/core/shared/ids.js';
import { noticesBoard, reachOf, type NoticesBoard } from '../../../kit/fakes/notices-board.js';
import { recordingLog } from '../../../kit/recording-log.js';

const { log } = recordingLog();
const send = ({ notices }: NoticesBoard) => sendDue({ ports: notices, owner: 'one', log, stopping: () => false });

describe('editCard', () => {
  const posted = async (): Promise<NoticesBoard> => {
    const board = noticesBoard({ reaches: [reachOf('police-member')] });
    await board.post();
    await send(board);
    return board;
  };
  const change = (board: NoticesBoard): Promise<unknown> =>
    board.transact(({ ledger }) =>
      ledger.refresh({ boardId: asId('ravensby-board'), subjectId: 'january-meeting', kinds: ['attendance-request'] }),
    );

  it('writes the present state once, and nothing when nothing has changed', async () => {
    const board = await posted();
    await change(board);
    await change(board);
    await send(board);
    await send(board);
    expect(board.messenger.updated).toEqual([{ activityId: 'activity-1', card: 'a card' }]);
    expect(board.latest()).toMatchObject({ wanted: 3, shown: 3 });
  });

  it('writes once more what changes while an edit is on its way', async () => {
    const board = await posted();
    await change(board);
    board.messenger.during(() => {
      board.state.notices = board.state.notices.map((notice) => ({ ...notice, wanted: notice.wanted + 1 }));
    });
    await send(board);
    expect([board.messenger.updated.length, board.latest().shown]).toEqual([2, 3]);
  });

  it('tries again whatever is not a plain no, since an edit may be made twice', async () => {
    const outcomes: readonly Exclude<SendOutcome, { kind: 'ok' }>[] = [
      { kind: 'ambiguous', why: 'time-out' },
      { kind: 'not-sent', why: 'no-connection' },
      { kind: 'throttled', retryAfterSeconds: 0 },
      { kind: 'rejected', code: 'BotNotRegistered', unreachable: null },
    ];
    for (const outcome of outcomes) {
      const board = await posted();
      await change(board);
      board.messenger.answer(outcome);
      await send(board);
      board.messenger.answer(null);
      board.clock.move({ minutes: 15 });
      await send(board);
      expect([board.messenger.updated.length, board.latest().shown], outcome.kind).toEqual([2, 2]);
    }
  });

  it('gives up a card that is gone, whose reader is, or that has nothing left to show', async () => {
    const gone = await posted();
    gone.messenger.answer({ kind: 'rejected', code: 'ActivityNotFound', unreachable: 'conversation-gone' });
    const blocked = await posted();
    blocked.state.reaches = [reachOf('police-member', { state: 'unreachable', reason: 'blocked' })];
    const left = await posted();
    left.render(null);
    for (const board of [gone, blocked, left]) {
      await change(board);
      await send(board);
      expect(board.latest()).toMatchObject({ state: 'sent', activityId: null, shown: 2 });
    }
  });

  it('is put off by a fault of our own, not lost', async () => {
    const board = await posted();
    await change(board);
    board.render(new Error('template is broken'));
    await send(board);
    board.render('a card');
    board.clock.move({ minutes: 1 });
    await send(board);
    expect(board.messenger.updated).toHaveLength(1);
  });
});
