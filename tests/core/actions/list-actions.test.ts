import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACTION_STATUSES } from '../../../src/core/actions/action.js';
import { listActions, type ActionsWanted } from '../../../src/core/actions/list-actions.js';
import { asId } from '../../../src/core/shared/ids.js';
import { anAction } from '../../kit/builders/an-action.js';
import { at, day } from '../../kit/builders/at.js';
import { actionsBoard, type ActionsBoard } from '../../kit/fakes/fake-actions.js';

const page = async (board: ActionsBoard, who: string, asked: Partial<ActionsWanted> = {}, number = 1) =>
  listActions(board.ports, {
    principal: await board.as(who),
    asked: { mine: false, state: 'live', ...asked },
    page: number,
  });
const ids = async (...given: Parameters<typeof page>) => (await page(...given)).lines.map(({ action }) => action.id);

const some = (...given: readonly Parameters<typeof anAction>[0][]) =>
  actionsBoard({ actions: given.map((one, index) => anAction({ reference: `2018-12-13/${index + 1}`, ...one })) });

describe('listActions', () => {
  it('lists by what was asked, the earliest due first', async () => {
    const moreTime = {
      until: day('2019-03-01'),
      because: 'Ill',
      askedBy: asId<never>('x'),
      askedAt: at('2019-01-04T09:00'),
    };
    const board = some(
      { id: 'late', dueOn: '2019-01-04', challengedAt: at('2019-01-05T09:00') },
      { id: 'soon', dueOn: '2019-01-21', status: 'carried-forward', moreTime },
      { id: 'today', dueOn: '2019-01-07', status: 'in-progress' },
      { id: 'far', dueOn: '2019-01-22' },
      { id: 'done', dueOn: '2019-01-02', status: 'reported-done', challengedAt: at('2019-01-05T09:00') },
      { id: 'closed', status: 'closed', closedAt: at('2019-01-02T09:00'), challengedAt: at('2019-01-01T09:00') },
      { id: 'closed-later', status: 'closed', closedAt: at('2019-01-03T09:00') },
      { id: 'withdrawn', status: 'withdrawn' },
    );
    const of = (state: ActionsWanted['state']) => ids(board, 'manager', { state });
    expect(await of('live')).toEqual(['late', 'today', 'soon', 'far']);
    expect(await of('overdue')).toEqual(['late']);
    expect(await of('due-soon')).toEqual(['today', 'soon']);
    expect(await of('reported-done')).toEqual(['done']);
    expect(await of('more-time-asked')).toEqual(['soon']);
    expect(await of('challenged')).toEqual(['done', 'late']);
    expect(await of('closed')).toEqual(['closed-later', 'closed']);
    expect(await of('all')).toEqual(['late', 'soon', 'today', 'far', 'done', 'closed', 'closed-later', 'withdrawn']);
  });

  it('narrows to owner, agency, group, meeting, priority and words', async () => {
    const other = {
      ownerId: 'health-member',
      agencyId: 'health',
      groupId: 'neglect',
      meetingId: 'm',
      priority: 'neglect',
    };
    const board = some({ id: 'one' }, { id: 'other', ...other, what: 'Train every Ward' });
    const chosen = [
      { ownerId: asId<never>('health-member') },
      { agencyId: asId<never>('health') },
      { sector: 'health' as const },
      { groupId: asId<never>('neglect') },
      { meetingId: asId<never>('m') },
      { priority: 'neglect' },
      { words: ['ward', 'TRAIN'] },
    ];
    for (const asked of chosen) expect([asked, await ids(board, 'manager', asked)]).toEqual([asked, ['other']]);
    expect(await ids(board, 'manager', { words: ['ward', 'tool'] })).toEqual([]);
  });

  it('lists as mine what somebody owns or helps with, even without a seat, and nothing for a stranger', async () => {
    const board = some(
      { id: 'own', ownerId: 'analyst' },
      { id: 'helps', helperIds: ['analyst'] },
      { id: 'others', ownerId: 'manager' },
    );
    expect(await ids(board, 'analyst', { mine: true })).toEqual(['own', 'helps']);
    expect(await ids(board, 'analyst')).toEqual(['own', 'helps']);
    expect(await ids(board, 'manager', { mine: true })).toEqual(['others']);
    expect(await page(board, 'nobody', { mine: true })).toEqual({ lines: [], total: 0, page: 1, pages: 1 });
    expect(await ids(board, 'nobody')).toEqual([]);
  });

  it('shows nobody what they may not see, and no other board’s', async () => {
    const board = some(
      { id: 'main' },
      { id: 'neglect', groupId: 'neglect', agencyId: 'voluntary' },
      { id: 'elsewhere', boardId: 'other-board' },
    );
    expect(await ids(board, 'health-member', { groupId: asId<never>('neglect') })).toEqual([]);
    expect(await ids(board, 'health-member')).toEqual(['main']);
    expect(await ids(board, 'voluntary-member')).toEqual(['neglect']);
    expect(await ids(board, 'detective')).toEqual(['main', 'neglect']);
    expect(await ids(board, 'administrator')).toEqual(['main', 'neglect']);
  });

  it('says who has left the board, and what is no longer there', async () => {
    const board = some(
      { ownerId: 'former-member' },
      { id: 'b', ownerId: 'vanished', agencyId: 'navy' },
      { id: 'c', ownerId: 'analyst' },
      { id: 'd' },
    );
    const { lines } = await page(board, 'manager', { state: 'all' });
    expect(lines.map(({ owner, ownerLeft, agency }) => [owner?.id, ownerLeft, agency?.id])).toEqual([
      ['former-member', true, 'police'],
      [undefined, true, undefined],
      ['analyst', false, 'police'],
      ['police-member', false, 'police'],
    ]);
    expect(lines[0]).toMatchObject({
      reference: 'Ravensby SCB 13.12.18/1',
      standing: { kind: 'due', inWorkingDays: 18 },
    });
  });

  it('leaves nothing out and shows nothing twice from page to page', async () => {
    const many = fc.record({
      count: fc.integer({ min: 0, max: 40 }),
      due: fc.array(fc.integer({ min: 1, max: 28 }), { minLength: 40, maxLength: 40 }),
      state: fc.constantFrom<ActionsWanted['state']>('all', 'live', 'closed'),
    });
    await fc.assert(
      fc.asyncProperty(many, async ({ count, due, state }) => {
        const board = some(
          ...due.slice(0, count).map((date, index) => ({
            id: `action-${index}`,
            dueOn: `2019-02-${String(date).padStart(2, '0')}`,
            status: ACTION_STATUSES[index % 6] ?? ('open' as const),
          })),
        );
        const first = await page(board, 'manager', { state });
        const listed: string[] = [];
        for (let number = 1; number <= first.pages; number += 1) {
          const shown = await page(board, 'manager', { state }, number);
          expect([shown.page, shown.total, shown.pages]).toEqual([number, first.total, first.pages]);
          expect(shown.lines.length).toBeLessThanOrEqual(8);
          expect(shown.lines.length > 0 || first.total === 0).toBe(true);
          listed.push(...shown.lines.map(({ action }) => action.id));
        }
        expect([new Set(listed).size, listed.length]).toEqual([first.total, first.total]);
      }),
      { numRuns: 40 },
    );
  });

  it('shows the nearest page to one that is not there', async () => {
    const board = some(...Array.from({ length: 9 }, (_, index) => ({ id: `a${index}` })));
    expect(await page(board, 'manager', {}, 7)).toMatchObject({ page: 2, pages: 2, total: 9, lines: [{}] });
    expect((await page(board, 'manager', {}, 0)).page).toBe(1);
    expect((await page(board, 'manager', {}, -3)).lines).toHaveLength(8);
  });
});
