import { ABUSE_LINES } from './topic-lines-abuse.js';
import { CHILD_LINES } from './topic-lines-child.js';
import { DANGER_SUBJECT_LINES } from './topic-lines-danger.js';
import { FAMILY_LINES } from './topic-lines-family.js';
import { PLAN_LINES } from './topic-lines-plans.js';
import { REFERRAL_LINES } from './topic-lines-referral.js';
import { SCENE_LINES } from './topic-lines-scenes.js';
import { MORE_TOLD_LINES } from './topic-lines-told-more.js';
import { TOLD_LINES } from './topic-lines-told.js';

const NAMED: Readonly<Record<string, readonly string[]>> = {
  ...ABUSE_LINES,
  ...DANGER_SUBJECT_LINES,
  ...CHILD_LINES,
  ...FAMILY_LINES,
  ...REFERRAL_LINES,
  ...PLAN_LINES,
};

const LISTS = [NAMED, TOLD_LINES, MORE_TOLD_LINES, SCENE_LINES];

/** What somebody speaks of or wants to know, by the slug of its topic; see the lists. */
export const TOPIC_LINES: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  [...new Set(LISTS.flatMap((list) => Object.keys(list)))].map((topic) => [
    topic,
    LISTS.flatMap((list) => list[topic] ?? []),
  ]),
);
