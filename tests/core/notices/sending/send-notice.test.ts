import { describe, expect, it } from 'vitest';
import type { SendOutcome } from '../../../../src/core/notices/ports.js';
import { sendDue } from '../../../../src/core/notices/sending/send-due.js';
import { asId } from '../../../../src/core/shared/ids.js';
import { aPerson } from '../../../kit/builders/a-person.js';
import { anAnswer } from '../../../kit/builders/an-answer.js';
import type { KeptNotice } from '../../../kit/fakes/fake-state.js';
import { aRenderer, noticesBoard, reachOf, type NoticesBoard } from '../../../kit/fakes/notices-board.js';
import { aPlaceToPost } from '../../../kit/fakes/ravensby.js';
import { recordingLog } from '../../../kit/recording-log.js';

const { log } = recordingLog();
const send = ({ notices }: NoticesBoard) => sendDue({ ports: notices, owner: 'one', log, stopping: () => false });
const failing = (outcome: Exclude<SendOutcome, { kind: 'ok' }>, board = noticesBoard()) => {
  board.messenger.answer(outcome);
  return board;
};

describe('sendNotice', () => {
  it('opens the chat once, keeps it, and sends once', async () => {
    const board = noticesBoard();
    await board.post();
    expect(await send(board)).toBe(1);
    expect(board.latest()).toMatchObject({ state: 'sent', activityId: 'activity-1', shown: 1 });
    expect(board.messenger.created).toMatchObject([{ conversationId: 'chat-of-entra-police-member', card: 'a card' }]);
    await board.post({ kind: 'nudge', occurrence: 'call-1-step-1' });
    await send(board);
    expect([board.messenger.opened.length, board.messenger.created.length]).toEqual([1, 2]);
    expect(await send(board)).toBe(0);
  });

  it('posts to a place with nothing but its address', async () => {
    const board = noticesBoard({ places: [aPlaceToPost()] });
    await board.post({ kind: 'shared-agenda', recipient: { placeId: asId('main-channel') }, occurrence: 'meeting' });
    await send(board);
    expect(board.messenger.created).toEqual([
      {
        tenantId: 'ravensby',
        conversationId: '19:main-board',
        serviceUrl: 'https://smba.example/uk/',
        botId: '28:bot',
        card: 'a card',
      },
    ]);
  });

  it.each([
    ['no account', { people: [aPerson({ entraId: null })] }, 'no-account'],
    ['no person any more', { people: [] }, 'no-account'],
    ['a guest never met', { people: [aPerson({ guest: true })] }, 'guest'],
    [
      'the bot blocked',
      { reaches: [reachOf('police-member', { state: 'unreachable', reason: 'blocked' })] },
      'blocked',
    ],
    ['a tenant where the bot has met nobody', { reaches: [] }, 'not-installed'],
  ] as const)('makes no request for %s, and keeps the reason', async (_, state, reason) => {
    const board = noticesBoard(state);
    await board.post();
    await send(board);
    expect(board.latest()).toMatchObject({ state: 'unreachable', reason });
    expect([board.messenger.created, board.messenger.opened]).toEqual([[], []]);
  });

  it('reaches a guest who has spoken one to one', async () => {
    const board = noticesBoard({ people: [aPerson({ guest: true })], reaches: [reachOf('police-member')] });
    await board.post();
    await send(board);
    expect(board.latest().state).toBe('sent');
  });

  it('withdraws what is no longer wanted, allowed or sayable, without a request', async () => {
    const board = noticesBoard({ answers: [anAnswer()] });
    await board.post({ kind: 'nudge', occurrence: 'call-1-step-1' });
    await board.post({ kind: 'unanswered-list', recipient: { personId: asId('health-member') } });
    board.render(null);
    await board.post();
    await send(board);
    expect(board.state.notices.map(({ state, reason }) => [state, reason])).toEqual([
      ['withdrawn', 'answered'],
      ['withdrawn', 'no-longer-allowed'],
      ['withdrawn', 'nothing-to-say'],
    ]);
    expect(board.messenger.created).toEqual([]);
  });

  it('remembers why somebody cannot be reached, and does not try them again', async () => {
    const board = failing({ kind: 'rejected', code: 'ConversationBlockedByUser', unreachable: 'blocked' });
    board.state.reaches = [reachOf('police-member')];
    await board.post();
    await board.post({ kind: 'nudge', occurrence: 'call-1-step-1' });
    await send(board);
    expect(board.state.notices.map(({ state, reason }) => [state, reason])).toEqual([
      ['unreachable', 'blocked'],
      ['unreachable', 'blocked'],
    ]);
    expect(board.messenger.created).toHaveLength(1);
  });

  it('opens a chat anew where the one it knew is gone', async () => {
    const board = failing({ kind: 'rejected', code: 'ConversationNotFound', unreachable: 'conversation-gone' });
    board.state.reaches = [reachOf('police-member')];
    await board.post();
    await send(board);
    expect(board.state.reaches[0]).toMatchObject({ state: 'unknown', conversationId: null });
  });

  it('tries again to open a chat when it is not clear whether it was opened', async () => {
    const board = failing({ kind: 'ambiguous', why: 'time-out' });
    await board.post();
    await send(board);
    expect(board.latest()).toMatchObject({ state: 'waiting', reason: 'time-out' });
  });

  it('lets what is behind a notice that breaks go first, and ends it after five times', async () => {
    const board = noticesBoard();
    await board.post();
    board.render(new Error('template is broken'));
    await send(board);
    expect(board.latest()).toMatchObject({ state: 'waiting', reason: 'fault' });
    board.render('a card');
    await board.post({ kind: 'nudge', occurrence: 'call-1-step-1' });
    await send(board);
    expect(board.latest().state).toBe('sent');
    board.render(new Error('template is broken'));
    for (let round = 0; round < 6; round += 1) {
      board.clock.move({ minutes: 15 });
      await send(board);
    }
    expect(board.state.notices[0]).toMatchObject({ state: 'failed', reason: 'fault', attempts: 5 });
  });

  it('makes no request when it stood still after it had committed to it, and says that nothing left', async () => {
    const board = noticesBoard();
    await board.post();
    const { ledger } = board.notices;
    const beginSending: typeof ledger.beginSending = async (notice, address) => {
      const begun = await ledger.beginSending(notice, address);
      board.clock.move({ seconds: 21 });
      return begun;
    };
    await sendDue({
      ports: { ...board.notices, ledger: { ...ledger, beginSending } },
      owner: 'sleeper',
      log,
      stopping: () => board.latest().reason === 'stalled',
    });
    expect(board.messenger.created).toHaveLength(0);
    expect(board.latest()).toMatchObject({ state: 'waiting', reason: 'stalled', attempts: 0 });
  });

  it('leaves a send whose sender has lost its claim alone', async () => {
    const board = noticesBoard();
    await board.post();
    const [claimed] = await board.notices.ledger.claim({ owner: 'one', leaseSeconds: 60, limit: 1 });
    board.clock.move({ minutes: 2 });
    await send(board);
    expect(board.latest().state).toBe('sent');
    expect(claimed && (await board.notices.ledger.beginSending(claimed, aPlaceToPost()))).toBe(false);
    expect(board.messenger.created).toHaveLength(1);
  });

  it('posts nothing that was withdrawn, or claimed by another, while its card was made', async () => {
    const meanwhile: readonly ((kept: KeptNotice) => KeptNotice)[] = [
      (kept) => ({ ...kept, state: 'withdrawn', reason: 'cancelled' }),
      (kept) => ({ ...kept, fence: kept.fence + 1 }),
    ];
    for (const change of meanwhile) {
      const board = noticesBoard({ reaches: [reachOf('police-member')] });
      await board.post();
      const render = () => {
        board.state.notices = board.state.notices.map(change);
        return Promise.resolve('a card');
      };
      await send({ ...board, notices: { ...board.notices, renderer: aRenderer(render) } });
      expect([board.messenger.created, board.latest().sendStartedAt]).toEqual([[], null]);
    }
  });

  it('adds up, whatever comes of each', async () => {
    const board = noticesBoard({ reaches: [reachOf('health-member'), reachOf('police-member')] });
    const outcomes: readonly (Exclude<SendOutcome, { kind: 'ok' }> | null)[] = [
      null,
      { kind: 'ambiguous', why: 'time-out' },
      { kind: 'throttled', retryAfterSeconds: null },
      { kind: 'rejected', code: 'BadArgument', unreachable: null },
    ];
    for (const [step, outcome] of outcomes.entries()) {
      board.messenger.answer(outcome);
      await board.post({ kind: 'nudge', occurrence: `call-1-step-${step + 1}` });
      await send(board);
    }
    const totals = await board.notices.ledger.totals(asId('ravensby-board'), board.clock.now());
    expect(totals).toMatchObject({ sent: 1, unknown: 1, waiting: 1, failed: 1 });
  });
});
