import { describe, expect, it } from 'vitest';
import type { Person } from '../../../../src/core/people/person.js';
import { planBoard, type BoardAsItIs, type BoardPlan } from '../../../../src/core/people/setup/plan-board.js';
import { aBoard } from '../../../kit/builders/a-board.js';
import { aPerson } from '../../../kit/builders/a-person.js';
import { MEMBERS, membersList, OBJECT } from './a-members-list.js';

const EMPTY: BoardAsItIs = { board: aBoard(), agencies: [], groups: [], seats: [], people: [] };

function counter(): () => string {
  let next = 0;
  return () => `new-${(next += 1)}`;
}

/** The board as it is once a plan is written. */
function after(before: BoardAsItIs, plan: BoardPlan): BoardAsItIs {
  const { agencies, groups, seats, people, name } = plan;
  return { board: { ...before.board, ...name }, agencies, groups, seats: [...seats, ...plan.vacated], people };
}

const named = (people: readonly Person[], name: string) => people.find((person) => person.name === name);

describe('taking a list of members over', () => {
  it('makes everything anew on an empty board, the main board first', () => {
    const plan = planBoard(EMPTY, membersList(), counter());
    expect(plan.groups.map(({ name, kind }) => [name, kind])).toEqual([
      ['Main board', 'board'],
      ['Quality', 'subgroup'],
    ]);
    const ids = [...plan.agencies, ...plan.groups, ...plan.people, ...plan.seats].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(plan.vacated).toEqual([]);
  });

  it('changes nothing when the same list comes again', () => {
    const first = planBoard(EMPTY, membersList(), counter());
    const again = planBoard(after(EMPTY, first), membersList(), () => 'never');
    expect(again).toEqual(first);
  });

  it('gives somebody the object id that was not known, and keeps one that the list leaves out', () => {
    const before = after(EMPTY, planBoard(EMPTY, membersList(), counter()));
    const nurse = named(before.people, 'Chief Nurse');
    const withId = MEMBERS.map((row) => row.map((cell, at) => (at === 6 && row[5] === 'Chief Nurse' ? ID : cell)));
    const plan = planBoard(before, membersList(withId), () => 'never');
    expect(named(plan.people, 'Chief Nurse')).toEqual({ ...nurse, entraId: ID });
    const later = planBoard(after(before, plan), membersList(), () => 'never');
    expect(named(later.people, 'Chief Nurse')).toEqual({ ...nurse, entraId: ID });
  });

  it('never gives a successor the rights of whoever held the seat before', () => {
    const before = after(EMPTY, planBoard(EMPTY, membersList(), counter()));
    const moved = MEMBERS.map((row) => row.map((cell) => (cell.toLowerCase() === OBJECT.police ? ID : cell)));
    const plan = planBoard(before, membersList(moved), () => 'the-new-one');
    const officer = named(plan.people, 'Police representative');
    expect(officer).toMatchObject({ id: 'the-new-one', entraId: ID });
    expect(plan.seats.filter(({ personId }) => personId === officer?.id).map(({ title }) => title)).toEqual([
      'Police representative',
      'Detective',
    ]);
  });

  it('lets seats fall vacant that its groups no longer name, and leaves other groups alone', () => {
    const before = after(EMPTY, planBoard(EMPTY, membersList(), counter()));
    const plan = planBoard(before, membersList(MEMBERS.slice(0, 3)), () => 'never');
    expect(plan.vacated.map(({ title, personId, office }) => [title, personId, office])).toEqual([
      ['Fire officer', null, null],
    ]);
    expect(plan.groups.map(({ name }) => name)).toEqual(['Main board']);
  });

  it('keeps two people apart who are shown by one name', () => {
    const people = [aPerson({ id: 'one', name: 'Police representative' }), aPerson({ id: 'other', name: 'Nurse' })].map(
      (person) => ({ ...person, entraId: null }),
    );
    const rows = [
      ['', '', '', 'Police', 'police', 'Officer', OBJECT.police, '', '', '', '', 'Police representative'],
      ['', '', '', 'Police', 'police', 'Second officer', OBJECT.nurse, '', '', '', '', 'Police representative'],
    ];
    const plan = planBoard({ ...EMPTY, people }, membersList(rows), () => 'the-new-one');
    expect(plan.people.map(({ id, entraId }) => [id, entraId])).toEqual([
      ['one', OBJECT.police],
      ['the-new-one', OBJECT.nurse],
    ]);
  });
});

const ID = '0e000000-0000-4000-8000-00000000000e';
