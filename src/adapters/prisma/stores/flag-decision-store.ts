import type { FlagDecision } from '../../../core/performance/checks/flag.js';
import type { FlagDecisionStore } from '../../../core/performance/ports.js';
import { asId } from '../../../core/shared/ids.js';
import type * as Rows from '../generated/models.js';
import type { Db } from './db.js';
import { figureValueSchema } from './figure-row.js';
import { dateOf, instantOf } from './instants.js';
import { jsonColumn } from './json-column.js';
import { raiseFigureVersion } from './raise-figure-version.js';
import { storedJson } from './stored-json.js';
import { storedWord } from './stored-word.js';

/** What the analyst said to doubts. Rows are only added; the latest of a key holds. */
export function flagDecisionStore(db: Db): FlagDecisionStore {
  return {
    of: async (boardId, measures) => {
      const where = { boardId, measure: { in: [...measures] } };
      const rows = await db.flagDecision.findMany({ where, orderBy: [{ key: 'asc' }, { seq: 'asc' }] });
      const latest = new Map(rows.map((row) => [row.key, row]));
      return [...latest.values()].map(decisionOf);
    },

    add: async (boardId, decisions) => {
      await raiseFigureVersion(db, boardId);
      for (const { measure, key, decision, about, readAs, note, by, at } of decisions) {
        const seq = (await db.flagDecision.count({ where: { boardId, key } })) + 1;
        const values = { about: jsonColumn(about), ...(readAs === null ? {} : { readAs: jsonColumn(readAs) }) };
        await db.flagDecision.create({
          data: { boardId, key, seq, measure, decision, ...values, note, byId: by, at: dateOf(at) },
        });
      }
    },
  };
}

function decisionOf({ key, decision, about, readAs, note, byId, at }: Rows.FlagDecisionModel): FlagDecision {
  const value = (json: unknown, column: string) => storedJson(figureValueSchema, json, { column, id: key });
  return {
    key,
    decision: storedWord(['accepted', 'corrected'], decision, 'FlagDecision.decision'),
    about: value(about, 'FlagDecision.about'),
    readAs: readAs === null ? null : value(readAs, 'FlagDecision.readAs'),
    note,
    by: byId === null ? null : asId(byId),
    at: instantOf(at),
  };
}
