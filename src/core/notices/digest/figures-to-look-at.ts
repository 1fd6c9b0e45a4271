import type { Temporal } from 'temporal-polyfill';
import { isBefore } from '../../shared/instants.js';
import type { BoardId } from '../../shared/ids.js';
import { gatherQuarterReport } from '../../performance/reporting/show-quarter-report.js';
import type { NoticesTx } from '../ports.js';

/** A quarter is talked about until the next one comes in, and no longer. */
const TALKED_ABOUT_DAYS = 92;
/** As many as a chair reads; the data report has them all. */
const MOST_LINES = 5;

/** What the newest quarter's figures ask of a chair, worst first: not as usual, worse, not reported. Empty where no figures came in of late. */
export async function figuresToLookAt(
  tx: Pick<NoticesTx, 'measures' | 'figures' | 'figureImports'>,
  boardId: BoardId,
  now: Temporal.Instant,
): Promise<readonly string[]> {
  const [latest] = await tx.figureImports.latest(boardId, 1);
  if (latest === undefined || isBefore(latest.importedAt, now.subtract({ hours: 24 * TALKED_ABOUT_DAYS }))) return [];
  const report = await gatherQuarterReport(tx, { boardId, quarter: null });
  if (report === null) return [];
  const lines = [...report.unusual, ...report.worse, ...report.notReported].map(({ sentence }) => sentence);
  const said = [...new Set(lines)];
  const left = said.length - MOST_LINES;
  return left > 0 ? [...said.slice(0, MOST_LINES), `And ${left} more: ask for the “data report”.`] : said;
}
