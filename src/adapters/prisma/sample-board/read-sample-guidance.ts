import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textLines } from '../../../core/meetings/agenda/read-agenda/text-lines.js';
import { Fault } from '../../../core/shared/fault.js';
import type { BoardId } from '../../../core/shared/ids.js';
import { goldenLineSchema, type GoldenQuestion } from '../../../core/thresholds/importing/golden-question.js';
import type { GuidanceContent } from '../../../core/thresholds/importing/guidance-draft.js';
import { readGuidance } from '../../../core/thresholds/importing/reading/read-guidance.js';
import { seedFolder } from './seed-folder.js';

/** One document in two parts; the first holds its title. */
const PARTS = ['indicators.md', 'procedures.md'];

/** The sample threshold document in one piece, as a board would send it. */
export function sampleGuidanceText(): string {
  return PARTS.map(read).join('\n\n');
}

let kept: GuidanceContent | null = null;

/**
 * The sample threshold document, read as any board's own would be, once in a process. Throws a Fault
 * (`sample_board.unreadable`) where it cannot be, or where one line of it was not understood.
 */
export function readSampleGuidance(): GuidanceContent {
  kept ??= readWhole();
  return kept;
}

function readWhole(): GuidanceContent {
  const reading = readGuidance(textLines(sampleGuidanceText()));
  if (reading.status === 'read' && reading.unread.length === 0) return reading.content;
  const where = reading.status === 'read' ? `line ${reading.unread[0]?.line ?? 0}` : reading.reason;
  throw new Fault('sample_board.unreadable', {
    message: `The sample guidance in prisma/seed cannot be read: ${where}`,
  });
}

/** The sample board's golden set, in its own order. */
export function readSampleGolden(boardId: BoardId): readonly GoldenQuestion[] {
  return read('golden.jsonl')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, at) => ({ ...golden(line, at + 1), id: `sample-golden-${at + 1}`, boardId }));
}

function golden(line: string, number: number): Omit<GoldenQuestion, 'id' | 'boardId'> {
  try {
    return goldenLineSchema.parse(JSON.parse(line));
  } catch (cause) {
    throw new Fault('sample_board.unreadable', { message: `Line ${number} of golden.jsonl cannot be read.`, cause });
  }
}

function read(name: string): string {
  try {
    return readFileSync(join(seedFolder(), 'guidance', name), 'utf8');
  } catch (cause) {
    throw new Fault('sample_board.unreadable', { message: `The file ${name} of prisma/seed is missing.`, cause });
  }
}
