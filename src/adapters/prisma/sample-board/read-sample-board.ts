import { join } from 'node:path';
import { Fault } from '../../../core/shared/fault.js';
import { sampleBoardSchema, type SampleBoard } from './sample-board-schema.js';
import { readSeedJson, seedFolder } from './seed-folder.js';

/** Reads the sample board's data files. Throws a Fault (`sample_board.…`) when they are missing or not as they should be. */
export function readSampleBoard(): SampleBoard {
  const folder = seedFolder();
  const files = Object.keys(sampleBoardSchema.shape).map((name) => [name, readSeedJson(join(folder, `${name}.json`))]);
  const read = sampleBoardSchema.safeParse(Object.fromEntries(files));
  if (read.success) return read.data;
  const where = read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
  throw new Fault('sample_board.unreadable', { message: `The sample board in prisma/seed cannot be read. ${where}` });
}
