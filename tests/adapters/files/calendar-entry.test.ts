import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { calendarEntry, type CalendarMeeting } from '../../../src/adapters/files/calendar-entry.js';

const meeting = (change: Partial<CalendarMeeting> = {}): CalendarMeeting => ({
  meetingId: 'm-1',
  boardId: 'b-1',
  title: 'Main board meeting',
  startsAt: Temporal.Instant.from('2026-07-07T13:00:00Z'),
  endsAt: Temporal.Instant.from('2026-07-07T15:30:00Z'),
  place: 'Room 1, Town Hall',
  joinUrl: null,
  description: '1. Apologies\n2. Minutes',
  cancelled: false,
  sequence: 2,
  madeAt: Temporal.Instant.from('2026-06-01T08:00:00.123Z'),
  organiser: null,
  ...change,
});

/** Lines after unfolding, as a calendar reads them. */
const unfolded = (text: string): string[] => text.replaceAll('\r\n ', '').split('\r\n');

describe('calendarEntry', () => {
  it('gives the meeting in UTC with an id that stays', () => {
    const lines = unfolded(calendarEntry(meeting()));
    expect(lines).toEqual(
      expect.arrayContaining([
        'METHOD:PUBLISH',
        'UID:m-1@b-1',
        'SEQUENCE:2',
        'DTSTAMP:20260601T080000Z',
        'DTSTART:20260707T130000Z',
        'DTEND:20260707T153000Z',
        'STATUS:CONFIRMED',
      ]),
    );
    expect(lines.slice(0, 2)).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0']);
    expect(lines.slice(-3)).toEqual(['END:VEVENT', 'END:VCALENDAR', '']);
  });

  it('takes a cancelled meeting out of calendars by the same id', () => {
    const lines = unfolded(
      calendarEntry(
        meeting({
          cancelled: true,
          sequence: 3,
          organiser: { name: 'Board "office"', email: 'board@westshire.example' },
        }),
      ),
    );
    expect(lines).toEqual(
      expect.arrayContaining([
        'METHOD:CANCEL',
        'UID:m-1@b-1',
        'SEQUENCE:3',
        'STATUS:CANCELLED',
        'SUMMARY:Cancelled: Main board meeting',
        'ORGANIZER;CN="Board \'office\'":mailto:board@westshire.example',
      ]),
    );
  });

  it('escapes commas, semicolons, backslashes and line ends', () => {
    const lines = unfolded(calendarEntry(meeting({ description: 'a;b\\c\r\nd' })));
    expect(lines).toContain('DESCRIPTION:a\\;b\\\\c\\nd');
    expect(lines).toContain('LOCATION:Room 1\\, Town Hall');
  });

  it('names the link to join in the text too, because some calendars hide URL', () => {
    const lines = unfolded(calendarEntry(meeting({ joinUrl: 'https://teams.example/x', description: '' })));
    expect(lines).toContain('URL:https://teams.example/x');
    expect(lines).toContain('DESCRIPTION:Join online: https://teams.example/x');
  });

  it('lets no text start a property of its own and folds at 75 octets', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const entry = calendarEntry(
          meeting({ title: text, place: text, description: `${text}\r\nATTENDEE:x`, joinUrl: `https://x/${text}` }),
        );
        for (const line of entry.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(entry.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        expect(unfolded(entry).map((line) => line.split(/[:;]/)[0])).toEqual([
          ...[
            'BEGIN',
            'VERSION',
            'PRODID',
            'CALSCALE',
            'METHOD',
            'BEGIN',
            'UID',
            'SEQUENCE',
            'DTSTAMP',
            'DTSTART',
            'DTEND',
          ],
          ...['SUMMARY', 'LOCATION', 'DESCRIPTION', 'URL', 'STATUS', 'TRANSP', 'END', 'END', ''],
        ]);
      }),
    );
  });

  it('folds without cutting a character in two', () => {
    const title = '🧒'.repeat(60);
    expect(unfolded(calendarEntry(meeting({ title })))).toContain(`SUMMARY:${title}`);
  });
});
