import type { BoardId } from '../../../core/shared/ids.js';
import type { Observation } from '../../../core/performance/figures/observation.js';
import type { Db } from '../stores/db.js';
import { figureImportStore } from '../stores/figure-import-store.js';
import { figureStore } from '../stores/figure-store.js';
import { flagDecisionStore } from '../stores/flag-decision-store.js';
import { measureStore } from '../stores/measure-store.js';
import { readSampleFigures } from './read-sample-figures.js';

/**
 * Puts the sample board's measures and figures into the store: first as they were printed, noughts and blanks included, then
 * what the analyst decided, as revisions. Answers how many figures there are.
 */
export async function saveSampleFigures(tx: Db, boardId: BoardId): Promise<number> {
  const { measures, areas, imports, revisions, decisions, observations } = readSampleFigures(boardId);
  await measureStore(tx).save(boardId, measures);
  await measureStore(tx).saveAreas(boardId, areas);
  for (const entry of imports) await figureImportStore(tx).add(entry);
  for (const revision of [1, 2]) await figureStore(tx).write(boardId, revisionsOf(revisions, revision));
  const known = new Map(measures.map(({ code }) => [String(code), code]));
  const decided = decisions.flatMap((decision) => {
    const measure = known.get(decision.key.split('|')[1] ?? '');
    return measure === undefined ? [] : [{ ...decision, measure }];
  });
  await flagDecisionStore(tx).add(boardId, decided);
  return observations.length;
}

function revisionsOf(revisions: readonly Observation[], revision: number): readonly Observation[] {
  return revisions.filter((one) => one.revision === revision);
}
