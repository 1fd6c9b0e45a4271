import { cleanText } from '../../shared/clean-text.js';
import { cutText } from '../../shared/cut-text.js';
import { NEW_ACTION_LIMITS } from '../new-action.js';
import type { DraftedSentence, ReadDue } from './drafted-sentence.js';
import { findDue } from './find-due.js';
import type { MatchedOwner } from './match-owner.js';
import { FIT } from './phrase-fit.js';
import { priorityOf } from './priority-of.js';
import { dueAt, lowered } from './read-due.js';
import type { ReadingContext } from './reading-context.js';
import { labelledSentence, type Label } from './sentence-labels.js';
import { sentenceMinute, tidied } from './sentence-minute.js';
import { firstNamed, lastNamed, sure } from './sentence-owner.js';

/** What is to be done is kept to so many characters. */
export const LONGEST_WHAT = NEW_ACTION_LIMITS.what;
/** More is not read: an action is a sentence, and the time it takes is bounded by it. */
const LONGEST_READ = 2_000;

const MOST_NAME_WORDS = 6;
const BULLET = /^(?:[-–—•*·▪◦>]+\s*|\(?[a-z\d]{1,2}[.)]\s+|\[[ x]?\]\s*)+/i;
const ACTION =
  /^(?:(?:please )?(?:add|new|agreed|record)(?: an?)? )*action(?: point| item)?s?(?: (?:no\.? ?)?\d{1,3})?(?: agreed)?\s*(?:[:.]|[-–—](?=\s)|\bfor\b(?: the)?)\s*/i;
const BARE_ACTION = /^(?:add (?:an? )?)?action\s+/i;

/**
 * Reads an action as people say or type it: what, who, by when, and the minute and priority where they are named. Nothing is
 * guessed: whoever or whatever is not plain is left open, with those it may be. Words of owner and date are taken out of
 * what is to be done; the rest stays as typed.
 */
export function readActionSentence(said: string, context: ReadingContext): DraftedSentence {
  const whole = sentenceOf(said, context);
  return whole.what.length <= LONGEST_WHAT
    ? whole
    : { ...whole, what: `${cutText(whole.what, LONGEST_WHAT - 1).trimEnd()}…` };
}

/** The same, with all that is to be done, however long. */
export function sentenceOf(said: string, context: ReadingContext): DraftedSentence {
  const line = cutText(cleanText(said.slice(0, LONGEST_READ * 2)), LONGEST_READ);
  const numbered = sentenceMinute(withoutLead(line, context));
  const labelled = labelledSentence(withoutLead(numbered.rest, context));
  const parts = new Map<Label, string>();
  const loose: string[] = [labelled.before];
  let owner: MatchedOwner | null = null;
  let due: ReadDue | null = null;
  let helpers: MatchedOwner | null = null;
  let agency: MatchedOwner | null = null;
  for (const { label, value, colon, plain } of labelled.parts) {
    if (label === 'owner' || label === 'helpers' || label === 'agency') {
      const { named, rest } = namedAtStart(value, context);
      // ", owner archbishop": nobody the board knows, and no part of what is to be done either.
      const unknown = named === null && label === 'owner' && plain && value.split(' ').length <= MOST_NAME_WORDS;
      loose.push(colon || named !== null ? rest : unknown ? '' : `, ${value}`);
      if (label === 'owner') owner = named ?? (colon || unknown ? nobody(value) : owner);
      else if (label === 'helpers') helpers = named;
      else agency = named;
    } else if (label === 'due') {
      const found = dueAt(lowered(value), 0, context, true);
      due = found?.due ?? (value === '' ? null : { status: 'not-understood', said: cutText(value, 60) });
      loose.push(found === null ? '' : value.slice(found.end));
    } else if (label === 'what') {
      const named = sure(tidied(value), context);
      if (named === null) parts.set('what', value);
      else owner ??= named;
    } else if (label === 'priority' && priorityOf(value, context.priorities) === null)
      loose.push(` ${label}: ${value}`);
    else parts.set(label, value);
  }
  const base = parts.get('what') ?? loose.join(' ');
  if (parts.has('what') && owner === null) owner = sure(tidied(labelled.before), context);
  const found = due === null ? findDue(base, context) : null;
  const undated = tidied(found === null ? base : `${base.slice(0, found.from)} ${base.slice(found.to)}`);
  const { what, named } = ownedWhat(undated, owner, context);
  const first = named ?? nobody('');
  const helping = helpers === null ? [] : [helpers.owner].flatMap(({ chosen }) => (chosen === null ? [] : [chosen]));
  const unclear = [
    ...first.unclear,
    ...(helpers !== null && helpers.owner.chosen === null ? [helpers.owner.said] : []),
  ];
  return {
    what: capitalised(what),
    owner: first.owner,
    helpers: [...new Set([...first.helpers, ...helping, ...(helpers?.helpers ?? [])])],
    ...(unclear.length === 0 ? {} : { helpersUnclear: unclear }),
    agency: agency?.agency ?? first.agency,
    due: due ?? found?.due ?? { status: 'missing' },
    minute: numbered.minute ?? minuteOf(parts.get('minute')),
    priority: priorityOf(parts.get('priority') ?? '', context.priorities),
  };
}

