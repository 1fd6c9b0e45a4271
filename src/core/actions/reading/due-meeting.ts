import { isEarlierDay } from '../../shared/london.js';
import type { ReadDue } from './drafted-sentence.js';
import { monthNumber } from './due-words.js';
import { namesGroup } from './match-office.js';
import type { DueContext, NextMeeting } from './reading-context.js';
import { roleWords } from './role-words.js';

const NEXT = /^(?:next|following|forthcoming) /;
const MEETING = /(?:^| )(?:meeting|mtg)$/;
const UNKNOWN = 'I do not know of such a meeting.';

/**
 * The day of a meeting that is named: "next board", "next QPP meeting", "March meeting", "board in March". Without a
 * group's name it is a meeting of the group whose log it is. Null for words that name no meeting.
 */
export function meetingDue(
  { naming = '' }: Readonly<Record<string, string | undefined>>,
  said: string,
  context: DueContext,
): ReadDue | null {
  const inMonth = / in ([a-z]+)$/.exec(naming)?.[1];
  const plain = naming.replace(/ in [a-z]+$/, '').replace(NEXT, '');
  const first = plain.split(' ')[0] ?? '';
  const month = monthNumber(inMonth ?? (/^[a-z]{3,9}$/.test(first) && isMonth(first) ? first : ''));
  const name = inMonth === undefined && month > 0 ? plain.slice(first.length).trim() : plain;
  if (month === 0 && !NEXT.test(naming)) return null;
  const group = name.replace(MEETING, '').trim();
  const ahead = context.nextMeetings.filter(({ day }) => isEarlierDay(context.today, day));
  const theirs =
    group === '' ? (MEETING.test(name) ? ofTheLog(ahead, context) : null) : named(ahead, group, MEETING.test(name));
  if (theirs === null) return null;
  const [meeting, another] = month === 0 ? theirs : theirs.filter(({ day }) => day.month === month);
  if (meeting === undefined) return { status: 'not-understood', said, why: UNKNOWN };
  const groups = new Set(theirs.map(({ groupName }) => groupName));
  if (groups.size > 1 || (month > 0 && another !== undefined))
    return { status: 'not-understood', said, why: 'It is not plain which meeting is meant.' };
  return { status: 'read', day: meeting.day };
}

function ofTheLog(ahead: readonly NextMeeting[], { group }: DueContext): readonly NextMeeting[] {
  return group ? ahead.filter(({ groupName }) => groupName === group.name) : ahead;
}

/** Meetings of the group named; null when the words are no group's and nothing else says that a meeting is meant. */
function named(ahead: readonly NextMeeting[], group: string, saysMeeting: boolean): readonly NextMeeting[] | null {
  const words = roleWords(group.replace(/^main board$/, 'board'));
  const theirs = ahead.filter(({ groupName }) => namesGroup(words, groupName));
  if (theirs.length > 0) return theirs;
  return saysMeeting || /(?:^| )board$/.test(group) ? [] : null;
}

function isMonth(word: string): boolean {
  return /^(?:jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)$/.test(
    word,
  );
}
