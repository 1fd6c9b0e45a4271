import type { AgendaItem, Purpose } from '../core/meetings/agenda/agenda.js';
import type { AgendaRead, ReadItem } from '../core/meetings/agenda/read-agenda/agenda-reading.js';
import { formatDay, formatTime, londonDay, londonTime } from '../core/shared/london.js';
import { londonMoment } from '../core/shared/london-moment.js';

const NOT_FOUND = 'not found';
const PURPOSES: Readonly<Record<Purpose, string>> = {
  information: 'for information',
  decision: 'for decision',
  discussion: 'for discussion',
  challenge: 'for challenge',
};

/** What was understood of an agenda, in lines for a person: the meeting, the items, what was not read, what to check. */
export function sayReading(reading: AgendaRead, remarks: readonly string[] = []): readonly string[] {
  return [
    'This is what I understood. Nothing is saved yet.',
    '',
    `  Title: ${reading.title ?? NOT_FOUND}`,
    `  Date: ${sayDay(reading.date) ?? NOT_FOUND}`,
    `  Time: ${sayTimes(reading.startTime, reading.endTime) ?? NOT_FOUND}`,
    `  Place: ${reading.place ?? NOT_FOUND}`,
    ...(reading.joinLink === null ? [] : [`  Online: ${reading.joinLink}`]),
    '',
    `  ${counted(reading.items.length, 'item')}:`,
    ...reading.items.flatMap(sayItem),
    ...sayUnread(reading),
    ...listed('Please check:', [...reading.doubts.map(sayDoubt), ...remarks]),
  ];
}

/** "Thursday 17 January 2019" for a day as an agenda's reading holds it; null for none. */
export function sayDay(date: string | null): string | null {
  const noon = date === null ? null : londonMoment(date, '12:00');
  return noon === null ? null : formatDay(londonDay(noon));
}

function sayTimes(startTime: string | null, endTime: string | null): string | null {
  const said = [startTime, endTime].flatMap((time) => {
    const at = time === null ? null : londonMoment('2000-01-01', time);
    return at === null ? [] : [formatTime(londonTime(at))];
  });
  return said.length === 0 ? null : said.join(' to ');
}

function sayItem({ item, notes }: ReadItem): readonly string[] {
  const facts = factsOf(item);
  return [
    `  ${item.number}. ${item.title}${facts.length === 0 ? '' : ` (${facts.join('; ')})`}`,
    ...item.subItems.map(({ label, title }) => `       ${label} ${title}`),
    ...item.papers.map(
      ({ number, title, link }) => `       paper ${number}: ${title}${link === null ? ' (to follow)' : ''}`,
    ),
    ...notes.map((note) => `       printed under it, and not kept: “${note}”`),
  ];
}

function factsOf({ purpose, lead, minutes, restricted }: AgendaItem): readonly string[] {
  return [
    ...(purpose === null ? [] : [PURPOSES[purpose]]),
    ...(lead === null ? [] : [lead]),
    ...(minutes === null ? [] : [counted(minutes, 'minute')]),
    ...(restricted ? ['members only'] : []),
  ];
}

function sayUnread({ unread, stopped }: AgendaRead): readonly string[] {
  const heading = unread.length === 1 ? 'One line was not read:' : `${unread.length} lines were not read:`;
  return [
    ...listed(
      heading,
      unread.map(({ line, text, why }) => `Line ${line}: “${text}” ${why}`),
    ),
    ...(stopped === null ? [] : ['', `  I stopped reading at line ${stopped.line}. ${stopped.why}`]),
  ];
}

function sayDoubt({ line, sentence }: AgendaRead['doubts'][number]): string {
  return line === null ? sentence : `Line ${line}: ${sentence}`;
}

function listed(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', `  ${heading}`, ...lines.map((line) => `  - ${line}`)];
}

function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
