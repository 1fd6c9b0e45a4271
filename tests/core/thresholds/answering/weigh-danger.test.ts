import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DANGER_SIGNS } from '../../../../src/core/thresholds/answering/threshold-answer.js';
import { weighDanger } from '../../../../src/core/thresholds/answering/weigh-danger.js';

const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('weighing danger', () => {
  it('never takes the line from what a rule saw as danger', () => {
    const seen = fc.constantFrom(...DANGER_SIGNS.filter((sign) => sign !== 'grave'));
    fc.assert(
      fc.property(seen, share, (sign, likely) => {
        expect([sign, 'grave']).toContain(weighDanger(sign, likely));
      }),
    );
  });

  it('never makes less of it the likelier danger is', () => {
    const loudness = (sign: string | null): number => (sign === null ? 0 : sign === 'grave' ? 1 : 2);
    fc.assert(
      fc.property(fc.constantFrom(null, ...DANGER_SIGNS), share, share, (seen, one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        expect(loudness(weighDanger(seen, high))).toBeGreaterThanOrEqual(loudness(weighDanger(seen, low)));
      }),
    );
  });

  it.each([
    [null, 0.1, null],
    [null, 0.4, 'grave'],
    [null, 0.95, 'said-so'],
    ['grave', 0.02, null],
    ['grave', 0.3, 'grave'],
    ['grave', 0.7, 'said-so'],
    ['missing', 0.02, 'grave'],
    ['missing', 0.05, 'missing'],
  ] as const)('makes of %s and a likelihood of %s: %s', (seen, likely, weighed) => {
    expect(weighDanger(seen, likely)).toBe(weighed);
  });
});
