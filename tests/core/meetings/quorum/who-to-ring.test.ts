import { describe, expect, it } from 'vitest';
import { whoToRing } from '../../../../src/core/meetings/quorum/who-to-ring.js';

const needing =
  (...wanted: readonly string[]) =>
  (coming: readonly string[]): boolean =>
    wanted.every((name) => coming.includes(name));

describe('whoToRing', () => {
  it('rings nobody when nothing is wanting', () => {
    expect(whoToRing(['a', 'b'], () => true)).toEqual({ first: [], others: [] });
  });

  it('rings nobody when all together could not do it', () => {
    expect(whoToRing(['a', 'b'], () => false)).toEqual({ first: [], others: [] });
  });

  it('finds a pair though another list of three stands earlier', () => {
    const isMet = (coming: readonly string[]): boolean => needing('a', 'b', 'c')(coming) || needing('d', 'e')(coming);
    expect(whoToRing(['a', 'b', 'c', 'd', 'e'], isMet).first).toEqual(['d', 'e']);
  });

  it('keeps the best placed when any three will do, and names who could stand in', () => {
    const threeOf = (coming: readonly string[]): boolean => coming.length >= 3;
    expect(whoToRing(['a', 'b', 'c', 'd', 'e'], threeOf)).toEqual({ first: ['a', 'b', 'c'], others: ['d', 'e'] });
  });
});
