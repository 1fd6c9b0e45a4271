import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Fault } from '../../../core/shared/fault.js';
import { sampleBoardSchema, type SampleBoard } from './sample-board-schema.js';

/** Reads the sample board's data files. Throws a Fault (`sample_board.…`) when they are missing or not as they should be. */
export function readSampleBoard(): SampleBoard {
  const folder = seedFolder();
  const files = Object.keys(sampleBoardSchema.shape).map((name) => [name, readJson(join(folder, `${name}.json`))]);
  const read = sampleBoardSchema.safeParse(Object.fromEntries(files));
  if (read.success) return read.data;
  const where = read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
  throw new Fault('sample_board.unreadable', { message: `The sample board in prisma/seed cannot be read. ${where}` });
}

/** Found upwards from this file, so that it holds for the sources and for the compiled code. */
function seedFolder(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const candidate = join(folder, 'prisma', 'seed');
    if (existsSync(join(candidate, 'board.json'))) return candidate;
    if (folder === dirname(folder)) break;
  }
  throw new Fault('sample_board.missing', {
    message: 'The folder prisma/seed is missing from this installation. Install Quorum again.',
  });
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new Fault('sample_board.unreadable', { message: 'A file of prisma/seed is missing or is not JSON.', cause });
  }
}
