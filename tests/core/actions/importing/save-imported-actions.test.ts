import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { discardImportedActions } from '../../../../src/core/actions/importing/discard-imported-actions.js';
import { importActions, type SentList } from '../../../../src/core/actions/importing/import-actions.js';
import { saveImportedActions } from '../../../../src/core/actions/importing/save-imported-actions.js';
import { asId, type DraftId } from '../../../../src/core/shared/ids.js';
import { anAction } from '../../../kit/builders/an-action.js';
import { actionsBoard, type ActionsBoard } from '../../../kit/fakes/fake-actions.js';
import { aTable, HEAD } from './a-list.js';

const LINES =
  'health to share the pathway by 12 March\nVoluntary to survey the groups by 5 March\nSue to ring round by 5 March';
const NOTHING = { groupId: null, meetingId: null };

async function sent(board: ActionsBoard, list: SentList = { lines: LINES }, who = 'manager'): Promise<DraftId> {
  const read = await importActions(board.ports, { principal: await board.as(who), list, ...NOTHING });
  if (read.status !== 'read' || read.draft === null) throw new Error('There is nothing to save.');
  return read.draft.id;
}

const save = async (board: ActionsBoard, draftId: DraftId, who = 'manager') =>
  saveImportedActions(board.ports, { principal: await board.as(who), draftId });

describe('importActions', () => {
  it('keeps the good rows for a day, shows all of them, and adds nothing to the log', async () => {
    const board = actionsBoard({ actions: [] });
    const read = await importActions(board.ports, {
      principal: await board.as('manager'),
      list: { lines: LINES },
      ...NOTHING,
    });
    expect(read).toMatchObject({
      status: 'read',
      preview: {
        group: { id: 'main-board' },
        good: [
          {
            owner: { name: 'health representative' },
            agency: { id: 'health' },
            action: { row: 1, what: 'Share the pathway' },
          },
          { owner: { name: 'voluntary representative' }, action: { row: 2 } },
        ],
        bad: [{ row: 3 }],
      },
    });
    expect(board.log.actions).toEqual([]);
    expect(board.log.actionDrafts).toHaveLength(1);
  });

  it('keeps nothing when no row is good, and refuses a meeting that is not the group’s', async () => {
    const board = actionsBoard({ actions: [] });
    const principal = await board.as('manager');
    const none = await importActions(board.ports, { principal, list: { lines: 'Sue to ring by 5 March' }, ...NOTHING });
    expect(none).toMatchObject({ status: 'read', draft: null });
    const given = { principal, list: { lines: LINES } };
    const ask = async (groupId: string | null, meetingId: string | null) =>
      (
        await importActions(board.ports, {
          ...given,
          groupId: groupId === null ? null : asId(groupId),
          meetingId: meetingId === null ? null : asId(meetingId),
        })
      ).status;
    expect(await ask(null, 'unknown')).toBe('not-found');
    expect(await ask('neglect', 'january-meeting')).toBe('not-found');
    expect(await ask('unknown', null)).toBe('not-found');
    expect(await ask(null, 'neglect-meeting')).toBe('read');
    expect(board.log.actionDrafts).toHaveLength(1);
    expect(board.log.actionDrafts[0]?.draft.groupId).toBe('neglect');
  });

  it('sees what is in the log already, but not what was closed', async () => {
    const rows = aTable([
      HEAD,
      ['Circulate the neglect tool', 'detective', '5 March'],
      ['Ring round', 'health', '5 March'],
    ]);
    for (const status of ['open', 'reported-done', 'closed'] as const) {
      const board = actionsBoard({ actions: [anAction({ ownerId: 'health-member', what: 'ring round', status })] });
      const read = await importActions(board.ports, {
        principal: await board.as('manager'),
        list: { table: rows },
        ...NOTHING,
      });
      expect(read.status === 'read' && read.preview.good.length).toBe(status === 'closed' ? 1 : 0);
    }
  });
});

