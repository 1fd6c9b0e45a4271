import { principalMay, type Principal } from '../../people/principal.js';
import type { BoardId } from '../../shared/ids.js';
import type { Transact } from '../../shared/ports.js';
import { boardFigures } from '../figures/board-figures.js';
import { OWN_AREA } from '../figures/observation.js';
import { isReported } from '../figures/series.js';
import { comparePeriods, type QuarterPeriod } from '../periods/period.js';
import type { FiguresTx } from '../ports.js';
import { quarterReport, type QuarterReport } from './quarter-report.js';

export type ShownQuarterReport =
  | { readonly status: 'report'; readonly report: QuarterReport }
  /** No quarter of the board's own is held. */
  | { readonly status: 'no-quarter' }
  | { readonly status: 'denied' };

/** Shows what a quarter's figures say, for whoever may read figures; without a quarter, the newest with data. Changes nothing. */
export async function showQuarterReport(
  ports: { readonly transact: Transact<FiguresTx> },
  { principal, quarter }: { readonly principal: Principal; readonly quarter: QuarterPeriod | null },
): Promise<ShownQuarterReport> {
  if (!principalMay(principal, 'figures.read')) return { status: 'denied' };
  const report = await ports.transact((tx) => gatherQuarterReport(tx, { boardId: principal.board.id, quarter }));
  return report === null ? { status: 'no-quarter' } : { status: 'report', report };
}

/** The same within a transaction that does more; who may read it is the caller's to know. Null where no quarter is held. */
export async function gatherQuarterReport(
  tx: Pick<FiguresTx, 'measures' | 'figures'>,
  { boardId, quarter }: { readonly boardId: BoardId; readonly quarter: QuarterPeriod | null },
): Promise<QuarterReport | null> {
  const observations = await tx.figures.series({ boardId, areas: [OWN_AREA] });
  const newest = observations
    .filter(isReported)
    .flatMap(({ period }) => (period.kind === 'quarter' ? [period] : []))
    .toSorted(comparePeriods)
    .at(-1);
  const asked = quarter ?? newest;
  if (asked === undefined) return null;
  const measures = await tx.measures.catalogue(boardId);
  return quarterReport(boardFigures({ measures, areas: [], observations, imports: [], decisions: [] }), asked);
}
