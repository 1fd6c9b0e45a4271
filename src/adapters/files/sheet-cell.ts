import type { TableCell } from '../../core/shared/table.js';
import { cellText } from './cell-text.js';

const DAY_MILLISECONDS = 86_400_000;
/** Excel's day 0. Its day 60 is 29 February 1900, which never was, so days before it stand one later. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const NEVER_WAS = 60;
const LAST_DAY = 2_958_465;
/** Between the two calendars that workbooks count in: from 1900 and, on old Macs, from 1904. */
const DAYS_TO_1904 = 1462;
const HALF_SECOND = 0.5 / 86_400;
/** Excel shows these in the order of the reader's country, so the order written in the file is not what people see. */
const SHORT_DATE_AND_TIME = 'm/d/yy h:mm';

/**
 * What a sheet's cell says. A number shown as a date is a day and no number; one shown as a time or a length of time is
 * neither, for its number ("0.5" for noon) is nothing that people see.
 */
export function sheetCell(cell: {
  readonly shown: string;
  readonly number: number | null;
  readonly format: string;
  readonly since1904: boolean;
}): TableCell {
  const { shown, number, format, since1904 } = cell;
  const text = cellText(shown);
  if (number === null) return { text, number: null, day: null };
  const parts = timeParts(format);
  if (parts === 'none') return { text, number, day: null };
  const serial = since1904 ? number + DAYS_TO_1904 : number;
  const day = parts === 'day' ? dayOf(serial) : null;
  return { text: day !== null && format === SHORT_DATE_AND_TIME ? british(day, serial) : text, number: null, day };
}

/** Whether a format shows a day, only a time, or no part of either. Its first section is for ordinary numbers. */
function timeParts(format: string): 'day' | 'time' | 'none' {
  const first = format.replace(/"[^"]*"|\\.|_.|\*./g, '').split(';')[0] ?? '';
  if (/\[(?:h+|m+|s+)\]/i.test(first)) return 'time';
  const letters = first.replace(/\[[^\]]*\]|general|e[+-]/gi, '');
  if (/[dy]/i.test(letters)) return 'day';
  if (/[hs]/i.test(letters)) return 'time';
  return /m/i.test(letters) ? 'day' : 'none';
}

function dayOf(serial: number): string | null {
  const days = Math.floor(serial + HALF_SECOND);
  if (days < 1 || days > LAST_DAY || days === NEVER_WAS) return null;
  const since = days < NEVER_WAS ? days + 1 : days;
  return new Date(DAY_ZERO + since * DAY_MILLISECONDS).toISOString().slice(0, 10);
}

function british(day: string, serial: number): string {
  const time = new Date(Math.round((serial % 1) * DAY_MILLISECONDS)).toISOString().slice(11, 16);
  return `${day.split('-').reverse().join('/')} ${time}`;
}
