import type { ReadDue } from './drafted-sentence.js';
import { MONTH } from './due-words.js';
import { isEarlierDay } from '../../shared/london.js';
import { addWorkingDays } from '../../shared/working-days.js';
import type { DueContext } from './reading-context.js';

const SUGGESTED_WORKING_DAYS = 30;

const NO_DATE =
  /(?:on[- ]?going|continuous(?:ly)?|continual(?:ly)?|rolling|a\.?s\.?a\.?p\.?|as soon as (?:possible|practicable)|(?:immediate(?:ly)?|urgent(?:ly)?)|tb[cad]|to be (?:confirmed|agreed|arranged|advised)|(?:when|as) (?:capacity|time|resources?) allows?|when(?:ever)? (?:possible|able)|in due course|n\/?a|none|no date|not set|as required|as and when(?: required)?|\?+|-+)/y;

const VAGUE: readonly (readonly [RegExp, string])[] = [
  [
    /(?:the )?(?:end of (?:the |this )?(?:calendar )?year|year end)/y,
    'The year may be the calendar, the school or the financial one.',
  ],
  [
    /(?:the )?(?:(?:end|last day) of (?:the )?)?(?:(?:spring|summer|autumn|school|this|next) )*term(?: time)?/y,
    'Terms differ from school to school.',
  ],
  [
    new RegExp(`(?:the )?(?:(?:${MONTH}|spring|summer|autumn|october|may) )?half[- ]?term`, 'y'),
    'Half terms differ from school to school.',
  ],
  [
    /(?:the )?(?:easter|christmas|xmas|new year|bank holiday|whitsun)(?: holidays?| break)?/y,
    'I do not reckon with feasts and holidays.',
  ],
  [
    /(?:the )?(?:(?:end|beginning|start|early|late|mid) (?:of )?(?:the )?)?(?:spring|summer|autumn|winter)/y,
    'A season is no day.',
  ],
  [new RegExp(`(?:early |mid[- ]?|middle of |late )(?:in )?(?:${MONTH})`, 'y'), 'It names no day.'],
  [new RegExp(`(?:in )?(?:${MONTH})(?: 20\\d{2})?(?![\\w])`, 'y'), 'A month may mean its beginning or its end.'],
  [/(?:early |mid[- ]?|late )?(?:this|next|the) (?:week|month|quarter|year)/y, 'It names no day.'],
  [/(?:w\/c|wc|week commencing|week beginning) [\w/. ]{1,16}/y, 'It names a week and no day.'],
  [/20\d{2}(?:[/-]\d{2,4})?/y, 'It names a year and no day.'],
];

/** Words that put a date off, or name one that everybody reckons otherwise, from a place on; null where none stand there. */
export function vagueDueAt(
  text: string,
  at: number,
  context: DueContext,
): { readonly end: number; readonly due: ReadDue } | null {
  const open = matchAt(NO_DATE, text, at);
  if (open !== null)
    return { end: at + open.length, due: { status: 'no-date', said: open, suggestion: suggestedDay(context) } };
  const found = VAGUE.map(([looks, why]) => ({ said: matchAt(looks, text, at), why })).filter(
    ({ said }) => said !== null,
  );
  const longest = found.sort((a, b) => (b.said?.length ?? 0) - (a.said?.length ?? 0))[0];
  if (longest?.said == null) return null;
  const { said, why } = longest;
  return { end: at + said.length, due: { status: 'not-understood', said: said.trim(), why } };
}

/** A day to suggest where somebody put it off: the group's next meeting, or in 30 working days. */
export function suggestedDay({ today, nextMeetings, group }: DueContext): ReturnType<typeof addWorkingDays> {
  const next = nextMeetings.find(
    ({ day, groupName }) => isEarlierDay(today, day) && (!group || groupName === group.name),
  );
  return next?.day ?? addWorkingDays(today, SUGGESTED_WORKING_DAYS);
}

function matchAt(looks: RegExp, text: string, at: number): string | null {
  looks.lastIndex = at;
  const said = looks.exec(text)?.[0] ?? null;
  const after = said === null ? '' : (text[at + said.length] ?? '');
  return said === null || said === '' || /\w/.test(after) ? null : said;
}
