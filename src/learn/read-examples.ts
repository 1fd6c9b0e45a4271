import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { DeclinedReason } from '../core/thresholds/answering/threshold-answer.js';
import { Fault } from '../core/shared/fault.js';

/** Where the labelled questions are: those written for learning, and the sets that were opened after they had been measured. */
export const LEARNED_FROM = ['src/learn/examples', 'tests/core/thresholds/questions'] as const;

/** One line of any of the files: what is asked, and whatever is known of it. */
const lineSchema = z.object({
  question: z.string(),
  expect_topic: z.string().optional(),
  out_of_scope: z.boolean().optional(),
  emergency: z.boolean().optional(),
  /** Whether it is to be refused, or the reason. */
  refuse: z.boolean().optional(),
  reason: z.string().optional(),
});

/** Something that was asked; null for what is not known of it. */
export interface Told {
  readonly question: string;
  readonly subject: string | null;
  readonly now: boolean | null;
  readonly intent: string | null;
}

/** The names that files of questions use for a refusal, and the reason that each is. */
const REASONS: Readonly<Record<string, DeclinedReason>> = {
  case_lookup: 'case-look-up',
  case_look_up: 'case-look-up',
  drafting: 'drafting',
  harmful_request: 'harmful',
  medicine_dose: 'medical-advice',
  medical: 'medical-advice',
  medical_advice: 'medical-advice',
  legal: 'legal-advice',
  legal_advice: 'legal-advice',
  adult: 'adult',
  adult_only: 'adult',
  adult_safeguarding: 'adult',
  prompt_injection: 'override',
  off_topic: 'off-subject',
  off_subject: 'off-subject',
};

/** Every line of the files of questions in a folder, in the order of their names, but for those left out. */
export function readExamples(folder: string, without: readonly string[] = []): readonly Told[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl') && !without.includes(name.replace('.jsonl', '')))
    .sort()
    .flatMap((name) =>
      readFileSync(join(folder, name), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => toTold(line, name)),
    );
}

function toTold(line: string, name: string): Told {
  const read = lineSchema.safeParse(JSON.parse(line));
  if (!read.success)
    throw new Fault('learn.not_understood', { message: `${name} has a line that is no question: ${line}` });
  const { question, expect_topic = '', out_of_scope, emergency = null, refuse, reason } = read.data;
  const refused = out_of_scope ?? refuse ?? (reason === undefined ? null : reason !== 'answer');
  return {
    question,
    subject: refused === true || expect_topic === '' ? null : expect_topic,
    now: emergency,
    intent: reason ?? (refused === true ? (REASONS[expect_topic] ?? null) : 'answer'),
  };
}
