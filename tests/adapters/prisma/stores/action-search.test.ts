import { Temporal } from 'temporal-polyfill';
import { beforeEach, expect, it } from 'vitest';
import type { PrismaClient } from '../../../../src/adapters/prisma/generated/client.js';
import { actionStore } from '../../../../src/adapters/prisma/stores/action-store.js';
import { ACTION_STATUSES, type Action } from '../../../../src/core/actions/action.js';
import type { ActionSearch } from '../../../../src/core/actions/ports.js';
import { asId, type GroupId } from '../../../../src/core/shared/ids.js';
import { forEachStore } from '../../../kit/database.js';
import { actionId, actionWith, agencyId, day } from './support/sample-action.js';
import { meetingId, NORTH, personId, SOUTH } from './support/two-boards.js';

const instant = (text: string) => Temporal.Instant.from(text);
const qpp = asId<GroupId>('group-qpp');
const [ann, bob, cat] = [personId('ann'), personId('bob'), personId('cat')];
const [police, health] = [agencyId('police'), agencyId('health')];

const one = (number: number, changes: Partial<Action> = {}) =>
  actionWith({ id: actionId(`action-${number}`), ...changes });
const ACTIONS: readonly Action[] = [
  one(1, { dueOn: day('2031-07-03'), priority: 'neglect', meetingId: meetingId('meeting-1') }),
  one(2, {
    dueOn: day('2031-07-01'),
    groupId: qpp,
    ownerId: bob,
    helperIds: [ann],
    agencyId: health,
    status: 'in-progress',
  }),
  one(3, { dueOn: day('2031-07-02'), ownerId: bob, helperIds: [cat], agencyId: health, status: 'reported-done' }),
  one(4, { dueOn: day('2031-07-01'), ownerId: cat, status: 'closed', closedAt: instant('2031-06-20T08:00:00Z') }),
  one(5, { dueOn: day('2031-06-01'), ownerId: cat, status: 'closed', closedAt: instant('2031-06-22T08:00:00Z') }),
  one(6, { dueOn: day('2031-06-30'), reference: { day: day('2031-05-01'), number: 9 }, status: 'carried-forward' }),
  one(7, { dueOn: day('2031-06-01'), status: 'withdrawn', closedAt: instant('2031-06-21T08:00:00Z') }),
  one(8, {
    dueOn: day('2031-08-01'),
    challengedAt: instant('2031-06-21T08:00:00Z'),
    moreTime: { until: day('2031-09-01'), because: 'Late.', askedBy: ann, askedAt: instant('2031-06-21T08:00:00Z') },
  }),
];
const TEXTS = [
  'Send 100% of the forms',
  'Send 1000 of the FORMS',
  'Café_visit',
  'Cafe visit',
  'Read C:\\plans',
  "The Trust's own list",
];

