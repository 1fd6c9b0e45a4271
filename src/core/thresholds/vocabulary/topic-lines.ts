import { ABUSE_LINES } from './topic-lines-abuse.js';
import { CHILD_LINES } from './topic-lines-child.js';
import { DANGER_SUBJECT_LINES } from './topic-lines-danger.js';
import { FAMILY_LINES } from './topic-lines-family.js';
import { PLAN_LINES } from './topic-lines-plans.js';
import { REFERRAL_LINES } from './topic-lines-referral.js';

/** What somebody speaks of or wants to know, by the slug of its topic; see the lists. */
export const TOPIC_LINES: Readonly<Record<string, readonly string[]>> = {
  ...ABUSE_LINES,
  ...DANGER_SUBJECT_LINES,
  ...CHILD_LINES,
  ...FAMILY_LINES,
  ...REFERRAL_LINES,
  ...PLAN_LINES,
};
