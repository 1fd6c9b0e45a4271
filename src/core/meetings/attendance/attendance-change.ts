import { z } from 'zod';
import { cleanText } from '../../shared/clean-text.js';
import { CHOICES, type Answer, type Choice, type DeclaredInterest, type Deputy, type Reply } from './attendance.js';

/** What one press on an attendance card asks to change; everything it does not speak of stands. */
export interface AttendanceChange {
  /** Null: as they said before. */
  readonly choice: Choice | null;
  /** Read when the choice is a deputy; null: the deputy named before. */
  readonly deputy: Deputy | null;
  /** Undefined: the note stands; null: it is taken back. */
  readonly note: string | null | undefined;
  readonly declared: readonly DeclaredInterest[];
  /** Item numbers whose declared interests are taken back. */
  readonly withdrawn: readonly number[];
}

/** The most a field is read of: longer text is refused by the rules for replies, not silently cut. */
const MOST_READ = 4_000;
const typed = z.string().max(MOST_READ).transform(cleanText);

const press = z.looseObject({
  part: z.enum(['choice', 'deputy', 'details']).optional(),
  choice: z.enum(CHOICES).optional(),
  deputyName: typed.optional(),
  deputyRole: typed.optional(),
  note: typed.optional(),
  interestItem: z.union([z.literal(''), z.coerce.number().int().positive()]).optional(),
  interestNature: typed.optional(),
  interestsWithdrawn: z.string().max(200).optional(),
});

/** Reads a press from a card's data. Data that do not fit are refused as a whole. */
export const attendanceChangeSchema: z.ZodType<AttendanceChange> = press.transform((data) => {
  const { deputyName = '', deputyRole = '', interestItem, interestNature = '' } = data;
  // Some clients leave empty fields out: a form sent without a note has had it cleared.
  const note = data.part === 'details' ? (data.note ?? '') : data.note;
  const item = typeof interestItem === 'number' ? interestItem : null;
  const nothingDeclared = item === null && interestNature === '';
  return {
    choice: data.choice ?? null,
    deputy: deputyName === '' && deputyRole === '' ? null : { name: deputyName, role: deputyRole },
    note: note === undefined ? undefined : note === '' ? null : note,
    // An interest without its item is kept as item 0, so that the rules name what is missing instead of losing it.
    declared: nothingDeclared ? [] : [{ itemNumber: item ?? 0, nature: interestNature }],
    withdrawn: (data.interestsWithdrawn ?? '')
      .split(',')
      .map(Number)
      .filter((number) => number > 0),
  };
});

/**
 * The whole reply after a change to what was said before; null when neither says whether they come. An interest declared in
 * an item that has left the agenda goes with it: it must not stand in the way of a plain tap.
 */
export function replyAfter(
  previous: Answer | null,
  change: AttendanceChange,
  agendaItemNumbers: readonly number[],
): Reply | null {
  const choice = change.choice ?? previous?.choice ?? null;
  if (choice === null) return null;
  const standing = (previous?.interests ?? []).filter(
    ({ itemNumber }) => !change.withdrawn.includes(itemNumber) && agendaItemNumbers.includes(itemNumber),
  );
  const fresh = change.declared.filter((one) => !standing.some((other) => sameInterest(one, other)));
  return {
    choice,
    deputy: choice === 'deputy' ? (change.deputy ?? previous?.deputy ?? { name: '', role: '' }) : null,
    note: change.note === undefined ? (previous?.note ?? null) : change.note,
    interests: [...standing, ...fresh],
  };
}

function sameInterest(one: DeclaredInterest, other: DeclaredInterest): boolean {
  return one.itemNumber === other.itemNumber && one.nature === other.nature;
}
