import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REPAIR_TARGETS, repairSlips } from '../../../../src/core/performance/reading/repair-slips.js';
import { FILLER_WORDS } from '../../../../src/core/performance/reading/vocabulary/filler-words.js';
import { NEAR_WORDS } from '../../../../src/core/performance/reading/vocabulary/near-words.js';

const NONE: ReadonlySet<string> = new Set();

/** A word with one slip of the fingers behind its first letter. */
const slipped = fc
  .tuple(
    fc.constantFrom(...REPAIR_TARGETS.filter((word) => word.length >= 5)),
    fc.nat(),
    fc.constantFrom('lost', 'doubled', 'turned'),
  )
  .map(([word, place, slip]) => {
    const at = 1 + (place % (word.length - 2));
    const [before, letter, next, after] = [word.slice(0, at), word.charAt(at), word.charAt(at + 1), word.slice(at + 2)];
    if (slip === 'lost') return { word, typed: before + next + after };
    return { word, typed: before + (slip === 'doubled' ? letter + letter + next : next + letter) + after };
  });

describe('repairSlips', () => {
  it.each([
    ['refferals', 'referrals'],
    ['contcats', 'contacts'],
    ['negelct', 'neglect'],
    ['assesments', 'assessments'],
    ['timliness', 'timeliness'],
    ['quater', 'quarter'],
    ['erly hlep', 'early help'],
  ])('reads "%s" as "%s"', (typed, meant) => {
    expect(repairSlips(typed, NONE)).toBe(meant);
  });

  it.each(['contracts', 'referees', 'reversals', 'plants', 'content', 'yearly', 'series', 'policy'])(
    'leaves "%s" as it is',
    (word) => {
      expect(repairSlips(word, NONE)).toBe(word);
    },
  );

  it('leaves alone whatever English, the field or the catalogue knows', () => {
    for (const word of [...REPAIR_TARGETS, ...FILLER_WORDS, ...NEAR_WORDS]) expect(repairSlips(word, NONE)).toBe(word);
    expect(repairSlips('contcats', new Set(['contcats']))).toBe('contcats');
  });

  it('never makes another word of ours of one that has slipped', () => {
    const stem = (word: string): string => word.replace(/s$/, '');
    fc.assert(
      fc.property(slipped, ({ word, typed }) => {
        expect([typed, stem(word)]).toContain(
          repairSlips(typed, NONE) === typed ? typed : stem(repairSlips(typed, NONE)),
        );
      }),
      { numRuns: 1000 },
    );
  });
});
