import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LearnedWeights } from '../../src/core/thresholds/learned/learned-weights.js';
import { learnWeights, type Example } from '../../src/learn/learn-weights.js';

const LEARNING = { rounds: 20, step: 0.15, fading: 0.0001, least: 0 };

function example(kind: string, words: string, weight = 1): Example {
  return { kind, features: new Set(words.split(' ')), weight };
}

const EXAMPLES = [
  example('dental', 'teeth brown hurt'),
  example('dental', 'teeth rotten never brushed'),
  example('dental', 'brown teeth dentist missed'),
  example('weight', 'trousers tight never runs'),
  example('weight', 'trousers tight breathless'),
  example('weight', 'breathless stairs hurt'),
];

function likeliest(weights: LearnedWeights, words: string): string | undefined {
  const shares = [...weights.sharesOf(new Set(words.split(' ')))];
  return shares.sort(([, one], [, other]) => other - one)[0]?.[0];
}

describe('learning from examples', () => {
  const learned = learnWeights(EXAMPLES, 'here', LEARNING);
  const weights = new LearnedWeights(learned);

  it('tells kinds apart in words that were not said together before', () => {
    expect(likeliest(weights, 'teeth hurt')).toBe('dental');
    expect(likeliest(weights, 'breathless and trousers')).toBe('weight');
  });

  it('lets a heavier example count more', () => {
    const other = learnWeights([...EXAMPLES, example('weight', 'teeth tight', 30)], 'here', LEARNING);
    const share = (one: LearnedWeights): number => one.sharesOf(new Set(['teeth'])).get('weight') ?? 0;
    expect(share(new LearnedWeights(other))).toBeGreaterThan(share(weights));
  });

  it('leaves out what one example alone has: it may be a name', () => {
    expect(learned.features.map((line) => line.split('\t')[0])).not.toContain('dentist');
    expect(learned.features.map((line) => line.split('\t')[0])).toContain('teeth');
  });

  it('always learns the same from the same', () => {
    expect(learnWeights(EXAMPLES, 'here', LEARNING)).toEqual(learned);
  });

  it('keeps out what tells less than the least', () => {
    const most = learnWeights(EXAMPLES, 'here', { ...LEARNING, least: 1_000 });
    expect(most.features).toEqual([]);
  });

  it('gives shares that make one, whatever is said', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom('teeth', 'tight', 'constructor', '__proto__'), fc.string())),
        (said) => {
          const shares = [...weights.sharesOf(new Set(said)).values()];
          expect(shares.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9);
          expect(shares.every((one) => one >= 0 && one <= 1)).toBe(true);
        },
      ),
    );
  });

  it('knows nothing more of words that nobody said', () => {
    expect(weights.sharesOf(new Set(['constructor', 'hasOwnProperty']))).toEqual(weights.sharesOf(new Set()));
  });
});
