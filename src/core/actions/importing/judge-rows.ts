import type { AgencyId, PersonId } from '../../shared/ids.js';
import { cleanText } from '../../shared/clean-text.js';
import type { ActionSource } from '../action.js';
import { NEW_ACTION_LIMITS } from '../new-action.js';
import type { Candidates, ReadDue } from '../reading/drafted-sentence.js';
import type { ListContext } from './action-list.js';
import type { BadRow, DraftedAction } from './actions-draft.js';
import { shortened, whyNoDate, whyNoOwner } from './say-why.js';

/** A row or line as far as it was understood. */
export interface ReadRow {
  readonly row: number;
  /** The beginning of what it says. */
  readonly says: string;
  readonly what: string;
  readonly owner: Candidates<PersonId>;
  readonly helpers: readonly PersonId[];
  readonly helpersUnclear: readonly string[];
  /** `said` is empty unless an agency was named beside the owner. */
  readonly agency: Candidates<AgencyId>;
  readonly due: ReadDue;
  readonly minute: string | null;
  readonly priority: string | null;
  readonly source: ActionSource;
}

/**
 * Which rows can be saved and which cannot, with all that is in the way of each. A row that says the same as one before it,
 * or as a live action of the log, is bad: one thing stands in the log once.
 */
export function judgeRows(
  rows: readonly ReadRow[],
  context: ListContext,
): { readonly good: readonly DraftedAction[]; readonly bad: readonly BadRow[] } {
  const good: DraftedAction[] = [];
  const bad: BadRow[] = [];
  const seen = new Map<string, string>(
    context.existing.map((one) => [sameness(one.what, one.ownerId), `It is in the log already, as ${one.reference}.`]),
  );
  for (const row of rows) {
    const { chosen } = row.owner;
    const agencyId = agencyOf(row, context);
    const why = [...faultsOf(row, agencyId, context)];
    const key = chosen === null || row.what === '' ? null : sameness(row.what, chosen);
    const before = key === null ? undefined : seen.get(key);
    if (before !== undefined) why.push(before);
    else if (key !== null) seen.set(key, `It says the same as row ${row.row}, for the same owner.`);
    if (why.length > 0 || chosen === null || agencyId === null || row.due.status !== 'read') {
      bad.push({ row: row.row, says: row.says, why });
      continue;
    }
    const { what, minute, priority, source } = row;
    const helperIds = row.helpers.filter((id) => id !== chosen);
    good.push({
      row: row.row,
      what,
      ownerId: chosen,
      helperIds,
      agencyId,
      dueOn: row.due.day,
      minute,
      priority,
      source,
    });
  }
  return { good, bad };
}

/** What makes two actions one: what is to be done and who, whatever the case, spaces and last stop. */
export function sameness(what: string, ownerId: PersonId): string {
  return `${ownerId} ${cleanText(what)
    .toLowerCase()
    .replace(/[\s.;,]+$/, '')}`;
}

/** The agency that was said, otherwise the owner's own, that of the main board's seat first. */
function agencyOf({ owner, agency }: ReadRow, { roster }: ListContext): AgencyId | null {
  if (agency.chosen !== null) return agency.chosen;
  const own = roster.find(({ person }) => person.id === owner.chosen)?.seats.map((seat) => seat.agency.id) ?? [];
  if (agency.all.length === 0) return agency.said === '' ? (own[0] ?? null) : null;
  return own.find((id) => agency.all.includes(id)) ?? null;
}

function* faultsOf(row: ReadRow, agencyId: AgencyId | null, { roster }: ListContext): Generator<string> {
  const limits = NEW_ACTION_LIMITS;
  if (row.what === '') yield 'It does not say what is to be done.';
  if (row.what.length > limits.what)
    yield `What is to be done has ${row.what.length} characters. Keep it to ${limits.what}.`;
  const owner = whyNoOwner(row.owner, roster);
  if (owner !== null) yield owner;
  else if (agencyId === null)
    yield row.agency.said === ''
      ? 'The owner sits for no agency. Name the agency in a column of its own.'
      : `I do not know which agency “${shortened(row.agency.said)}” is. Write it as on the list of members.`;
  const date = whyNoDate(row.due);
  if (date !== null) yield date;
  for (const said of row.helpersUnclear)
    yield `It is not plain who helps: “${shortened(said)}”. Write one role for each.`;
  if (row.helpers.length > limits.helpers)
    yield `It names ${row.helpers.length} helpers. Name at most ${limits.helpers}.`;
  if ((row.minute?.length ?? 0) > limits.minute)
    yield `The minute is too long. Keep it to ${limits.minute} characters.`;
}