describe('saveImportedActions', () => {
  it('adds all good rows with references, once', async () => {
    const board = actionsBoard({ actions: [] });
    const draftId = await sent(board);
    expect(await save(board, draftId)).toEqual({
      status: 'saved',
      count: 2,
      references: ['Ravensby SCB 07.01.19/1', 'Ravensby SCB 07.01.19/2'],
      told: 2,
    });
    expect(board.log.actions.map(({ what }) => what)).toEqual(['Share the pathway', 'Survey the groups']);
    expect(await save(board, draftId)).toEqual({ status: 'draft-gone' });
    expect(board.log.actions).toHaveLength(2);
  });

  it('is for whoever sent it alone, and for a day', async () => {
    const board = actionsBoard({ actions: [] });
    const draftId = await sent(board);
    expect(await save(board, draftId, 'local-authority-member')).toEqual({ status: 'draft-gone' });
    const other = { principal: await board.as('local-authority-member'), draftId };
    expect(await discardImportedActions(board.ports, other)).toBe(false);
    board.clock.move({ hours: 24 });
    expect(await save(board, draftId)).toEqual({ status: 'draft-gone' });
    expect(board.log.actions).toEqual([]);
  });

  it('is gone once it is discarded', async () => {
    const board = actionsBoard({ actions: [] });
    const given = { principal: await board.as('manager'), draftId: await sent(board) };
    expect(await discardImportedActions(board.ports, given)).toBe(true);
    expect(await discardImportedActions(board.ports, given)).toBe(false);
    expect(await save(board, given.draftId)).toEqual({ status: 'draft-gone' });
  });

  it('saves nothing when an owner has left, a day has passed or a row was added meanwhile, and says which rows', async () => {
    const board = actionsBoard({ actions: [] });
    const draftId = await sent(board, {
      lines: 'health to share the pathway by tomorrow\nVoluntary to survey by 5 March',
    });
    const { seats } = board.state;
    board.state.seats = seats.filter(({ seat }) => seat.personId !== 'voluntary-member');
    expect(await save(board, draftId)).toMatchObject({ status: 'stale', rows: [{ row: 2 }] });
    board.state.seats = seats;
    board.log.actions = [anAction({ what: 'SURVEY', ownerId: 'voluntary-member' })];
    expect(await save(board, draftId)).toMatchObject({
      status: 'stale',
      rows: [{ row: 2, why: ['It is in the log already, as Ravensby SCB 13.12.18/1.'] }],
    });
    board.log.actions = [];
    const late = await sent(board, { lines: 'health to share it today' });
    board.clock.move({ hours: 20 });
    expect(await save(board, late)).toMatchObject({ status: 'stale', rows: [{ row: 1 }] });
    expect(board.log.actions).toEqual([]);
    expect(await save(board, draftId)).toMatchObject({ status: 'saved', count: 2 });
  });

  it('is refused to somebody who may no longer, and keeps the list', async () => {
    const board = actionsBoard({ actions: [] });
    const draftId = await sent(board);
    board.state.grants = [];
    expect(await save(board, draftId)).toEqual({ status: 'denied' });
    expect(board.log).toMatchObject({ actions: [], actionDrafts: [{ draft: { id: draftId } }] });
  });

  it('saves all or nothing, wherever it breaks', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 12 }), fc.boolean(), async (rows, breaks) => {
        const board = actionsBoard({ actions: [], events: [] });
        const lines = Array.from({ length: rows }, (_, index) => `health to send part ${index} by 5 March`).join('\n');
        const draftId = await sent(board, { lines });
        if (breaks) board.breakLedger();
        const saved = await save(board, draftId).catch(() => null);
        expect(board.log.actions).toHaveLength(breaks ? 0 : rows);
        expect(board.log.actionDrafts).toHaveLength(breaks ? 1 : 0);
        expect(saved?.status).toBe(breaks ? undefined : 'saved');
      }),
      { numRuns: 40 },
    );
  });
});
