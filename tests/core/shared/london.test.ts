import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  clockTime,
  formatDay,
  formatDayAndMonth,
  formatMoment,
  formatPeriod,
  formatShortDay,
  formatTime,
  isEarlierDay,
  londonDay,
  londonInstant,
  londonTime,
} from '../../../src/core/shared/london.js';
import { at, day } from '../../kit/builders/at.js';

const instant = (text: string): Temporal.Instant => Temporal.Instant.from(text);

describe('London time', () => {
  it('reads a winter clock as UTC and a summer clock as an hour ahead of it', () => {
    expect(londonInstant(day('2019-01-17'), clockTime(14)).toString()).toBe('2019-01-17T14:00:00Z');
    expect(londonInstant(day('2019-07-18'), clockTime(14)).toString()).toBe('2019-07-18T13:00:00Z');
  });

  it('says which day and time it is in London, not in Greenwich', () => {
    const lateInSummer = instant('2019-07-17T23:30:00Z');
    expect(londonDay(lateInSummer).toString()).toBe('2019-07-18');
    expect(londonTime(lateInSummer).toString()).toBe('00:30:00');
  });

  it('reads a time the clocks skip in March an hour later', () => {
    expect(londonInstant(day('2019-03-31'), clockTime(1, 30)).toString()).toBe('2019-03-31T01:30:00Z');
  });

  it('takes the first of a time that comes twice in October', () => {
    expect(londonInstant(day('2019-10-27'), clockTime(1, 30)).toString()).toBe('2019-10-27T00:30:00Z');
  });

  it('comes back to the same minute for every instant that is not doubled', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 12 * 365 * 24 * 60 }), (minutes) => {
        const moment = instant('2017-01-01T00:00:00Z').add({ minutes });
        const back = londonInstant(londonDay(moment), londonTime(moment));
        const hoursEarlier = (moment.epochMilliseconds - back.epochMilliseconds) / 3_600_000;
        expect([0, moment.toZonedDateTimeISO('UTC').month === 10 ? 1 : 0]).toContain(hoursEarlier);
      }),
    );
  });

  it('knows which day is earlier', () => {
    expect(isEarlierDay(day('2018-12-31'), day('2019-01-01'))).toBe(true);
    expect(isEarlierDay(day('2019-01-01'), day('2019-01-01'))).toBe(false);
    expect(isEarlierDay(day('2019-01-01'), day('2018-12-31'))).toBe(false);
  });
});

describe('dates in words', () => {
  it('writes days in full and in short', () => {
    expect(formatDay(day('2019-01-17'))).toBe('Thursday 17 January 2019');
    expect(formatDayAndMonth(day('2019-09-01'))).toBe('Sunday 1 September');
    expect(formatShortDay(day('2019-01-07'))).toBe('Mon 7 Jan');
  });

  it.each([
    [14, 0, '2.00 pm'],
    [9, 5, '9.05 am'],
    [12, 0, '12 noon'],
    [12, 15, '12.15 pm'],
    [0, 0, '12 midnight'],
    [0, 30, '12.30 am'],
    [23, 59, '11.59 pm'],
  ])('writes %i:%i as people say it', (hour, minute, words) => {
    expect(formatTime(clockTime(hour, minute))).toBe(words);
  });

  it('writes a moment and a period in London time', () => {
    expect(formatMoment(instant('2019-07-18T13:00:00Z'))).toBe('Thursday 18 July 2019, 2.00 pm');
    expect(formatPeriod(at('2019-01-17T14:00'), at('2019-01-17T16:30'))).toBe(
      'Thursday 17 January 2019, 2.00 pm to 4.30 pm',
    );
  });

  it('names both days of a period that runs past midnight', () => {
    expect(formatPeriod(at('2019-01-17T22:00'), at('2019-01-18T01:00'))).toBe(
      'Thursday 17 January 2019, 10.00 pm to Friday 18 January 2019, 1.00 am',
    );
  });
});
