import { describe, expect, it } from 'vitest';
import { financialYearOf } from '../../../src/core/shared/financial-year.js';
import { asId } from '../../../src/core/shared/ids.js';
import { isBefore, secondsAfter } from '../../../src/core/shared/instants.js';
import { londonMoment } from '../../../src/core/shared/london-moment.js';
import { noticeKey } from '../../../src/core/shared/notice-request.js';
import { at } from '../../kit/builders/at.js';

describe('instants', () => {
  it('says what comes before, and not of the same instant', () => {
    const now = at('2019-01-17T14:00');
    expect([isBefore(now, secondsAfter(now, 1)), isBefore(now, now), isBefore(secondsAfter(now, 1), now)]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('londonMoment', () => {
  it('reads the wall clock of London, in winter and in summer', () => {
    expect(londonMoment('2019-01-17', '14:00')?.toString()).toBe('2019-01-17T14:00:00Z');
    expect(londonMoment('2019-07-17', '14:00')?.toString()).toBe('2019-07-17T13:00:00Z');
  });

  it('reads a time that the clocks skip as an hour later, and one that comes twice as the first', () => {
    expect(londonMoment('2019-03-31', '01:30')?.toString()).toBe('2019-03-31T01:30:00Z');
    expect(londonMoment('2019-10-27', '01:30')?.toString()).toBe('2019-10-27T00:30:00Z');
  });

  it.each([
    ['2019-02-29', '14:00'],
    ['2019-01-17', '24:00'],
    ['2019-01-17', '14:60'],
    ['17/01/2019', '14:00'],
    ['2019-01-17', '2 pm'],
    ['', ''],
    ['2019-01-17T00:00', '14:00'],
  ])('gives nothing for %s %s', (day, time) => {
    expect(londonMoment(day, time)).toBeNull();
  });
});

describe('financialYearOf', () => {
  it('turns at midnight in London on 1 April, which is summer time', () => {
    expect(financialYearOf(at('2018-03-31T23:59:59')).name).toBe('2017/18');
    expect(financialYearOf(at('2018-04-01T00:00')).name).toBe('2018/19');
    expect(financialYearOf(2018).from.toString()).toBe('2018-03-31T23:00:00Z');
  });

  it('names a century’s end with two figures, and leaves no gap between years', () => {
    expect(financialYearOf(2099).name).toBe('2099/00');
    expect(financialYearOf(2018).until).toEqual(financialYearOf(2019).from);
  });
});

describe('noticeKey', () => {
  const about = { kind: 'nudge', subjectId: 'm1', occurrence: 'call-1-step-1' } as const;

  it('tells a person from a place of the same id', () => {
    const person = noticeKey({ ...about, recipient: { personId: asId('x') } });
    const place = noticeKey({ ...about, recipient: { placeId: asId('x') } });
    expect([person, place]).toEqual(['nudge|m1|person:x|call-1-step-1', 'nudge|m1|place:x|call-1-step-1']);
  });
});