forEachStore('a search of the action log', (open) => {
  let client: PrismaClient;
  const numbers = async (search: Partial<ActionSearch>, page = { limit: 100, offset: 0 }) => {
    const found = await actionStore(client).search({ boardId: NORTH.boardId, within: null, ...search }, page);
    return found.map(({ id }) => Number(id.slice(7)));
  };
  const count = (search: Partial<ActionSearch>) =>
    actionStore(client).count({ boardId: NORTH.boardId, within: null, ...search });
  beforeEach(async () => {
    ({ client } = await open());
    await actionStore(client).add(ACTIONS);
    await actionStore(client).add([
      one(9, { boardId: SOUTH.boardId, reference: { day: day('2031-06-10'), number: 1 } }),
    ]);
  });

  it.each<readonly [string, Partial<ActionSearch>, readonly number[]]>([
    ['nothing but the board', {}, [5, 7, 6, 2, 4, 3, 1, 8]],
    ['an owner', { ownerId: bob }, [2, 3]],
    ['an owner or helper', { involving: ann }, [7, 6, 2, 1, 8]],
    ['an agency', { agencyId: health }, [2, 3]],
    ['a group', { groupId: qpp }, [2]],
    ['a meeting', { meetingId: meetingId('meeting-1') }, [1]],
    ['a priority', { priority: 'neglect' }, [1]],
    ['statuses', { statuses: ['open', 'carried-forward'] }, [6, 1, 8]],
    ['no status', { statuses: [] }, []],
    ['due before a day', { dueBefore: day('2031-07-01') }, [5, 7, 6]],
    ['due on a day or later', { dueFrom: day('2031-07-02') }, [3, 1, 8]],
    ['marked for challenge', { challenged: true }, [8]],
    ['more time asked', { moreTimeAsked: true }, [8]],
    ['closed since', { closedFrom: instant('2031-06-21T08:00:00Z') }, [5, 7]],
    ['agreed before a day', { referenceBefore: day('2031-06-10') }, [6]],
    ['several at once', { agencyId: health, statuses: ['in-progress'], dueBefore: day('2031-07-02') }, [2]],
    ['those of some groups', { within: { groupIds: [qpp], agencyIds: [], personId: null } }, [2]],
    ['those of some agencies', { within: { groupIds: [], agencyIds: [health], personId: null } }, [2, 3]],
    ['those somebody has a part in', { within: { groupIds: [], agencyIds: [], personId: cat } }, [5, 4, 3]],
    ['any of these', { within: { groupIds: [qpp], agencyIds: [health], personId: cat } }, [5, 2, 4, 3]],
    ['nothing in sight', { within: { groupIds: [], agencyIds: [], personId: null } }, []],
    ['sight and owner together', { within: { groupIds: [qpp], agencyIds: [], personId: cat }, ownerId: bob }, [2, 3]],
    ['the order of the log', { order: 'reference', statuses: ['open', 'carried-forward'] }, [6, 1, 8]],
    [
      'the latest closed first',
      { order: 'latest-closed', statuses: ['closed', 'withdrawn', 'in-progress'] },
      [5, 7, 4, 2],
    ],
  ])('finds and counts by %s', async (_, search, expected) => {
    expect(await numbers(search)).toEqual(expected);
    expect(await count(search)).toBe(expected.length);
  });

  it('gives pages that together are the whole list', async () => {
    const pages = [await numbers({}, { limit: 3, offset: 0 }), await numbers({}, { limit: 3, offset: 3 })];
    expect(pages).toEqual([
      [5, 7, 6],
      [2, 4, 3],
    ]);
    expect(await numbers({}, { limit: 3, offset: 6 })).toEqual([1, 8]);
  });

  it.each<readonly [readonly string[], readonly string[]]>([
    [
      ['forms', 'SEND'],
      ['Send 100% of the forms', 'Send 1000 of the FORMS'],
    ],
    [['100%'], ['Send 100% of the forms']],
    [['%'], ['Send 100% of the forms']],
    [['_'], ['Café_visit']],
    [['caf_'], []],
    [['CAFÉ'], ['Café_visit']],
    [['visit', 'cafe'], ['Cafe visit']],
    [['\\'], ['Read C:\\plans']],
    [["trust's"], ["The Trust's own list"]],
    [["' OR true --"], []],
    [['forms', 'visit'], []],
    [[], TEXTS],
  ])('finds what holds every one of the words %j, as they stand', async (words, expected) => {
    await client.action.deleteMany();
    await actionStore(client).add(TEXTS.map((what, at) => one(at + 1, { what })));
    const found = await actionStore(client).search(
      { boardId: NORTH.boardId, within: null, words },
      { limit: 9, offset: 0 },
    );
    expect(found.map(({ what }) => what)).toEqual(expected);
    expect(await count({ words })).toBe(expected.length);
  });

  it('tallies what is live or reported done, and late only what is live', async () => {
    const tally = (today: string, search: Partial<ActionSearch> = {}) =>
      actionStore(client).tally({ boardId: NORTH.boardId, within: null, ...search }, day(today));
    expect(await tally('2031-07-02')).toEqual([
      { agencyId: health, status: 'in-progress', overdue: true, count: 1 },
      { agencyId: health, status: 'reported-done', overdue: false, count: 1 },
      { agencyId: police, status: 'carried-forward', overdue: true, count: 1 },
      { agencyId: police, status: 'open', overdue: false, count: 2 },
    ]);
    expect(await tally('2031-07-01', { agencyId: health, statuses: ['in-progress', 'closed'] })).toEqual([
      { agencyId: health, status: 'in-progress', overdue: false, count: 1 },
    ]);
    const late = await tally('2099-01-01', { statuses: ACTION_STATUSES });
    expect(late.filter(({ overdue }) => !overdue).map(({ status }) => status)).toEqual(['reported-done']);
  });
});
