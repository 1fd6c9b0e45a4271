import type { z } from 'zod';
import type { Permission } from '../../../core/people/permission.js';
import type { RenderedCard } from '../../cards/rendered-card.js';
import type { Verb } from '../../cards/verbs.js';
import type { Turn } from './turn.js';

/** One row of the table of card presses: the verb, who may, what its payload is, and what answers it. */
export interface ActionRow {
  readonly verb: Verb;
  readonly permission: Permission;
  readonly answer: (turn: Turn, data: unknown) => Promise<RenderedCard | 'malformed'>;
}

/** Makes a row whose payload has been parsed: a press that does not fit is malformed and changes nothing. */
export function actionRow<Data>(row: {
  readonly verb: Verb;
  readonly permission: Permission;
  readonly payload: z.ZodType<Data>;
  readonly answer: (turn: Turn, data: Data) => Promise<RenderedCard>;
}): ActionRow {
  return {
    verb: row.verb,
    permission: row.permission,
    answer: async (turn, data) => {
      const parsed = row.payload.safeParse(data);
      return parsed.success ? row.answer(turn, parsed.data) : 'malformed';
    },
  };
}
