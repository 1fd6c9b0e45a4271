import { authorise } from '../../people/authorise.js';
import type { Principal } from '../../people/principal.js';
import { cleanText } from '../../shared/clean-text.js';
import { asId, type DraftId } from '../../shared/ids.js';
import { londonDay } from '../../shared/london.js';
import type { Table } from '../../shared/table.js';
import { OWN_AREA, type Area } from '../figures/observation.js';
import { monthPeriod } from '../periods/period.js';
import type { PerformancePorts, PerformanceTx } from '../ports.js';
import { compareWithHeld } from './judging/compare-with-held.js';
import { findingsAfter, measuresNeeded } from './judging/findings.js';
import { judgeFigures } from './judging/judge-figures.js';
import { measureMatcher } from './matching/match-measure.js';
import { draftContent } from './judging/metrics-draft.js';
import { metricsPreview, type MetricsPreview } from './judging/metrics-preview.js';
import type { MetricsReading, PlacedSentence } from './tables/metrics-reading.js';
import { newAreasIn } from './tables/named-area.js';
import { MOST_FIGURES, readFigureTables } from './tables/read-figure-tables.js';

/** What was sent. */
export interface SentFigures {
  readonly fileName: string;
  readonly tables: readonly Table[];
  /** What the reader of files remarked. */
  readonly remarks: readonly string[];
}

export type ImportedMetrics =
  /** It waits a day to be saved or discarded, whole. */
  | { readonly status: 'read'; readonly draftId: DraftId; readonly preview: MetricsPreview }
  /** Something stands in the way: `preview.refusals` says what and where. There is nothing to save. */
  | { readonly status: 'refused'; readonly preview: MetricsPreview }
  /** Every figure of it is held already. */
  | { readonly status: 'unchanged'; readonly preview: MetricsPreview }
  /** No figure was found in it; `preview.leftOut` says what there was instead. */
  | { readonly status: 'no-figures'; readonly why: string; readonly preview: MetricsPreview | null }
  | { readonly status: 'denied' };

const DRAFT_HOURS = 24;
const LONGEST_NAME = 120;

/**
 * Reads a file of figures and keeps them for a day, for whoever sent it to save together or discard. Nothing that is held is
 * touched by it. Analysts and business managers may; a denial is audited.
 */
export async function importMetrics(
  ports: PerformancePorts,
  { principal, sent }: { readonly principal: Principal; readonly sent: SentFigures },
): Promise<ImportedMetrics> {
  return ports.transact(async (tx) => {
    const { board, person } = principal;
    if ((await authorise(tx.audit, principal, 'figures.import')) === 'denied' || person === null)
      return { status: 'denied' };
    const catalogue = await tx.measures.catalogue(board.id);
    if (catalogue.length === 0)
      return noFigures('The board has no measures yet, so I cannot tell what these figures are about.');
    const known = await tx.measures.areas(board.id);
    const named = newAreasIn(sent.tables, known);
    const areas = [...known, ...named];
    const read = readFigureTables(sent.tables, { match: measureMatcher(catalogue), areas });
    if (read === null) return noFigures(NO_PERIODS);
    if (read.figures.length > MOST_FIGURES)
      return noFigures(`It has more than ${MOST_FIGURES.toLocaleString('en-GB')} figures. Please send it in parts.`);
    const now = ports.clock.now();
    const { year, month } = londonDay(now);
    const measures = new Map(catalogue.map((measure) => [measure.code, measure]));
    const come = named.filter(({ code }) => read.figures.some(({ area }) => area === code));
    const judged = judgeFigures(read, { measures, areas, today: monthPeriod(year, month) });
    const reading = { ...judged, doubts: [...judged.doubts, ...come.map(newAreaSaid)] };
    const held = await heldFor(tx, principal, reading, catalogue);
    const compared = compareWithHeld(reading.figures, held.held, held.decisions, { measures, areas });
    const fileName = shortName(sent.fileName);
    const preview = metricsPreview({
      fileName,
      reading,
      compared,
      findings: findingsAfter(compared, { catalogue, areas, ...held }),
      measures,
      areas,
      remarks: sent.remarks,
    });
    if (reading.refusals.length > 0) return { status: 'refused', preview };
    if (compared.length === 0) return { status: 'no-figures', why: NONE_KNOWN, preview };
    if (compared.every(({ news }) => news === 'unchanged')) return { status: 'unchanged', preview };
    const draftId = asId<DraftId>(ports.ids.next());
    const row = {
      id: draftId,
      boardId: board.id,
      createdBy: person.id,
      content: draftContent(fileName, compared, come),
    };
    await tx.metricsDrafts.add(row, now, now.add({ hours: DRAFT_HOURS }));
    return { status: 'read', draftId, preview };
  });
}

const NO_PERIODS =
  'I found no figures in it. A table of figures has a column for each period (“Q1 2017/18”), or the columns Measure, Period and Value.';
const NONE_KNOWN = 'None of its measures is one that the board holds, so there is nothing to save.';

async function heldFor(
  tx: PerformanceTx,
  { board }: Principal,
  { figures }: MetricsReading,
  catalogue: Parameters<typeof measuresNeeded>[1],
) {
  const measures = measuresNeeded(new Set(figures.map(({ measure }) => measure)), catalogue);
  const areas = [...new Set([OWN_AREA, ...figures.map(({ area }) => area)])];
  if (measures.length === 0) return { held: [], decisions: [] };
  return {
    held: await tx.figures.series({ boardId: board.id, measures, areas }),
    decisions: await tx.flagDecisions.of(board.id, measures),
  };
}

/** An area that the board does not know yet is said before its figures are saved. */
function newAreaSaid({ name, kind }: Area): PlacedSentence {
  const whose = kind === 'published' ? 'what is published of the board’s own area' : `a ${kind}’s`;
  const sentence = `“${name}” is new: its figures are kept as ${whose}, beside the board’s own.`;
  return { place: { sheet: null, row: null, column: null }, sentence };
}

/** The file's own name without its path, fit to keep. */
function shortName(fileName: string): string {
  const name = cleanText(fileName.split(/[/\\]/).at(-1) ?? '').slice(0, LONGEST_NAME);
  return name === '' ? 'a file without a name' : name;
}

function noFigures(why: string): ImportedMetrics {
  return { status: 'no-figures', why, preview: null };
}
