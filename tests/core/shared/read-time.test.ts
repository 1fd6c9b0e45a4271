import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockTime, formatTime } from '../../../src/core/shared/london.js';
import { readTime, readTimeSpan } from '../../../src/core/shared/read-time.js';

function span(text: string): string | null {
  const found = readTimeSpan(text);
  return found === null ? null : `${found.from.toString().slice(0, 5)}-${found.to.toString().slice(0, 5)}`;
}

describe('readTime', () => {
  it.each([
    ['5.00 pm', '17:00'],
    ['5pm', '17:00'],
    ['5 p.m.', '17:00'],
    ['5:30PM', '17:30'],
    ['17:00', '17:00'],
    ['17.00', '17:00'],
    ['1700 hrs', '17:00'],
    ['09:05', '09:05'],
    ['9.30', '09:30'],
    ['9.05 a.m.', '09:05'],
    ['12 noon', '12:00'],
    ['noon', '12:00'],
    ['midday', '12:00'],
    ['12pm', '12:00'],
    ['12.30 am', '00:30'],
    ['midnight', '00:00'],
    ['02:00', '02:00'],
  ])('reads "%s"', (text, clock) => {
    expect(readTime(text)?.toString().slice(0, 5)).toBe(clock);
  });

  it.each(['', '2.00', '5:30', '9', '25:00', '13pm', '0 am', '5.75 pm', '10 noon', '5.0 pm', 'about 5pm', '7am8'])(
    'does not guess at "%s"',
    (text) => {
      expect(readTime(text)).toBeNull();
    },
  );

  it('reads back every time it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), (hour, minute) => {
        const time = clockTime(hour, minute);
        expect(readTime(formatTime(time))?.toString()).toBe(time.toString());
      }),
    );
  });
});

describe('readTimeSpan', () => {
  it.each([
    ['2pm–4.30pm', '14:00-16:30'],
    ['2.00 pm to 4.30 pm', '14:00-16:30'],
    ['14:00-16:30', '14:00-16:30'],
    ['2–4.30pm', '14:00-16:30'],
    ['2.00 - 4.30 p.m.', '14:00-16:30'],
    ['11–1pm', '11:00-13:00'],
    ['9.30-11am', '09:30-11:00'],
    ['10 am until 12 noon', '10:00-12:00'],
    ['10–noon', '10:00-12:00'],
    ['9.30 to 12.30pm', '09:30-12:30'],
    ['10.00 to 14.00', '10:00-14:00'],
  ])('reads "%s"', (text, clock) => {
    expect(span(text)).toBe(clock);
  });

  it.each(['2pm', '4pm-2pm', '2pm-2pm', '2.00-4.30', 'now to then', '1pm-2pm-3pm'])(
    'does not guess at "%s"',
    (text) => {
      expect(span(text)).toBeNull();
    },
  );
});
