import { describe, expect, it } from 'vitest';
import { planBoard, type BoardAsItIs, type BoardPlan } from '../../../../src/core/people/setup/plan-board.js';
import { sayBoardPlan } from '../../../../src/core/people/setup/say-board-plan.js';
import { aBoard } from '../../../kit/builders/a-board.js';
import { aSeat } from '../../../kit/builders/a-seat.js';
import { membersList } from './a-members-list.js';

const EMPTY: BoardAsItIs = { board: aBoard(), agencies: [], groups: [], seats: [], people: [] };

describe('what a list of members would make of a board', () => {
  let next = 0;
  const plan = planBoard(EMPTY, membersList(), () => `new-${(next += 1)}`);
  const without = (seats: number): BoardPlan => ({
    ...plan,
    vacated: Array.from({ length: seats }, (_, at) => aSeat({ title: `Seat ${at + 1}` })),
  });
  const said = (of: BoardPlan): string => sayBoardPlan({ plan: of, before: EMPTY }).join('\n');

  it('names the seats that fall vacant, and says so before the names where they are many', () => {
    expect(said(plan)).not.toContain('vacant from now on');
    expect(said(without(2))).toContain('The list does not name “Seat 1” and “Seat 2”: vacant from now on.');
    expect(said(without(40))).toMatch(
      /The list does not name 40 seats; they are vacant from now on: “Seat 1”, .*“Seat 6” and 34 more\./,
    );
  });

  it('says how many seats of a group are vacant', () => {
    expect(said(plan)).toContain('Main board: 4 seats, 1 vacant;');
    expect(said(plan)).toContain('Quality: 2 seats, none vacant;');
  });
});
