import { z } from 'zod';
import { cleanText } from '../../shared/clean-text.js';
import { CHOICES, type DeclaredInterest, type Reply } from './attendance.js';

/** The most characters, and the most interests, a reply may carry. */
export const REPLY_LIMITS = { deputyName: 80, deputyRole: 80, note: 500, nature: 300, interests: 10 } as const;

/** What is wrong with one part of a reply, in a sentence for the person who gave it. */
export interface ReplyFault {
  readonly field: 'deputy-name' | 'deputy-role' | 'deputy' | 'note' | 'interests';
  readonly sentence: string;
}

/** A typed line. Cleaned before it is measured, so that what is counted is what will be seen. */
const line = (most: number, what: string) =>
  z
    .string()
    .transform(cleanText)
    .pipe(z.string().max(most, { error: tooLong(what, most) }));

/**
 * Reads a reply from a card's payload: the shape, the lengths, unseen marks stripped, white space collapsed. It leaves
 * out what the person left empty, and a deputy's name that stayed in the form when another choice was made. Whether the
 * reply may be recorded is for `decideAttendance` to say.
 */
export const replySchema: z.ZodType<Reply> = z
  .object({
    choice: z.enum(CHOICES),
    deputy: z
      .object({
        name: line(REPLY_LIMITS.deputyName, 'the deputy’s name'),
        role: line(REPLY_LIMITS.deputyRole, 'the deputy’s role'),
      })
      .nullish(),
    note: line(REPLY_LIMITS.note, 'the note').nullish(),
    interests: z
      .array(
        z.object({ itemNumber: z.int().positive(), nature: line(REPLY_LIMITS.nature, 'the nature of an interest') }),
      )
      .max(REPLY_LIMITS.interests, { error: tooManyInterests() })
      .nullish(),
  })
  .transform((given) => ({
    choice: given.choice,
    deputy: given.choice === 'deputy' ? (given.deputy ?? { name: '', role: '' }) : null,
    note: given.note === undefined || given.note === '' ? null : given.note,
    interests: tidyInterests(given.interests ?? []),
  }));

/** What is wrong with a reply, one fault for each part; empty when it may stand. */
export function replyFaults(reply: Reply, agendaItemNumbers: readonly number[]): readonly ReplyFault[] {
  return [...deputyFaults(reply), ...noteFaults(reply), ...interestFaults(reply.interests, agendaItemNumbers)];
}

/** Whether two replies say the same, in whatever order the interests were declared. */
export function sameReply(a: Reply, b: Reply): boolean {
  const said = (reply: Reply): string =>
    JSON.stringify([
      reply.choice,
      reply.deputy === null ? null : [reply.deputy.name, reply.deputy.role],
      reply.note,
      tidyInterests(reply.interests).map(({ itemNumber, nature }) => [itemNumber, nature]),
    ]);
  return said(a) === said(b);
}

/** Interests in agenda order, each said once. */
function tidyInterests(interests: readonly DeclaredInterest[]): readonly DeclaredInterest[] {
  const said = new Map(interests.map((interest) => [`${interest.itemNumber} ${interest.nature}`, interest]));
  return [...said.values()].sort(
    (a, b) => a.itemNumber - b.itemNumber || (a.nature < b.nature ? -1 : a.nature > b.nature ? 1 : 0),
  );
}

function deputyFaults({ choice, deputy }: Reply): readonly ReplyFault[] {
  if (choice !== 'deputy') {
    if (deputy === null) return [];
    return [{ field: 'deputy', sentence: 'A deputy is named, but the answer is not that a deputy will come.' }];
  }
  const faults: ReplyFault[] = [];
  if ((deputy?.name ?? '') === '') faults.push({ field: 'deputy-name', sentence: 'Please give your deputy’s name.' });
  if ((deputy?.role ?? '') === '') faults.push({ field: 'deputy-role', sentence: 'Please give your deputy’s role.' });
  return [
    ...faults,
    ...lengthFault('deputy-name', 'the deputy’s name', deputy?.name, REPLY_LIMITS.deputyName),
    ...lengthFault('deputy-role', 'the deputy’s role', deputy?.role, REPLY_LIMITS.deputyRole),
  ];
}

function noteFaults({ note }: Reply): readonly ReplyFault[] {
  return lengthFault('note', 'the note', note, REPLY_LIMITS.note);
}

function interestFaults(
  interests: readonly DeclaredInterest[],
  agendaItemNumbers: readonly number[],
): readonly ReplyFault[] {
  const fault = (sentence: string): ReplyFault => ({ field: 'interests', sentence });
  const faults = interests.flatMap(({ itemNumber, nature }) => [
    ...(agendaItemNumbers.includes(itemNumber) ? [] : [fault(sayNoItem(itemNumber))]),
    ...(nature === '' ? [fault(`Please say what your interest in item ${itemNumber} is.`)] : []),
    ...lengthFault('interests', 'the nature of an interest', nature, REPLY_LIMITS.nature),
  ]);
  return interests.length > REPLY_LIMITS.interests ? [...faults, fault(tooManyInterests())] : faults;
}

/** Item 0 stands for an interest whose item was not chosen. */
function sayNoItem(itemNumber: number): string {
  return itemNumber === 0
    ? 'Please choose the item your interest is in.'
    : `There is no item ${itemNumber} on the agenda.`;
}

function lengthFault(
  field: ReplyFault['field'],
  what: string,
  text: string | null | undefined,
  most: number,
): readonly ReplyFault[] {
  return (text?.length ?? 0) > most ? [{ field, sentence: tooLong(what, most) }] : [];
}

function tooLong(what: string, most: number): string {
  return `Please keep ${what} to ${most} characters.`;
}

function tooManyInterests(): string {
  return `Please declare at most ${REPLY_LIMITS.interests} interests here, and tell the business manager of any others.`;
}
