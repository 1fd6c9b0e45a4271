import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatReference, sameReference } from '../../../src/core/actions/action-reference.js';
import { day } from '../../kit/builders/at.js';

const SSCB = { shortName: 'SSCB' };

describe('formatReference', () => {
  it('says the board, the day and the number', () => {
    expect(formatReference(SSCB, { day: day('2026-12-17'), number: 3 })).toBe('SSCB 17.12.26/3');
    expect(formatReference(SSCB, { day: day('2019-01-07'), number: 12 })).toBe('SSCB 07.01.19/12');
  });

  it('says two references the same if and only if they are the same', () => {
    const anyReference = fc.record({
      day: fc.integer({ min: 0, max: 20_000 }).map((days) => day('2010-01-01').add({ days })),
      number: fc.integer({ min: 1, max: 400 }),
    });
    fc.assert(
      fc.property(anyReference, anyReference, fc.boolean(), (one, another, copy) => {
        const other = copy ? { day: day(one.day.toString()), number: one.number } : another;
        const said = formatReference(SSCB, one) === formatReference(SSCB, other);
        expect(sameReference(one, other)).toBe(said);
        if (copy) expect(said).toBe(true);
      }),
    );
    const first = { day: day('2019-01-07'), number: 1 };
    expect(sameReference(first, { ...first, number: 2 })).toBe(false);
    expect(sameReference(first, { ...first, day: day('2019-02-07') })).toBe(false);
  });
});
