import type { Temporal } from 'temporal-polyfill';
import type { Principal } from '../people/principal.js';
import { londonDay } from '../shared/london.js';
import { LIVE_STATUSES, type Action } from './action.js';
import type { ActionLine } from './action-view.js';
import { loadActionLines } from './load-action-lines.js';
import { loadActionScope } from './load-action-scope.js';
import { actionsWithin, maySeeAction, type ActionScope } from './may-see-action.js';
import type { ActionsPorts, ActionSearch, ActionsTx } from './ports.js';

/** How many candidates one card offers. */
const MOST_OFFERED = 8;

/** How many actions are looked through where the store cannot narrow them further; no day of any board has agreed so many. */
const MOST_LOOKED_THROUGH = 500;

/** Which action somebody means, as far as they typed it. */
export interface MentionedAction {
  readonly day: { readonly day: number; readonly month: number; readonly year: number } | null;
  readonly number: number | null;
  /** Words of what is to be done. */
  readonly about: readonly string[];
}

/**
 * The actions a typed mention may mean, of those the person may see, the likeliest first: their own before others, live
 * ones before those that are done. A whole reference means one or none. A mention that says nothing means none.
 */
export async function findActions(
  ports: ActionsPorts,
  { principal, mention }: { readonly principal: Principal; readonly mention: MentionedAction },
): Promise<readonly ActionLine[]> {
  const today = londonDay(ports.clock.now());
  return ports.transact(async (tx) => {
    const scope = await loadActionScope(tx.people, principal);
    const found = await candidates(tx, principal, scope, { mention, today });
    return loadActionLines(tx, principal.board, likeliest(found, principal).slice(0, MOST_OFFERED), { today });
  });
}

async function candidates(
  { actions }: ActionsTx,
  principal: Principal,
  scope: ActionScope,
  { mention, today }: { readonly mention: MentionedAction; readonly today: Temporal.PlainDate },
): Promise<readonly Action[]> {
  const { number, about } = mention;
  const boardId = principal.board.id;
  const within: ActionSearch = { boardId, within: actionsWithin(principal, scope) };
  const narrowed: ActionSearch = { ...within, ...(about.length > 0 ? { words: about } : {}) };
  if (mention.day !== null) {
    const day = dayOf(mention.day, today);
    if (day === null) return [];
    if (number !== null) {
      const one = await actions.byReference(boardId, { day, number });
      return one !== null && maySeeAction(principal, scope, one) ? [one] : [];
    }
    // In the order of the log those of the day stand last among all up to it.
    const upTo: ActionSearch = { ...narrowed, referenceBefore: day.add({ days: 1 }), order: 'reference' };
    const offset = Math.max(0, (await actions.count(upTo)) - MOST_LOOKED_THROUGH);
    const last = await actions.search(upTo, { limit: MOST_LOOKED_THROUGH, offset });
    return last.filter(({ reference }) => reference.day.equals(day));
  }
  if (number === null && about.length === 0) return [];
  const page = { limit: MOST_LOOKED_THROUGH, offset: 0 };
  const standing = await actions.search({ ...narrowed, statuses: [...LIVE_STATUSES, 'reported-done'] }, page);
  const done = await actions.search({ ...narrowed, statuses: ['closed', 'withdrawn'], order: 'latest-closed' }, page);
  return [...standing, ...done].filter(({ reference }) => number === null || reference.number === number);
}

/** Keeps the order given among equals. */
function likeliest(found: readonly Action[], { person }: Principal): readonly Action[] {
  const own = ({ ownerId, helperIds }: Action): boolean =>
    person !== null && [ownerId, ...helperIds].includes(person.id);
  const done = ({ status }: Action): boolean => status === 'closed' || status === 'withdrawn';
  const rank = (action: Action): number => (done(action) ? 2 : 0) + (own(action) ? 0 : 1);
  return [...found].sort((one, other) => rank(one) - rank(other));
}

/** A typed day; null for one that no calendar has. A year of two figures is of this century. */
function dayOf(
  { day, month, year }: NonNullable<MentionedAction['day']>,
  today: Temporal.PlainDate,
): Temporal.PlainDate | null {
  try {
    return today.with({ day, month, year: year < 100 ? 2000 + year : year }, { overflow: 'reject' });
  } catch {
    return null;
  }
}
