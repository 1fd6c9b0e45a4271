import type { AgendaChange, AgendaItem } from './agenda.js';
import { pairAgendaItems, type ItemPair } from './pair-agenda-items.js';
import { paperChanges } from './paper-changes.js';
import { renumberItems } from './renumber-items.js';

/**
 * What changed between two versions of an agenda, one sentence each: what is gone, then what is new or different in
 * the order of the new agenda. Items are numbered as in the new agenda, withdrawn ones as in the old. Empty exactly when
 * nothing a reader could see has changed.
 * An item that is or was restricted is named by its number alone, so that no version gives away what another withholds.
 */
export function agendaChanges(before: readonly AgendaItem[], after: readonly AgendaItem[]): readonly AgendaChange[] {
  const { pairs, withdrawn, moved } = pairAgendaItems(before, after);
  const inOrder = after.flatMap((item) => {
    const pair = pairs.find((candidate) => candidate.after === item);
    return pair === undefined ? addition(item) : itemChanges(pair, moved.includes(pair));
  });
  const renumbered = pairs.some((pair) => pair.before.number !== pair.after.number && !moved.includes(pair));
  return [
    ...withdrawn.map(withdrawal),
    ...inOrder,
    ...(renumbered ? [open('The other items keep their order; some have new numbers')] : []),
  ];
}

function addition(item: AgendaItem): readonly AgendaChange[] {
  if (item.restricted) return [closed(`Item ${item.number} added, for members only`)];
  return [`Item ${item.number} added: ${item.title}`, ...paperChanges([], item.papers)].map(open);
}

function withdrawal(item: AgendaItem): AgendaChange {
  return item.restricted
    ? closed(`Item ${item.number}, for members only, withdrawn`)
    : open(`Item ${item.number} withdrawn: ${item.title}`);
}

function itemChanges({ before, after }: ItemPair, moved: boolean): readonly AgendaChange[] {
  const { number } = after;
  const move = moved ? [`Item ${before.number} moved to ${number}`] : [];
  if (before.restricted && after.restricted) {
    const changed = sameContent(before, after) ? [] : [`Item ${number}, for members only, has changed`];
    return [...move, ...changed].map(closed);
  }
  if (after.restricted) return [closed(`Item ${number} is now for members only`)];
  if (before.restricted) return [open(`Item ${number} is no longer for members only: ${after.title}`)];

  const said = [
    before.title === after.title ? null : `Item ${number} is now called: ${after.title}`,
    minutesChange(before, after),
    before.lead === after.lead ? null : leadChange(after),
    before.purpose === after.purpose ? null : purposeChange(after),
    sameParts(before, after) ? null : `Item ${number}: its parts have changed`,
  ].filter((sentence) => sentence !== null);
  const papers = paperChanges(inPlaceOne(before).papers, inPlaceOne(after).papers, after.papers);
  return [...move, ...said, ...papers].map(open);
}

function minutesChange(before: AgendaItem, { number, minutes }: AgendaItem): string | null {
  if (before.minutes === minutes) return null;
  if (minutes === null) return `Item ${number}: no time is set for it any more`;
  if (before.minutes === null) return `Item ${number}: ${sayMinutes(minutes)} set for it`;
  const more = minutes - before.minutes;
  return `Item ${number}: ${sayMinutes(Math.abs(more))} ${more > 0 ? 'longer' : 'shorter'}`;
}

function sayMinutes(minutes: number): string {
  return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}

function leadChange({ number, lead }: AgendaItem): string {
  return lead === null ? `Item ${number}: nobody is named to lead it any more` : `Item ${number}: now led by ${lead}`;
}

function purposeChange({ number, purpose }: AgendaItem): string {
  return purpose === null ? `Item ${number}: its purpose is no longer stated` : `Item ${number}: now for ${purpose}`;
}

function sameContent(before: AgendaItem, after: AgendaItem): boolean {
  return JSON.stringify(inPlaceOne(before)) === JSON.stringify(inPlaceOne(after));
}

function sameParts(before: AgendaItem, after: AgendaItem): boolean {
  return JSON.stringify(inPlaceOne(before).subItems) === JSON.stringify(inPlaceOne(after).subItems);
}

/** The item as if it stood first, so that numbers which only follow their item's compare as the same. */
function inPlaceOne(item: AgendaItem): AgendaItem {
  return renumberItems([item])[0] ?? item;
}

function open(text: string): AgendaChange {
  return { text, restricted: false };
}

function closed(text: string): AgendaChange {
  return { text, restricted: true };
}
