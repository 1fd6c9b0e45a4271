import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { formatDay, formatShortDay } from '../../../src/core/shared/london.js';
import { readDay } from '../../../src/core/shared/read-day.js';
import { day } from '../../kit/builders/at.js';

function read(text: string): string {
  const found = readDay(text);
  return found.status === 'read' ? found.day.toString() : found.status;
}

describe('readDay', () => {
  it.each([
    '7 January, 2019',
    '7 January 2019',
    '7th Jan 2019',
    'Monday, 7 January, 2019',
    'Mon 7 Jan 2019',
    'Monday 7th of January 2019',
    '07/01/2019',
    '7/1/19',
    '7.1.2019',
    '07-01-2019',
    '2019-01-07',
    '  mon  7  JAN  2019 ',
  ])('reads "%s"', (text) => {
    expect(read(text)).toBe('2019-01-07');
  });

  it('reads every way of shortening a weekday and September', () => {
    for (const text of ['Tue', 'Tues', 'Tuesday']) expect(read(`${text} 8 Jan 2019`)).toBe('2019-01-08');
    for (const text of ['Wed', 'Weds', 'Wednesday']) expect(read(`${text} 9 Jan 2019`)).toBe('2019-01-09');
    for (const text of ['Thu', 'Thur', 'Thurs', 'Thursday']) expect(read(`${text} 5 Sept 2019`)).toBe('2019-09-05');
    expect(read('Sat 7 Sep 2019')).toBe('2019-09-07');
    expect(read('Saturday 7 September 2019')).toBe('2019-09-07');
  });

  it('puts the day before the month, as in Britain', () => {
    expect(read('03/04/2019')).toBe('2019-04-03');
    expect(read('12/25/2019')).toBe('not-understood');
  });

  it.each([
    '',
    'next Thursday',
    '7 January',
    '31 February 2019',
    '29/02/2019',
    '0/1/2019',
    '7 Janvier 2019',
    '7 Ma 2019',
  ])('does not guess at "%s"', (text) => {
    expect(read(text)).toBe('not-understood');
  });

  it('accepts 29 February in a leap year only', () => {
    expect(read('29 February 2020')).toBe('2020-02-29');
  });

  it('asks which is meant when weekday and date differ', () => {
    expect(readDay('Tues 7 January 2019')).toEqual({
      status: 'weekday-differs',
      day: day('2019-01-07'),
      said: 'Tuesday',
    });
  });

  it('reads back every day it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 12 * 365 }), (days) => {
        const date = Temporal.PlainDate.from('2017-01-01').add({ days });
        expect(read(formatDay(date))).toBe(date.toString());
        expect(read(`${formatShortDay(date)} ${date.year}`)).toBe(date.toString());
      }),
    );
  });
});
