import type { ActionRow } from './action-row.js';
import { AGENDA_ROWS } from './agenda-rows.js';
import { ATTENDANCE_ROWS } from './attendance-rows.js';
import { DELIVERY_ROWS } from './delivery-rows.js';
import { DRAFT_ROWS } from './draft-rows.js';
import { MANAGE_ROWS } from './manage-rows.js';
import { MEETING_ROWS } from './meeting-rows.js';
import { REGISTER_ROWS } from './register-rows.js';

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
  ].map((row) => [row.verb, row]),
);
