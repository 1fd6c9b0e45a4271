import type { Temporal } from 'temporal-polyfill';

/** What a calendar entry says of a meeting. The caller leaves restricted items out of `description`. */
export interface CalendarMeeting {
  readonly meetingId: string;
  readonly boardId: string;
  readonly title: string;
  readonly startsAt: Temporal.Instant;
  readonly endsAt: Temporal.Instant;
  readonly place: string;
  readonly joinUrl: string | null;
  readonly description: string;
  readonly cancelled: boolean;
  /** Goes up with every change, so that calendars replace the entry they have. */
  readonly sequence: number;
  /** Moment the text is made (DTSTAMP). */
  readonly madeAt: Temporal.Instant;
  /** Name and address shown as organiser; calendars want one on a cancellation. Null leaves it out. */
  readonly organiser: { readonly name: string; readonly email: string } | null;
}

const CRLF = '\r\n';
const LONGEST_OCTETS = 75;

/**
 * A meeting as an RFC 5545 calendar file. Times are in UTC: one meeting needs no rule for summer time, every calendar
 * shows UTC in its owner's zone, and Outlook has been seen to turn cancellations with a TZID into
 * "not supported calendar message". A live meeting is METHOD:PUBLISH, because Outlook takes a REQUEST without the reader
 * among its attendees for an invitation to somebody else; a cancelled one is METHOD:CANCEL with the same UID.
 */
export function calendarEntry(meeting: CalendarMeeting): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Quorum//Board meetings//EN',
    'CALSCALE:GREGORIAN',
    `METHOD:${meeting.cancelled ? 'CANCEL' : 'PUBLISH'}`,
    'BEGIN:VEVENT',
    `UID:${escaped(`${meeting.meetingId}@${meeting.boardId}`)}`,
    `SEQUENCE:${Math.max(0, Math.trunc(meeting.sequence))}`,
    `DTSTAMP:${utc(meeting.madeAt)}`,
    `DTSTART:${utc(meeting.startsAt)}`,
    `DTEND:${utc(meeting.endsAt)}`,
    `SUMMARY:${escaped(meeting.cancelled ? `Cancelled: ${meeting.title}` : meeting.title)}`,
    `LOCATION:${escaped(meeting.place)}`,
    `DESCRIPTION:${escaped(describe(meeting))}`,
    ...(meeting.organiser === null ? [] : [organiserLine(meeting.organiser)]),
    ...(meeting.joinUrl === null ? [] : [`URL:${oneLine(meeting.joinUrl)}`]),
    `STATUS:${meeting.cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    `TRANSP:${meeting.cancelled ? 'TRANSPARENT' : 'OPAQUE'}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map(folded).join(CRLF) + CRLF;
}

function describe({ description, joinUrl }: CalendarMeeting): string {
  return joinUrl === null ? description : `${description}\n\nJoin online: ${joinUrl}`.trim();
}

function organiserLine({ name, email }: { readonly name: string; readonly email: string }): string {
  return `ORGANIZER;CN="${oneLine(name).replaceAll('"', "'")}":mailto:${oneLine(email).replace(/[^\w.+@-]/g, '')}`;
}

/** `20190107T170000Z`. */
function utc(instant: Temporal.Instant): string {
  return instant.toString({ smallestUnit: 'second' }).replace(/[-:]/g, '');
}

/** Text escaped as RFC 5545 §3.3.11 asks; other control characters are dropped, so that no text can start a new property. */
function escaped(text: string): string {
  return text
    .replace(/\r\n|[\r\n\u2028\u2029]/g, '\n')
    .replace(/(?!\n)\p{Cc}/gu, ' ')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n');
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]/gu, '');
}

/** Folds a line at 75 octets without cutting a character in two; a folded line goes on after one space. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const sign of line) {
    const size = Buffer.byteLength(sign);
    if (octets + size > LONGEST_OCTETS) {
      parts.push(part);
      part = ' ';
      octets = 1;
    }
    part += sign;
    octets += size;
  }
  return [...parts, part].join(CRLF);
}
