import type { GoldenQuestion } from '../../../core/thresholds/importing/golden-question.js';
import type { GoldenQuestionStore } from '../../../core/thresholds/ports.js';
import { asId } from '../../../core/shared/ids.js';
import type { Db } from './db.js';

/** The golden sets of boards, each in its own order. */
export function goldenQuestionStore(db: Db): GoldenQuestionStore {
  return {
    of: async (boardId) => {
      const rows = await db.goldenQuestion.findMany({ where: { boardId }, orderBy: { position: 'asc' } });
      return rows.map(({ position: _position, ...row }) => ({ ...row, boardId: asId(row.boardId) }));
    },

    replace: async (boardId, questions) => {
      await db.goldenQuestion.deleteMany({ where: { boardId } });
      await db.goldenQuestion.createMany({ data: goldenRows(boardId, questions) });
    },
  };
}

/** A golden set as its rows. */
export function goldenRows(boardId: string, questions: readonly GoldenQuestion[]) {
  return questions.map(({ id, question, levels, topic, emergency }, position) => ({
    ...{ id, boardId, position, question, topic, emergency },
    levels: [...levels],
  }));
}
