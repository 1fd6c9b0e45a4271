import { ACTION_WISH_LINES, NEGATED_WISH_LINES, NOT_YET_LINES } from './action-wish-lines.js';
import { ACTIONS_STATE_LINES } from './actions-asked-lines.js';
import { ALL_RULES } from './all-rules.js';
import { CHOICE_LINES } from './choice-lines.js';
import { DANGER_LINES } from './danger-lines.js';
import { BEYOND_US } from './guidance-and-metrics-rules.js';
import { SNOOZE_LINES } from './digest-rules.js';
import { SPOKEN_FORMS } from './spoken-forms.js';
import { COURTESY_RULES } from './talk-rules.js';
import { WORD_CLASSES } from './word-classes.js';

const lines = [
  ...[...ALL_RULES, ...COURTESY_RULES].flatMap((rule) => rule.lines),
  ...BEYOND_US,
  ...NOT_YET_LINES,
  ...[...ACTION_WISH_LINES, ...NEGATED_WISH_LINES, ...ACTIONS_STATE_LINES].flatMap(([, some]) => some),
  ...Object.values(SNOOZE_LINES).flat(),
  ...Object.values(CHOICE_LINES).flat(),
  ...Object.values(DANGER_LINES).flat(),
];

/** Every word our grammar knows: the words that slips are repaired towards. */
export const KNOWN_WORDS: ReadonlySet<string> = new Set([
  ...lines.flatMap((line) => line.match(/(?<![@a-z_])[a-z&]+/g) ?? []),
  ...Object.values(WORD_CLASSES).flat(),
  ...Object.values(SPOKEN_FORMS).flatMap((form) => form.split(' ')),
]);
