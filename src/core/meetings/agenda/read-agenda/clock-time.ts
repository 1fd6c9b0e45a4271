/** A clock time or a span found in text; minutes since midnight. */
export interface FoundTime {
  readonly start: number;
  readonly end: number | null;
  /** False when "2.00" was taken for the afternoon because no board meets at two in the morning. */
  readonly sure: boolean;
  readonly from: number;
  readonly to: number;
}

interface Part {
  readonly hour: number;
  readonly minute: number;
  readonly half: 'am' | 'pm' | null;
  /** Stands as a time by itself: it has minutes, a half of the day or "noon". */
  readonly whole: boolean;
}

const CLOCK =
  '(?:(12 )?(noon|midday|midnight)|(\\d{1,2})(?:[.:](\\d{2}))? ?([ap]\\.? ?m\\b\\.?|noon|midday)?(?: ?(?:hrs|hours|h)\\b)?|(\\d{2})(\\d{2}) ?(?:hrs|hours|h)\\b)';
const SPAN = new RegExp(`(?<![\\d.:/£])${CLOCK}(?![\\d:%/])(?: ?(?:-|–|—|to|until|till) ?${CLOCK}(?![\\d:%/]))?`, 'gi');
const MILITARY_SPAN = /(?<!\d)([01]\d|2[0-3])([0-5]\d) ?[-–—] ?([01]\d|2[0-3])([0-5]\d)(?!\d)/g;
const EARLIEST_HOUR = 7;

/** Finds "5.00 pm", "17:00", "10–12 noon", "10.00am to 12.30pm", "1400-1600". Bare figures are never times. */
export function clockTimes(text: string): FoundTime[] {
  const military = [...text.matchAll(MILITARY_SPAN)].flatMap((hit) => militarySpan(hit));
  const found: FoundTime[] = [];
  for (const hit of text.matchAll(SPAN)) {
    const from = hit.index;
    const to = from + hit[0].trimEnd().length;
    const first = part(hit.slice(1, 8));
    const second = part(hit.slice(8, 15));
    if (first === null || military.some((span) => from < span.to && to > span.from)) continue;
    if (second !== null && (first.whole || second.whole)) found.push({ ...span(first, second), from, to });
    else if (first.whole) found.push({ ...alone(first), from, to });
  }
  return [...military, ...found].sort((a, b) => a.from - b.from);
}

/**
 * "10-12" beside a date: not surely a time, but likely. For lines that hold a date only, and never `sure`.
 */
export function bareSpan(text: string): FoundTime[] {
  const hit = /(?<![^\s,(\0])(\d{1,2}) ?(?:-|–|to) ?(\d{1,2})(?![^\s,)\0])/.exec(text);
  const [from, to] = [Number(hit?.[1]), Number(hit?.[2])];
  if (hit === null || from < EARLIEST_HOUR || from > 19 || to > 19) return [];
  const until = to <= from ? to + 12 : to;
  return until <= from
    ? []
    : [{ start: from * 60, end: until * 60, sure: false, from: hit.index, to: hit.index + hit[0].length }];
}

/** `HH:MM` for a count of minutes since midnight. */
export function clockText(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

function part(groups: readonly (string | undefined)[]): Part | null {
  const [, word, hourText, minuteText, halfText, militaryHour, militaryMinute] = groups;
  if (word !== undefined)
    return { hour: word.toLowerCase() === 'midnight' ? 0 : 12, minute: 0, half: null, whole: true };
  if (militaryHour !== undefined) return checked(Number(militaryHour), Number(militaryMinute), null, true);
  if (hourText === undefined) return null;
  const sign = halfText?.toLowerCase();
  const half = sign === undefined ? null : sign.startsWith('a') ? 'am' : 'pm';
  return checked(Number(hourText), Number(minuteText ?? '0'), half, minuteText !== undefined || half !== null);
}

function checked(hour: number, minute: number, half: Part['half'], whole: boolean): Part | null {
  return hour > 23 || minute > 59 || (half !== null && hour > 12 && half === 'am')
    ? null
    : { hour, minute, half, whole };
}

function alone(one: Part): { start: number; end: null; sure: boolean } {
  const early = one.half === null && one.hour > 0 && one.hour < EARLIEST_HOUR;
  return { start: minutesOf(one, one.half ?? (early ? 'pm' : null)), end: null, sure: !early };
}

/** "2–4pm" is two in the afternoon; "10–12.30pm" is ten in the morning: the later half is borrowed only if order holds. */
function span(first: Part, second: Part): { start: number; end: number; sure: boolean } {
  const borrowed = first.half === null && second.half !== null ? minutesOf(first, second.half) : null;
  if (borrowed !== null) {
    const end = minutesOf(second, second.half);
    return { start: borrowed < end ? borrowed : minutesOf(first, first.hour < 12 ? 'am' : null), end, sure: true };
  }
  const start = alone(first);
  const end = alone(second);
  const later = second.half === null && end.start <= start.start && second.hour < 12 ? end.start + 720 : end.start;
  return { start: start.start, end: later < 1440 ? later : end.start, sure: start.sure };
}

function minutesOf(one: Part, half: Part['half']): number {
  const hour = half === 'pm' && one.hour < 12 ? one.hour + 12 : half === 'am' && one.hour === 12 ? 0 : one.hour;
  return hour * 60 + one.minute;
}

/** "2019-2020" are years, not twenty past eight. */
function militarySpan(hit: RegExpExecArray): FoundTime[] {
  const [start, end] = [Number(hit[1]) * 60 + Number(hit[2]), Number(hit[3]) * 60 + Number(hit[4])];
  const years = /^(?:19|20)\d\d ?[-–—] ?(?:19|20)\d\d$/.test(hit[0]) && end - start < 15;
  return years ? [] : [{ start, end, sure: true, from: hit.index, to: hit.index + hit[0].length }];
}
