import type { Temporal } from 'temporal-polyfill';
import type { Priority } from '../people/board.js';
import { cleanText } from '../shared/clean-text.js';
import type { ActionId, AgencyId, GroupId, MeetingId, PersonId } from '../shared/ids.js';
import { formatDay, isEarlierDay } from '../shared/london.js';
import type { ActionSource } from './action.js';
import { isEvidenceLink } from './evidence-link.js';
import { isMessageLink } from './message-link.js';
import type { MeetingFacts } from './ports.js';

/** An action as somebody fills it in; its reference is the system's. */
export interface NewAction {
  /** Made when the form was opened, so that a double press adds one action. */
  readonly id: ActionId;
  readonly what: string;
  readonly ownerId: PersonId;
  readonly helperIds: readonly PersonId[];
  /** Null for the agency the owner sits for. */
  readonly agencyId: AgencyId | null;
  readonly dueOn: Temporal.PlainDate;
  readonly groupId: GroupId;
  readonly meetingId: MeetingId | null;
  readonly minute: string | null;
  readonly priority: string | null;
  readonly source: ActionSource;
  readonly evidenceUrl: string | null;
  /** A link to the message it is made from, as Teams gave it; what is no link to a message is let go. */
  readonly messageUrl?: string | null;
}

/** The most characters, helpers and years a new action may have. */
export const NEW_ACTION_LIMITS = { what: 500, minute: 40, helpers: 6, yearsAhead: 3 } as const;

/** What is wrong with one part of a new action, in a sentence for the person who filled it in. */
export interface NewActionFault {
  readonly field:
    'what' | 'owner' | 'helpers' | 'agency' | 'due' | 'group' | 'meeting' | 'minute' | 'priority' | 'evidence';
  readonly sentence: string;
}

/** What the board knows of the people and things a new action names. */
export interface KnownToBoard {
  readonly today: Temporal.PlainDate;
  /** Of those named, the people who belong to the board. */
  readonly personIds: ReadonlySet<PersonId>;
  readonly agencyIds: ReadonlySet<AgencyId>;
  /** The agency the owner sits for, that of a main board's seat first; null for an owner without a seat. */
  readonly ownersAgency: AgencyId | null;
  readonly groupIds: ReadonlySet<GroupId>;
  /** The meeting named; null when none is, or the board has no such meeting. */
  readonly meeting: Pick<MeetingFacts, 'groupId'> | null;
  readonly priorities: readonly Priority[];
}

/** A new action as it will be kept: text clean, the owner not among the helpers, nobody twice, what is empty left out. */
export function tidyNewAction(given: NewAction): NewAction {
  return {
    ...given,
    what: cleanText(given.what),
    helperIds: [...new Set(given.helperIds)].filter((id) => id !== given.ownerId),
    minute: orNone(given.minute),
    evidenceUrl: orNone(given.evidenceUrl),
    messageUrl: isMessageLink(given.messageUrl ?? '') ? (given.messageUrl ?? null) : null,
  };
}

/** What is wrong with a tidy new action, one fault for each part; empty when it may be added. */
export function newActionFaults(action: NewAction, known: KnownToBoard): readonly NewActionFault[] {
  const { what, helperIds, agencyId, dueOn, minute, priority } = action;
  const limits = NEW_ACTION_LIMITS;
  const faults: NewActionFault[] = [];
  const unless = (right: boolean, field: NewActionFault['field'], sentence: string): void => {
    if (!right) faults.push({ field, sentence });
  };
  unless(what !== '', 'what', 'Please say what is to be done.');
  unless(what.length <= limits.what, 'what', `Please keep what is to be done to ${limits.what} characters.`);
  unless(known.personIds.has(action.ownerId), 'owner', 'Please choose an owner who belongs to the board.');
  unless(
    helperIds.every((id) => known.personIds.has(id)),
    'helpers',
    'Please choose helpers who belong to the board.',
  );
  unless(helperIds.length <= limits.helpers, 'helpers', `Please name at most ${limits.helpers} helpers.`);
  if (agencyId === null) {
    const right = known.ownersAgency !== null || !known.personIds.has(action.ownerId);
    unless(right, 'agency', 'The owner sits for no agency. Please choose the agency the action belongs to.');
  } else {
    unless(known.agencyIds.has(agencyId), 'agency', 'Please choose an agency of the board.');
  }
  faults.push(...dueFaults(dueOn, known.today));
  unless(known.groupIds.has(action.groupId), 'group', 'Please choose the main board or one of its subgroups.');
  faults.push(...meetingFaults(action, known));
  unless((minute?.length ?? 0) <= limits.minute, 'minute', `Please keep the minute to ${limits.minute} characters.`);
  const planned = priority === null || known.priorities.some(({ id }) => id === priority);
  unless(planned, 'priority', 'Please choose a priority of the board’s plan.');
  const link = action.evidenceUrl;
  unless(link === null || isEvidenceLink(link), 'evidence', 'Please give a whole link that starts with https://.');
  return faults;
}

function dueFaults(dueOn: Temporal.PlainDate, today: Temporal.PlainDate): readonly NewActionFault[] {
  if (isEarlierDay(dueOn, today)) {
    return [{ field: 'due', sentence: `${formatDay(dueOn)} has passed. Please choose a day to come.` }];
  }
  if (isEarlierDay(today.add({ years: NEW_ACTION_LIMITS.yearsAhead }), dueOn)) {
    return [{ field: 'due', sentence: `Please choose a day within ${NEW_ACTION_LIMITS.yearsAhead} years.` }];
  }
  return [];
}

function meetingFaults({ meetingId, groupId }: NewAction, { meeting }: KnownToBoard): readonly NewActionFault[] {
  if (meetingId === null) return [];
  if (meeting === null) return [{ field: 'meeting', sentence: 'Please choose a meeting of the board.' }];
  if (meeting.groupId === groupId) return [];
  return [{ field: 'meeting', sentence: 'That meeting is another group’s. Please choose one of this group’s.' }];
}

function orNone(text: string | null): string | null {
  const clean = cleanText(text ?? '');
  return clean === '' ? null : clean;
}
