import { principalMay } from '../../../core/people/principal.js';
import { noticeCard } from '../../cards/notice-card.js';
import type { RenderedCard } from '../../cards/rendered-card.js';
import type { InboundFile } from '../inbound-activity.js';
import { notAListCard, readActionTables } from './actions/import-cards.js';
import { readBoard } from './board/board-rows.js';
import { noFiguresCard, readFigureTables } from './figures/import-figures-cards.js';
import { readSentGuidance } from './guidance/publish-cards.js';
import { readSentAgenda } from './read-sent-agenda.js';
import type { Turn } from './turn.js';

/** Only tables come in these; those that are not opened are told apart by the reader, which says why. */
const SHEETS = ['xlsx', 'csv', 'tsv', 'xls', 'xlsm', 'xltm', 'xlam', 'xlsb', 'ods'];
/** Called a threshold document by its name: then it is spoken of as one, whatever is in it. */
const THRESHOLDS = /threshold|guidance|levels? of need|continuum/i;
/** In these a list of actions may stand, or an agenda. */
const MAY_HOLD_TABLES = ['docx', 'md'];

/**
 * Reads a file somebody sent, one at a time, so that nobody confirms the wrong one: a list of actions where a table of it is
 * one, figures where a sheet holds them, guidance where a document has levels, otherwise an agenda.
 */
export async function readSentFile(turn: Turn, files: readonly InboundFile[]): Promise<RenderedCard> {
  const [file] = files;
  if (file === undefined || files.length > 1) {
    return noticeCard(turn.deps.cards, {
      tone: 'neutral',
      title: 'One file at a time, please',
      what: 'I read files one by one, so that each can be checked.',
      kept: 'Nothing was saved.',
    });
  }
  const ending = (/\.([a-z0-9]{1,8})$/i.exec(file.name)?.[1] ?? file.fileType).toLowerCase();
  if (SHEETS.includes(ending)) return readSheet(turn, file);
  if (!principalMay(turn.principal, 'agenda.import')) return onlySheetsCard(turn);
  const actions = MAY_HOLD_TABLES.includes(ending) ? await readActions(turn, file) : null;
  return actions ?? (await readGuidance(turn, file)) ?? readAgenda(turn, file);
}

/** An analyst brings in figures: what else there may be in a document is not theirs. */
function onlySheetsCard({ deps }: Turn): RenderedCard {
  return noticeCard(deps.cards, {
    tone: 'neutral',
    title: 'From you I read figures only',
    what: 'Please send them as Excel or CSV.',
    kept: 'Nothing was saved.',
  });
}

async function readSheet(turn: Turn, file: InboundFile): Promise<RenderedCard> {
  const read = await turn.deps.fetchTables(file);
  if (read.kind === 'refused') return refusedCard(turn, read);
  const sent = { fileName: file.name, tables: read.tables, remarks: read.remarks };
  const board = await readBoard(turn, read.tables, read.remarks);
  if (board !== null) return board;
  if (!principalMay(turn.principal, 'actions.manage')) return noFiguresCard(turn, sent);
  const actions = await readActionTables(turn, read.tables, read.remarks);
  return actions ?? (await readFigureTables(turn, sent)) ?? notAListCard(turn, read.tables);
}

/** Null when no table of the file is a list of actions. */
async function readActions(turn: Turn, file: InboundFile): Promise<RenderedCard | null> {
  if (!principalMay(turn.principal, 'actions.manage')) return null;
  const read = await turn.deps.fetchTables(file);
  return read.kind === 'refused' ? null : readActionTables(turn, read.tables, read.remarks);
}

/** Null when the document is no threshold document. */
async function readGuidance(turn: Turn, file: InboundFile): Promise<RenderedCard | null> {
  if (!principalMay(turn.principal, 'guidance.manage')) return null;
  const document = await turn.deps.fetchGuidance(file);
  const isNamed = THRESHOLDS.test(file.name);
  if (document.kind === 'read') return readSentGuidance(turn, document, isNamed);
  return isNamed ? refusedCard(turn, document) : null;
}

async function readAgenda(turn: Turn, file: InboundFile): Promise<RenderedCard> {
  const document = await turn.deps.fetchDocument(file);
  if (document.kind === 'read') return readSentAgenda(turn, document.lines, document.remarks);
  return refusedCard(turn, document);
}

function refusedCard(
  { deps }: Turn,
  { reason, whatToDo }: { readonly reason: string; readonly whatToDo: string },
): RenderedCard {
  return noticeCard(deps.cards, {
    tone: 'attention',
    title: 'I could not read that file',
    what: reason,
    kept: 'Nothing was saved.',
    next: whatToDo,
  });
}
