import { describe, expect, it } from 'vitest';
import type { ActionStepKind } from '../../../src/core/actions/action-step.js';
import { asId, type PersonId } from '../../../src/core/shared/ids.js';
import { anAction } from '../../kit/builders/an-action.js';
import { actionsBoard, type ActionsBoard } from '../../kit/fakes/fake-actions.js';
import { aStep } from './any-step.js';
import { ASKED, DUE, noticesOf, posted, take } from './taking.js';

const keys = ({ state }: ActionsBoard) => state.notices.map(({ key }) => key);

describe('what a step means for messages', () => {
  it('tells a new owner, and takes back what still waits for the old one', async () => {
    const board = actionsBoard();
    await posted(board, 'action-reminder', 'police-member');
    await posted(board, 'action-assigned', 'police-member');
    await posted(board, 'action-overdue', 'manager');
    const taken = await take(board, 'police-member', 'hand-over');
    expect(taken).toMatchObject({ told: 1, view: { action: { ownerId: 'health-member', agencyId: 'health' } } });
    expect(noticesOf(board)).toEqual([
      ['action-reminder', 'police-member', 'withdrawn', 'handed-over'],
      ['action-assigned', 'police-member', 'withdrawn', 'handed-over'],
      ['action-overdue', 'manager', 'waiting', null],
      ['action-assigned', 'health-member', 'waiting', null],
    ]);
    expect(keys(board).at(-1)).toBe('action-assigned|neglect-tool|person:health-member|event-2');
    const last = board.state.notices.at(-1);
    expect([last?.notBefore.toString(), last?.expiresAt.toString()]).toEqual([
      '2019-01-07T09:00:00Z',
      '2019-01-21T09:00:00Z',
    ]);
  });

  it('still shows an action to whoever has just handed it out of their sight', async () => {
    const given = { ownerId: 'analyst', groupId: 'neglect' };
    const board = actionsBoard({ actions: [anAction(given)] });
    expect(await take(board, 'analyst', 'hand-over')).toMatchObject({ status: 'taken', view: { steps: [] } });
    expect(await take(board, 'analyst', 'hand-over')).toEqual({ status: 'not-found' });
  });

  it('tells nobody who takes an action over themselves', async () => {
    const board = actionsBoard();
    await take(board, 'manager', { kind: 'hand-over', to: asId<PersonId>('manager'), note: null });
    expect([board.stored().ownerId, noticesOf(board)]).toEqual(['manager', []]);
  });

  it('asks chair and managers for more time, never the asker, and the latest wish only', async () => {
    const board = actionsBoard();
    await take(board, 'police-member', 'ask-more-time');
    await take(board, 'police-member', aStep('ask-more-time', DUE, 60));
    expect(noticesOf(board).map(([, ...rest]) => rest)).toEqual([
      ['local-authority-member', 'withdrawn', 'asked-anew'],
      ['manager', 'withdrawn', 'asked-anew'],
      ['local-authority-member', 'waiting', null],
      ['manager', 'waiting', null],
    ]);
    expect(new Set(board.state.notices.map(({ kind }) => kind))).toEqual(new Set(['action-request']));
    const own = actionsBoard();
    await take(own, 'manager', 'ask-more-time');
    expect(noticesOf(own)).toEqual([['action-request', 'local-authority-member', 'waiting', null]]);
  });

  it('tells the owner of each decision, unless it was the owner’s own', async () => {
    const kinds = ['agree-more-time', 'refuse-more-time', 'carry-forward', 'close', 'reopen', 'withdraw'] as const;
    for (const kind of kinds) {
      const given = kind === 'reopen' ? { status: 'closed' as const } : ASKED;
      const board = actionsBoard({ actions: [anAction(given)] });
      await take(board, 'manager', kind);
      expect([kind, keys(board)]).toEqual([kind, ['action-decision|neglect-tool|person:police-member|event-2']]);
      const own = actionsBoard({ actions: [anAction({ ...given, ownerId: 'manager' })] });
      await take(own, 'manager', kind);
      expect([kind, keys(own)]).toEqual([kind, []]);
    }
    const board = actionsBoard();
    await take(board, 'manager', 'progress');
    await take(board, 'manager', 'report-done');
    expect(keys(board)).toEqual([]);
  });

  it('takes back what a step has made untrue', async () => {
    const withdrawn = async (kind: ActionStepKind) => {
      const board = actionsBoard({ actions: [anAction(kind === 'reopen' ? { status: 'closed' } : ASKED)] });
      for (const one of ['action-reminder', 'action-overdue', 'action-request', 'action-assigned'] as const) {
        await posted(board, one, 'police-member');
      }
      await take(board, 'manager', kind);
      return board.state.notices.filter(({ state }) => state === 'withdrawn').map(({ kind: one }) => one);
    };
    const dated = ['action-reminder', 'action-overdue', 'action-request'];
    expect(await withdrawn('progress')).toEqual([]);
    expect(await withdrawn('report-done')).toEqual(dated);
    expect(await withdrawn('agree-more-time')).toEqual(dated);
    expect(await withdrawn('refuse-more-time')).toEqual(['action-request']);
    expect(await withdrawn('carry-forward')).toEqual(dated);
    expect(await withdrawn('close')).toEqual([...dated, 'action-assigned']);
    expect(await withdrawn('withdraw')).toEqual([...dated, 'action-assigned']);
    expect(await withdrawn('reopen')).toEqual(['action-reminder', 'action-overdue']);
  });

  it('brings the posted cards about this action up to date, and no others', async () => {
    const board = actionsBoard();
    for (const kind of ['action-assigned', 'action-reminder', 'action-overdue', 'action-request'] as const) {
      await posted(board, kind, 'police-member');
    }
    await posted(board, 'action-decision', 'police-member');
    board.state.notices = board.state.notices.map((notice) => ({ ...notice, state: 'sent' }));
    board.state.notices = [
      ...board.state.notices,
      ...board.state.notices.map((one) => ({ ...one, subjectId: 'other' })),
    ];
    await take(board, 'police-member', 'progress');
    expect(board.state.notices.map(({ wanted }) => wanted)).toEqual([2, 2, 2, 2, 1, 1, 1, 1, 1, 1]);
    await take(board, 'police-member', 'progress');
    expect(board.state.notices.map(({ wanted }) => wanted).slice(0, 4)).toEqual([2, 2, 2, 2]);
  });
});
