import { describe, expect, it } from 'vitest';
import { sendDue } from '../../../../src/core/notices/sending/send-due.js';
import { reachAgain } from '../../../../src/core/notices/settling/reach-again.js';
import { repeatUrgent } from '../../../../src/core/notices/settling/repeat-urgent.js';
import { settleByPerson } from '../../../../src/core/notices/settling/settle-by-person.js';
import { settleByPress } from '../../../../src/core/notices/settling/settle-by-press.js';
import { settleByReadBack } from '../../../../src/core/notices/settling/settle-by-read-back.js';
import { asId, type PlaceId } from '../../../../src/core/shared/ids.js';
import type { NoticeRequest } from '../../../../src/core/shared/notice-request.js';
import { noticesBoard, reachOf, type NoticesBoard } from '../../../kit/fakes/notices-board.js';
import { aPlaceToPost } from '../../../kit/fakes/ravensby.js';
import { recordingLog } from '../../../kit/recording-log.js';

const { log } = recordingLog();
const send = ({ notices }: NoticesBoard) => sendDue({ ports: notices, owner: 'one', log, stopping: () => false });
const audits = ({ state }: NoticesBoard) =>
  state.audit.map(({ actorId, action, facts }) => [actorId, action, facts?.by]);

/** A notice to the police member whose one request was never answered. */
async function unknown(given: Partial<NoticeRequest> = {}): Promise<NoticesBoard> {
  const board = noticesBoard({ reaches: [reachOf('police-member')], places: [aPlaceToPost()] });
  board.messenger.answer({ kind: 'ambiguous', why: 'time-out' });
  await board.post(given);
  await send(board);
  board.messenger.answer(null);
  expect(board.latest().state).toBe('unknown');
  return board;
}

describe('settleByPress', () => {
  const press = async (board: NoticesBoard, who: string, given: { conversationId?: string } = {}) =>
    settleByPress(board.notices, {
      principal: await board.as(who),
      noticeId: board.latest().id,
      conversationId: 'chat-of-police-member',
      activityId: 'pressed',
      ...given,
    });

  it('proves by the recipient’s press that it has arrived, as the message pressed', async () => {
    const board = await unknown();
    expect(await press(board, 'police-member')).toBe(true);
    expect(board.latest()).toMatchObject({ state: 'sent', activityId: 'pressed', reason: null });
    expect(audits(board)).toEqual([['police-member', 'notices.confirm', 'press']]);
    expect(await press(board, 'police-member')).toBe(false);
    expect(board.state.audit).toHaveLength(1);
  });

  it('believes nobody else, and no other chat', async () => {
    const board = await unknown();
    for (const who of ['health-member', 'manager', 'stranger']) expect(await press(board, who)).toBe(false);
    expect(await press(board, 'police-member', { conversationId: 'chat-of-health-member' })).toBe(false);
    expect(board.latest().state).toBe('unknown');
  });

  it('believes anybody’s press in the channel it was for, in its thread too', async () => {
    const shared = {
      kind: 'shared-agenda',
      recipient: { placeId: asId<PlaceId>('main-channel') },
      occurrence: 'meeting',
    } as const;
    const board = await unknown(shared);
    expect(await press(board, 'health-member', { conversationId: '19:other' })).toBe(false);
    expect(await press(board, 'health-member', { conversationId: '19:main-board;messageid=17' })).toBe(true);
  });

  it('changes nothing of what is not unknown', async () => {
    const board = await unknown();
    for (const state of ['sent', 'waiting', 'failed', 'withdrawn'] as const) {
      board.state.notices = board.state.notices.map((kept) => ({ ...kept, state }));
      expect(await press(board, 'police-member')).toBe(false);
      expect(board.latest().state).toBe(state);
    }
  });
});

describe('settleByReadBack', () => {
  const look = (board: NoticesBoard) => settleByReadBack({ ...board.notices, readBack: board.readBack }, { log });

  it('is off unless set up, and waits a minute', async () => {
    const board = await unknown();
    board.readBack.find({ kind: 'found', activityId: 'there' });
    board.clock.move({ seconds: 60 });
    expect([await settleByReadBack(board.notices, { log }), await look(board)]).toEqual([0, 0]);
    board.clock.move({ seconds: 1 });
    expect(await look(board)).toBe(1);
    expect(board.latest()).toMatchObject({ state: 'sent', activityId: 'there' });
    expect(audits(board)).toEqual([[null, 'notices.confirm', 'read-back']]);
  });

  it('sends again what is surely not there, as no repeat, and leaves what cannot be told', async () => {
    const board = await unknown();
    board.clock.move({ minutes: 2 });
    expect(await look(board)).toBe(0);
    board.readBack.find(new Error('consent was withdrawn'));
    expect([await look(board), board.latest().state]).toEqual([0, 'unknown']);
    board.readBack.find({ kind: 'absent' });
    expect(await look(board)).toBe(1);
    expect(board.latest()).toMatchObject({ state: 'waiting', mayBeRepeat: false });
    await send(board);
    expect([board.latest().state, board.messenger.created.length]).toEqual(['sent', 2]);
  });

  it('says nothing of a later sending than the one it looked for', async () => {
    const board = await unknown();
    board.clock.move({ minutes: 2 });
    const lookLate = () => {
      board.state.notices = board.state.notices.map((kept) => ({ ...kept, fence: kept.fence + 1 }));
      return Promise.resolve({ kind: 'absent' } as const);
    };
    expect(await settleByReadBack({ ...board.notices, readBack: { look: lookLate } }, { log })).toBe(0);
    expect(board.latest().state).toBe('unknown');
  });

  it('lets what is not there and too late end as expired', async () => {
    const board = await unknown({ expiresAt: noticesBoard().clock.now().add({ minutes: 1 }) });
    board.clock.move({ minutes: 2 });
    board.readBack.find({ kind: 'absent' });
    await look(board);
    await send(board);
    expect([board.latest().state, board.messenger.created.length]).toEqual(['expired', 1]);
  });
});

