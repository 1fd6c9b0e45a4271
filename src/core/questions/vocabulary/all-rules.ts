import { ACTION_RULES, THRESHOLDS_OF_ACTION } from './action-rules.js';
import { AGENDA_RULES } from './agenda-rules.js';
import { ANNOUNCEMENT_RULES } from './announcement-rules.js';
import { ANSWER_RULES } from './answer-rules.js';
import { ATTENDANCE_RULES } from './attendance-rules.js';
import { DIGEST_RULES } from './digest-rules.js';
import { GUIDANCE_AND_METRICS_RULES } from './guidance-and-metrics-rules.js';
import { MANAGING_RULES } from './managing-rules.js';
import { MEETING_RULES } from './meeting-rules.js';
import { REGISTER_RULES } from './register-rules.js';
import type { Rule } from './rule.js';
import { TALK_RULES } from './talk-rules.js';

/** Every rule that tells one kind of question from another; courtesies are apart, because any of these outdoes them. */
export const ALL_RULES: readonly Rule[] = [
  ...MEETING_RULES,
  ...AGENDA_RULES,
  ...ATTENDANCE_RULES,
  ...REGISTER_RULES,
  ...ANSWER_RULES,
  ...MANAGING_RULES,
  ...THRESHOLDS_OF_ACTION,
  ...ACTION_RULES,
  ...DIGEST_RULES,
  ...ANNOUNCEMENT_RULES,
  ...TALK_RULES,
  ...GUIDANCE_AND_METRICS_RULES,
];
