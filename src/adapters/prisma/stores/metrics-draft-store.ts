import { z } from 'zod';
import type { MetricsDraftStore } from '../../../core/performance/ports.js';
import type { Db } from './db.js';
import { draftRows } from './draft-rows.js';

/** Figures that were read and wait to be confirmed; what they hold is the importer's own to parse. */
export function metricsDraftStore(db: Db): MetricsDraftStore {
  const drafts = draftRows(db, 'metrics');
  return {
    add: ({ content, ...head }, at, expiresAt) => drafts.add(head, content, at, expiresAt),

    find: async (boardId, draftId, now) => {
      const draft = await drafts.find(z.unknown(), boardId, draftId, now);
      return draft === null ? null : { ...draft.head, content: draft.content };
    },

    remove: drafts.remove,
  };
}
