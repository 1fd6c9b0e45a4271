import { searchForActions } from '../actions/search-actions.js';
import { searchForMeasures } from '../figures/search-measures.js';
import { searchForGuidance, searchForWords } from '../guidance/search-guidance.js';
import { searchForMeetings } from '../search-meetings.js';
import type { SearchRow } from './search-row.js';

const ROWS: readonly SearchRow[] = [
  { commandId: 'guidance', permission: 'guidance.read', search: searchForGuidance },
  { commandId: 'words', permission: 'guidance.read', search: searchForWords },
  { commandId: 'actions', permission: 'actions.own', search: searchForActions },
  { commandId: 'measures', permission: 'figures.read', search: searchForMeasures },
  { commandId: 'meetings', permission: 'meeting.read', search: searchForMeetings },
];

/** Everything that can be looked for while somebody writes a message, by the manifest's command. */
export const SEARCH_ROWS: ReadonlyMap<string, SearchRow> = new Map(ROWS.map((row) => [row.commandId, row]));
