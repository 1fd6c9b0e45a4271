import { OWN_AREA, type Area } from '../../../core/performance/figures/observation.js';
import { asId, type BoardId } from '../../../core/shared/ids.js';
import type { PrismaClient } from '../generated/client.js';
import { measureStore } from '../stores/measure-store.js';
import { withTransaction } from '../with-transaction.js';
import { readSampleFigures } from './read-sample-figures.js';

/** Whom a board's figures are of and set beside, until it brings more. */
const AREAS: readonly Area[] = [
  { code: OWN_AREA, name: 'Our area', kind: 'own' },
  { code: asId('england'), name: 'England', kind: 'nation' },
];

/**
 * Gives a real board the measures that English boards have in common, with what each counts and is called, so that it can bring
 * its own figures in: `given`. Targets are its own to set, and no figure comes with them. A board that has measures keeps them:
 * `has-its-own`. Of two that start at once, one gives.
 */
export async function giveStandardMeasures(client: PrismaClient, boardId: BoardId): Promise<'given' | 'has-its-own'> {
  return withTransaction(client, async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('standard-measures'))`;
    const measures = measureStore(tx);
    if ((await measures.catalogue(boardId)).length > 0) return 'has-its-own';
    const standard = readSampleFigures(boardId).measures;
    await measures.save(
      boardId,
      standard.map((measure) => ({ ...measure, target: null, targetNote: null })),
    );
    await measures.saveAreas(boardId, AREAS);
    return 'given';
  });
}
