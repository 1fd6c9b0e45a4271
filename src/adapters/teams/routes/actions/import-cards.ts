import { discardImportedActions } from '../../../../core/actions/importing/discard-imported-actions.js';
import {
  importActions,
  type ImportedActions,
  type SentList,
} from '../../../../core/actions/importing/import-actions.js';
import { saveImportedActions } from '../../../../core/actions/importing/save-imported-actions.js';
import type { DraftId } from '../../../../core/shared/ids.js';
import { londonDay } from '../../../../core/shared/london.js';
import { sayList } from '../../../../core/shared/say-list.js';
import type { Table } from '../../../../core/shared/table.js';
import { actionsPreviewCard } from '../../../cards/actions/actions-preview-card.js';
import { filterData, LIVE_ACTIONS } from '../../../cards/actions/actions-filter.js';
import { presentActionsPreview } from '../../../cards/actions/presenters/present-actions-preview.js';
import { noticeCard } from '../../../cards/notice-card.js';
import { presentHead } from '../../../cards/presenters/present-meeting.js';
import type { RenderedCard } from '../../../cards/rendered-card.js';
import { deniedCard, notFoundCard } from '../plain-cards.js';
import type { Turn } from '../turn.js';
import { recentMeeting } from './recent-meeting.js';

type ReadList = Extract<ImportedActions, { status: 'read' }>;

/** Reads what somebody pasted: columns, or a line for each action. */
export async function readPastedActions(turn: Turn, text: string): Promise<RenderedCard> {
  const table = turn.deps.readPastedTable(text);
  const fromTable = table === null ? null : await importList(turn, { table });
  if (fromTable?.status === 'read') return previewCard(turn, fromTable, []);
  return outcomeCard(turn, await importList(turn, { lines: text }), []);
}

/**
 * Reads the tables of a file that was sent; null when none of them is a list of actions, so that it may be something else.
 */
export async function readActionTables(
  turn: Turn,
  tables: readonly Table[],
  remarks: readonly string[],
): Promise<RenderedCard | null> {
  for (const table of tables) {
    const imported = await importList(turn, { table });
    if (imported.status === 'read') return previewCard(turn, imported, remarks);
  }
  return null;
}

/** What a list needs to be read, when none of what was sent could be. */
export async function notAListCard(turn: Turn, tables: readonly Table[]): Promise<RenderedCard> {
  const [first] = tables;
  if (first === undefined) return howToSendActions(turn);
  return outcomeCard(turn, await importList(turn, { table: first }), []);
}

async function importList(turn: Turn, list: SentList): Promise<ImportedActions> {
  const { deps, principal } = turn;
  const meeting = await recentMeeting(turn);
  return importActions(deps.actions, { principal, list, groupId: null, meetingId: meeting?.meeting.id ?? null });
}

async function outcomeCard(turn: Turn, imported: ImportedActions, remarks: readonly string[]): Promise<RenderedCard> {
  switch (imported.status) {
    case 'read':
      return previewCard(turn, imported, remarks);
    case 'no-author':
      return deniedCard(turn);
    case 'not-found':
      return notFoundCard(turn);
    case 'not-a-list':
      return noticeCard(turn.deps.cards, {
        tone: 'attention',
        title: 'I could not read that as a list of actions',
        what: imported.why,
        kept: 'Nothing was saved.',
      });
  }
}

async function previewCard(
  turn: Turn,
  { draft, preview }: ReadList,
  remarks: readonly string[],
): Promise<RenderedCard> {
  const { deps } = turn;
  const meeting = await recentMeeting(turn);
  const target = meeting === null ? preview.group.name : `${presentHead(meeting).title}, ${presentHead(meeting).day}`;
  return actionsPreviewCard(
    deps.cards,
    presentActionsPreview({
      draft,
      bad: preview.bad,
      remarks: [...remarks, ...preview.remarks],
      target,
      people: preview.good.flatMap(({ owner, agency }) =>
        owner === null ? [] : [{ personId: owner.id, name: owner.name, agency: agency?.shortName ?? '' }],
      ),
      today: londonDay(deps.actions.clock.now()),
    }),
  );
}

/** Adds all of a list that was read, or none of it. */
export async function saveImported(turn: Turn, draftId: DraftId): Promise<RenderedCard> {
  const { deps, principal } = turn;
  const saved = await saveImportedActions(deps.actions, { principal, draftId });
  const open = { title: 'All open actions', verb: 'actions.list', data: filterData(LIVE_ACTIONS, 1) } as const;
  switch (saved.status) {
    case 'denied':
      return deniedCard(turn);
    case 'draft-gone':
      return noticeCard(deps.cards, {
        tone: 'neutral',
        title: 'That list is no longer here',
        what: 'It was saved already, thrown away, or left for more than a day.',
        kept: 'The action log stands as it was.',
        buttons: [open],
      });
    case 'stale':
      return noticeCard(deps.cards, {
        tone: 'attention',
        title: 'Something has changed since I read the list',
        points: saved.rows.map(({ row, why }) => `Row ${row}: ${why.join(' ')}`),
        kept: 'Nothing was saved. The list is kept for a day.',
        next: 'Please put it right and send the list again.',
        buttons: [{ title: 'Discard', verb: 'actions.import-discard', data: { draftId } }],
      });
    case 'saved': {
      const { count, references, told } = saved;
      const first = references[0] ?? '';
      const last = references.at(-1) ?? '';
      return noticeCard(deps.cards, {
        tone: 'good',
        title: count === 1 ? '1 action is saved' : `${count} actions are saved`,
        what: count > 3 ? `From ${first} to ${last}.` : `As ${sayList(references)}.`,
        next: told === 0 ? '' : told === 1 ? 'I am telling one owner.' : `I am telling their owners: ${told} messages.`,
        buttons: [open],
      });
    }
  }
}

export async function discardImported(turn: Turn, draftId: DraftId): Promise<RenderedCard> {
  const { deps, principal } = turn;
  const gone = await discardImportedActions(deps.actions, { principal, draftId });
  return noticeCard(deps.cards, {
    tone: 'neutral',
    title: gone ? 'Thrown away' : 'That list is no longer here',
    kept: 'The action log stands as it was.',
  });
}

export function howToSendActions({ deps }: Turn): RenderedCard {
  return noticeCard(deps.cards, {
    tone: 'neutral',
    title: 'Send me the list of actions, and I will read it',
    what: 'Attach it as Excel, CSV, Word or Markdown, or paste it into this chat: what is to be done, by whom, by when.',
    next: 'I show you what I understood before anything is saved.',
  });
}
