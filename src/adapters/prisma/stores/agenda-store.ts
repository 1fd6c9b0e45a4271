import { z } from 'zod';
import type { Agenda, AgendaChange } from '../../../core/meetings/agenda/agenda.js';
import { agendaItemSchema } from '../../../core/meetings/agenda/agenda-item-schema.js';
import type { AgendaStore } from '../../../core/meetings/ports.js';
import { asId } from '../../../core/shared/ids.js';
import type * as Rows from '../generated/models.js';
import type { Db } from './db.js';
import { dateOf } from './instants.js';
import { jsonColumn } from './json-column.js';
import { storedJson } from './stored-json.js';

const itemsSchema = z.array(agendaItemSchema);
const changesSchema: z.ZodType<AgendaChange[]> = z.array(z.strictObject({ text: z.string(), restricted: z.boolean() }));

/** The versions of agendas: only added, never changed. */
export function agendaStore(db: Db): AgendaStore {
  return {
    latest: async (meetingId) => {
      const row = await db.agenda.findFirst({ where: { meetingId }, orderBy: { version: 'desc' } });
      return row === null ? null : agendaOf(row);
    },

    version: async (meetingId, version) => {
      const row = await db.agenda.findUnique({ where: { meetingId_version: { meetingId, version } } });
      return row === null ? null : agendaOf(row);
    },

    add: async ({ meetingId, version, items, changes }, createdBy, at) => {
      const { count } = await db.agenda.createMany({
        data: [
          {
            meetingId,
            version,
            items: jsonColumn(items),
            changes: jsonColumn(changes),
            createdBy,
            createdAt: dateOf(at),
          },
        ],
        skipDuplicates: true,
      });
      return count === 1;
    },
  };
}

function agendaOf(row: Rows.AgendaModel): Agenda {
  const id = `${row.meetingId} version ${row.version}`;
  return {
    meetingId: asId(row.meetingId),
    version: row.version,
    items: storedJson(itemsSchema, row.items, { column: 'Agenda.items', id }),
    changes: storedJson(changesSchema, row.changes, { column: 'Agenda.changes', id }),
  };
}
