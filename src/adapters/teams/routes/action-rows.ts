import type { ActionRow } from './action-row.js';
import { ACTION_LOG_ROWS } from './actions/action-rows.js';
import { ADVICE_ROWS } from './guidance/advice-rows.js';
import { GUIDANCE_ROWS } from './guidance/guidance-rows.js';
import { FEEDBACK_ROWS } from './guidance/feedback-rows.js';
import { VERSION_ROWS } from './guidance/version-rows.js';
import { WORD_ROWS } from './guidance/word-rows.js';
import { AGENDA_ROWS } from './agenda-rows.js';
import { BOARD_ROWS } from './board/board-rows.js';
import { ANNOUNCEMENT_ROWS } from './announcements/announcement-rows.js';
import { ATTENDANCE_ROWS } from './attendance-rows.js';
import { DELIVERY_ROWS } from './delivery-rows.js';
import { DRAFT_ROWS } from './draft-rows.js';
import { MANAGE_ROWS } from './manage-rows.js';
import { MEETING_ROWS } from './meeting-rows.js';
import { DIGEST_ROWS } from './digest/digest-rows.js';
import { FIGURE_ROWS } from './figures/figure-rows.js';
import { REGISTER_ROWS } from './register-rows.js';
import { SETTINGS_ROWS } from './settings/settings-rows.js';
import { SNOOZE_ROWS } from './settings/snooze-rows.js';

/** Every press the bot answers, by its verb. */
export const ACTION_ROWS: ReadonlyMap<string, ActionRow> = new Map(
  [
    ...MEETING_ROWS,
    ...ATTENDANCE_ROWS,
    ...MANAGE_ROWS,
    ...AGENDA_ROWS,
    ...DRAFT_ROWS,
    ...REGISTER_ROWS,
    ...DELIVERY_ROWS,
    ...ACTION_LOG_ROWS,
    ...DIGEST_ROWS,
    ...FIGURE_ROWS,
    ...SNOOZE_ROWS,
    ...ANNOUNCEMENT_ROWS,
    ...SETTINGS_ROWS,
    ...GUIDANCE_ROWS,
    ...FEEDBACK_ROWS,
    ...VERSION_ROWS,
    ...WORD_ROWS,
    ...ADVICE_ROWS,
    ...BOARD_ROWS,
  ].map((row) => [row.verb, row]),
);
