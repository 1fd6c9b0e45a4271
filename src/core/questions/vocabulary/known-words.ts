import { ANSWER_RULES, CHOICE_LINES } from './answer-rules.js';
import { ATTENDANCE_RULES } from './attendance-rules.js';
import { DANGER_LINES } from './danger-lines.js';
import { BEYOND_US, LATER_RULES } from './later-rules.js';
import { MANAGING_RULES } from './managing-rules.js';
import { MEETING_RULES } from './meeting-rules.js';
import { SPOKEN_FORMS } from './spoken-forms.js';
import { COURTESY_RULES, TALK_RULES } from './talk-rules.js';
import { WORD_CLASSES } from './word-classes.js';

const lines = [
  ...[MEETING_RULES, ATTENDANCE_RULES, ANSWER_RULES, MANAGING_RULES, TALK_RULES, COURTESY_RULES, LATER_RULES]
    .flat()
    .flatMap((rule) => rule.lines),
  ...BEYOND_US,
  ...Object.values(CHOICE_LINES).flat(),
  ...Object.values(DANGER_LINES).flat(),
];

/** Every word our grammar knows: the words that slips are repaired towards. */
export const KNOWN_WORDS: ReadonlySet<string> = new Set([
  ...lines.flatMap((line) => line.match(/(?<![@a-z_])[a-z&]+/g) ?? []),
  ...Object.values(WORD_CLASSES).flat(),
  ...Object.values(SPOKEN_FORMS).flatMap((form) => form.split(' ')),
]);
