import type { Agency } from '../../people/agency.js';
import type { Person } from '../../people/person.js';
import type { Principal } from '../../people/principal.js';
import type { Table } from '../../shared/table.js';
import { asId, type DraftId, type GroupId, type MeetingId } from '../../shared/ids.js';
import type { ActionsPorts } from '../ports.js';
import { loadReadingContext } from '../reading/load-reading-context.js';
import type { ReadingContext, ReadingGroup } from '../reading/reading-context.js';
import type { ActionList, NotAList } from './action-list.js';
import type { ActionsDraft, BadRow, DraftedAction } from './actions-draft.js';
import { loadExisting } from './load-existing.js';
import { putActionsDraft } from './put-actions-draft.js';
import { readActionLines } from './read-action-lines.js';
import { readActionTable } from './read-action-table.js';

/** What is shown of a list before anything is saved. */
export interface ImportPreview {
  readonly group: ReadingGroup;
  readonly good: readonly {
    readonly action: DraftedAction;
    readonly owner: Person | null;
    readonly helpers: readonly Person[];
    readonly agency: Agency | null;
  }[];
  readonly bad: readonly BadRow[];
  readonly leftOut: readonly number[];
  readonly remarks: readonly string[];
}

export type ImportedActions =
  /** `draft` is null when no row is good: then there is nothing to save. */
  | { readonly status: 'read'; readonly draft: ActionsDraft | null; readonly preview: ImportPreview }
  | NotAList
  /** The meeting or group named is not the board's, or the meeting is another group's. */
  | { readonly status: 'not-found' }
  | { readonly status: 'no-author' };

/** What was sent: the table of a file or a paste, or lines of text. */
export type SentList = { readonly table: Table } | { readonly lines: string };

/**
 * Reads a list of actions and keeps its good rows for a day, for whoever sent it to save together or throw away. Nothing
 * is added to the log by it. Without a group the meeting's is meant, or the main board.
 */
export async function importActions(
  ports: ActionsPorts,
  {
    principal,
    list,
    groupId,
    meetingId,
  }: {
    readonly principal: Principal;
    readonly list: SentList;
    readonly groupId: GroupId | null;
    readonly meetingId: MeetingId | null;
  },
): Promise<ImportedActions> {
  const { board, person } = principal;
  if (person === null) return { status: 'no-author' };
  return ports.transact(async (tx) => {
    const meeting = meetingId === null ? null : await tx.meetings.find(board.id, meetingId);
    if (meetingId !== null && (meeting === null || (groupId !== null && groupId !== meeting.groupId)))
      return { status: 'not-found' };
    const context = await loadReadingContext(ports, tx, principal, groupId ?? meeting?.groupId ?? null);
    const { group } = context;
    if (!group) return { status: 'not-found' };
    const listContext = { ...context, existing: await loadExisting(tx, board) };
    const read = 'table' in list ? readActionTable(list.table, listContext) : readActionLines(list.lines, listContext);
    if (read.status === 'not-a-list') return read;
    const id = asId<DraftId>(ports.ids.next());
    const draft = { id, boardId: board.id, createdBy: person.id, groupId: group.id, meetingId, actions: read.good };
    if (read.good.length > 0) await putActionsDraft(ports, tx, draft);
    return { status: 'read', draft: read.good.length > 0 ? draft : null, preview: previewOf(read, context, group) };
  });
}

function previewOf(
  { good, bad, leftOut, remarks }: ActionList,
  { roster, agencies }: ReadingContext,
  group: ReadingGroup,
): ImportPreview {
  const people = new Map(roster.map(({ person }) => [person.id, person]));
  return {
    group,
    good: good.map((action) => ({
      action,
      owner: people.get(action.ownerId) ?? null,
      helpers: action.helperIds.flatMap((id) => people.get(id) ?? []),
      agency: agencies.find(({ id }) => id === action.agencyId) ?? null,
    })),
    bad,
    leftOut,
    remarks,
  };
}
