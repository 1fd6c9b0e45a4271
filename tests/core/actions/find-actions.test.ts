import { describe, expect, it } from 'vitest';
import { findActions, type MentionedAction } from '../../../src/core/actions/find-actions.js';
import { anAction } from '../../kit/builders/an-action.js';
import { actionsBoard } from '../../kit/fakes/fake-actions.js';

const NOTHING: MentionedAction = { day: null, number: null, about: [] };
const december = { day: 13, month: 12, year: 2018 };

const log = [
  anAction({ id: 'tool', reference: '2018-12-13/1' }),
  anAction({ id: 'wards', reference: '2018-12-13/3', what: 'Train the wards', ownerId: 'health-member' }),
  anAction({ id: 'audit', reference: '2018-09-20/3', what: 'Audit neglect cases', status: 'closed' }),
  anAction({ id: 'schools', reference: '2018-09-20/1', what: 'Write to schools about the tool', dueOn: '2019-01-10' }),
  anAction({
    id: 'secret',
    reference: '2018-12-13/2',
    what: 'Another tool',
    groupId: 'neglect',
    agencyId: 'voluntary',
  }),
  anAction({ id: 'later', reference: '2019-01-04/3', what: 'Later tool', ownerId: 'manager', status: 'reported-done' }),
];

const found = async (mention: Partial<MentionedAction>, who = 'health-member', actions = log) => {
  const board = actionsBoard({ actions });
  const lines = await findActions(board.ports, {
    principal: await board.as(who),
    mention: { ...NOTHING, ...mention },
  });
  return lines.map(({ action }) => action.id);
};

describe('findActions', () => {
  it('finds the one a whole reference names, closed ones too', async () => {
    expect(await found({ day: december, number: 3 })).toEqual(['wards']);
    expect(await found({ day: { day: 20, month: 9, year: 18 }, number: 3 })).toEqual(['audit']);
    expect(await found({ day: december, number: 9 })).toEqual([]);
  });

  it('finds nothing that may not be seen', async () => {
    expect(await found({ day: december, number: 2 })).toEqual([]);
    expect(await found({ day: december, number: 2 }, 'manager')).toEqual(['secret']);
    expect(await found({ about: ['another'] })).toEqual([]);
    expect(await found({ day: december })).toEqual(['wards', 'tool']);
    expect(await found({ about: ['tool'] }, 'nobody')).toEqual([]);
  });

  it('finds those of a day in the order of the log, narrowed by words', async () => {
    expect(await found({ day: december }, 'manager')).toEqual(['tool', 'secret', 'wards']);
    expect(await found({ day: december, about: ['TOOL'] }, 'manager')).toEqual(['tool', 'secret']);
  });

  it('finds by number or words, own ones first and done ones last', async () => {
    expect(await found({ number: 3 })).toEqual(['wards', 'later', 'audit']);
    expect(await found({ number: 3 }, 'manager')).toEqual(['later', 'wards', 'audit']);
    expect(await found({ number: 3 }, 'police-member')).toEqual(['wards', 'later', 'audit']);
    expect(await found({ about: ['tool'] })).toEqual(['schools', 'tool', 'later']);
    expect(await found({ about: ['tool'], number: 1 })).toEqual(['schools', 'tool']);
  });

  it('finds nothing for a day no calendar has, or when nothing was said', async () => {
    const lastOfFebruary = [anAction({ reference: '2018-02-28/1' })];
    expect(await found({ day: { day: 28, month: 2, year: 2018 }, number: 1 }, 'manager', lastOfFebruary)).toHaveLength(
      1,
    );
    expect(await found({ day: { day: 31, month: 2, year: 2018 }, number: 1 }, 'manager', lastOfFebruary)).toEqual([]);
    expect(await found({ day: { day: 1, month: 13, year: 2018 } })).toEqual([]);
    expect(await found({})).toEqual([]);
  });

  it('finds a day’s actions behind many older ones, and offers eight', async () => {
    const many = Array.from({ length: 600 }, (_, index) =>
      anAction({ id: `old-${index}`, reference: `2018-11-01/${index + 1}` }),
    );
    expect(await found({ day: december }, 'manager', [...many, ...log])).toEqual(['tool', 'secret', 'wards']);
    expect(await found({ about: ['neglect'] }, 'manager', many)).toHaveLength(8);
  });
});
