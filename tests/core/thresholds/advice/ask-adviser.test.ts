import { describe, expect, it } from 'vitest';
import { LONGEST_ADVICE_TEXT } from '../../../../src/core/thresholds/advice/read-advice-text.js';
import { asId } from '../../../../src/core/shared/ids.js';
import { aBoard } from '../../../kit/builders/a-board.js';
import { ADVICE, adviceBoard, QUESTION } from './asking.js';

describe('asking the duty adviser', () => {
  it('keeps what was written and tells the advisers’ channel, and neither log of it holds the words', async () => {
    const board = adviceBoard();
    expect(await board.ask('police-member')).toMatchObject({ status: 'asked', request: { state: 'open', version: 1 } });
    expect(board.told()).toEqual([['advice-request', 'advisers', 'waiting']]);
    expect(board.state.advice).toMatchObject([{ text: QUESTION, askerId: 'police-member', replyTo: null }]);
    expect(board.state.adviceEvents).toMatchObject([{ kind: 'asked', seq: 1, byId: 'police-member' }]);
    expect(JSON.stringify([board.state.audit, board.state.notices, board.state.adviceEvents])).not.toContain('lad');
  });

  it('remembers the chat of somebody whom the board does not know, and who they are not', async () => {
    const board = adviceBoard();
    await board.ask('a-teacher');
    expect(board.state.advice).toMatchObject([
      { askerId: null, replyTo: { conversationId: 'chat-of-a-teacher', botId: '28:bot' } },
    ]);
    expect(JSON.stringify(board.state.audit)).not.toContain('chat-of');
  });

  it('asks once when its button is pressed twice', async () => {
    const board = adviceBoard();
    await board.ask('police-member');
    expect(await board.ask('police-member', { text: 'Something else' })).toMatchObject({ status: 'already-asked' });
    expect(board.told()).toHaveLength(1);
  });

  it('warns before it sends what seems to name somebody, keeps nothing of it, and sends it when they say so', async () => {
    const board = adviceBoard();
    const named = {
      text: 'Jordan Smith, DOB 04/05/2014, is left alone.',
      known: { isWord: () => false, telephones: new Set<string>() },
    };
    expect(await board.ask('police-member', named)).toEqual({ status: 'personal-data' });
    expect(board.state).toMatchObject({ advice: [], notices: [], audit: [] });
    expect(await board.ask('police-member', { ...named, confirmed: true })).toMatchObject({ status: 'asked' });
  });

  it.each([
    ['nothing', ' \n '],
    ['too much', 'a'.repeat(LONGEST_ADVICE_TEXT + 1)],
  ])('refuses %s', async (_, text) => {
    const board = adviceBoard();
    expect(await board.ask('police-member', { text })).toMatchObject({ status: 'invalid' });
    expect(board.state.advice).toEqual([]);
  });

  it('sends nothing where the board has no channel of duty advisers', async () => {
    const board = adviceBoard({ boards: [aBoard()] });
    expect(await board.ask('police-member')).toEqual({ status: 'no-adviser' });
    expect(board.state.advice).toEqual([]);
  });

  it('lets one person have five questions waiting, and others ask all the same', async () => {
    const board = adviceBoard();
    for (const number of [1, 2, 3, 4, 5]) await board.ask('a-teacher', { adviceId: asId(`question-${number}`) });
    expect(await board.ask('a-teacher', { adviceId: asId('question-6') })).toEqual({ status: 'too-many' });
    expect(await board.ask('a-nurse', { adviceId: asId('question-7') })).toMatchObject({ status: 'asked' });
  });
});

