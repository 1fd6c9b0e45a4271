import type { Audit } from '../../../core/shared/ports.js';
import type { Db } from './db.js';
import { jsonColumn } from './json-column.js';

/** The append-only audit. Its time is the database's own, so that no instance's clock can date a row. */
export function audit(db: Db): Audit {
  return {
    record: async ({ tenantId, boardId, actorId, action, subjectId, outcome, facts = {} }) => {
      await db.audit.create({
        data: { tenantId, boardId, actorId, action, subjectId, outcome, facts: jsonColumn(facts) },
      });
    },
  };
}
