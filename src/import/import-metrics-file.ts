import type { ReadTables } from '../adapters/files/read-table-file.js';
import { discardImportedMetrics } from '../core/performance/importing/discard-imported-metrics.js';
import { importMetrics, type ImportedMetrics } from '../core/performance/importing/import-metrics.js';
import { saveImportedMetrics, type SavedMetrics } from '../core/performance/importing/save-imported-metrics.js';
import type { PerformancePorts } from '../core/performance/ports.js';
import type { Principal } from '../core/people/principal.js';
import { counted, sayMetrics } from './say-metrics.js';
import type { Terminal } from './terminal.js';
import { NOTHING_SAVED, wantsToSave } from './wants-to-save.js';

export interface MetricsImport {
  readonly ports: PerformancePorts;
  readonly principal: Principal;
  readonly fileName: string;
  readonly file: Extract<ReadTables, { kind: 'read' }>;
  /** Saves without asking. */
  readonly save: boolean;
  readonly terminal: Pick<Terminal, 'say' | 'ask'>;
}

/**
 * Shows what was understood of a file of figures and saves it as told: all of it or nothing. What was kept meanwhile is thrown
 * away again. Answers the exit code, 1 when something asked for was not done.
 */
export async function importMetricsFile(work: MetricsImport): Promise<0 | 1> {
  const { ports, principal, fileName, file, terminal } = work;
  const sent = { fileName, tables: file.tables, remarks: file.remarks };
  const imported = await importMetrics(ports, { principal, sent });
  if (imported.status !== 'read') return sayNotRead(imported, terminal);
  const { draftId, preview } = imported;
  try {
    for (const line of [...sayMetrics(preview), '']) terminal.say(line);
    if (!(await wantsToSave(work))) return 0;
    return saySaved(await saveImportedMetrics(ports, { principal, draftId }), terminal);
  } finally {
    await discardImportedMetrics(ports, { principal, draftId });
  }
}

function sayNotRead(imported: Exclude<ImportedMetrics, { status: 'read' }>, { say }: MetricsImport['terminal']): 0 | 1 {
  if (imported.status === 'denied') {
    say(`There is nobody in whose name to save it. ${NOTHING_SAVED}`);
    return 1;
  }
  if (imported.preview !== null) for (const line of [...sayMetrics(imported.preview), '']) say(line);
  switch (imported.status) {
    case 'no-figures':
      say(`${imported.why} ${NOTHING_SAVED}`);
      return 1;
    case 'refused':
      say(`What is in the way has to be mended in the file first. ${NOTHING_SAVED}`);
      return 1;
    case 'unchanged':
      say('All of it is held already, so there is nothing to save.');
      return 0;
  }
}

function saySaved(saved: SavedMetrics, { say }: MetricsImport['terminal']): 0 | 1 {
  switch (saved.status) {
    case 'saved':
      say(
        `Saved: ${counted(saved.added, 'new figure')}, ${counted(saved.revised, 'revised figure')}; ${saved.unchanged} had not changed.`,
      );
      return 0;
    case 'stale':
      say(`Somebody else has just changed these figures; please import the file again. ${NOTHING_SAVED}`);
      return 1;
    case 'draft-gone':
      say(`What was understood is no longer kept; please import the file again. ${NOTHING_SAVED}`);
      return 1;
    case 'denied':
      say(`There is nobody in whose name to save it. ${NOTHING_SAVED}`);
      return 1;
  }
}
