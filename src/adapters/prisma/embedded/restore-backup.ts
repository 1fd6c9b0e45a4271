import { readFile } from 'node:fs/promises';
import { unreported } from '../report.js';
import { openDatabase } from './open-database.js';

/** Makes a data folder of a backup. The folder must be empty or absent; it is opened once, so a damaged backup shows. */
export async function restoreBackup({ file, folder }: { file: string; folder: string }): Promise<void> {
  const backup = new Blob([await readFile(file)], { type: 'application/gzip' });
  const opened = await openDatabase({ folder, backup, report: unreported });
  await opened.close();
}
