import { z } from 'zod';
import { Fault } from '../core/shared/fault.js';
import type { ThresholdAnswer } from '../core/thresholds/answering/threshold-answer.js';
import { isExpectedTopic } from './equal-topics.js';

/** One line of a file of questions with the answers expected. */
const expectedLine = z.object({
  id: z.string(),
  question: z.string(),
  expect_level: z.array(z.number()),
  expect_topic: z.string(),
  emergency: z.boolean(),
  pii: z.boolean(),
  out_of_scope: z.boolean(),
});
export type ExpectedLine = z.infer<typeof expectedLine>;

/** What is measured, with the aim where the board set one: a share to reach, or one not to pass. */
const MEASURES = {
  level: { says: 'an expected level among those shown', aim: '≥ 95 %' },
  understated: { says: 'level understated', aim: '≤ 1 %' },
  topic: { says: 'right topic in the first three passages', aim: '≥ 85 %' },
  emergency: { says: 'emergency line when due', aim: '100 %' },
  needlessEmergency: { says: 'emergency line when not due', aim: '–' },
  personalData: { says: 'personal-data warning when due', aim: '≥ 95 %' },
  needlessWarning: { says: 'personal-data warning when not due', aim: '–' },
  refused: { says: 'refused when due', aim: '≥ 90 %' },
  wronglyRefused: { says: 'wrongly refused', aim: '≤ 5 %' },
} as const;
type Measure = keyof typeof MEASURES;
/** Measures of which every case is a miss; of the others those that are not. */
const FAULTS = new Set<Measure>(['understated', 'needlessEmergency', 'needlessWarning', 'wronglyRefused']);

/** Of so many questions, how many. */
export interface Share {
  readonly many: number;
  readonly of: number;
}

export interface ThresholdReport {
  readonly figures: Readonly<Record<Measure, Share>>;
  /** How many levels an answer shows on average: showing them all would reach every level, and help nobody. */
  readonly levelsShown: number;
  readonly text: string;
}

interface Judged {
  readonly line: ExpectedLine;
  readonly shown: string;
  /** Null where a measure does not apply to the question. */
  readonly holds: Readonly<Record<Measure, boolean | null>>;
  readonly levels: number;
}

/**
 * How well questions of a file (one JSON object a line) are answered, as figures and as a text that lists every miss. Pure;
 * a line that is not of the format is a fault that names its number.
 */
export function evaluateThresholds(file: string, answer: (question: string) => ThresholdAnswer): ThresholdReport {
  const judged = readLines(file).map((line) => judge(line, answer(line.question)));
  const figures = Object.fromEntries(
    Object.keys(MEASURES).map((measure) => {
      const held = judged.map(({ holds }) => holds[measure as Measure]).filter((one) => one !== null);
      return [measure, { many: held.filter(Boolean).length, of: held.length }];
    }),
  ) as Record<Measure, Share>;
  const answered = judged.filter(({ levels }) => levels > 0);
  const levelsShown = answered.reduce((sum, { levels }) => sum + levels, 0) / Math.max(1, answered.length);
  return { figures, levelsShown, text: reportOf(judged, figures, levelsShown) };
}

function readLines(file: string): readonly ExpectedLine[] {
  return file.split('\n').flatMap((text, at) => {
    if (text.trim() === '') return [];
    const line = expectedLine.safeParse(jsonOf(text));
    if (line.success) return [line.data];
    const message = `Line ${at + 1} is not a question with what is expected.`;
    throw new Fault('evaluate.unreadable', { message });
  });
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function judge(line: ExpectedLine, answer: ThresholdAnswer): Judged {
  const levels = answer.status === 'answered' ? answer.levels.map(({ level }) => level.number) : [];
  const firstThree = answer.status === 'answered' ? answer.passages.slice(0, 3) : [];
  const expected = line.expect_level;
  const inScope = !line.out_of_scope;
  const levelled = inScope && expected.length > 0;
  const emergency = answer.emergency !== null;
  const refused = answer.status !== 'answered';
  return {
    line,
    levels: levels.length,
    shown: `${answer.status}${'reason' in answer ? ` (${answer.reason})` : ''} levels ${levels.join(', ') || 'none'}; ${firstThree
      .map(({ passage }) => `${passage.topic ?? '–'}/${passage.level ?? '–'}`)
      .join(', ')}`,
    holds: {
      level: levelled ? levels.some((level) => expected.includes(level)) : null,
      understated: levelled ? levels.length > 0 && Math.max(...levels) < Math.min(...expected) : null,
      topic: inScope ? firstThree.some(({ passage }) => isExpectedTopic(line.expect_topic, passage)) : null,
      emergency: line.emergency ? emergency : null,
      needlessEmergency: line.emergency ? null : emergency,
      personalData: line.pii ? answer.personalData : null,
      needlessWarning: line.pii ? null : answer.personalData,
      refused: line.out_of_scope ? refused : null,
      wronglyRefused: inScope ? refused : null,
    },
  };
}

function reportOf(judged: readonly Judged[], figures: Readonly<Record<Measure, Share>>, levelsShown: number): string {
  const measures = Object.keys(MEASURES) as Measure[];
  const rows = measures.map((measure) => {
    const { many, of } = figures[measure];
    const share = of === 0 ? '–' : `${((100 * many) / of).toFixed(1)} %`;
    const { says, aim } = MEASURES[measure];
    return `${says.padEnd(44)}${`${many} of ${of}`.padStart(12)}${share.padStart(10)}   aim ${aim}`;
  });
  const misses = measures.flatMap((measure) =>
    judged
      .filter(({ holds }) => holds[measure] !== null && holds[measure] === FAULTS.has(measure))
      .map(
        ({ line, shown }) =>
          `  ${MEASURES[measure].says}: ${line.id} “${line.question}” expected ${wanted(line)}; got ${shown}`,
      ),
  );
  return [
    `${judged.length} questions`,
    ...rows,
    `${'levels shown in an answer, on average'.padEnd(44)}${levelsShown.toFixed(2).padStart(12)}`,
    misses.length === 0 ? 'No misses.' : `${misses.length} misses:`,
    ...misses,
  ].join('\n');
}

function wanted({ expect_level, expect_topic }: ExpectedLine): string {
  return `${expect_topic} at ${expect_level.join(' or ') || 'no level'}`;
}
