import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chaseDue, MOST_CHASES } from '../../../../src/core/thresholds/advice/chase-due.js';
import type { AdviceEvent } from '../../../../src/core/thresholds/advice/advice-request.js';
import { asId } from '../../../../src/core/shared/ids.js';
import { workingHoursBetween } from '../../../../src/core/shared/working-hours.js';
import { at } from '../../../kit/builders/at.js';

const chased = (time: string): AdviceEvent => ({
  requestId: asId('a-question'),
  seq: 2,
  kind: 'chased',
  at: at(time),
  byId: null,
});
const open = (askedAt: string) => ({ state: 'open', askedAt: at(askedAt), claimedAt: null }) as const;
const claimed = (askedAt: string, claimedAt: string) =>
  ({ state: 'claimed', askedAt: at(askedAt), claimedAt: at(claimedAt) }) as const;

describe('a question that waits', () => {
  it.each([
    ['not within two working hours', '2019-01-07T09:00:00', '2019-01-07T10:59:59', null],
    ['after two', '2019-01-07T09:00:00', '2019-01-07T11:00:00', 1],
    ['not through the night', '2019-01-07T17:00:00', '2019-01-08T09:59:00', null],
    ['but when two hours of days have gone by', '2019-01-07T17:00:00', '2019-01-08T10:00:00', 1],
    ['not over a weekend', '2019-01-11T17:30:00', '2019-01-14T10:00:00', null],
    ['not over Easter', '2019-04-18T16:30:00', '2019-04-22T16:00:00', null],
    ['from nine in summer too', '2019-06-03T07:00:00', '2019-06-03T11:00:00', 1],
  ])('is chased %s', (_, asked, now, due) => {
    expect(chaseDue(open(asked), [], at(now))).toBe(due);
  });

  it('is chased again two working hours after the last reminder, four times at most', () => {
    const asked = open('2019-01-07T09:00:00');
    const first = chased('2019-01-07T11:00:00');
    expect(chaseDue(asked, [first], at('2019-01-07T12:59:00'))).toBeNull();
    expect(chaseDue(asked, [first], at('2019-01-07T13:00:00'))).toBe(2);
    const four = [11, 13, 15, 17].map((hour) => chased(`2019-01-07T${hour}:00:00`));
    expect(four).toHaveLength(MOST_CHASES);
    expect(chaseDue(asked, four, at('2019-01-21T13:00:00'))).toBeNull();
  });

  it('is one reminder after downtime, however long', () => {
    expect(chaseDue(open('2019-01-07T09:00:00'), [], at('2019-01-28T13:00:00'))).toBe(1);
  });

  it('waits anew for whoever took it', () => {
    const taken = claimed('2019-01-07T09:00:00', '2019-01-07T12:00:00');
    expect(chaseDue(taken, [chased('2019-01-07T11:00:00')], at('2019-01-07T13:30:00'))).toBeNull();
    expect(chaseDue(taken, [chased('2019-01-07T11:00:00')], at('2019-01-07T14:00:00'))).toBe(1);
  });

  it.each(['answered', 'closed'] as const)('is not chased once it is %s', (state) => {
    expect(chaseDue({ ...open('2019-01-07T09:00:00'), state }, [], at('2019-01-08T13:00:00'))).toBeNull();
  });
});

describe('working hours', () => {
  it('add up: from one moment to a second and on to a third is as long as straight to the third', () => {
    const moment = fc
      .integer({ min: 0, max: 40 * 24 * 60 })
      .map((minutes) => at('2019-03-15T00:00:00').add({ minutes }));
    fc.assert(
      fc.property(fc.array(moment, { minLength: 3, maxLength: 3 }), (moments) => {
        const [one, two, three] = [...moments].sort((a, b) => a.epochMilliseconds - b.epochMilliseconds);
        if (one === undefined || two === undefined || three === undefined) throw new Error('three moments');
        const parts = workingHoursBetween(one, two) + workingHoursBetween(two, three);
        expect(parts).toBeCloseTo(workingHoursBetween(one, three), 6);
      }),
      { numRuns: 200 },
    );
  });

  it('are none backwards', () => {
    expect(workingHoursBetween(at('2019-01-08T10:00:00'), at('2019-01-07T10:00:00'))).toBe(0);
  });
});
