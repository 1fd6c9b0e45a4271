import type { Draft } from './draft.js';
import { doubt } from './draft.js';

const LONGEST_ITEM = 300;

/**
 * Turns the clock times of items ("9.05 a.m.") into minutes: an item lasts until the next printed time, which may be
 * a break, the close or the meeting's end. Where the next item prints no time, nothing is made up.
 */
export function allotMinutes(draft: Draft): void {
  let before = draft.start ?? 0;
  const starts = draft.items.map((item) => {
    if (item.clock === null) return null;
    const start = afterwards(item.clock.start, before);
    if (start < before) doubt(draft, item.line, `Item ${item.number} starts before the item above it.`);
    before = start;
    return start;
  });
  for (const [at, item] of draft.items.entries()) {
    const start = starts[at] ?? null;
    if (item.minutes === null && item.subMinutes > 0) item.minutes = item.subMinutes;
    if (item.minutes !== null || start === null || item.clock === null) continue;
    const mark = draft.marks.find((one) => one.afterItem === at)?.at;
    const next = at === draft.items.length - 1 ? draft.end : (starts[at + 1] ?? null);
    const end = item.clock.end ?? mark ?? next;
    const length = end === null ? 0 : afterwards(end, start) - start;
    if (length > 0 && length <= LONGEST_ITEM) item.minutes = length;
  }
  const [first] = starts;
  if (draft.start === null && first !== null && first !== undefined) draft.start = first;
}

/** "1.05" after "12.50" is five past one in the afternoon. */
function afterwards(time: number, before: number): number {
  return time < before && time < 720 && time + 720 >= before ? time + 720 : time;
}
