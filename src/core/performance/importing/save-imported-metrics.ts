import { authorise } from '../../people/authorise.js';
import type { Principal } from '../../people/principal.js';
import { spokenAudit } from '../../people/spoken-audit.js';
import { Fault } from '../../shared/fault.js';
import { asId, type DraftId } from '../../shared/ids.js';
import { isSameFigure } from '../checks/raise-flags.js';
import type { FigureImportId } from '../figures/observation.js';
import type { Measure, MeasureCode } from '../measures/measure.js';
import { comparePeriods, type QuarterPeriod } from '../periods/period.js';
import type { MetricsDraftRow, PerformancePorts, PerformanceTx } from '../ports.js';
import { compareWithHeld, type ComparedFigure } from './judging/compare-with-held.js';
import { sendDataReportOn } from '../reporting/send-data-report.js';
import { findingsAfter, measuresNeeded, type HeldFigures } from './judging/findings.js';
import { capped, type Capped } from './judging/place-lists.js';
import { metricsDraftContent, type MetricsDraftContent } from './judging/metrics-draft.js';

/** A doubt that stands after the figures were saved. */
export interface OpenFinding {
  readonly key: string;
  readonly measure: string;
  readonly sentence: string;
}

/** A card lists no more; what is left is said. */
const MOST_OPEN = 20;

export type SavedMetrics =
  | {
      readonly status: 'saved';
      readonly importId: FigureImportId;
      readonly added: number;
      readonly revised: number;
      readonly unchanged: number;
      /** The newest quarter among the board's own figures that came in; a report may follow. */
      readonly newestQuarter: QuarterPeriod | null;
      /** How many people the quarter's report is on its way to; null where it was not asked for, or there is no quarter to report. */
      readonly told: number | null;
      /** What the checks say to these figures and nobody has settled: the flag's key and its sentence. */
      readonly open: Capped<OpenFinding>;
    }
  /** Saved or discarded before, too old, or another's. */
  | { readonly status: 'draft-gone' }
  /** Figures have come in otherwise since the file was read. Nothing was saved; send the file again to see what it would change now. */
  | { readonly status: 'stale'; readonly figures: number }
  | { readonly status: 'denied' };

/**
 * Saves all figures of a file that was read, or none of them: each new or changed one as the next revision of its figure, with
 * the import they came in and one audit row. Only whoever sent it can, and only once. With `sendReport` the newest quarter's
 * report is handed to the ledger in the same transaction.
 */
export async function saveImportedMetrics(
  ports: PerformancePorts,
  {
    principal,
    draftId,
    sendReport = false,
  }: { readonly principal: Principal; readonly draftId: DraftId; readonly sendReport?: boolean },
): Promise<SavedMetrics> {
  return ports.transact(async (tx) => {
    const { board, person } = principal;
    if ((await authorise(tx.audit, principal, 'figures.import')) === 'denied') return { status: 'denied' };
    const draft = await tx.metricsDrafts.find(board.id, draftId, ports.clock.now());
    if (draft === null || draft.createdBy !== person?.id) return { status: 'draft-gone' };
    // Taken first: of two presses at one moment the second waits here and finds it gone, before it has written anything.
    if (!(await tx.metricsDrafts.remove(board.id, draftId))) return { status: 'draft-gone' };
    const content = parsed(draft);
    // Another import of the board may be writing: what is held is read after it has ended.
    await tx.figures.write(board.id, []);
    const held = await heldNow(tx, principal, content);
    const areas = content.areas.filter(({ code }) => !held.areas.some((one) => one.code === code));
    const among = { measures: byCode(held.catalogue), areas: held.areas };
    const compared = compareWithHeld(content.figures, held.held, held.decisions, among);
    const stale = compared.filter((one, at) => !isAsRead(one, content.figures[at]));
    if (stale.length > 0) return { status: 'stale', figures: stale.length };
    if (areas.length > 0) await tx.measures.saveAreas(board.id, areas);
    const importId = await write(ports, tx, principal, { fileName: content.fileName, compared });
    const count = (news: ComparedFigure['news']): number => compared.filter((one) => one.news === news).length;
    const counts = { added: count('new'), revised: count('changed'), unchanged: count('unchanged') };
    await tx.audit.record(
      spokenAudit(principal, importId, { action: 'figures.import', outcome: 'done', facts: counts }),
    );
    const quarter = newestQuarter(compared);
    const told =
      sendReport && quarter !== null ? await sendDataReportOn(tx, ports, { principal, quarter, importId }) : null;
    return { status: 'saved', importId, ...counts, newestQuarter: quarter, told, open: openFindings(compared, held) };
  });
}

/** What is held of these measures, and of those whose checks look at them. */
async function heldNow(
  tx: PerformanceTx,
  { board }: Principal,
  { figures }: MetricsDraftContent,
): Promise<HeldFigures> {
  const catalogue = await tx.measures.catalogue(board.id);
  const coming = new Set(figures.map(({ measure }) => measure));
  const measures = [...new Set([...coming, ...measuresNeeded(coming, catalogue)])];
  return {
    catalogue,
    areas: await tx.measures.areas(board.id),
    held: await tx.figures.series({ boardId: board.id, measures }),
    decisions: await tx.flagDecisions.of(board.id, measures),
  };
}

function openFindings(compared: readonly ComparedFigure[], held: HeldFigures): Capped<OpenFinding> {
  const measures = byCode(held.catalogue);
  const open = findingsAfter(compared, held).map(({ flag: { key, measure, sentence } }) => ({
    key,
    measure: measures.get(measure)?.name ?? measure,
    sentence,
  }));
  return capped(open, MOST_OPEN);
}

function byCode(catalogue: readonly Measure[]): ReadonlyMap<MeasureCode, Measure> {
  return new Map(catalogue.map((measure) => [measure.code, measure]));
}

/** Whether what is held is still what the person saw beside the figure. */
function isAsRead(now: ComparedFigure, then: MetricsDraftContent['figures'][number] | undefined): boolean {
  const saw = then?.was ?? null;
  if (now.was === null || saw === null) return now.was === saw;
  return isSameFigure(now.was.value, saw.value) && now.was.standing === saw.standing;
}

async function write(
  { clock, ids }: PerformancePorts,
  tx: PerformanceTx,
  { board }: Principal,
  { fileName, compared }: { readonly fileName: string; readonly compared: readonly ComparedFigure[] },
): Promise<FigureImportId> {
  const id = asId<FigureImportId>(ids.next());
  await tx.figureImports.add({ id, boardId: board.id, fileName, importedAt: clock.now() });
  const news = compared.filter(({ news }) => news !== 'unchanged');
  await tx.figures.write(
    board.id,
    news.map(({ measure, area, period, value, standing }) => ({
      measure,
      area,
      period,
      value,
      standing,
      importId: id,
    })),
  );
  return id;
}

function parsed({
  id,
  content,
}: Omit<MetricsDraftRow, 'content'> & { readonly content: unknown }): MetricsDraftContent {
  const read = metricsDraftContent.safeParse(content);
  if (!read.success) throw new Fault('figures.draft-unreadable', { ids: { draftId: id } });
  return read.data;
}

function newestQuarter(compared: readonly ComparedFigure[]): QuarterPeriod | null {
  const quarters = compared.flatMap(({ period, area, news }) =>
    period.kind === 'quarter' && area === 'own' && news !== 'unchanged' ? [period] : [],
  );
  return quarters.sort(comparePeriods).at(-1) ?? null;
}
