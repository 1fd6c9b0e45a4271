import { describe, expect, it } from 'vitest';
import { matchOwner } from '../../../../src/core/actions/reading/match-owner.js';
import { matchPeople } from '../../../../src/core/actions/reading/match-people.js';
import { isOneSlip } from '../../../../src/core/actions/reading/one-slip.js';
import { QPP, readingBoard } from './reading-board.js';

const context = readingBoard();
const chosen = (said: string): string | null => matchPeople(said, context).people.chosen;

describe('matchPeople', () => {
  it.each(['constructor', 'the constructor of valueOf', '__proto__'])('takes “%s” for words like any other', (said) => {
    expect(chosen(said)).toBeNull();
  });

  it.each([
    ['designated nurse', 'designated-nurse'],
    ['the Designated Nurse', 'designated-nurse'],
    ['designated nurses', 'designated-nurse'],
    ['Designated Nurse’s', 'designated-nurse'],
    ['desginated nurse', 'designated-nurse'],
    ['CCG designated nurse', 'designated-nurse'],
    ['DN', 'designated-nurse'],
    ['DCS', 'dcs'],
    ['dph', 'public-health'],
    ['head of housing', 'housing'],
    ['Housing', 'housing'],
    ['LADO', 'lado'],
    ['PPU lead', 'public-protection'],
    ['police rep', 'police'],
    ['Chief Nurse, CCG', 'chief-nurse'],
    ['the chair', 'chair'],
    ['vice chair', 'chief-nurse'],
    ['chair of QPP', 'designated-doctor'],
    ['business manager', 'manager'],
    ['BM', 'manager'],
    ['probation', 'probation'],
    ['NPS', 'probation'],
    ['fire', 'fire'],
    ['cafcass', 'cafcass'],
    ['Lay Member', 'lay'],
  ])('knows who "%s" is', (said, id) => {
    expect(chosen(said)).toBe(id);
  });

  it.each([
    'nurse',
    'director',
    'head',
    'head teacher',
    'lay members',
    'trust',
    'chief executive',
    'member',
    'all',
    'Sue',
    'J. Bloggs',
    '',
    '???',
    'north vale',
  ])('chooses nobody for "%s"', (said) => {
    expect(chosen(said)).toBeNull();
  });

  it('names both whom a word may mean', () => {
    expect(matchPeople('lay members', context).people.all).toEqual(['lay', 'second-lay']);
    expect(matchPeople('Sue', context)).toMatchObject({ people: { all: [] }, agency: { all: [] } });
  });

  it('takes an agency for its people, its lead first, and chooses none of several', () => {
    expect(matchPeople('police', context)).toMatchObject({
      people: { chosen: null, all: ['police', 'public-protection'] },
      agency: { chosen: 'police' },
    });
    expect(matchPeople('council', context)).toMatchObject({ people: { chosen: null }, agency: { chosen: 'council' } });
    expect(matchPeople('health', context)).toMatchObject({
      people: { chosen: null },
      agency: { chosen: null, all: ['ccg', 'hospitals', 'mental'] },
    });
  });

  it('takes the chair for that of the group whose log it is', () => {
    const group = { id: QPP, name: 'Quality of Practice and Performance' };
    expect(matchPeople('chair', { ...context, group }).people.chosen).toBe('designated-doctor');
    expect(matchPeople('chair', { ...context, group: null }).people).toMatchObject({
      chosen: null,
      all: ['chair', 'designated-doctor'],
    });
  });

  it('never chooses where two hold the same title', () => {
    const twin = {
      ...context.roster[7],
      person: { ...context.roster[0]?.person, id: 'twin', name: 'Designated Nurse' },
    };
    const two = { ...context, roster: [...context.roster, twin] } as typeof context;
    expect(matchPeople('designated nurse', two).people).toMatchObject({
      chosen: null,
      all: ['designated-nurse', 'twin'],
    });
  });
});

describe('matchOwner', () => {
  it('makes the first accountable and the others helpers', () => {
    expect(matchOwner('DCS/Head of housing', context)).toMatchObject({
      owner: { chosen: 'dcs' },
      helpers: ['housing'],
    });
    expect(matchOwner('DN and police', context)).toMatchObject({
      owner: { chosen: 'designated-nurse' },
      helpers: [],
      unclear: ['police'],
    });
    expect(matchOwner('DN (CCG)', context)).toMatchObject({ owner: { chosen: 'designated-nurse' } });
    expect(matchOwner('DN/health', context)).toMatchObject({
      owner: { chosen: 'designated-nurse' },
      helpers: [],
      unclear: [],
    });
  });

  it('names nobody when one of the names is unknown', () => {
    expect(matchOwner('Sue and Bob', context)).toBeNull();
    expect(matchOwner('primary and special schools', context)?.owner).toMatchObject({
      chosen: null,
      all: ['primary-head', 'special-head'],
    });
  });
});

describe('isOneSlip', () => {
  it.each([
    ['nurse', 'nrse', true],
    ['nurse', 'nurrse', true],
    ['nurse', 'nurze', true],
    ['nurse', 'nusre', true],
    ['nurse', 'nurse', false],
    ['nurse', 'nures', true],
    ['nurse', 'purge', false],
    ['nurse', 'nu', false],
  ])('%s and %s: %s', (one, other, slip) => {
    expect(isOneSlip(one, other)).toBe(slip);
    expect(isOneSlip(other, one)).toBe(slip);
  });
});
