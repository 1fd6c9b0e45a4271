import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Fault } from '../../../core/shared/fault.js';
import { sampleBoardSchema, type SampleBoard } from './sample-board-schema.js';
import { seedFolder } from './seed-folder.js';

/** Reads the sample board's data files. Throws a Fault (`sample_board.…`) when they are missing or not as they should be. */
export function readSampleBoard(): SampleBoard {
  const folder = seedFolder();
  const files = Object.keys(sampleBoardSchema.shape).map((name) => [name, readJson(join(folder, `${name}.json`))]);
  const read = sampleBoardSchema.safeParse(Object.fromEntries(files));
  if (read.success) return read.data;
  const where = read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
  throw new Fault('sample_board.unreadable', { message: `The sample board in prisma/seed cannot be read. ${where}` });
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new Fault('sample_board.unreadable', { message: 'A file of prisma/seed is missing or is not JSON.', cause });
  }
}
