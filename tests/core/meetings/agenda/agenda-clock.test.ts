import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agendaClock } from '../../../../src/core/meetings/agenda/agenda-clock.js';
import { formatTime, londonTime } from '../../../../src/core/shared/london.js';
import { anAgendaItem } from '../../../kit/builders/an-agenda-item.js';
import { at } from '../../../kit/builders/at.js';

function clock(...minutes: readonly (number | null)[]) {
  const items = minutes.map((each, index) => anAgendaItem({ number: index + 1, minutes: each }));
  return agendaClock({ startsAt: at('2019-01-17T14:00'), endsAt: at('2019-01-17T16:30'), items });
}

function said({ times }: ReturnType<typeof clock>): readonly (string | null)[] {
  return times.map(({ startsAt }) => (startsAt === null ? null : formatTime(londonTime(startsAt))));
}

describe('agendaClock', () => {
  it('counts on from the start', () => {
    const counted = clock(5, 10, 45);
    expect(said(counted)).toEqual(['2.00 pm', '2.05 pm', '2.15 pm']);
    expect(counted.finishesAt?.equals(at('2019-01-17T15:00'))).toBe(true);
    expect(counted.overrunMinutes).toBe(0);
  });

  it('makes up no time after an item without minutes', () => {
    const counted = clock(5, null, 45, 10);
    expect(said(counted)).toEqual(['2.00 pm', '2.05 pm', null, null]);
    expect(counted.finishesAt).toBeNull();
  });

  it('says by how much the items outlast the meeting, at the least', () => {
    expect(clock(100, 70).overrunMinutes).toBe(20);
    expect(clock(100, null, 70).overrunMinutes).toBe(20);
    expect(clock(100, 50).overrunMinutes).toBe(0);
  });

  it('has nothing to say of an empty agenda', () => {
    expect(clock()).toEqual({ times: [], finishesAt: null, overrunMinutes: 0 });
  });

  it('gives times that never run back, known up to the first unknown and ending with the sum', () => {
    const anyMinutes = fc.array(fc.option(fc.nat(60), { freq: 8 }), { minLength: 1, maxLength: 15 });
    fc.assert(
      fc.property(anyMinutes, (minutes) => {
        const { times, finishesAt, overrunMinutes } = clock(...minutes);
        const known = times.flatMap(({ startsAt }) => (startsAt === null ? [] : [startsAt.epochMilliseconds]));
        const firstUnknown = minutes.indexOf(null);
        expect(known).toHaveLength(firstUnknown === -1 ? minutes.length : firstUnknown + 1);
        expect(known).toEqual([...known].sort((a, b) => a - b));
        const sum = minutes.reduce<number>((total, each) => total + (each ?? 0), 0);
        expect(finishesAt === null).toBe(firstUnknown !== -1);
        if (finishesAt !== null) expect(finishesAt.equals(at('2019-01-17T14:00').add({ minutes: sum }))).toBe(true);
        expect(overrunMinutes).toBe(Math.max(0, sum - 150));
      }),
    );
  });
});
