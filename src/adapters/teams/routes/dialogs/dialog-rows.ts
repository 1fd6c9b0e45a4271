import { MAKE_ACTION } from '../actions/make-action.js';
import type { DialogRow } from './dialog-row.js';

/** Everything that can be made of a message, by the manifest's command. */
export const DIALOG_ROWS: ReadonlyMap<string, DialogRow> = new Map([MAKE_ACTION].map((row) => [row.commandId, row]));
