import type { Principal } from '../../people/principal.js';
import { spokenAudit } from '../../people/spoken-audit.js';
import type { ThresholdsPorts } from '../ports.js';
import { goldenLineSchema, type GoldenQuestion } from './golden-question.js';

/** More than anybody looks through when one of them stops a publication. */
const MOST_QUESTIONS = 500;

export type KeptGoldenSet =
  | { readonly status: 'kept'; readonly count: number }
  /** One line is not as it should be: then nothing is changed. */
  | { readonly status: 'unreadable'; readonly line: number }
  | { readonly status: 'empty' }
  | { readonly status: 'too-many'; readonly most: number };

/**
 * Puts a golden set in the place of the board's: one question a line, as JSON. All of it or nothing. The questions are kept,
 * because the board has asked for that.
 */
export async function keepGoldenSet(
  ports: ThresholdsPorts,
  { principal, lines }: { readonly principal: Principal; readonly lines: readonly string[] },
): Promise<KeptGoldenSet> {
  const { board } = principal;
  const questions: GoldenQuestion[] = [];
  for (const [at, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const read = goldenLineSchema.safeParse(jsonOf(line));
    if (!read.success) return { status: 'unreadable', line: at + 1 };
    questions.push({ ...read.data, id: ports.ids.next(), boardId: board.id });
  }
  if (questions.length === 0) return { status: 'empty' };
  if (questions.length > MOST_QUESTIONS) return { status: 'too-many', most: MOST_QUESTIONS };
  return ports.transact(async ({ goldenQuestions, audit }) => {
    await goldenQuestions.replace(board.id, questions);
    const facts = { questions: questions.length };
    await audit.record(spokenAudit(principal, board.id, { action: 'guidance.golden', outcome: 'done', facts }));
    return { status: 'kept', count: questions.length };
  });
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
