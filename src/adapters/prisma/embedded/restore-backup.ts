import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { Fault } from '../../../core/shared/fault.js';
import { unreported } from '../report.js';
import { openDatabase } from './open-database.js';

/** Makes a data folder of a backup. The folder must be empty or absent; it is opened once, so a damaged backup shows. */
export async function restoreBackup({ file, folder }: { file: string; folder: string }): Promise<void> {
  const zipped = await readFile(file);
  // Unzipped here: PGlite, given a damaged file, rejects a promise that nobody holds, which ends the process.
  const tar = await promisify(gunzip)(zipped).catch((cause: unknown) => {
    throw new Fault('store.backup_damaged', {
      message: `The backup ${file} is damaged or is not a backup. Use another one.`,
      cause,
    });
  });
  const opened = await openDatabase({ folder, backup: new Blob([tar]), report: unreported });
  await opened.close();
}
