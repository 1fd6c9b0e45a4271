import { leaveUnread, setAside, use, type Draft } from './draft.js';
import { isBody, isOrganisation } from './place-in.js';
import type { PreparedLine } from './prepared-lines.js';

const LEAD_IN =
  /^(?:.{0,30}\bagenda for(?: our)?|(?:draft )?agenda(?: and papers)?(?: for)?|notice of(?: the)?|meeting of|(?:a |the )?(?:next |ordinary )?meeting of)\b(?: ?[:–-])?(?: ?the)? ?/i;
const TAIL = /(?: ?[:–,-])? ?(?:draft )?agenda$/i;
const LONGEST_NAME = 120;
const MOST_NAMES = 3;

/**
 * Settles which of the lines before the first item are the meeting's name. A line without a body's word joins the one
 * below it ("Children's Services and Education / Scrutiny Board"); a council's or trust's own line is a letterhead.
 */
export function nameMeeting(draft: Draft): void {
  const lines = draft.nameless.splice(0);
  const names: string[] = draft.title === null ? [] : [draft.title];
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1];
    const before = lines[at - 1];
    const name = bareName(joined(before, line));
    if (isName(line)) {
      if (names.length >= MOST_NAMES)
        leaveUnread(draft, line, 'More lines than expected look like the name of the meeting.');
      else use(draft, line, 'name of the meeting');
      if (names.length < MOST_NAMES && name !== '' && !names.some((one) => sameWords(one, name))) names.push(name);
    } else if (next !== undefined && carriesOn(line, next)) use(draft, line, 'name of the meeting');
    else if (isOrganisation(line.text) && line.text.length <= LONGEST_NAME) setAside(draft, line, 'letterhead');
    else
      leaveUnread(
        draft,
        line,
        'It stands before the first item, but is not the name, date, time or place of the meeting.',
      );
  }
  if (names.length > 0) draft.title = names.join(' – ');
}

/** Lower case, letters and figures only, so that "Apologies for Absence." equals "Apologies for absence". */
export function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function isName(line: PreparedLine): boolean {
  return isBody(line.text) && line.text.length <= LONGEST_NAME && !/[a-z]{3}\. |[.;!?]$/.test(line.text);
}

/** A first half: short, right above a name, and no organisation by itself. */
function carriesOn(line: PreparedLine, next: PreparedLine): boolean {
  return (
    isName(next) &&
    !next.apart &&
    next.number === line.number + 1 &&
    line.text.length <= 80 &&
    !isOrganisation(line.text) &&
    !isBody(line.text)
  );
}

/** A line that could stand alone as a name ("Westshire Safeguarding Board" under "Development Day") gets a dash. */
function joined(before: PreparedLine | undefined, line: PreparedLine): string {
  if (before === undefined || !carriesOn(before, line)) return line.text;
  const whole = line.text.split(' ').length > 2 && !/(?:\b(?:and|of|the|for|in)|[&,-])$/i.test(before.text);
  return `${before.text}${whole ? ' – ' : ' '}${line.text}`;
}

function bareName(text: string): string {
  const bare = text
    .replaceAll('\t', ' ')
    .replace(LEAD_IN, '')
    .replace(LEAD_IN, '')
    .replace(TAIL, '')
    .replace(/^[ :,–-]+|[ :,–-]+$/g, '');
  return /^meeting$/i.test(bare) ? '' : bare;
}

function sameWords(one: string, other: string): boolean {
  return plainWords(one) === plainWords(other);
}
