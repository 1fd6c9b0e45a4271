import { z } from 'zod';
import { DANGER_SIGNS, type DangerSign } from '../../../core/thresholds/answering/threshold-answer.js';
import type { GuidanceId, PassageId } from '../../../core/shared/ids.js';
import { asId } from '../../../core/shared/ids.js';

/** As many as a card holds. */
const MOST_SHOWN = 12;

/**
 * Which passages of which version a button opens. What was typed is not in it: a choice that answers "how old is the child?"
 * carries the passages that are right for that age, and nothing of the question.
 */
export interface PassagesShown {
  readonly guidanceId: GuidanceId;
  readonly passageIds: readonly PassageId[];
  /** Where a child may be in danger now: the card that opens begins with 999 too. */
  readonly sign: DangerSign | null;
}

export function passagesData({ guidanceId, passageIds, sign }: PassagesShown): Readonly<Record<string, string>> {
  return {
    guidanceId,
    passageIds: passageIds.slice(0, MOST_SHOWN).join(','),
    ...(sign === null ? {} : { sign }),
  };
}

/** What a press carries back, checked. */
export const passagesShown: z.ZodType<PassagesShown> = z
  .object({
    guidanceId: z.string().min(1).max(100),
    passageIds: z
      .string()
      .min(1)
      .max(2_000)
      .transform((text) => text.split(',').filter((id) => id !== ''))
      .pipe(z.array(z.string().min(1).max(160)).min(1).max(MOST_SHOWN)),
    sign: z.enum(DANGER_SIGNS).nullable().default(null),
  })
  .transform(({ guidanceId, passageIds, sign }) => ({
    guidanceId: asId<GuidanceId>(guidanceId),
    passageIds: passageIds.map((id) => asId<PassageId>(id)),
    sign,
  }));
