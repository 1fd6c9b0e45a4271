import type { AddedPhraseStore } from '../../../core/thresholds/ports.js';
import { asId } from '../../../core/shared/ids.js';
import type { Db } from './db.js';
import { dateOf, instantOf } from './instants.js';

/** What boards have added to passages as other ways of saying the same. */
export function addedPhraseStore(db: Db): AddedPhraseStore {
  return {
    of: async (boardId) => {
      const rows = await db.guidancePhrase.findMany({ where: { boardId }, orderBy: { seq: 'asc' } });
      return rows.map(({ passageId, phrase, addedBy, addedAt }) => ({
        boardId,
        passageId: asId(passageId),
        phrase,
        addedBy: addedBy === null ? null : asId(addedBy),
        addedAt: instantOf(addedAt),
      }));
    },

    // The last number tells of what was added, the count of what was taken away.
    mark: async (boardId) => {
      const { _count, _max } = await db.guidancePhrase.aggregate({
        where: { boardId },
        _count: true,
        _max: { seq: true },
      });
      return `${_count}/${_max.seq ?? 0}`;
    },

    add: async ({ boardId, passageId, phrase, addedBy, addedAt }) => {
      const data = [{ boardId, passageId, phrase, addedBy, addedAt: dateOf(addedAt) }];
      const { count } = await db.guidancePhrase.createMany({ data, skipDuplicates: true });
      return count === 1;
    },

    remove: async ({ boardId, passageId, phrase }) => {
      const { count } = await db.guidancePhrase.deleteMany({ where: { boardId, passageId, phrase } });
      return count === 1;
    },
  };
}
