import { describe, expect, it } from 'vitest';
import { planActionReminders } from '../../../../src/core/notices/planning/plan-action-reminders.js';
import { DEFAULT_ACTION_SETTINGS, type ActionSettings } from '../../../../src/core/people/board.js';
import { asId } from '../../../../src/core/shared/ids.js';
import { aBoard } from '../../../kit/builders/a-board.js';
import { aMeeting } from '../../../kit/builders/a-meeting.js';
import { anAction, anActionEvent } from '../../../kit/builders/an-action.js';
import { at, day } from '../../../kit/builders/at.js';
import type { FakeState } from '../../../kit/fakes/fake-state.js';
import { noticesBoard, type NoticesBoard } from '../../../kit/fakes/notices-board.js';
import { seated } from '../../../kit/fakes/ravensby.js';

/** The police member's action is due on Thursday 31 January 2019: reminders fall on the 17th, the 28th and the day itself. */
const board = (given: Partial<FakeState> = {}): NoticesBoard =>
  noticesBoard({ actions: [anAction()], events: [anActionEvent()], meetings: [], ...given });
const plan = (where: NoticesBoard, date: string, settings: Partial<ActionSettings> = {}): Promise<number> => {
  where.clock.set(at(`${date}T09:00`).toString());
  const actions = { ...DEFAULT_ACTION_SETTINGS, ...settings };
  return planActionReminders(where.notices, aBoard({ settings: { actions } }));
};
const said = ({ state }: NoticesBoard): readonly string[] =>
  state.notices.map(({ kind, key }) => `${kind} ${key.split('|').slice(2).join(' ')}`);

describe('planActionReminders', () => {
  it('reminds the owner ten and three working days before and on the day, each once', async () => {
    const where = board();
    for (const date of ['16', '17', '18', '25', '28', '29', '30', '31']) await plan(where, `2019-01-${date}`);
    await plan(where, '2019-02-01');
    expect(said(where)).toEqual([
      'action-reminder person:police-member due-2019-01-31-10',
      'action-reminder person:police-member due-2019-01-31-3',
      'action-reminder person:police-member due-2019-01-31-0',
    ]);
    expect(where.state.notices.map(({ expiresAt }) => expiresAt.toString())).toEqual([
      '2019-01-28T00:00:00Z',
      '2019-01-31T00:00:00Z',
      '2019-02-04T00:00:00Z',
    ]);
  });

  it('says only the latest after days of downtime', async () => {
    const where = board();
    expect(await plan(where, '2019-01-30')).toBe(1);
    expect(said(where)).toEqual(['action-reminder person:police-member due-2019-01-31-3']);
  });

  it('tells the agency’s lead five working days after, and the managers where there is none', async () => {
    const lead = seated('police', { id: 'chief-seat', personId: 'chief-officer' });
    const where = board({ seats: [seated('police'), lead] });
    expect(await plan(where, '2019-02-06')).toBe(0);
    expect(await plan(where, '2019-02-07')).toBe(1);
    expect(await plan(where, '2019-02-08')).toBe(0);
    expect(said(where)).toEqual(['action-overdue person:chief-officer due-2019-01-31']);
    const alone = board();
    await plan(alone, '2019-02-07');
    expect(said(alone)).toEqual(['action-overdue person:manager due-2019-01-31']);
  });

  it('writes to the business managers in place of an owner who has left', async () => {
    const where = board({ actions: [anAction({ ownerId: 'former-member' })] });
    expect(await plan(where, '2019-01-17')).toBe(1);
    expect(said(where)).toEqual(['action-reminder person:manager due-2019-01-31-10']);
  });

  it('leaves out whoever has snoozed reminders, and owes them the latest one afterwards', async () => {
    const where = board({ snoozes: new Map([['police-member', day('2019-01-28')]]) });
    expect([await plan(where, '2019-01-17'), await plan(where, '2019-01-28')]).toEqual([0, 0]);
    await plan(where, '2019-01-29');
    expect(said(where)).toEqual(['action-reminder person:police-member due-2019-01-31-3']);
  });

  it('marks for challenge what was missed at two meetings of its group, once', async () => {
    const held = (id: string, date: string, groupId = 'main-board') =>
      aMeeting({ id, groupId, status: 'held', startsAt: at(`${date}T14:00`) });
    const where = board({ meetings: [held('one', '2019-02-14'), held('else', '2019-02-20', 'neglect')] });
    await plan(where, '2019-02-21');
    expect(where.state.actions[0]?.challengedAt).toBeNull();
    where.state.meetings = [...where.state.meetings, held('two', '2019-03-14')];
    await plan(where, '2019-03-15');
    await plan(where, '2019-03-18');
    expect(where.state.actions[0]?.challengedAt).toEqual(at('2019-03-15T09:00'));
    expect(where.state.events.filter(({ kind }) => kind === 'marked-for-challenge')).toHaveLength(1);
  });

  it('says nothing of what is reported done, closed or withdrawn, or where the board has switched the steps off', async () => {
    for (const status of ['reported-done', 'closed', 'withdrawn'] as const) {
      const where = board({ actions: [anAction({ status })] });
      expect([await plan(where, '2019-01-31'), await plan(where, '2019-02-14')]).toEqual([0, 0]);
    }
    const off = { remindWorkingDays: [], tellLeadAfterWorkingDays: null };
    expect(await plan(board(), '2019-01-31', off)).toBe(0);
    expect(await plan(board(), '2019-02-14', off)).toBe(0);
  });

  it('begins again with a new date', async () => {
    const where = board();
    await plan(where, '2019-01-28');
    where.state.actions = [anAction({ dueOn: '2019-02-28' })];
    expect(await plan(where, '2019-02-25')).toBe(1);
    expect(said(where).at(-1)).toBe('action-reminder person:police-member due-2019-02-28-3');
  });

  it('reads ten thousand actions in pages and writes in short transactions', async () => {
    const actions = Array.from({ length: 10_000 }, (_, index) =>
      anAction({
        id: `action-${index}`,
        reference: `2018-12-13/${index + 1}`,
        dueOn: index < 120 ? '2019-01-17' : '2020-01-31',
        ownerId: index % 2 === 0 ? 'police-member' : 'health-member',
      }),
    );
    const where = board({ actions });
    let most = 0;
    const ports: NoticesBoard['notices'] = {
      ...where.notices,
      transact: (work) =>
        where.notices.transact(async (tx) => {
          let posts = 0;
          const post: typeof tx.ledger.post = (request) => {
            posts += 1;
            return tx.ledger.post(request);
          };
          const result = await work({ ...tx, ledger: { ...tx.ledger, post } });
          most = Math.max(most, posts);
          return result;
        }),
    };
    where.clock.set(at('2019-01-17T09:00').toString());
    expect(await planActionReminders(ports, aBoard())).toBe(120);
    expect(most).toBeLessThanOrEqual(50);
    expect(where.state.notices.filter(({ boardId }) => boardId === asId('ravensby-board'))).toHaveLength(120);
  });
});
