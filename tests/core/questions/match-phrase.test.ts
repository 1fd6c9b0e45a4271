import { describe, expect, it } from 'vitest';
import { matchPhrase, phrase } from '../../../src/core/questions/match-phrase.js';

function explained(line: string, text: string): number | null {
  return matchPhrase(phrase(line), text.split(' '));
}

describe('a line of the phrase grammar', () => {
  it('finds a run of words anywhere', () => {
    expect(explained('send out', 'please send out papers')).toBe(2);
    expect(explained('send out', 'out we send')).toBeNull();
  });

  it('passes over at most four words at a gap', () => {
    expect(explained('send ~ out', 'send a b c d out')).toBe(2);
    expect(explained('send ~ out', 'send a b c d e out')).toBeNull();
  });

  it('takes any word of a choice or of a class', () => {
    expect(explained('on @weekday|friday', 'on tuesday')).toBe(2);
    expect(explained('yes|no', 'no')).toBe(1);
  });

  it('lets a word be left out', () => {
    expect(explained('on the? agenda', 'on agenda')).toBe(2);
    expect(explained('on the? agenda', 'on the agenda')).toBe(3);
  });

  it('holds to the beginning and the end', () => {
    expect(explained('^ papers $', 'papers')).toBe(1);
    expect(explained('^ papers', 'the papers')).toBeNull();
    expect(explained('papers $', 'papers please')).toBeNull();
  });

  it('wants every part and refuses what must not be there', () => {
    expect(explained('papers & who', 'who has papers')).toBe(2);
    expect(explained('papers & who', 'papers')).toBeNull();
    expect(explained('papers & !who', 'who has papers')).toBeNull();
  });

  it('does not accept a class nobody defined', () => {
    expect(() => phrase('@nonsense')).toThrow('nonsense');
  });
});
