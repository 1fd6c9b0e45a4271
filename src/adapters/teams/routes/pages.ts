import { attendanceRows } from '../../../core/meetings/register/attendance-over-year.js';
import type { Meeting } from '../../../core/meetings/meeting.js';
import { loadMeetingView, type MeetingView } from '../../../core/meetings/meeting-view.js';
import type { MeetingsPorts } from '../../../core/meetings/ports.js';
import { sharedAgenda } from '../../../core/meetings/agenda/shared-agenda.js';
import { showAttendanceYear } from '../../../core/meetings/register/show-attendance-year.js';
import { exportFigures } from '../../../core/performance/exporting/export-figures.js';
import type { PerformancePorts } from '../../../core/performance/ports.js';
import { asId, type BoardId, type MeetingId } from '../../../core/shared/ids.js';
import type { Page, PageAnswer } from '../http/page.js';

/** What a signed link opens; null for a link that is not ours, was altered or has run out. */
export type OpenLink = (token: string, page: 'calendar' | 'attendance' | 'figures') => readonly string[] | null;

export interface PagesDeps {
  readonly meetings: MeetingsPorts;
  readonly figures: Pick<PerformancePorts, 'transact'>;
  readonly openLink: OpenLink;
  readonly calendarEntry: (view: MeetingView, description: string) => string;
  readonly toCsv: (header: readonly string[], rows: readonly (readonly (string | number | null)[])[]) => string;
}

const NOT_FOUND: PageAnswer = {
  status: 404,
  headers: { 'content-type': 'text/plain; charset=utf-8' },
  body: 'This link is not valid any more. Nothing is lost: please open the card in Teams again and use the link there.\n',
};

/**
 * The files people download. None changes anything; each opens only with a link the bot signed. The token is
 * taken by `*`: the server's router takes no named part longer than 100 characters, and a token is longer.
 */
export function createPages(deps: PagesDeps): readonly Page[] {
  return [
    { path: '/calendar/*', answer: ({ params }) => calendarPage(deps, tokenOf(params, '.ics')) },
    { path: '/attendance/*', answer: ({ params }) => attendancePage(deps, tokenOf(params, '.csv')) },
    { path: '/figures/*', answer: ({ params }) => figuresPage(deps, tokenOf(params, '.csv')) },
  ];
}

function tokenOf({ '*': token = '' }: Readonly<Record<string, string>>, ending: string): string {
  return token.endsWith(ending) ? token.slice(0, -ending.length) : token;
}

async function calendarPage({ meetings, openLink, calendarEntry }: PagesDeps, token: string): Promise<PageAnswer> {
  const [boardId, meetingId] = openLink(token, 'calendar') ?? [];
  if (boardId === undefined || meetingId === undefined) return NOT_FOUND;
  const view = await meetings.transact(async (tx) => {
    const board = await tx.people.board(asId<BoardId>(boardId));
    return board === null ? null : loadMeetingView(tx, board, asId<MeetingId>(meetingId));
  });
  if (view === null) return NOT_FOUND;
  return file('text/calendar; charset=utf-8', `${fileName(view.meeting)}.ics`, calendarEntry(view, describe(view)));
}

/** The open items of the agenda: a calendar is read by assistants and on shared screens. */
function describe({ agenda, meeting }: MeetingView): string {
  if (agenda === null || meeting.status === 'planned') return '';
  const { items, withheld } = sharedAgenda(agenda);
  return [...items.map(({ number, title }) => `${number}. ${title}`), ...(withheld === null ? [] : [withheld])].join(
    '\n',
  );
}

async function attendancePage({ meetings, openLink, toCsv }: PagesDeps, token: string): Promise<PageAnswer> {
  const [boardId, startYear] = openLink(token, 'attendance') ?? [];
  if (boardId === undefined || startYear === undefined) return NOT_FOUND;
  const shown = await showAttendanceYear(meetings, { boardId: asId<BoardId>(boardId), startYear: Number(startYear) });
  if (shown === null) return NOT_FOUND;
  const [header = [], ...rows] = attendanceRows(shown.agencies);
  const name = `attendance-${shown.year.name.replace('/', '-')}.csv`;
  return file('text/csv; charset=utf-8', name, toCsv(header.map(String), rows));
}

/** Who may not read figures any more learns no more than whoever made the link up. */
async function figuresPage({ figures, openLink, toCsv }: PagesDeps, token: string): Promise<PageAnswer> {
  const [boardId, personId, measure] = openLink(token, 'figures') ?? [];
  if (boardId === undefined || personId === undefined || measure === undefined) return NOT_FOUND;
  const exported = await exportFigures(figures, {
    boardId: asId(boardId),
    personId: personId === '' ? null : asId(personId),
    measure: measure === '' ? null : asId(measure),
  });
  if (exported.status === 'denied') return NOT_FOUND;
  const { header, rows } = exported.table;
  return file('text/csv; charset=utf-8', `figures${measure === '' ? '' : `-${measure}`}.csv`, toCsv(header, rows));
}

function fileName({ title }: Meeting): string {
  return (
    title
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 60) || 'meeting'
  );
}

function file(type: string, name: string, body: string): PageAnswer {
  const headers = {
    'content-type': type,
    'content-disposition': `attachment; filename="${name}"`,
    'cache-control': 'private, no-store',
    'x-content-type-options': 'nosniff',
  };
  return { status: 200, headers, body };
}
