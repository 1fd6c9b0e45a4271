import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { flagId } from '../../../core/performance/checks/check-context.js';
import type { FlagDecision } from '../../../core/performance/checks/flag.js';
import type { PlainFigures } from '../../../core/performance/figures-in-memory.js';
import { figureKey, type FigureValue, type Observation } from '../../../core/performance/figures/observation.js';
import { readFigureCell } from '../../../core/performance/importing/cells/read-figure-cell.js';
import type { Measure } from '../../../core/performance/measures/measure.js';
import { measureSchema } from '../../../core/performance/measures/measure-schema.js';
import { periodOfKey } from '../../../core/performance/periods/period.js';
import { Fault } from '../../../core/shared/fault.js';
import { asId, type BoardId } from '../../../core/shared/ids.js';
import { clockTime, londonInstant } from '../../../core/shared/london.js';
import { sampleFiguresSchema, type SampleFigures } from './sample-figures-schema.js';
import { readSeedJson, seedFolder } from './seed-folder.js';

/** The sample board's figures: what stands, and every revision of each, the first first. */
export interface SampleFigureSet extends PlainFigures {
  readonly revisions: readonly Observation[];
}

/** Reads the sample board's measures and figures. Throws a Fault (`sample_figures.unreadable`) when they are not as they should be. */
export function readSampleFigures(boardId: BoardId = asId('sample-board')): SampleFigureSet {
  const folder = seedFolder();
  const measures = parsed(z.array(measureSchema), readSeedJson(join(folder, 'measures.json')), 'measures.json');
  const sample = parsed(sampleFiguresSchema, readSeedJson(join(folder, 'figures.json')), 'figures.json');
  const printed = sample.imports.flatMap((file) => printedIn(file, measures));
  const { standing, revisions, decisions } = corrected(printed, sample);
  return {
    measures,
    areas: sample.areas,
    observations: standing,
    revisions,
    imports: sample.imports.map(({ id, fileName, day }) => ({ id, boardId, fileName, importedAt: noonOf(day) })),
    decisions,
  };
}

function printedIn({ id, figures }: SampleFigures['imports'][number], measures: readonly Measure[]): Observation[] {
  return figures.flatMap(({ measure: code, area, values }) =>
    Object.entries(values).map(([key, text]) => {
      const period = periodOfKey(key);
      const unit = measures.find((measure) => measure.code === code)?.unit;
      const cell = unit === undefined ? null : readFigureCell({ text, number: null, day: null }, unit);
      if (period === null || cell?.status !== 'read') throw unreadable(`${code}, ${area}, ${key}: ${text}`);
      const figure = { measure: code, area, period, value: cell.value };
      return { ...figure, standing: 'final', revision: 1, was: null, importId: id };
    }),
  );
}

/** What the analyst corrected stands as its second revision; the first stays in the history as it was printed. */
function corrected(printed: readonly Observation[], sample: SampleFigures) {
  const standing = new Map(printed.map((figure) => [figureKey(figure), figure]));
  const decisions = sample.decisions.map(({ check, decision, readAs, note, day, ...figure }): FlagDecision => {
    const stood = standing.get(figureKey(figure));
    if (stood === undefined) throw unreadable(`a decision about ${figureKey(figure)}, which is not held`);
    const value: FigureValue | null = readAs === null ? null : { kind: readAs, printed: printedText(stood.value) };
    if (value !== null) standing.set(figureKey(figure), { ...stood, value, revision: 2, was: stood.value });
    const key = flagId(check, figure);
    return { key, decision, about: stood.value, readAs: value, note, by: null, at: noonOf(day) };
  });
  const later = [...standing.values()].filter(({ revision }) => revision > 1);
  return { standing: [...standing.values()], revisions: [...printed, ...later], decisions };
}

function printedText(value: FigureValue): string | null {
  return value.kind === 'value' ? String(value.value) : null;
}

function noonOf(day: string): Temporal.Instant {
  return londonInstant(Temporal.PlainDate.from(day), clockTime(12));
}

function parsed<T>(schema: z.ZodType<T>, json: unknown, file: string): T {
  const read = schema.safeParse(json);
  if (read.success) return read.data;
  throw unreadable(
    `${file}: ${read.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join('; ')}`,
  );
}

function unreadable(why: string): Fault {
  return new Fault('sample_figures.unreadable', {
    message: `The sample figures in prisma/seed cannot be read. ${why}`,
  });
}
