import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOTICE_STATES } from '../../../../src/core/notices/notice.js';
import { addUp, addUpKinds } from '../../../../src/core/notices/deliveries/delivery-totals.js';
import { showDeliveries } from '../../../../src/core/notices/deliveries/show-deliveries.js';
import { sendDue } from '../../../../src/core/notices/sending/send-due.js';
import { asId } from '../../../../src/core/shared/ids.js';
import { NOTICE_KINDS } from '../../../../src/core/shared/notice-request.js';
import { noticesBoard, reachOf, type NoticesBoard } from '../../../kit/fakes/notices-board.js';
import { aPlaceToPost } from '../../../kit/fakes/ravensby.js';
import { recordingLog } from '../../../kit/recording-log.js';

const send = ({ notices }: NoticesBoard) =>
  sendDue({ ports: notices, owner: 'one', log: recordingLog().log, stopping: () => false });
const show = async (board: NoticesBoard, days = 30) =>
  showDeliveries(board.notices, { principal: await board.as('manager'), days });

describe('showDeliveries', () => {
  it('counts all that were addressed, in all and by kind, and names those not reached', async () => {
    const board = noticesBoard({
      reaches: [reachOf('police-member', { state: 'unreachable', reason: 'blocked' }), reachOf('health-member')],
      places: [aPlaceToPost({ state: 'unreachable', reason: 'removed' })],
    });
    await board.post();
    await board.post({ recipient: { personId: asId('gone') } });
    await board.post({ recipient: { personId: asId('health-member') } });
    await board.post({ kind: 'shared-agenda', recipient: { placeId: asId('main-channel') }, occurrence: 'meeting' });
    await send(board);
    const shown = await show(board);
    expect(shown.addressed).toBe(4);
    expect(shown.totals).toMatchObject({ sent: 1, unreachable: 2, withdrawn: 1 });
    expect(shown.byKind.map(({ kind, addressed }) => [kind, addressed])).toEqual([
      ['attendance-request', 3],
      ['shared-agenda', 1],
    ]);
    expect(shown.notReached.map(({ name, notice }) => [name, notice.reason])).toEqual([
      ['police representative', 'blocked'],
      ['The board’s channel', 'removed'],
    ]);
  });

  it('names even those who have left', async () => {
    const board = noticesBoard({ reaches: [] });
    await board.post();
    await send(board);
    board.state.people = [];
    board.state.seats = [];
    expect((await show(board)).notReached.map(({ name }) => name)).toEqual(['Somebody who has left']);
  });

  it('tells today from the days before, by London’s midnight', async () => {
    const board = noticesBoard();
    board.clock.set('2019-06-30T22:59:00Z');
    await board.post();
    board.clock.set('2019-06-30T23:01:00Z');
    await board.post({ kind: 'nudge', occurrence: 'call-1-step-1' });
    expect([(await show(board, 1)).addressed, (await show(board, 2)).addressed]).toEqual([1, 2]);
  });

  it('says how many times were passed over', async () => {
    const slot = (name: string, outcome: 'run' | 'collapsed') => ({
      schedule: 'ravensby-board:reminders',
      slot: `${name}T09:00 Europe/London`,
      outcome,
    });
    const slots = [slot('2018-11-01', 'collapsed'), slot('2019-01-03', 'collapsed'), slot('2019-01-04', 'run')];
    expect((await show(noticesBoard({ slots }))).slotsPassedOver).toBe(1);
  });
});

describe('the totals', () => {
  it('always add up to those addressed, and so do the kinds', () => {
    const tally = fc.array(
      fc.record({
        kind: fc.constantFrom(...NOTICE_KINDS),
        state: fc.constantFrom(...NOTICE_STATES),
        count: fc.nat(5_000),
      }),
    );
    fc.assert(
      fc.property(tally, (given) => {
        const all = given.reduce((sum, { count }) => sum + count, 0);
        const { totals, addressed } = addUp(given);
        expect(addressed).toBe(all);
        expect(Object.values(totals).reduce((sum, count) => sum + count, 0)).toBe(all);
        expect(addUpKinds(given).reduce((sum, kind) => sum + kind.addressed, 0)).toBe(all);
      }),
    );
  });
});
