import type { BoardId } from '../../shared/ids.js';
import { boardFigures, type BoardFigures } from '../figures/board-figures.js';
import type { AreaCode } from '../figures/observation.js';
import type { Measure, MeasureCode } from '../measures/measure.js';
import type { FiguresTx } from '../ports.js';

/** Loads the figures of some measures with what stands around them. `areas` narrows them; all areas unless it is given. */
export async function loadBoardFigures(
  tx: FiguresTx,
  {
    boardId,
    catalogue,
    measures,
    areas,
  }: {
    readonly boardId: BoardId;
    readonly catalogue: readonly Measure[];
    readonly measures: readonly MeasureCode[];
    readonly areas?: readonly AreaCode[];
  },
): Promise<BoardFigures> {
  const observations = await tx.figures.series({ boardId, measures, ...(areas === undefined ? {} : { areas }) });
  const importIds = [...new Set(observations.map(({ importId }) => importId))];
  return boardFigures({
    measures: catalogue,
    areas: await tx.measures.areas(boardId),
    observations,
    imports: importIds.length === 0 ? [] : await tx.figureImports.byIds(boardId, importIds),
    decisions: await tx.flagDecisions.of(boardId, measures),
  });
}
