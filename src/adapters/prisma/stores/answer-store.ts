import { z } from 'zod';
import { CHOICES, type Answer, type Deputy } from '../../../core/meetings/attendance/attendance.js';
import { declaredInterestSchema } from '../../../core/meetings/attendance/declared-interest-schema.js';
import type { AnswerStore } from '../../../core/meetings/ports.js';
import { asId } from '../../../core/shared/ids.js';
import type * as Rows from '../generated/models.js';
import type { Db } from './db.js';
import { dateOf, instantOf } from './instants.js';
import { jsonColumn } from './json-column.js';
import { storedJson } from './stored-json.js';
import { storedWord } from './stored-word.js';

const interestsSchema = z.array(declaredInterestSchema);

/** Standing answers and their history. `record` writes two rows, so it belongs inside a transaction. */
export function answerStore(db: Db): AnswerStore {
  return {
    of: async (meetingId) =>
      (await db.answer.findMany({ where: { meetingId }, orderBy: [{ answeredAt: 'asc' }, { personId: 'asc' }] })).map(
        answerOf,
      ),

    find: async (meetingId, personId) => {
      const row = await db.answer.findUnique({ where: { meetingId_personId: { meetingId, personId } } });
      return row === null ? null : answerOf(row);
    },

    record: async (answer) => {
      const row = rowOf(answer);
      if (!(await stands(db, row))) return false;
      await db.answerHistory.create({ data: row });
      return true;
    },

    history: async (meetingId, personId) =>
      (await db.answerHistory.findMany({ where: { meetingId, personId }, orderBy: { revision: 'asc' } })).map(answerOf),
  };
}

/** The guard is in the write: whoever comes second waits for the first to commit, and then matches nothing. */
async function stands(db: Db, row: ReturnType<typeof rowOf>): Promise<boolean> {
  const { meetingId, personId, revision } = row;
  const { count } =
    revision === 1
      ? await db.answer.createMany({ data: [row], skipDuplicates: true })
      : await db.answer.updateMany({ where: { meetingId, personId, revision: revision - 1 }, data: row });
  return count === 1;
}

function rowOf(answer: Answer) {
  return {
    meetingId: answer.meetingId,
    personId: answer.personId,
    seatId: answer.seatId,
    choice: answer.choice,
    deputyName: answer.deputy?.name ?? null,
    deputyRole: answer.deputy?.role ?? null,
    note: answer.note,
    interests: jsonColumn(answer.interests),
    call: answer.call,
    revision: answer.revision,
    recordedBy: answer.recordedBy,
    answeredAt: dateOf(answer.answeredAt),
  };
}

function answerOf(row: Rows.AnswerModel | Rows.AnswerHistoryModel): Answer {
  const id = `${row.meetingId} ${row.personId} revision ${row.revision}`;
  return {
    meetingId: asId(row.meetingId),
    personId: asId(row.personId),
    seatId: asId(row.seatId),
    choice: storedWord(CHOICES, row.choice, 'Answer.choice'),
    deputy: deputyOf(row),
    note: row.note,
    interests: storedJson(interestsSchema, row.interests, { column: 'Answer.interests', id }),
    call: row.call,
    revision: row.revision,
    recordedBy: asId(row.recordedBy),
    answeredAt: instantOf(row.answeredAt),
  };
}

function deputyOf({ deputyName, deputyRole }: { deputyName: string | null; deputyRole: string | null }): Deputy | null {
  return deputyName === null ? null : { name: deputyName, role: deputyRole ?? '' };
}