describe('repeatUrgent', () => {
  it('repeats an urgent one by itself after five minutes, twice at the most, saying that it may be a repeat', async () => {
    const board = await unknown({ urgent: true });
    board.messenger.answer({ kind: 'ambiguous', why: 'time-out' });
    const repeats: number[] = [];
    for (let times = 0; times < 5; times += 1) {
      board.clock.move({ minutes: 5 });
      repeats.push(await repeatUrgent(board.notices, { log }));
      board.clock.move({ seconds: 1 });
      repeats.push(await repeatUrgent(board.notices, { log }));
      await send(board);
    }
    expect(repeats).toEqual([0, 1, 0, 1, 0, 0, 0, 0, 0, 0]);
    expect(board.messenger.created).toHaveLength(3);
    expect(board.latest()).toMatchObject({ state: 'unknown', mayBeRepeat: true });
  });

  it('leaves a later sending its own five minutes', async () => {
    const board = await unknown({ urgent: true });
    board.clock.move({ minutes: 6 });
    const found = [board.latest()];
    board.state.notices = board.state.notices.map((kept) => ({ ...kept, fence: kept.fence + 1 }));
    const ledger = { ...board.notices.ledger, unknowns: () => Promise.resolve(found) };
    expect(await repeatUrgent({ ...board.notices, ledger }, { log })).toBe(0);
    expect(board.latest().state).toBe('unknown');
  });

  it('repeats it once for several instances at once, and nothing that is not urgent', async () => {
    const urgent = await unknown({ urgent: true });
    const plain = await unknown();
    for (const board of [urgent, plain]) board.clock.move({ minutes: 6 });
    const all = await Promise.all([1, 2, 3].map(() => repeatUrgent(urgent.notices, { log })));
    expect(all.sort()).toEqual([0, 0, 1]);
    expect(urgent.state.slots).toHaveLength(1);
    expect(await repeatUrgent(plain.notices, { log })).toBe(0);
  });
});

describe('settleByPerson', () => {
  const decide = async (board: NoticesBoard, decision: 'arrived' | 'send-again') =>
    settleByPerson(board.notices, { principal: await board.as('manager'), noticeIds: [board.latest().id], decision });

  it('takes the manager’s word that it has arrived, once, with who said so', async () => {
    const board = await unknown();
    expect([await decide(board, 'arrived'), await decide(board, 'arrived')]).toEqual([1, 0]);
    expect(board.latest()).toMatchObject({ state: 'sent', activityId: null });
    expect(board.state.audit.map(({ actorId, outcome }) => [actorId, outcome])).toEqual([
      ['manager', 'done'],
      ['manager', 'unchanged'],
    ]);
  });

  it('sends again, saying that it may be a repeat', async () => {
    const board = await unknown();
    expect([await decide(board, 'send-again'), await decide(board, 'send-again')]).toEqual([1, 0]);
    expect(board.latest()).toMatchObject({ state: 'waiting', mayBeRepeat: true });
  });

  it('writes nothing down for what could not be kept', async () => {
    const board = await unknown();
    const { transact } = board.notices;
    const breaking: typeof transact = (work) =>
      transact((tx) => work({ ...tx, audit: { record: () => Promise.reject(new Error('full')) } }));
    const ports = { ...board.notices, transact: breaking };
    const request = {
      principal: await board.as('manager'),
      noticeIds: [board.latest().id],
      decision: 'arrived',
    } as const;
    await expect(settleByPerson(ports, request)).rejects.toThrow('full');
    expect(board.latest().state).toBe('unknown');
  });
});

describe('reachAgain', () => {
  it('sends what could not be delivered once its reader is there again', async () => {
    const board = noticesBoard({ reaches: [reachOf('police-member', { state: 'unreachable', reason: 'blocked' })] });
    await board.post();
    await send(board);
    board.state.reaches = [reachOf('police-member')];
    const principal = await board.as('police-member');
    expect(await reachAgain(board.notices, { principal: await board.as('health-member') })).toBe(0);
    expect([await reachAgain(board.notices, { principal }), await reachAgain(board.notices, { principal })]).toEqual([
      1, 0,
    ]);
    await send(board);
    expect(board.latest()).toMatchObject({ state: 'sent', mayBeRepeat: false });
  });
});
