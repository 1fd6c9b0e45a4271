import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Fault } from '../../../core/shared/fault.js';

/** The folder of the sample's data: found upwards from this file, so that it holds for the sources and for the compiled code. */
export function seedFolder(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const candidate = join(folder, 'prisma', 'seed');
    if (existsSync(join(candidate, 'board.json'))) return candidate;
    if (folder === dirname(folder)) break;
  }
  throw new Fault('sample_board.missing', {
    message: 'The folder prisma/seed is missing from this installation. Install Quorum again.',
  });
}

/** A data file, as JSON of a shape not yet known. */
export function readSeedJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new Fault('sample_board.unreadable', { message: 'A file of prisma/seed is missing or is not JSON.', cause });
  }
}
