import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agencyLead } from '../../../src/core/actions/agency-lead.js';
import { loadActionScope } from '../../../src/core/actions/load-action-scope.js';
import { actionsWithin, maySeeAction } from '../../../src/core/actions/may-see-action.js';
import { showAction } from '../../../src/core/actions/show-action.js';
import { asId, type ActionId } from '../../../src/core/shared/ids.js';
import type { aSeat } from '../../kit/builders/a-seat.js';
import { anAction } from '../../kit/builders/an-action.js';
import { actionsBoard } from '../../kit/fakes/fake-actions.js';
import { seated } from '../../kit/fakes/ravensby.js';

const EVERYBODY = [
  'manager',
  'administrator',
  'analyst',
  'local-authority-member',
  'education-member',
  'health-member',
  'police-member',
  'voluntary-member',
  'detective',
  'former-member',
  'nobody',
];

const seers = async (given: Parameters<typeof anAction>[0]) => {
  const board = actionsBoard({ actions: [anAction(given)] });
  const seen: string[] = [];
  for (const who of EVERYBODY) {
    const principal = await board.as(who);
    const shown = await showAction(board.ports, { principal, actionId: asId<ActionId>('neglect-tool') });
    if (shown.status === 'shown') seen.push(who);
  }
  return seen;
};
const RUN_THE_BOARD = ['manager', 'administrator', 'local-authority-member', 'education-member'];

describe('who may see an action', () => {
  it('is whoever runs the board, sits at its group’s table or belongs to its agency', async () => {
    expect(await seers({})).toEqual([...RUN_THE_BOARD, 'health-member', 'police-member', 'detective']);
    const ofNeglect = { groupId: 'neglect', agencyId: 'voluntary', ownerId: 'voluntary-member' };
    expect(await seers(ofNeglect)).toEqual([...RUN_THE_BOARD, 'voluntary-member', 'detective']);
  });

  it('is whoever has a part in it, with a seat or without', async () => {
    const given = { groupId: 'neglect', agencyId: 'voluntary', ownerId: 'former-member', helperIds: ['analyst'] };
    expect(await seers(given)).toEqual([
      'manager',
      'administrator',
      'analyst',
      'local-authority-member',
      'education-member',
      'voluntary-member',
      'detective',
      'former-member',
    ]);
  });

  it('is the same for a list as for one action', async () => {
    const board = actionsBoard();
    const anyAction = fc.record({
      groupId: fc.constantFrom('main-board', 'neglect'),
      agencyId: fc.constantFrom('police', 'voluntary', 'health'),
      ownerId: fc.constantFrom('police-member', 'former-member', 'analyst'),
      helperIds: fc.subarray(['health-member', 'voluntary-member']),
    });
    await fc.assert(
      fc.asyncProperty(anyAction, fc.constantFrom(...EVERYBODY), async (given, who) => {
        const action = anAction(given);
        board.log.actions = [action];
        const principal = await board.as(who);
        const [listed, one] = await board.ports.transact(async (tx) => {
          const scope = await loadActionScope(tx.people, principal);
          const search = { boardId: principal.board.id, within: actionsWithin(principal, scope) };
          return [await tx.actions.count(search), maySeeAction(principal, scope, action)];
        });
        expect(listed).toBe(one ? 1 : 0);
      }),
    );
  });
});

describe('agencyLead', () => {
  const managers = [{ id: asId<never>('manager') }, { id: asId<never>('police-member') }];
  const lead = (...mainTable: readonly { readonly seat: ReturnType<typeof aSeat> }[]) =>
    agencyLead({ action: anAction(), mainTable, managers });

  it('is the holder of the agency’s first member seat who is not the owner', () => {
    expect(
      lead(
        seated('health'),
        seated('police', { id: 'a', personId: null }),
        seated('police', { id: 'b', personId: 'adviser', standing: 'adviser' }),
        seated('police'),
        seated('police', { id: 'd', personId: 'superintendent' }),
        seated('police', { id: 'e', personId: 'constable' }),
      ),
    ).toEqual(['superintendent']);
  });

  it('is the business managers where there is none, and never the owner', () => {
    expect(lead(seated('police'), seated('health'))).toEqual(['manager']);
    expect(lead()).toEqual(['manager']);
  });
});
