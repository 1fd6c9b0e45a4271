import type { z } from 'zod';
import type { Permission } from '../../../core/people/permission.js';
import type { RenderedCard } from '../../cards/rendered-card.js';
import type { Verb } from '../../cards/verbs.js';
import type { Turn } from './turn.js';

/** What a row says of itself beside its payload. */
interface ActionRowHead {
  readonly verb: Verb;
  readonly permission: Permission;
  /**
   * `anywhere`: the answer is fit for everybody in a channel or group chat. `one-to-one` (left out): only for the eyes of
   * the one who pressed, so it is never posted where others read.
   */
  readonly where?: 'anywhere' | 'one-to-one';
  /** `looks`: changes nothing, so a client may ask for it by itself. `acts` (left out): only a person's own press will do. */
  readonly does?: 'looks' | 'acts';
}

/** One row of the table of card presses: the verb, who may, what its payload is, and what answers it. */
export interface ActionRow extends ActionRowHead {
  readonly answer: (turn: Turn, data: unknown) => Promise<RenderedCard | 'malformed'>;
}

/** Makes a row whose payload has been parsed: a press that does not fit is malformed and changes nothing. */
export function actionRow<Data>({
  payload,
  answer,
  ...head
}: ActionRowHead & {
  readonly payload: z.ZodType<Data>;
  readonly answer: (turn: Turn, data: Data) => Promise<RenderedCard>;
}): ActionRow {
  return {
    ...head,
    answer: async (turn, data) => {
      const parsed = payload.safeParse(data);
      return parsed.success ? answer(turn, parsed.data) : 'malformed';
    },
  };
}
