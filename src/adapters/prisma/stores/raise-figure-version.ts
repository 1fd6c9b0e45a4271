import type { BoardId } from '../../../core/shared/ids.js';
import type { Db } from './db.js';

/**
 * Says that a board's measures, figures or decisions change in this transaction. Its row stays locked until the end, so that
 * two imports at once count their revisions one after the other.
 */
export async function raiseFigureVersion(db: Db, boardId: BoardId): Promise<void> {
  await db.$executeRaw`
    INSERT INTO "FigureState" ("boardId", version) VALUES (${boardId}, 1)
    ON CONFLICT ("boardId") DO UPDATE SET version = "FigureState".version + 1`;
}
