import type { FigureImport } from '../../../core/performance/figures/observation.js';
import type { FigureImportStore } from '../../../core/performance/ports.js';
import { asId } from '../../../core/shared/ids.js';
import type * as Rows from '../generated/models.js';
import type { Db } from './db.js';
import { dateOf, instantOf } from './instants.js';

/** The files that figures came in. */
export function figureImportStore(db: Db): FigureImportStore {
  return {
    add: async ({ id, boardId, fileName, importedAt }) => {
      await db.figureImport.create({ data: { id, boardId, fileName, importedAt: dateOf(importedAt) } });
    },

    byIds: async (boardId, ids) => {
      const rows = await db.figureImport.findMany({ where: { boardId, id: { in: [...ids] } } });
      return rows.map(importOf);
    },

    latest: async (boardId, limit) => {
      const orderBy = [{ importedAt: 'desc' as const }, { id: 'desc' as const }];
      const rows = await db.figureImport.findMany({ where: { boardId }, orderBy, take: limit });
      return rows.map(importOf);
    },
  };
}

function importOf({ id, boardId, fileName, importedAt }: Rows.FigureImportModel): FigureImport {
  return { id: asId(id), boardId: asId(boardId), fileName, importedAt: instantOf(importedAt) };
}
