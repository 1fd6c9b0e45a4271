import type { HeldSeries } from '../../../core/performance/answering/metric-answer.js';
import { periodKey, periodOfKey, type Period } from '../../../core/performance/periods/period.js';
import type { FigureStore } from '../../../core/performance/ports.js';
import { Fault } from '../../../core/shared/fault.js';
import { asId } from '../../../core/shared/ids.js';
import type { Db } from './db.js';
import { figureColumns, observationOf } from './figure-row.js';
import { raiseFigureVersion } from './raise-figure-version.js';
import { storedWord } from './stored-word.js';

/** So many figures are written by one statement. */
const BATCH = 2_000;

/** The figures and all their revisions. */
export function figureStore(db: Db): FigureStore {
  return {
    series: async ({ boardId, measures, areas }) => {
      const where = {
        boardId,
        ...(measures === undefined ? {} : { measure: { in: [...measures] } }),
        ...(areas === undefined ? {} : { area: { in: [...areas] } }),
      };
      const rows = await db.figure.findMany({
        where,
        orderBy: [{ measure: 'asc' }, { area: 'asc' }, { period: 'asc' }],
      });
      return rows.map(observationOf);
    },

    held: async (boardId) => {
      const rows = await db.$queryRaw<HeldRow[]>`
        SELECT measure, area, grain, min(period) AS first, max(period) AS last,
          max(period) FILTER (WHERE "valueKind" <> 'not-reported') AS "lastReported", count(*)::int AS count
        FROM "Figure" WHERE "boardId" = ${boardId} GROUP BY measure, area, grain ORDER BY measure, area, grain`;
      return rows.map(heldOf);
    },

    write: async (boardId, observations) => {
      await raiseFigureVersion(db, boardId);
      for (let at = 0; at < observations.length; at += BATCH) {
        const rows = observations.slice(at, at + BATCH).map(figureColumns);
        await db.$executeRaw`
          WITH written AS (
            INSERT INTO "Figure" ("boardId", measure, area, period, grain, "valueKind", value, decimals, printed, standing, revision, was, "importId")
            SELECT ${boardId}, measure, area, period, grain, "valueKind", value, decimals, printed, standing, 1, NULL, "importId"
            FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS incoming (
              measure text, area text, period text, grain text, "valueKind" text, value float8, decimals int, printed text,
              standing text, "importId" text)
            ON CONFLICT ("boardId", measure, area, period) DO UPDATE SET
              "valueKind" = EXCLUDED."valueKind", value = EXCLUDED.value, decimals = EXCLUDED.decimals,
              printed = EXCLUDED.printed, standing = EXCLUDED.standing, "importId" = EXCLUDED."importId",
              revision = "Figure".revision + 1,
              was = CASE "Figure"."valueKind"
                WHEN 'value' THEN jsonb_build_object('kind', 'value', 'value', "Figure".value, 'decimals', "Figure".decimals)
                WHEN 'not-reported' THEN jsonb_build_object('kind', 'not-reported', 'printed', "Figure".printed)
                ELSE jsonb_build_object('kind', 'suppressed') END
            RETURNING *)
          INSERT INTO "FigureRevision" ("boardId", measure, area, period, grain, "valueKind", value, decimals, printed, standing, revision, was, "importId")
          SELECT "boardId", measure, area, period, grain, "valueKind", value, decimals, printed, standing, revision, was, "importId"
          FROM written`;
      }
    },

    history: async (boardId, { measure, area, period }) => {
      const where = { boardId, measure, area, period: periodKey(period) };
      const rows = await db.figureRevision.findMany({ where, orderBy: { revision: 'asc' } });
      return rows.map(observationOf);
    },
  };
}

interface HeldRow {
  readonly measure: string;
  readonly area: string;
  readonly grain: string;
  readonly first: string;
  readonly last: string;
  readonly lastReported: string | null;
  readonly count: number;
}

function heldOf({ measure, area, grain, first, last, lastReported, count }: HeldRow): HeldSeries {
  return {
    measure: asId(measure),
    area: asId(area),
    grain: storedWord(['quarter', 'month', 'year'], grain, 'Figure.grain'),
    first: storedPeriod(first),
    last: storedPeriod(last),
    lastReported: lastReported === null ? null : storedPeriod(lastReported),
    count,
  };
}

function storedPeriod(key: string): Period {
  const period = periodOfKey(key);
  if (period === null) throw new Fault('store.unreadable_period');
  return period;
}