describe('a question to the duty adviser', () => {
  it('goes from asked to closed, and the answer to the asker alone', async () => {
    const board = adviceBoard();
    await board.ask('police-member');
    expect(await board.claim('manager')).toMatchObject({ status: 'claimed', view: { adviser: { id: 'manager' } } });
    expect(await board.answer('manager')).toMatchObject({ status: 'answered' });
    expect(await board.close('health-member')).toMatchObject({ status: 'closed' });
    expect(board.told()).toEqual([
      ['advice-request', 'advisers', 'waiting'],
      ['advice-answer', 'police-member', 'waiting'],
    ]);
    expect(board.state.adviceEvents.map(({ seq, kind, byId }) => [seq, kind, byId])).toEqual([
      [1, 'asked', 'police-member'],
      [2, 'claimed', 'manager'],
      [3, 'answered', 'manager'],
      [4, 'closed', 'health-member'],
    ]);
    expect(JSON.stringify(board.state.audit)).not.toContain('front door');
  });

  it('is not answered with what seems to name somebody, until the adviser says so', async () => {
    const { ask, claim, answer, state } = adviceBoard();
    await ask('police-member');
    await claim('manager');
    const named = 'Ring his mum on 07700 900123.';
    expect(await answer('manager', named)).toMatchObject({ status: 'personal-data' });
    expect(state.advice[0]).toMatchObject({ state: 'claimed', answer: null });
    expect(JSON.stringify([state.audit, state.notices])).not.toContain('900123');
    expect(await answer('manager', named, true)).toMatchObject({ status: 'answered' });
    expect(state.advice[0]).toMatchObject({ state: 'answered', answer: named });
  });

  it('goes back to the chat it was asked from where the board does not know the asker', async () => {
    const board = adviceBoard();
    await board.ask('a-teacher');
    await board.claim('manager');
    await board.answer('manager');
    expect(board.state.notices.at(-1)).toMatchObject({ kind: 'advice-answer', recipient: { askerOf: ADVICE } });
  });

  it('is whose press came first; the second is told who has it', async () => {
    const board = adviceBoard();
    await board.ask('police-member');
    await board.claim('manager');
    expect(await board.claim('health-member')).toMatchObject({ status: 'taken', view: { adviser: { id: 'manager' } } });
    expect(await board.claim('manager')).toMatchObject({ status: 'theirs' });
    expect(await board.answer('health-member')).toMatchObject({ status: 'taken' });
    expect(board.told()).toHaveLength(1);
  });

  it('is theirs alone of two who press at once', async () => {
    const board = adviceBoard();
    await board.ask('police-member');
    board.meanwhile(() => {
      board.state.advice = board.state.advice.map((one) => ({
        ...one,
        state: 'claimed',
        adviserId: asId('health-member'),
        version: 2,
      }));
    });
    expect(await board.claim('manager')).toMatchObject({ status: 'taken', view: { adviser: { id: 'health-member' } } });
    expect(board.state.adviceEvents).toHaveLength(1);
  });

  it('can be taken over from the one who has it, and from nobody else', async () => {
    const board = adviceBoard();
    await board.ask('police-member');
    await board.claim('manager');
    expect(await board.claim('health-member', { from: 'administrator' })).toMatchObject({ status: 'taken' });
    expect(await board.claim('health-member', { from: 'manager' })).toMatchObject({ status: 'claimed' });
    expect(await board.answer('manager')).toMatchObject({ status: 'taken' });
    expect(await board.answer('health-member')).toMatchObject({ status: 'answered' });
  });

  it('is answered once, not before somebody has it, and closed not before it is answered', async () => {
    const board = adviceBoard();
    await board.ask('police-member');
    expect(await board.answer('manager')).toMatchObject({ status: 'not-claimed' });
    await board.claim('manager');
    expect(await board.close('manager')).toMatchObject({ status: 'not-answered' });
    expect(await board.answer('manager', '  ')).toMatchObject({ status: 'invalid' });
    await board.answer('manager');
    expect(await board.answer('manager', 'Something else')).toMatchObject({
      status: 'over',
      view: { request: { answer: 'Please ring the front door today.' } },
    });
    expect(await board.claim('health-member')).toMatchObject({ status: 'over' });
    await board.close('manager');
    expect(await board.close('manager')).toMatchObject({ status: 'already-closed' });
    expect(board.told()).toHaveLength(2);
  });

  it('is not there for a press from elsewhere, and not for somebody whom the board cannot name', async () => {
    const board = adviceBoard();
    await board.ask('police-member');
    expect(await board.claim('manager', { in: '19:main-board' })).toEqual({ status: 'not-found' });
    expect(await board.claim('a-stranger')).toEqual({ status: 'not-known' });
    expect(board.state.advice).toMatchObject([{ state: 'open' }]);
  });
});
