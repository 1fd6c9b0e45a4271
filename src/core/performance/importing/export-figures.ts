import { authorise } from '../../people/authorise.js';
import type { Principal } from '../../people/principal.js';
import { spokenAudit } from '../../people/spoken-audit.js';
import type { MeasureCode } from '../measures/measure.js';
import type { PerformancePorts } from '../ports.js';
import { figureRows, type FigureRows } from './figure-rows.js';

export type ExportedFigures =
  { readonly status: 'exported'; readonly table: FigureRows } | { readonly status: 'denied' };

/**
 * The figures that stand, of one measure or of all, as rows for a spreadsheet. Small numbers are given as they are held, so
 * only those who may bring figures in may take them out; the export is audited.
 */
export async function exportFigures(
  ports: Pick<PerformancePorts, 'transact'>,
  { principal, measure }: { readonly principal: Principal; readonly measure: MeasureCode | null },
): Promise<ExportedFigures> {
  return ports.transact(async (tx) => {
    const { board } = principal;
    if ((await authorise(tx.audit, principal, 'figures.import')) === 'denied') return { status: 'denied' };
    const observations = await tx.figures.series({
      boardId: board.id,
      ...(measure === null ? {} : { measures: [measure] }),
    });
    const importIds = [...new Set(observations.map(({ importId }) => importId))];
    const table = figureRows({
      measures: await tx.measures.catalogue(board.id),
      areas: await tx.measures.areas(board.id),
      observations,
      imports: importIds.length === 0 ? [] : await tx.figureImports.byIds(board.id, importIds),
    });
    const facts = { figures: table.rows.length };
    await tx.audit.record(spokenAudit(principal, measure, { action: 'figures.export', outcome: 'done', facts }));
    return { status: 'exported', table };
  });
}
