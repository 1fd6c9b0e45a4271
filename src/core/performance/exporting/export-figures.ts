import { authorise } from '../../people/authorise.js';
import { recall } from '../../people/recall.js';
import { spokenAudit } from '../../people/spoken-audit.js';
import type { BoardId, PersonId } from '../../shared/ids.js';
import { measuresTogether } from '../figures/withholding/measures-together.js';
import type { MeasureCode } from '../measures/measure.js';
import type { PerformancePorts } from '../ports.js';
import { figureRows, type FigureRows } from './figure-rows.js';
import { figuresToGiveOut } from './figures-to-give-out.js';

export type ExportedFigures =
  | { readonly status: 'exported'; readonly table: FigureRows }
  /** The board or the person is no longer there, or may not read figures any more. */
  | { readonly status: 'denied' };

/**
 * The figures that stand, of one measure or of all, as rows for a spreadsheet, for whoever may read them at this moment: a
 * link to them may be older than what its owner may do. Small numbers are withheld as on the cards. The export is audited.
 */
export async function exportFigures(
  ports: Pick<PerformancePorts, 'transact'>,
  {
    boardId,
    personId,
    measure,
  }: {
    readonly boardId: BoardId;
    /** Who the link was made for; null for somebody whom the board does not know. */
    readonly personId: PersonId | null;
    /** Null for all. */
    readonly measure: MeasureCode | null;
  },
): Promise<ExportedFigures> {
  return ports.transact(async (tx) => {
    const principal = await recall(tx.people, { boardId, personId });
    if (principal === null || (await authorise(tx.audit, principal, 'figures.read')) === 'denied')
      return { status: 'denied' };
    const measures = await tx.measures.catalogue(boardId);
    const areas = await tx.measures.areas(boardId);
    const together = measure === null ? {} : { measures: measuresTogether(measures, [measure]) };
    const observations = await tx.figures.series({ boardId, ...together });
    const given = figuresToGiveOut(measures, areas, observations).filter(
      (one) => measure === null || one.measure === measure,
    );
    const importIds = [...new Set(given.map(({ importId }) => importId))];
    const table = figureRows({
      measures,
      areas,
      observations: given,
      imports: importIds.length === 0 ? [] : await tx.figureImports.byIds(boardId, importIds),
    });
    const facts = { figures: table.rows.length };
    await tx.audit.record(spokenAudit(principal, measure, { action: 'figures.export', outcome: 'done', facts }));
    return { status: 'exported', table };
  });
}
