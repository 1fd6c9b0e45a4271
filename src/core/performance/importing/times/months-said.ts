import { monthPeriod, type MonthPeriod } from '../../periods/period.js';
import { daysInMonth } from './days-in-month.js';
import { fullYear, type HeadingToken } from './heading-tokens.js';

/** Which months a heading names. */
export type MonthsSaid =
  /** From the beginning of the first to the end of the last. */
  | { readonly status: 'read'; readonly from: MonthPeriod; readonly to: MonthPeriod }
  /** One day, the last of its month. */
  | { readonly status: 'month-end'; readonly month: MonthPeriod }
  /** Months without a year; 1 to 12. */
  | { readonly status: 'bare'; readonly from: number; readonly to: number }
  | { readonly status: 'unclear'; readonly why: string };

/** One month of a heading, with what stands beside it. */
interface Point {
  readonly day: number | null;
  readonly month: number;
  /** Of the calendar. */
  readonly year: number | null;
  /** The financial year's first year, where two years are said. */
  readonly startYear: number | null;
}

const POINT = String.raw`(?:N?M(?:-?[YSN](?!M))?|N-M-?[YN]|D|X)`;
const SHAPE = new RegExp(`^F?([WKOE]*)-?([YS]?)-?((?:${POINT})(?:-${POINT})*)$`);
const NO_YEAR: MonthsSaid = { status: 'unclear', why: 'It names a day without a year.' };
const NO_MONTHS: MonthsSaid = { status: 'unclear', why: 'These months are no quarter, month or financial year.' };

/** The months of a heading without its quarter; null where its words do not make sense together. `shape` is their signs. */
export function monthsSaid(tokens: readonly HeadingToken[], shape: string): MonthsSaid | null {
  if (shape === 'N-M')
    return { status: 'unclear', why: 'It can be a day or a year; write the month with its year in four digits.' };
  const found = SHAPE.exec(shape);
  if (found === null) return null;
  const [, context = '', before = '', body = ''] = found;
  const leading = tokens.slice(0, tokens.length - body.length).find(({ sign }) => sign === 'Y' || sign === 'S');
  const points = pointsOf(tokens.slice(tokens.length - body.length), body);
  const given = before === '' ? points : points.map((point) => ({ ...yearOf(leading), ...dropNull(point) }));
  const first = given[0];
  const last = given.at(-1);
  if (first === undefined || last === undefined || !inOneRun(given)) return null;
  if (given.some(({ month }) => month < 1 || month > 12)) return { status: 'unclear', why: 'It names no month.' };
  if (given.some(({ startYear }) => Number.isNaN(startYear))) return NO_MONTHS;
  if (context !== '') return given.length === 1 ? ending(context, first) : NO_MONTHS;
  return given.length === 1 ? oneMonth(first) : range(first, last);
}

/** "year ending 31 March 2018", "quarter to June 2017", "end of March 2018". */
function ending(context: string, point: Point): MonthsSaid {
  const month = monthOf(point);
  if (month === null) return point.day === null && context === 'E' ? bare(point, point) : NO_YEAR;
  if (point.day !== null && point.day !== daysInMonth(month)) return NO_MONTHS;
  switch (context) {
    case 'E':
      return { status: 'month-end', month };
    case 'O':
      return { status: 'read', from: month, to: month };
    case 'W':
      return { status: 'read', from: monthPeriod(month.year - 1, month.month + 1), to: month };
    default:
      return { status: 'read', from: monthPeriod(month.year, month.month - 2), to: month };
  }
}

function oneMonth(point: Point): MonthsSaid {
  const month = monthOf(point);
  if (month === null) return point.day === null ? bare(point, point) : NO_YEAR;
  if (point.day === null) return { status: 'read', from: month, to: month };
  if (point.day === daysInMonth(month)) return { status: 'month-end', month };
  return { status: 'unclear', why: 'It is a day, and no month, quarter or year.' };
}

function range(first: Point, last: Point): MonthsSaid {
  if (monthOf(first) === null && monthOf(last) === null)
    return first.day === null && last.day === null ? bare(first, last) : NO_YEAR;
  const to = monthOf(last) ?? following(last, monthOf(first));
  const from = monthOf(first) ?? preceding(first, to);
  const whole = (first.day ?? 1) === 1 && (last.day === null || last.day === daysInMonth(to));
  return whole ? { status: 'read', from, to } : NO_MONTHS;
}

function bare(first: Point, last: Point): MonthsSaid {
  return { status: 'bare', from: first.month, to: last.month };
}

function monthOf({ month, year, startYear }: Point): MonthPeriod | null {
  if (startYear !== null) return monthPeriod(month >= 4 ? startYear : startYear + 1, month);
  return year === null ? null : monthPeriod(year, month);
}

/** Of "April to June 2017" the year belongs to both; of "October to March 2018" to the last only. */
function preceding({ month }: Point, to: MonthPeriod): MonthPeriod {
  return monthPeriod(month <= to.month ? to.year : to.year - 1, month);
}

function following({ month }: Point, from: MonthPeriod | null): MonthPeriod {
  const { year, month: first } = from ?? monthPeriod(0, month);
  return monthPeriod(month >= first ? year : year + 1, month);
}

/** "Apr/May/Jun": what stands between the first and the last has to lie between them. */
function inOneRun(points: readonly Point[]): boolean {
  if (points.length <= 2) return true;
  return points.every(({ month }, at) => at === 0 || month === ((points[at - 1]?.month ?? 0) % 12) + 1);
}

function pointsOf(tokens: readonly HeadingToken[], body: string): readonly Point[] {
  const points: Point[] = [];
  let at = 0;
  for (const shape of body.match(new RegExp(`${POINT}|-`, 'g')) ?? []) {
    if (shape !== '-') points.push(pointOf(tokens.slice(at, at + shape.length)));
    at += shape.length;
  }
  return points;
}

function pointOf(tokens: readonly HeadingToken[]): Point {
  const [whole] = tokens;
  if (whole?.sign === 'D') return { day: whole.value, month: whole.month, year: whole.year, startYear: null };
  if (whole?.sign === 'X') return { day: null, month: whole.month, year: whole.year, startYear: null };
  const place = tokens.findIndex(({ sign }) => sign === 'M');
  const day = tokens.slice(0, place).find(({ sign }) => sign === 'N');
  const years = tokens.slice(place + 1).find(({ sign }) => sign !== '-');
  return { day: day?.value ?? null, month: tokens[place]?.value ?? 0, ...yearOf(years) };
}

function yearOf(token: HeadingToken | undefined): Pick<Point, 'year' | 'startYear'> {
  if (token === undefined) return { year: null, startYear: null };
  return token.sign === 'S' ? { year: null, startYear: token.value } : { year: fullYear(token.value), startYear: null };
}

function dropNull({ day, month, year, startYear }: Point): Omit<Point, 'year' | 'startYear'> & Partial<Point> {
  return year === null && startYear === null ? { day, month } : { day, month, year, startYear };
}
