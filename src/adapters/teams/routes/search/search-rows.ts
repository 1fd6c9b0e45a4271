import { searchForGuidance, searchForWords } from '../guidance/search-guidance.js';
import type { SearchRow } from './search-row.js';

const ROWS: readonly SearchRow[] = [
  { commandId: 'guidance', permission: 'guidance.read', search: searchForGuidance },
  { commandId: 'words', permission: 'guidance.read', search: searchForWords },
];

/** Everything that can be looked for while somebody writes a message, by the manifest's command. */
export const SEARCH_ROWS: ReadonlyMap<string, SearchRow> = new Map(ROWS.map((row) => [row.commandId, row]));
