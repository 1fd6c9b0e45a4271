import { basename } from 'node:path';
import { inSlices } from './adapters/clock/in-slices.js';
import { systemClock, randomIds } from './adapters/clock/system-clock.js';
import { agendaDocument, guidanceDocument } from './adapters/files/document-words.js';
import { readDocumentFile } from './adapters/files/read-document-file.js';
import { readTablesFromDisk } from './adapters/files/read-tables-from-disk.js';
import type { Refusal } from './adapters/files/refusal.js';
import { openStore } from './adapters/prisma/open-store.js';
import { createTransact } from './adapters/prisma/stores/bind-stores.js';
import { readConfig } from './config.js';
import type { MeetingsPorts } from './core/meetings/ports.js';
import type { ThresholdsPorts } from './core/thresholds/ports.js';
import type { Permission } from './core/people/permission.js';
import type { Principal } from './core/people/principal.js';
import type { SetupPorts } from './core/people/setup/ports.js';
import type { PerformancePorts } from './core/performance/ports.js';
import { Fault } from './core/shared/fault.js';
import { openFirstBoard, setupPorts } from './first-board.js';
import { actForBoard } from './import/act-for-board.js';
import { importAgendaFile } from './import/import-agenda-file.js';
import { importBoardFile } from './import/import-board-file.js';
import { importGoldenFile } from './import/import-golden-file.js';
import { importGuidanceFile } from './import/import-guidance-file.js';
import { importMetricsFile } from './import/import-metrics-file.js';
import { readArguments, USAGE } from './import/read-arguments.js';
import { openTerminal, type Terminal } from './import/terminal.js';
import { sayAndExit } from './process-end.js';

process.env.TZ = 'UTC';

/** Reads a document or figures into the board's store: the one named by the environment, or the trial's where nothing is set. */
async function runImport(): Promise<number> {
  const request = readArguments(process.argv.slice(2));
  switch (request.kind) {
    case 'help':
      process.stdout.write(`${USAGE}\n`);
      return 0;
    case 'agenda': {
      const document = readOrFault(await readDocumentFile(request.file, agendaDocument));
      return forBoard('agenda.import', (work) => importAgendaFile({ ...work, document, saveAs: request.saveAs }));
    }
    case 'metrics': {
      const file = readOrFault(await readTablesFromDisk(request.file));
      const fileName = basename(request.file);
      return forBoard('figures.import', (work) => importMetricsFile({ ...work, file, fileName, save: request.save }));
    }
    case 'guidance': {
      const document = readOrFault(await readDocumentFile(request.file, guidanceDocument));
      return forBoard('guidance.manage', (work) => importGuidanceFile({ ...work, document, request }));
    }
    case 'board': {
      const file = readOrFault(await readTablesFromDisk(request.file));
      return forBoard('board.set-up', (work) => importBoardFile({ ...work, file, save: request.save }));
    }
    case 'golden': {
      const document = readOrFault(await readDocumentFile(request.file, guidanceDocument));
      return forBoard('guidance.manage', (work) => importGoldenFile({ ...work, document }));
    }
  }
}

/** Opens the store and the terminal for a piece of work in the business manager's name, and closes both whatever happens. */
async function forBoard(permission: Permission, work: (given: Given) => Promise<number>): Promise<number> {
  const config = readConfig(environment());
  const store = await openStore(config.store);
  const terminal = openTerminal({ input: process.stdin, output: process.stdout, interactive: process.stdin.isTTY });
  try {
    const ports = { transact: createTransact(store, systemClock), clock: systemClock, ids: randomIds, inSlices };
    await openFirstBoard(config, store);
    const principal = await actForBoard(ports, config.allowedTenantIds, permission);
    return await work({ ports, setup: setupPorts(store), principal, terminal });
  } finally {
    terminal.close();
    await store.close();
  }
}

interface Given {
  readonly ports: MeetingsPorts & PerformancePorts & ThresholdsPorts;
  readonly setup: SetupPorts;
  readonly principal: Principal;
  readonly terminal: Terminal;
}

function readOrFault<Read extends { readonly kind: 'read' }>(read: Read | Refusal): Read {
  if (read.kind === 'refused') throw new Fault('import.not_read', { message: `${read.reason} ${read.whatToDo}` });
  return read;
}

/** With no word of a real tenant the trial's board is meant, as `npm start` has it. */
function environment(): NodeJS.ProcessEnv {
  const { QUORUM_MODE, BOT_APP_ID, NODE_ENV } = process.env;
  const trial = (QUORUM_MODE ?? '') === '' && (BOT_APP_ID ?? '') === '' && NODE_ENV !== 'production';
  return trial ? { ...process.env, QUORUM_MODE: 'local' } : process.env;
}

runImport().then((code) => {
  process.exitCode = code;
}, sayAndExit);
