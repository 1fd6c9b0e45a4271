import type { ReadDue } from './drafted-sentence.js';
import { calendarDay, endOfMonth, standing } from './calendar-day.js';
import { COUNT, MONTH, monthNumber, numberOf, ORDINAL, WEEKDAY, weekdayNumber, yearOf } from './due-words.js';
import { meetingDue } from './due-meeting.js';
import type { DueContext } from './reading-context.js';
import { relativeDue, weekdayDue } from './relative-due.js';

type Said = Readonly<Record<string, string | undefined>>;

/** One way of saying when: what it looks like, and what it comes to. Null where it only looked like it. */
export interface DuePhrase {
  readonly looks: RegExp;
  readonly means: (parts: Said, said: string, context: DueContext) => ReadDue | null;
  /** Too short to be told from other numbers unless "by" or the like stands before it: "12.3". */
  readonly needsBy?: true;
}

const YEAR = "(?:,? ?'?(?<year>20\\d{2}|\\d{2}(?=\\s*(?:$|[.,;:)\\]|–—-]))))?";
const NOT_PART = '(?![\\w/])(?!\\.\\d)';

const pattern = (source: string): RegExp => new RegExp(`${source}${NOT_PART}`, 'y');

/** Every way of saying when that is understood, or refused with a reason. The longest that fits is meant. */
export const DUE_PHRASES: readonly DuePhrase[] = [
  {
    looks: pattern(
      `(?:(?<weekday>${WEEKDAY}),? (?:the )?)?(?:the )?(?<date>${ORDINAL}|\\d{1,2})(?: of)?[ -]?(?<month>${MONTH})\\.?${YEAR}`,
    ),
    means: dated,
  },
  {
    looks: pattern(
      `(?:(?<weekday>${WEEKDAY}),? )?(?<month>${MONTH})\\.? (?:the )?(?<date>${ORDINAL}|\\d{1,2}(?!\\d))${YEAR}`,
    ),
    means: dated,
  },
  {
    looks: pattern(
      `(?:(?<weekday>${WEEKDAY}),? )?(?<date>\\d{1,2})(?<between>[/.-])(?<month>\\d{1,2})\\k<between>(?<year>\\d{4}|\\d{2})`,
    ),
    means: dated,
  },
  { looks: pattern(`(?:(?<weekday>${WEEKDAY}),? )?(?<date>\\d{1,2})/(?<month>\\d{1,2})`), means: dated },
  { looks: pattern('(?<date>\\d{1,2})\\.(?<month>\\d{1,2})'), means: dated, needsBy: true },
  { looks: pattern('(?<year>\\d{4})-(?<month>\\d{2})-(?<date>\\d{2})'), means: dated },
  {
    looks: pattern(
      `(?:(?<weekday>${WEEKDAY}),? )?(?:the )?(?<date>${ORDINAL})(?: of (?<which>this|next) month|(?! of ))`,
    ),
    means: dayOfMonth,
  },
  {
    looks: pattern(
      `(?:(?<which>this coming|this|next|coming) )?(?<weekday>${WEEKDAY})(?<after> (?:of )?next week| of this week| week| next)?`,
    ),
    means: ({ weekday = '', which, after }, said, context) =>
      weekdayDue(weekdayNumber(weekday), which, after, said, context),
  },
  {
    looks: pattern(
      `(?:(?:in|within|for)(?: the next)? )?(?<count>${COUNT}) (?<working>working )?(?:calendar )?(?<unit>day|week|fortnight|month)s?['’]?s?(?<tail> time| from now| from today)?`,
    ),
    means: ({ count = '', working, unit = '', tail }, said, { today }) =>
      /^(?:in|within)/.test(said) || tail !== undefined
        ? relativeDue(today, numberOf(count), working === undefined ? unit : 'working day', said)
        : null,
  },
  {
    looks: pattern('(?:in|within) the next fortnight'),
    means: (_parts, said, { today }) => relativeDue(today, 1, 'fortnight', said),
  },
  { looks: pattern('(?:tomorrow|tmrw)'), means: (_parts, said, { today }) => relativeDue(today, 1, 'day', said) },
  {
    looks: pattern('(?:today|tonight|(?:the )?end of (?:the |to)?day|eod|close of (?:play|business)|cop|cob)'),
    means: (_parts, said, { today }) => relativeDue(today, 0, 'day', said),
  },
  {
    looks: pattern(`(?:the )?(?<edge>end|beginning|start) (?:of )?(?<month>${MONTH})${YEAR}`),
    means: ({ edge, month = '', year }, said, { today }) =>
      edge === 'end'
        ? standing(endOfMonth(today, monthNumber(month), yearOf(year)), today, said)
        : dated({ date: '1', month, year }, said, { today, nextMeetings: [] }),
  },
  {
    looks: pattern('(?:(?:the )?end of (?:the |this )?month|month end)'),
    means: (_parts, said, { today }) => standing(endOfMonth(today, today.month, today.year), today, said),
  },
  {
    looks: pattern('(?:the )?end of next month'),
    means: (_parts, said, { today }) => {
      const next = today.with({ day: 1 }).add({ months: 1 });
      return standing(endOfMonth(today, next.month, next.year), today, said);
    },
  },
  {
    looks: pattern('(?:the )?end of (?<which>the|this|next) week'),
    means: ({ which }, said, context) => weekdayDue(5, which === 'next' ? 'next' : 'this', undefined, said, context),
  },
  {
    looks: pattern(
      '(?:the |financial |in |quarter )?(?:end of )?(?:the )?q(?<quarter>[1-4])(?:,? (?<from>20\\d{2}|\\d{2})[/-](?<until>20\\d{2}|\\d{2}))?',
    ),
    means: ({ quarter = '', from }, said, context) => quarterDue(Number(quarter), yearOf(from), said, context),
  },
  {
    looks: pattern('(?:the )?(?:end of (?:the |this )?(?:financial )?quarter|quarter end)'),
    means: (_parts, said, context) =>
      quarterDue(((Math.ceil(context.today.month / 3) + 2) % 4) + 1, null, said, context),
  },
  {
    looks: pattern('(?:the )?(?:end of (?:the |this )?(?:financial|fiscal) year|financial year end|end of fy)'),
    means: (_parts, said, context) => quarterDue(4, null, said, context),
  },
  { looks: pattern("(?:the |our )?(?<naming>(?:next|following|forthcoming)(?: [a-z'’&-]+){1,6})"), means: meetingDue },
  { looks: pattern(`(?:the |our )?(?<naming>(?:${MONTH})(?: [a-z'’&-]+){1,5})`), means: meetingDue },
  {
    looks: pattern(`(?:the |our )?(?<naming>(?:[a-z'’&-]+ ){0,4}(?:board|meeting) in (?:${MONTH}))`),
    means: meetingDue,
  },
];

function dated({ date = '', month = '', year, weekday }: Said, said: string, { today }: DueContext): ReadDue {
  const number = /^\d/.test(month) ? Number(month) : monthNumber(month);
  const day = { date: numberOf(date), month: number, year: yearOf(year), weekday: weekdayNumber(weekday ?? ''), said };
  return calendarDay(day, today);
}

/** "the 12th": of this month while it lies ahead, otherwise of the next. */
function dayOfMonth({ date = '', which, weekday = '' }: Said, said: string, { today }: DueContext): ReadDue {
  const number = numberOf(date);
  const passed = number < today.day && which !== 'this';
  const month = today.with({ day: 1 }).add({ months: passed || which === 'next' ? 1 : 0 });
  const day = { date: number, month: month.month, year: month.year, weekday: weekdayNumber(weekday), said };
  return calendarDay(day, today);
}

/** The last day of a quarter of the financial year: of the one named, or of the next such quarter that has not ended. */
function quarterDue(quarter: number, startYear: number | null, said: string, { today }: DueContext): ReadDue {
  const month = quarter === 4 ? 3 : quarter * 3 + 3;
  const year = startYear === null ? null : startYear + (quarter === 4 ? 1 : 0);
  return standing(endOfMonth(today, month, year), today, said);
}
