import { z } from 'zod';
import { asId, type PlaceId } from '../shared/ids.js';
import {
  DEFAULT_ACTION_SETTINGS,
  DEFAULT_ADVICE_WORDS_DAYS,
  DEFAULT_DIGEST_USEFUL_HOURS,
  type BoardSettings,
} from './board.js';

const days = z.int().min(0).max(60);
const ladderStep = z.int().min(1).max(60).nullable();

/** Reads a board's settings from stored or imported JSON; refuses anything else. What was added later has a usual value. */
export const boardSettingsSchema: z.ZodType<BoardSettings> = z.strictObject({
  namesInSharedCards: z.boolean(),
  nudgeWorkingDays: z.array(z.int().positive()).max(2),
  cutOffWorkingDays: z.int().nonnegative(),
  actions: z
    .strictObject({
      remindWorkingDays: z.array(days).max(4),
      tellLeadAfterWorkingDays: ladderStep,
      tellChairAfterWorkingDays: ladderStep,
      challengeAfterMeetings: z.int().min(1).max(10).nullable(),
    })
    .default(() => ({ ...DEFAULT_ACTION_SETTINGS, remindWorkingDays: [...DEFAULT_ACTION_SETTINGS.remindWorkingDays] })),
  priorities: z
    .array(z.strictObject({ id: z.string().regex(/^[a-z0-9-]{1,40}$/), name: z.string().min(1).max(80) }))
    .max(12)
    .default([]),
  digestUsefulHours: z.int().min(1).max(168).default(DEFAULT_DIGEST_USEFUL_HOURS),
  adviserPlaceId: z
    .string()
    .min(1)
    .transform((id) => asId<PlaceId>(id))
    .nullable()
    .default(null),
  adviceWordsDays: z.int().min(7).max(3_650).default(DEFAULT_ADVICE_WORDS_DAYS),
  figuresOpenToAll: z.boolean().default(false),
});
