import type { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { GuidanceVersion } from '../../../core/thresholds/guidance/guidance-version.js';
import { guidanceContentSchema } from '../../../core/thresholds/importing/guidance-content-schema.js';
import type { GuidanceStore } from '../../../core/thresholds/ports.js';
import { asId, type BoardId } from '../../../core/shared/ids.js';
import type * as Rows from '../generated/models.js';
import { dateOfDay, dayOf } from './days.js';
import type { Db } from './db.js';
import { dateOf, instantOf } from './instants.js';
import { jsonColumn } from './json-column.js';
import { storedJson } from './stored-json.js';

const levelsSchema = z.array(z.object({ number: z.int(), name: z.string() }));

interface ListedRow extends Omit<Rows.GuidanceModel, 'passages' | 'contacts'> {
  readonly count: number;
}

/** Threshold documents in their versions: only added, never changed, and each found only through its own board. */
export function guidanceStore(db: Db): GuidanceStore {
  return {
    find: async (boardId, id) => {
      const row = await db.guidance.findFirst({ where: { id, boardId } });
      return row === null ? null : versionOf(row);
    },

    currentId: async (boardId, day) => {
      const row = await db.guidance.findFirst({
        where: currentOn(boardId, day),
        orderBy: [{ currentFrom: 'desc' }, { number: 'desc' }],
        select: { id: true },
      });
      return row === null ? null : asId(row.id);
    },

    // Counted where they stand: a list of versions must not carry every passage of each.
    versions: async (boardId) => {
      const rows = await db.$queryRaw<ListedRow[]>`
        SELECT id, "boardId", number, title, sample, levels, "currentFrom", "publishedBy", "publishedAt",
          jsonb_array_length(passages) AS count
        FROM "Guidance" WHERE "boardId" = ${boardId} ORDER BY number DESC`;
      return rows.map((row) => ({
        id: asId(row.id),
        number: row.number,
        title: row.title,
        levels: storedJson(levelsSchema, row.levels, { column: 'Guidance.levels', id: row.id }),
        sample: row.sample,
        currentFrom: dayOf(row.currentFrom),
        publishedBy: row.publishedBy === null ? null : asId(row.publishedBy),
        publishedAt: instantOf(row.publishedAt),
        passages: row.count,
      }));
    },

    add: async (version, published) => {
      const { count } = await db.guidance.createMany({ data: [guidanceRow(version, published)], skipDuplicates: true });
      return count === 1;
    },
  };
}

function currentOn(boardId: BoardId, day: Temporal.PlainDate) {
  return { boardId, currentFrom: { lte: dateOfDay(day) } };
}

/** A version as its row. */
export function guidanceRow(
  version: Parameters<GuidanceStore['add']>[0],
  { by, at }: Parameters<GuidanceStore['add']>[1],
) {
  const { id, boardId, number, title, sample, levels, passages, contacts, currentFrom } = version;
  return {
    ...{ id, boardId, number, title, sample, publishedBy: by, publishedAt: dateOf(at) },
    currentFrom: dateOfDay(currentFrom),
    levels: jsonColumn(levels),
    passages: jsonColumn(passages),
    contacts: jsonColumn(contacts),
  };
}

function versionOf(row: Rows.GuidanceModel): GuidanceVersion {
  const { id, title, sample, levels, passages, contacts } = row;
  const content = { title, sample, levels, passages, contacts };
  return {
    id: asId(id),
    boardId: asId(row.boardId),
    number: row.number,
    currentFrom: dayOf(row.currentFrom),
    ...storedJson(guidanceContentSchema, content, { column: 'Guidance', id }),
  };
}
