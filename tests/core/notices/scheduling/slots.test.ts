import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { Schedule } from '../../../../src/core/notices/scheduling/schedule.js';
import { isSlotTime, MOST_SLOTS, slotLabel, slotsBetween } from '../../../../src/core/notices/scheduling/slots.js';
import { isWorkingDay } from '../../../../src/core/shared/working-days.js';
import { aSchedule } from '../../../kit/builders/a-schedule.js';
import { at, day } from '../../../kit/builders/at.js';

const labels = (schedule: Schedule, after: string | null, now: string): readonly string[] =>
  slotsBetween(schedule, after, at(now)).map(({ label }) => label.replace(' Europe/London', ''));
const label = (moment: string): string => `${moment} Europe/London`;

describe('a slot', () => {
  it('is named by its London day and time', () => {
    expect(slotLabel(day('2027-03-28'), '09:00')).toBe('2027-03-28T09:00 Europe/London');
  });

  it('comes between six and ten, where no clock change can skip or repeat it', () => {
    expect(['06:00', '09:30', '22:00'].every(isSlotTime)).toBe(true);
    expect(['05:59', '22:01', '01:30', '24:00', '9:00', '09:60', ''].some(isSlotTime)).toBe(false);
    expect(() => slotsBetween(aSchedule({ localTime: '01:30' }), null, at('2019-01-08T09:00'))).toThrow(
      'schedule.bad-time',
    );
  });
});

describe('slotsBetween', () => {
  it('finds each slot once its time has come, and none that was taken', () => {
    const schedule = aSchedule();
    expect(labels(schedule, null, '2019-01-08T08:59')).toEqual([]);
    expect(labels(schedule, null, '2019-01-08T09:00')).toEqual(['2019-01-08T09:00']);
    expect(labels(schedule, label('2019-01-08T09:00'), '2019-01-08T23:59')).toEqual([]);
    expect(labels(schedule, label('2019-01-08T09:00'), '2019-01-10T09:00')).toEqual([
      '2019-01-09T09:00',
      '2019-01-10T09:00',
    ]);
  });

  it('knows none before the schedule was made, the moment itself excepted', () => {
    const schedule = aSchedule({ since: at('2019-01-08T09:00') });
    expect(labels(schedule, null, '2019-01-08T12:00')).toEqual(['2019-01-08T09:00']);
    expect(labels(aSchedule({ since: at('2019-01-08T09:01') }), null, '2019-01-08T12:00')).toEqual([]);
  });

  it('moves what falls on a day without work to the next working day, where two are one', () => {
    const schedule = aSchedule({ workingDaysOnly: true, since: at('2018-12-24T12:00') });
    expect(labels(schedule, null, '2019-01-02T12:00')).toEqual([
      '2018-12-27T09:00',
      '2018-12-28T09:00',
      '2018-12-31T09:00',
      '2019-01-02T09:00',
    ]);
    const saturdays = aSchedule({ workingDaysOnly: true, weekdays: [6] });
    expect(labels(saturdays, null, '2019-01-13T12:00')).toEqual([]);
    expect(labels(saturdays, null, '2019-01-14T09:00')).toEqual(['2019-01-14T09:00']);
  });

  it('gives none again while a clock that was set back catches up', () => {
    expect(labels(aSchedule(), label('2019-01-10T09:00'), '2019-01-08T12:00')).toEqual([]);
    expect(labels(aSchedule(), label('2019-01-10T09:00'), '2019-01-10T09:00')).toEqual([]);
  });

  it('looks back no further than the latest five hundred', () => {
    const found = labels(aSchedule({ since: at('2011-01-07T12:00') }), null, '2019-01-08T12:00');
    expect(found).toHaveLength(MOST_SLOTS);
    expect(found.at(-1)).toBe('2019-01-08T09:00');
  });

  it('keeps to nine in the morning of London through both clock changes', () => {
    const times = (from: string, to: string): readonly string[] =>
      slotsBetween(aSchedule({ since: at(from) }), null, at(to)).map((slot) => slot.at.toString().slice(0, 16));
    expect(times('2027-03-27T00:00', '2027-03-29T12:00')).toEqual([
      '2027-03-27T09:00',
      '2027-03-28T08:00',
      '2027-03-29T08:00',
    ]);
    expect(times('2027-10-30T00:00', '2027-11-01T12:00')).toEqual([
      '2027-10-30T08:00',
      '2027-10-31T09:00',
      '2027-11-01T09:00',
    ]);
  });

  const schedules = fc.record({
    weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 7 }),
    workingDaysOnly: fc.boolean(),
    localTime: fc
      .tuple(fc.integer({ min: 6, max: 21 }), fc.integer({ min: 0, max: 59 }))
      .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':')),
  });

  it('over twenty years takes each slot once, in order and on a right day, however long the bot was off', () => {
    const since = at('2015-01-01T00:00');
    const gaps = fc.array(fc.integer({ min: 1, max: 60 * 24 * 400 }), { minLength: 15, maxLength: 40 });
    fc.assert(
      fc.property(schedules, gaps, fc.nat(60 * 24 * 30), (times, minutes, back) => {
        const schedule = aSchedule({ ...times, since });
        const taken: string[] = [];
        let now = since;
        for (const passed of minutes) {
          now = now.add({ minutes: passed });
          const found = slotsBetween(schedule, taken.at(-1) ?? null, now);
          taken.push(...found.map((slot) => slot.label));
          expect(slotsBetween(schedule, taken.at(-1) ?? null, now.subtract({ minutes: back }))).toEqual([]);
        }
        const whole = everySlot(schedule, since, now);
        const lost = minutes.some((passed) => passed > 60 * 24 * MOST_SLOTS);
        if (!lost) expect(taken).toEqual(whole);
      }),
      { numRuns: 10 },
    );
  });

  /** The same by brute force: what every day of the time has, moved and made single. */
  function everySlot(schedule: Schedule, since: Temporal.Instant, now: Temporal.Instant): readonly string[] {
    const { weekdays, workingDaysOnly, localTime } = schedule;
    const days = new Set<string>();
    let nominal = since.toZonedDateTimeISO('Europe/London').toPlainDate().subtract({ days: 14 });
    const last = now.toZonedDateTimeISO('Europe/London').toPlainDate();
    for (; Temporal.PlainDate.compare(nominal, last) <= 0; nominal = nominal.add({ days: 1 })) {
      if (weekdays.length > 0 && !weekdays.includes(nominal.dayOfWeek)) continue;
      let moved = nominal;
      while (workingDaysOnly && !isWorkingDay(moved)) moved = moved.add({ days: 1 });
      const slot = at(`${moved.toString()}T${localTime}`);
      const inTime = Temporal.Instant.compare(slot, since) >= 0 && Temporal.Instant.compare(slot, now) <= 0;
      if (inTime) days.add(`${moved.toString()}T${localTime} Europe/London`);
    }
    return [...days];
  }
});
