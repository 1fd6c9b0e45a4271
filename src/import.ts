import { systemClock, randomIds } from './adapters/clock/system-clock.js';
import { agendaDocument, guidanceDocument } from './adapters/files/document-words.js';
import { readDocumentFile } from './adapters/files/read-document-file.js';
import { openStore } from './adapters/prisma/open-store.js';
import { createTransact } from './adapters/prisma/stores/bind-stores.js';
import { readConfig } from './config.js';
import { Fault } from './core/shared/fault.js';
import { actForBoard } from './import/act-for-board.js';
import { importAgendaFile } from './import/import-agenda-file.js';
import { importGoldenFile } from './import/import-golden-file.js';
import { importGuidanceFile } from './import/import-guidance-file.js';
import { readArguments, USAGE } from './import/read-arguments.js';
import { openTerminal } from './import/terminal.js';
import { sayAndExit } from './process-end.js';

process.env.TZ = 'UTC';

/** Reads a document into the board's store: the one named by the environment, or the trial's where nothing is set. */
async function runImport(): Promise<number> {
  const request = readArguments(process.argv.slice(2));
  if (request.kind === 'help') {
    process.stdout.write(`${USAGE}\n`);
    return 0;
  }
  const document = await readDocumentFile(request.file, request.kind === 'agenda' ? agendaDocument : guidanceDocument);
  if (document.kind === 'refused') {
    throw new Fault('import.not_read', { message: `${document.reason} ${document.whatToDo}` });
  }
  const config = readConfig(environment());
  const store = await openStore(config.store);
  const terminal = openTerminal({ input: process.stdin, output: process.stdout, interactive: process.stdin.isTTY });
  try {
    const ports = { transact: createTransact(store, systemClock), clock: systemClock, ids: randomIds };
    const permission = request.kind === 'agenda' ? 'agenda.import' : 'guidance.manage';
    const principal = await actForBoard(ports, config.allowedTenantIds, permission);
    const work = { ports, principal, document, terminal };
    switch (request.kind) {
      case 'agenda':
        return await importAgendaFile({ ...work, saveAs: request.saveAs });
      case 'guidance':
        return await importGuidanceFile({ ...work, request });
      case 'golden':
        return await importGoldenFile(work);
    }
  } finally {
    terminal.close();
    await store.close();
  }
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
