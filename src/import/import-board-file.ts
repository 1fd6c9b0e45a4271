import type { ReadTables } from '../adapters/files/read-table-file.js';
import { previewBoard, setUpBoard } from '../core/people/setup/set-up-board.js';
import { readBoardTables } from '../core/people/setup/read-board-table.js';
import { sayBoardPlan, sayListFault } from '../core/people/setup/say-board-plan.js';
import type { ListFault } from '../core/people/setup/board-list.js';
import type { SetupPorts } from '../core/people/setup/ports.js';
import type { Principal } from '../core/people/principal.js';
import type { Terminal } from './terminal.js';
import { NOTHING_SAVED, wantsToSave } from './wants-to-save.js';

export interface BoardImport {
  readonly setup: SetupPorts;
  readonly principal: Principal;
  readonly file: Extract<ReadTables, { kind: 'read' }>;
  /** Saves without asking. */
  readonly save: boolean;
  readonly terminal: Pick<Terminal, 'say' | 'ask'>;
}

/**
 * Shows the board of a list of members and saves it as told: all of it or nothing. Answers the exit code, 1 when something
 * asked for was not done.
 */
export async function importBoardFile({ setup, principal, file, save, terminal }: BoardImport): Promise<0 | 1> {
  const read = readBoardTables(file.tables);
  if (read.status === 'not-a-board') {
    terminal.say(`No table of it has a column “Agency” and a column “Seat”. ${NOTHING_SAVED}`);
    return 1;
  }
  if (read.status === 'refused') return sayFaults(read.faults, terminal);
  const { list } = read;
  const planned = await previewBoard(setup, { principal, list });
  if (planned.status === 'refused') return sayFaults(planned.faults, terminal);
  if (planned.status === 'denied') return sayDenied(terminal);
  for (const line of sayBoardPlan(planned)) terminal.say(line);
  if (!(await wantsToSave({ save, terminal }))) return 0;
  const saved = await setUpBoard(setup, { principal, list });
  if (saved.status === 'refused') return sayFaults(saved.faults, terminal);
  if (saved.status === 'denied') return sayDenied(terminal);
  terminal.say('Saved. Everybody with an object id can write to Quorum from now on.');
  return 0;
}

function sayFaults(faults: readonly ListFault[], { say }: BoardImport['terminal']): 1 {
  for (const fault of faults) say(sayListFault(fault));
  say(`Please mend the list and import it again. ${NOTHING_SAVED}`);
  return 1;
}

function sayDenied({ say }: BoardImport['terminal']): 1 {
  say(`There is nobody in whose name to save it. ${NOTHING_SAVED}`);
  return 1;
}
