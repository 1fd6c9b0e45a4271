import { guidanceContentSchema } from '../../../core/thresholds/importing/guidance-content-schema.js';
import type { GuidanceDraftStore } from '../../../core/thresholds/ports.js';
import type { Db } from './db.js';
import { draftRows } from './draft-rows.js';

/** Threshold documents that were read and wait to be published. */
export function guidanceDraftStore(db: Db): GuidanceDraftStore {
  const drafts = draftRows(db, 'guidance');
  return {
    add: ({ content, ...head }, at, expiresAt) => drafts.add(head, content, at, expiresAt),

    find: async (boardId, draftId, now) => {
      const draft = await drafts.find(guidanceContentSchema, boardId, draftId, now);
      return draft === null ? null : { ...draft.head, content: draft.content };
    },

    remove: drafts.remove,
  };
}
