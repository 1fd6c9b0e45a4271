import { britishDates, type FoundDate } from './british-date.js';
import { bareSpan, clockText, clockTimes, type FoundTime } from './clock-time.js';
import { doubt, listUnread, type Draft } from './draft.js';
import { isOrganisation, placeIn } from './place-in.js';
import type { PreparedLine } from './prepared-lines.js';
import { takeLinks } from './papers-of.js';

// The cleaned text holds no NUL, so it can stand for what has been taken out.
const BLANK = /\0+/;
const FILLER =
  /^(?:[ ,;:()|•·–—-]|(?:to be|will be|is|being)? ?held\b|at\b|on\b|from\b|starting\b|commencing\b|promptly\b|the\b|and\b|hrs\b|hours\b)+|(?:[ ,;:()|•·–—-]|\b(?:at|on|from|in|and|held|to|until|starting|commencing|promptly))+$/gi;

/** What words say of day and hour, and the other pieces of the line, without the small words that join them. */
export function whenIn(words: string): { dates: FoundDate[]; times: FoundTime[]; pieces: string[] } {
  const dates = britishDates(words);
  const dateless = blanked(words, dates);
  const surely = clockTimes(dateless);
  const times = surely.length === 0 && dates.length > 0 ? bareSpan(dateless) : surely;
  const pieces = blanked(dateless, times)
    .split(BLANK)
    .map((piece) => piece.replace(FILLER, '').trim());
  return { dates, times, pieces: pieces.filter((piece) => piece !== '') };
}

/** Takes the meeting's dates and times out of words and returns the pieces that remain. */
export function takeWhen(draft: Draft, line: PreparedLine, words: string, labelled: boolean): string[] {
  const { dates, times, pieces } = whenIn(words);
  for (const found of dates) takeDate(draft, line, found, labelled);
  const [first, second] = times;
  if (first !== undefined) takeTime(draft, line, first.start, first.end ?? second?.start ?? null, first.sure);
  return pieces;
}

function takeDate(draft: Draft, line: PreparedLine, found: FoundDate, labelled: boolean): void {
  if (found.fault === 'no-year') {
    doubt(draft, line.number, `“${found.text}” has no year, so the date is left open.`);
  } else if (found.fault === 'no-such-day') {
    doubt(draft, line.number, `“${found.text}” is not a day in the calendar, so the date is left open.`);
  } else if (found.fault === 'wrong-weekday') {
    doubt(draft, line.number, `“${found.text}”: the weekday and the date do not agree, so the date is left open.`);
  }
  if (found.date !== null) draft.dates.push({ date: found.date, line: line.number, labelled });
}

function takeTime(draft: Draft, line: PreparedLine, start: number, end: number | null, sure: boolean): void {
  if (draft.start !== null && draft.start !== start) {
    doubt(
      draft,
      line.number,
      `A second starting time, ${clockText(start)}, is printed here; ${clockText(draft.start)} was kept.`,
    );
    return;
  }
  draft.start = start;
  if (end !== null && draft.end !== null && draft.end !== end) {
    doubt(
      draft,
      line.number,
      `A second finishing time, ${clockText(end)}, is printed here; ${clockText(draft.end)} was kept.`,
    );
  } else if (end !== null) draft.end = end;
  if (!sure)
    doubt(draft, line.number, `The time does not say morning or afternoon; it was read as ${clockText(start)}.`);
}

/** Takes a join link out of words. Only https is accepted: people will press it. */
export function takeJoinLink(draft: Draft, line: PreparedLine, words: string): string {
  const { rest, links } = takeLinks(words);
  for (const { link } of links) {
    if (!link.startsWith('https://'))
      listUnread(draft, line, link, 'This link is not a secure (https) one, so it was not taken.');
    else if (draft.joinLink === null) draft.joinLink = link;
    else if (draft.joinLink !== link) listUnread(draft, line, link, 'A join link had already been found.');
  }
  return rest;
}

/** Takes what words say of where the meeting is; false when they say nothing of it. */
export function takePlace(draft: Draft, words: string, labelled: boolean): boolean {
  const place = labelled ? words.trim() : placeIn(words);
  if (place === null || place === '') return false;
  if (
    !labelled &&
    isOrganisation(place) &&
    !/\b(?:room|hall|house|centre|chamber|offices?|teams|zoom|street)\b/i.test(place)
  )
    return false;
  if (!draft.places.includes(place)) draft.places.push(place);
  return true;
}

/** Takes the first full date (and time) of a next meeting; several dates are kept as a doubt, not chosen from silently. */
export function takeNextMeeting(draft: Draft, line: PreparedLine, words: string): boolean {
  const dates = britishDates(words);
  const [first, second] = dates.filter((found) => found.date !== null);
  if (first?.date === null || first === undefined) {
    if (dates.length > 0)
      doubt(
        draft,
        line.number,
        `The next meeting's date, “${dates[0]?.text ?? ''}”, is not complete or not a day in the calendar.`,
      );
    return dates.length > 0;
  }
  const start = clockTimes(blanked(words, dates))[0]?.start;
  if (draft.next === null) draft.next = { date: first.date, startTime: start === undefined ? null : clockText(start) };
  else if (draft.next.date !== first.date)
    doubt(draft, line.number, `A further date, ${first.text}, is printed for later meetings.`);
  if (second !== undefined)
    doubt(draft, line.number, `More than one later meeting is printed; ${first.text} was taken as the next.`);
  return true;
}

function blanked(words: string, spans: readonly { readonly from: number; readonly to: number }[]): string {
  return spans.reduce((text, { from, to }) => text.slice(0, from) + '\0'.repeat(to - from) + text.slice(to), words);
}
