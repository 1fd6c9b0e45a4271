import { LIVE_STATUSES } from '../../../core/actions/action.js';
import type { ActionSearch } from '../../../core/actions/ports.js';
import { Prisma } from '../generated/client.js';
import { dateOf } from './instants.js';

/** What a search asks for, as the condition of a statement on "Action". Days go in as text: a DATE has no zone to get wrong. */
export function actionConditions(search: ActionSearch): Prisma.Sql {
  return Prisma.join(conditionsOf(search), ' AND ');
}

function conditionsOf(search: ActionSearch): Prisma.Sql[] {
  const { ownerId, involving, agencyId, agencyIds, groupId, meetingId, priority, statuses, dueBefore, dueFrom } =
    search;
  return [
    Prisma.sql`"boardId" = ${search.boardId}`,
    ...given(search.within, inSight),
    ...given(ownerId, (id) => Prisma.sql`"ownerId" = ${id}`),
    ...given(involving, hasPart),
    ...given(agencyId, (id) => Prisma.sql`"agencyId" = ${id}`),
    ...given(agencyIds, (ids) => oneOf('agencyId', ids)),
    ...given(groupId, (id) => Prisma.sql`"groupId" = ${id}`),
    ...given(meetingId, (id) => Prisma.sql`"meetingId" = ${id}`),
    ...given(priority, (id) => Prisma.sql`priority = ${id}`),
    ...given(statuses, (words) => oneOf('status', words)),
    ...given(dueBefore, (day) => Prisma.sql`"dueOn" < ${day.toString()}::date`),
    ...given(dueFrom, (day) => Prisma.sql`"dueOn" >= ${day.toString()}::date`),
    ...given(search.challenged, () => Prisma.sql`"challengedAt" IS NOT NULL`),
    ...given(search.moreTimeAsked, () => Prisma.sql`"moreTime" IS NOT NULL`),
    ...given(search.closedFrom, (at) => Prisma.sql`"closedAt" >= ${dateOf(at)}`),
    ...given(search.referenceBefore, (day) => Prisma.sql`"refDay" < ${day.toString()}::date`),
    ...(search.words ?? []).map(says),
  ];
}

function given<T>(value: T | null | undefined, condition: (value: T) => Prisma.Sql): Prisma.Sql[] {
  return value === null || value === undefined ? [] : [condition(value)];
}

function inSight({ groupIds, agencyIds, personId }: NonNullable<ActionSearch['within']>): Prisma.Sql {
  const ways = [oneOf('groupId', groupIds), oneOf('agencyId', agencyIds), ...given(personId, hasPart)];
  return Prisma.sql`(${Prisma.join(ways, ' OR ')})`;
}

function hasPart(personId: string): Prisma.Sql {
  return Prisma.sql`("ownerId" = ${personId} OR "helperIds" @> ARRAY[${personId}]::text[])`;
}

function oneOf(column: 'groupId' | 'agencyId' | 'status', values: readonly string[]): Prisma.Sql {
  if (values.length === 0) return Prisma.sql`false`;
  return Prisma.sql`${Prisma.raw(`"${column}"`)} IN (${Prisma.join([...values])})`;
}

/**
 * Looked for as it stands, so that % and _ mean themselves. A word with other letters than those of English is looked for
 * in capitals too, because the C locale folds no others.
 */
function says(word: string): Prisma.Sql {
  const inSmall = Prisma.sql`strpos(lower(what), ${word.toLowerCase()}) > 0`;
  if (/^[ -~]*$/.test(word)) return inSmall;
  return Prisma.sql`(${inSmall} OR strpos(upper(what), ${word.toUpperCase()}) > 0)`;
}

/** The order of a list; two lines never tie. */
export function actionOrder(order: ActionSearch['order']): Prisma.Sql {
  switch (order) {
    case 'reference':
      return Prisma.sql`"refDay", "refNumber"`;
    case 'latest-closed':
      return Prisma.sql`"closedAt" DESC NULLS LAST, "refDay" DESC, "refNumber" DESC`;
    case 'due':
    case undefined:
      return Prisma.sql`"dueOn", "refDay", "refNumber"`;
  }
}

/** Late on a day: somebody still has it to do, and its date has passed. */
export function overdueOn(day: string): Prisma.Sql {
  return Prisma.sql`("dueOn" < ${day}::date AND ${oneOf('status', LIVE_STATUSES)})`;
}
