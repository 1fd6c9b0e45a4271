import type { Doubt } from './agenda-reading.js';
import { clockText } from './clock-time.js';
import type { Draft, ItemDraft } from './draft.js';

/** Doubts that show only when everything has been read: what is missing, and what does not agree with itself. */
export function wholeAgendaDoubts(draft: Draft): Doubt[] {
  return [
    ...missing(draft),
    ...disagreeing(draft),
    ...draft.items.flatMap((item, at) => numbering(item, draft.items[at - 1], draft.items, at)),
  ];
}

function missing(draft: Draft): Doubt[] {
  const doubts: Doubt[] = [];
  const add = (sentence: string): number => doubts.push({ line: null, sentence });
  if (draft.title === null) add('The name of the meeting was not found.');
  const said = draft.doubts.some(({ sentence }) => sentence.endsWith('so the date is left open.'));
  if (draft.dates.length === 0 && !said) add('No full date for the meeting was found, so the date is left open.');
  if (draft.start === null) add('No starting time was found.');
  if (draft.end === null && draft.start !== null) add('No finishing time was found.');
  if (draft.places.length === 0 && draft.joinLink === null) add('Neither a place nor a link to join was found.');
  return doubts;
}

function disagreeing(draft: Draft): Doubt[] {
  const doubts: Doubt[] = [];
  const [first, ...others] = mostLikelyFirst(draft);
  const other = others.find((one) => one.date !== first?.date);
  if (first !== undefined && other !== undefined) {
    doubts.push({
      line: other.line,
      sentence: `Two dates are printed, ${first.date} and ${other.date}; ${first.date} was kept.`,
    });
  }
  if (first !== undefined && draft.next !== null && draft.next.date <= first.date) {
    doubts.push({
      line: null,
      sentence: `The next meeting (${draft.next.date}) is not after this one (${first.date}).`,
    });
  }
  if (draft.start !== null && draft.end !== null && draft.end <= draft.start) {
    doubts.push({
      line: null,
      sentence: `The finishing time ${clockText(draft.end)} is not after the starting time ${clockText(draft.start)}.`,
    });
  }
  const total = draft.items.reduce((sum, item) => sum + (item.minutes ?? 0), 0);
  const length = draft.start !== null && draft.end !== null ? draft.end - draft.start : null;
  if (length !== null && length > 0 && total > length) {
    doubts.push({ line: null, sentence: `The items need ${total} minutes, but the meeting lasts ${length}.` });
  }
  return doubts;
}

/** Dates with a label before dates without one. */
export function mostLikelyFirst(draft: Draft): Draft['dates'] {
  return [...draft.dates].sort((a, b) => Number(b.labelled) - Number(a.labelled));
}

function numbering(item: ItemDraft, before: ItemDraft | undefined, all: readonly ItemDraft[], at: number): Doubt[] {
  const doubts: Doubt[] = [];
  const add = (sentence: string): number => doubts.push({ line: item.line, sentence });
  if (item.title === '') add(`Item ${item.number} has a number but no title.`);
  const twice =
    before?.number === item.number ||
    (before !== undefined && item.number < before.number && seen(all, at).has(item.number));
  if (before === undefined) return doubts;
  if (twice) add(`The number ${item.number} is used twice.`);
  else if (item.number < before.number) add(`Item ${item.number} comes after item ${before.number}.`);
  else if (item.number === before.number + 2) add(`The number ${before.number + 1} is missing.`);
  else if (item.number === before.number + 3)
    add(`The numbers ${before.number + 1} and ${before.number + 2} are missing.`);
  else if (item.number > before.number + 3) add(`The numbers ${before.number + 1} to ${item.number - 1} are missing.`);
  return doubts;
}

function seen(all: readonly ItemDraft[], before: number): Set<number> {
  return new Set(all.slice(Math.max(0, before - 60), before).map((item) => item.number));
}
