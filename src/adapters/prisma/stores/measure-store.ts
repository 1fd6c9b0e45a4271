import { AREA_KINDS } from '../../../core/performance/figures/observation.js';
import { measureSchema } from '../../../core/performance/measures/measure-schema.js';
import type { MeasureStore } from '../../../core/performance/ports.js';
import { asId } from '../../../core/shared/ids.js';
import type { Db } from './db.js';
import { jsonColumn } from './json-column.js';
import { raiseFigureVersion } from './raise-figure-version.js';
import { storedJson } from './stored-json.js';
import { storedWord } from './stored-word.js';

/** The board's measures and areas. */
export function measureStore(db: Db): MeasureStore {
  return {
    version: async (boardId) => (await db.figureState.findUnique({ where: { boardId } }))?.version ?? 0,

    catalogue: async (boardId) => {
      const rows = await db.measure.findMany({ where: { boardId }, orderBy: [{ position: 'asc' }, { code: 'asc' }] });
      return rows.map(({ code, content }) =>
        storedJson(measureSchema, content, { column: 'Measure.content', id: code }),
      );
    },

    save: async (boardId, measures) => {
      await raiseFigureVersion(db, boardId);
      const known = await db.measure.findMany({ where: { boardId }, select: { code: true, position: true } });
      const places = new Map(known.map(({ code, position }) => [code, position]));
      const last = Math.max(0, ...places.values());
      const codes = measures.map(({ code }) => code);
      await db.measure.deleteMany({ where: { boardId, code: { in: codes } } });
      await db.measure.createMany({
        data: measures.map((measure, at) => ({
          boardId,
          code: measure.code,
          position: places.get(measure.code) ?? last + at + 1,
          content: jsonColumn(measure),
        })),
      });
    },

    areas: async (boardId) => {
      const rows = await db.figureArea.findMany({
        where: { boardId },
        orderBy: [{ position: 'asc' }, { code: 'asc' }],
      });
      return rows.map(({ code, name, kind }) => ({
        code: asId(code),
        name,
        kind: storedWord(AREA_KINDS, kind, 'FigureArea.kind'),
      }));
    },

    saveAreas: async (boardId, areas) => {
      await raiseFigureVersion(db, boardId);
      const known = await db.figureArea.count({ where: { boardId } });
      await db.figureArea.deleteMany({ where: { boardId, code: { in: areas.map(({ code }) => code) } } });
      await db.figureArea.createMany({
        data: areas.map(({ code, name, kind }, at) => ({
          boardId,
          code,
          name,
          kind,
          position: orderOf(kind) * 1_000 + known + at,
        })),
      });
    },
  };
}

/** The board itself first, then the nation, regions, neighbours. */
function orderOf(kind: (typeof AREA_KINDS)[number]): number {
  return AREA_KINDS.indexOf(kind);
}
