import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOneSlip, repairWord } from '../../../src/core/questions/repair-word.js';
import { KNOWN_WORDS } from '../../../src/core/questions/vocabulary/known-words.js';

describe('the repair of a slip', () => {
  it.each([
    ['agneda', 'agenda'],
    ['metting', 'meeting'],
    ['comming', 'coming'],
    ['attendence', 'attendance'],
    ['appologies', 'apologies'],
    ['qorate', 'quorate'],
    ['boad', 'board'],
    ['polce', 'police'],
  ])('turns "%s" into "%s"', (typed, meant) => {
    expect(repairWord(typed)).toBe(meant);
  });

  it.each(['broad', 'plane', 'heath', 'marsh', 'hat', 'sally', 'zzzzzz', '3.1'])('leaves "%s" alone', (typed) => {
    expect(repairWord(typed)).toBe(typed);
  });

  it('leaves every word of ours alone', () => {
    expect([...KNOWN_WORDS].filter((word) => repairWord(word) !== word)).toEqual([]);
  });
});

describe('one slip', () => {
  it('is the same in both directions, and never none', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(isOneSlip(a, b)).toBe(isOneSlip(b, a));
        expect(isOneSlip(a, a)).toBe(false);
      }),
    );
  });

  it('is a letter lost, won, changed, or two changed round, and no more', () => {
    expect(isOneSlip('board', 'boad')).toBe(true);
    expect(isOneSlip('board', 'bboard')).toBe(true);
    expect(isOneSlip('board', 'beard')).toBe(true);
    expect(isOneSlip('board', 'baord')).toBe(true);
    expect(isOneSlip('board', 'brd')).toBe(false);
    expect(isOneSlip('board', 'draob')).toBe(false);
  });
});