/** Who is to do it, and what that leaves. A labelled owner counts most; an agency named beside it stays the agency. */
function ownedWhat(
  text: string,
  labelled: MatchedOwner | null,
  context: ReadingContext,
): { readonly what: string; readonly named: MatchedOwner | null } {
  const first = firstNamed(text, context);
  if (labelled !== null) {
    const same =
      first !== null && (first.named.owner.chosen === null || first.named.owner.chosen === labelled.owner.chosen);
    return first !== null && same
      ? { what: first.rest, named: withAgency(labelled, first.named) }
      : { what: text, named: labelled };
  }
  const last = lastNamed(first?.rest ?? text, context);
  if (first === null || last === null)
    return { what: (first ?? last)?.rest ?? text, named: (first ?? last)?.named ?? null };
  const { owner } = first.named;
  if (owner.chosen === null) return { what: last.rest, named: withAgency(last.named, first.named) };
  if (last.named.owner.chosen === null || last.named.owner.chosen === owner.chosen)
    return { what: first.rest, named: first.named };
  const both = {
    chosen: null,
    all: [...new Set([...owner.all, ...last.named.owner.all])],
    said: `${owner.said}, ${last.named.owner.said}`,
  };
  return { what: text, named: { ...first.named, owner: both } };
}

/** The owner as named, of the agency that was said; where that leaves several, the owner's own is meant if it is among them. */
function withAgency(named: MatchedOwner, beside: MatchedOwner): MatchedOwner {
  if (beside.agency.chosen !== null) return { ...named, agency: beside.agency };
  const own = named.agency.chosen;
  return own !== null && !beside.agency.all.includes(own) && beside.agency.all.length > 0
    ? { ...named, agency: beside.agency }
    : named;
}

/** The longest words in front, up to a mark, that name somebody; the rest belongs to what is to be done. */
function namedAtStart(
  value: string,
  context: ReadingContext,
): { readonly named: MatchedOwner | null; readonly rest: string } {
  const ends = [...value.slice(0, 160).matchAll(/[.,;|(–—]|\s-\s|\sby\s|$/g)].map(({ index }) => index);
  for (const end of ends.reverse()) {
    const named = sure(tidied(value.slice(0, end)), context);
    if (named !== null) return { named, rest: value.slice(end) };
  }
  const first = ends.at(-1) ?? value.length;
  return { named: null, rest: value.slice(first) };
}

function nobody(said: string): MatchedOwner {
  const none = { chosen: null, all: [], said: cutText(/^[^.;]*/.exec(said)?.[0].trim() ?? '', 80) };
  return { owner: none, helpers: [], agency: { ...none, said: '' }, unclear: [], fit: FIT.none };
}

function withoutLead(line: string, context: ReadingContext): string {
  const plain = line.replace(BULLET, '').replace(ACTION, '').replace(BULLET, '');
  const bare = plain.replace(BARE_ACTION, '');
  return bare !== plain && firstNamed(bare, context) !== null ? bare : plain;
}

function minuteOf(value: string | undefined): string | null {
  return /^\d{1,3}(?:[./]\d{1,3}){0,2}[a-z]?/i.exec(value ?? '')?.[0] ?? null;
}

function capitalised(text: string): string {
  const plain = tidied(text)
    .replace(/^please\s+/i, '')
    .replace(/\s*[,.;]?\s*please$/i, '')
    .replace(/(?<!\b[A-Z])\.$/, '');
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}
