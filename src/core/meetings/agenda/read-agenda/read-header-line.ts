import { listUnread, use, type Draft } from './draft.js';
import { takeJoinLink, takePlace, takeWhen, whenIn } from './meeting-facts.js';
import { isBody, placeIn } from './place-in.js';
import type { PreparedLine } from './prepared-lines.js';

/**
 * Reads a line above the items that has no label: a date, a time, a place, a link, perhaps several of them.
 * What it cannot tell waits as a possible name of the meeting.
 */
export function readHeaderLine(draft: Draft, line: PreparedLine): boolean {
  const words = line.text.replaceAll('\t', ', ');
  const linkless = takeJoinLink(draft, line, words);
  if (
    linkless !== words &&
    !/[\p{L}]{3}/u.test(
      linkless.replace(/\b(?:click|here|join|to|the|meeting|online|via|teams|microsoft|link|on)\b/gi, ''),
    )
  ) {
    return use(draft, line, 'link to join');
  }
  const { dates, times, pieces } = whenIn(linkless);
  if (dates.length + times.length === 0) return withoutWhen(draft, line, linkless);
  if (dates.length === 0 && !pieces.every((piece) => placeIn(piece) !== null || isBody(piece))) {
    draft.nameless.push(line);
    return true;
  }
  takeWhen(draft, line, linkless, false);
  let named = false;
  for (const piece of pieces) named = placePiece(draft, line, piece, named);
  return named || use(draft, line, 'date, time or place');
}

function withoutWhen(draft: Draft, line: PreparedLine, words: string): boolean {
  if (takePlace(draft, words, false)) return use(draft, line, 'place');
  draft.nameless.push({ ...line, text: words });
  return true;
}

/** One piece between dates and times: the body's name (kept for later), a place, or both with a comma between. */
function placePiece(draft: Draft, line: PreparedLine, piece: string, named: boolean): boolean {
  let hasName = named;
  const parts = placeIn(piece) !== null || isBody(piece) ? [piece] : piece.split(/, | – | \| /);
  for (const part of parts) {
    if (takePlace(draft, part, false) || part.trim() === '' || /^agenda$/i.test(part)) continue;
    if (isBody(part) && !hasName) {
      draft.nameless.push({ ...line, text: part });
      hasName = true;
    } else listUnread(draft, line, part, 'This part of the line is not the name, date, time or place of the meeting.');
  }
  return hasName;
}
