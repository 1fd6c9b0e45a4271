import type { RegisterStore } from '../../../core/meetings/ports.js';
import { REGISTER_STATUSES, type RegisterEntry } from '../../../core/meetings/register/register.js';
import { Fault } from '../../../core/shared/fault.js';
import { asId } from '../../../core/shared/ids.js';
import type * as Rows from '../generated/models.js';
import type { Db } from './db.js';
import { dateOf, instantOf } from './instants.js';
import { storedWord } from './stored-word.js';

const MODES = ['in-person', 'online'] as const;

/** Who was there. `confirm` writes several rows, so it belongs inside a transaction. */
export function registerStore(db: Db): RegisterStore {
  return {
    of: async (meetingId) => {
      const meeting = await db.meeting.findUnique({
        where: { id: meetingId },
        select: { registerConfirmedAt: true, registerConfirmedBy: true, register: { orderBy: { seatId: 'asc' } } },
      });
      const { registerConfirmedAt: at = null, registerConfirmedBy: by = null } = meeting ?? {};
      if (meeting === null || at === null || by === null) return null;
      return { entries: meeting.register.map(entryOf), confirmedAt: instantOf(at), confirmedBy: asId(by) };
    },

    // The meeting's row comes first: whoever confirms at the same time waits there, and then replaces the whole register.
    confirm: async (meetingId, entries, { at, by }) => {
      const { count } = await db.meeting.updateMany({
        where: { id: meetingId },
        data: { registerConfirmedAt: dateOf(at), registerConfirmedBy: by },
      });
      if (count === 0) throw new Fault('store.no_such_meeting', { ids: { meetingId } });
      await db.registerEntry.deleteMany({ where: { meetingId } });
      await db.registerEntry.createMany({ data: entries.map((entry) => ({ meetingId, ...columnsOf(entry) })) });
    },
  };
}

function columnsOf({ seatId, status, mode, deputyName }: RegisterEntry) {
  return { seatId, status, mode, deputyName };
}

function entryOf(row: Rows.RegisterEntryModel): RegisterEntry {
  return {
    seatId: asId(row.seatId),
    status: storedWord(REGISTER_STATUSES, row.status, 'RegisterEntry.status'),
    mode: row.mode === null ? null : storedWord(MODES, row.mode, 'RegisterEntry.mode'),
    deputyName: row.deputyName,
  };
}
