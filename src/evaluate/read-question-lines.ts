import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { Fault } from '../core/shared/fault.js';

/** What should come of a question. */
export const EXPECTED_KINDS = ['value', 'change', 'trend', 'list', 'not_reported', 'ambiguous', 'not_held'] as const;

const figure = z.number().nullable();
const lineSchema = z.object({
  id: z.string().min(1),
  question: z.string(),
  expect_measure: z.union([z.string(), z.array(z.string())]),
  expect_period: z.string(),
  expect_value: z.union([figure, z.array(figure)]),
  expect_kind: z.enum(EXPECTED_KINDS),
});

/** One question with the answer expected. */
export interface QuestionLine {
  readonly id: string;
  readonly question: string;
  readonly kind: (typeof EXPECTED_KINDS)[number];
  readonly measures: readonly string[];
  /** "Q4 2017/18", "2017/18", "Q1 2016/17 to Q4 2017/18", "Q4 2017/18 vs Q3 2017/18"; empty where none is expected. */
  readonly period: string;
  readonly values: readonly (number | null)[];
}

/** Reads a file of questions, one JSON object a line. Throws a Fault whose sentence names the line that cannot be read. */
export function readQuestionLines(file: string): readonly QuestionLine[] {
  const lines = textOf(file).split('\n');
  const questions = lines.flatMap((line, index) => (line.trim() === '' ? [] : [readLine(line, index + 1, file)]));
  if (questions.length === 0) throw unreadable(`There is no question in ${file}.`);
  return questions;
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch {
    throw unreadable(`I cannot read ${file}; please check its name and that it may be read.`);
  }
}

function readLine(line: string, number: number, file: string): QuestionLine {
  const read = lineSchema.safeParse(jsonOf(line, number, file));
  if (!read.success) {
    const [first] = read.error.issues;
    const place = first?.path.join('.') ?? '';
    throw unreadable(
      `Line ${number} of ${file} is no question: “${place === '' ? 'the line' : place}” is missing or wrong.`,
    );
  }
  const { id, question, expect_kind, expect_measure, expect_period, expect_value } = read.data;
  return {
    id,
    question,
    kind: expect_kind,
    measures: listOf(expect_measure).filter((name) => name !== ''),
    period: expect_period,
    values: Array.isArray(expect_value) ? expect_value : [expect_value],
  };
}

function listOf(names: string | readonly string[]): readonly string[] {
  return typeof names === 'string' ? [names] : names;
}

function jsonOf(line: string, number: number, file: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw unreadable(`Line ${number} of ${file} is not JSON; every line has to be one object in curly brackets.`);
  }
}

function unreadable(message: string): Fault {
  return new Fault('evaluate.unreadable', { message });
}
