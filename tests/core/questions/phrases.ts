import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { CHOICES } from '../../../src/core/meetings/attendance/attendance.js';
import { ACTION_WISHES, isActing, type Question, type QuestionKind } from '../../../src/core/questions/question.js';

const FOLDER = new URL('./phrases/', import.meta.url);

const phraseSchema = z.strictObject({
  /** More than one where people themselves would differ. */
  kind: z.array(z.string()).min(1),
  text: z.string(),
  choice: z.array(z.enum(CHOICES).nullable()).optional(),
  danger: z.literal(true).optional(),
  /** Of one action, or of one's reminders. */
  wish: z.array(z.enum([...ACTION_WISHES, 'start', 'end'])).optional(),
  state: z.array(z.string()).optional(),
  mine: z.literal(true).optional(),
});
export type ExpectedPhrase = z.infer<typeof phraseSchema> & { readonly voice: string };

/** All phrases, by voice; each line of each file is one. */
export function allPhrases(): readonly ExpectedPhrase[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.jsonl'))
    .flatMap((file) =>
      readFileSync(new URL(file, FOLDER), 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => ({ ...phraseSchema.parse(JSON.parse(line)), voice: file.replace('.jsonl', '') })),
    );
}

/** Which half a phrase is in. Decided by its letters alone, so that nobody chooses (FNV-1a, an odd sum is held out). */
export function isHeldOut({ text }: ExpectedPhrase): boolean {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return (hash >>> 8) % 2 === 1;
}

/** What is wrong with a reading; null when nothing is. */
export function faultOf(expected: ExpectedPhrase, got: Question): string | null {
  if (!expected.kind.includes(got.kind)) return got.kind;
  if (got.kind === 'my-answer' && expected.choice !== undefined && !expected.choice.includes(got.choice)) {
    return `choice ${String(got.choice)}`;
  }
  if (got.kind === 'guidance' && expected.danger === true && !got.danger) return 'danger unseen';
  if ((got.kind === 'one-action' || got.kind === 'snooze') && expected.wish?.includes(got.wish) === false) {
    return `wish ${got.wish}`;
  }
  if (got.kind === 'actions') {
    if (expected.state?.includes(got.asked.state) === false) return `state ${got.asked.state}`;
    if (expected.kind[0] === 'actions' && got.asked.mine !== (expected.mine ?? false))
      return `mine ${String(got.asked.mine)}`;
  }
  return null;
}

/** A fault on the side that acts: a card to change something where something was asked, a change of an action or an answer nobody gave. */
export function isGraveFault(expected: ExpectedPhrase, got: Question): boolean {
  if (!expected.kind.includes(got.kind)) {
    const acts = isActing(got.kind) || (got.kind === 'one-action' && got.wish !== 'show');
    return acts && !expected.kind.some((kind) => isActing(kind as QuestionKind));
  }
  if (got.kind === 'one-action' && got.wish !== 'show') return expected.wish?.includes(got.wish) === false;
  return (
    got.kind === 'my-answer' &&
    got.choice !== null &&
    expected.choice !== undefined &&
    !expected.choice.includes(got.choice)
  );
}
