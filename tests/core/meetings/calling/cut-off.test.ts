import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutOff } from '../../../../src/core/meetings/calling/cut-off.js';
import { formatMoment } from '../../../../src/core/shared/london.js';
import { at } from '../../../kit/builders/at.js';

function closes(startsAt: string, workingDaysBefore: number, calledAt = '2018-01-01T09:00'): string {
  return formatMoment(cutOff({ startsAt: at(startsAt), workingDaysBefore, calledAt: at(calledAt) }));
}

describe('cutOff', () => {
  it('closes at 5.00 pm some working days before, over weekends and bank holidays', () => {
    expect(closes('2019-01-17T14:00', 3)).toBe('Monday 14 January 2019, 5.00 pm');
    expect(closes('2019-01-21T14:00', 3)).toBe('Wednesday 16 January 2019, 5.00 pm');
    expect(closes('2019-04-23T10:00', 1)).toBe('Thursday 18 April 2019, 5.00 pm');
  });

  it('means 5.00 pm on London’s clocks in summer too', () => {
    expect(
      cutOff({ startsAt: at('2019-07-18T14:00'), workingDaysBefore: 1, calledAt: at('2019-07-01T09:00') }).toString(),
    ).toBe('2019-07-17T16:00:00Z');
  });

  it('never closes after the start', () => {
    expect(closes('2019-01-17T14:00', 0)).toBe('Thursday 17 January 2019, 2.00 pm');
    expect(closes('2019-01-17T18:00', 0)).toBe('Thursday 17 January 2019, 5.00 pm');
  });

  it('stays open until the start when the meeting is called too late', () => {
    expect(closes('2019-01-17T14:00', 3, '2019-01-14T17:00')).toBe('Thursday 17 January 2019, 2.00 pm');
    expect(closes('2019-01-17T14:00', 3, '2019-01-14T16:59')).toBe('Monday 14 January 2019, 5.00 pm');
  });

  it('always leaves those called before the meeting some time to answer', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 * 24 * 40 }), fc.nat(10), (minutesAhead, workingDaysBefore) => {
        const calledAt = at('2019-01-03T09:30');
        const startsAt = calledAt.add({ minutes: minutesAhead });
        const closing = cutOff({ startsAt, workingDaysBefore, calledAt });
        expect(closing.epochMilliseconds).toBeGreaterThan(calledAt.epochMilliseconds);
        expect(closing.epochMilliseconds).toBeLessThanOrEqual(startsAt.epochMilliseconds);
      }),
    );
  });
});
