import type { Temporal } from 'temporal-polyfill';
import type { DraftedSentence, ReadDue } from '../../../../core/actions/reading/drafted-sentence.js';
import type { ActionId, GroupId, MeetingId, PersonId } from '../../../../core/shared/ids.js';
import { weekdayName } from '../../../../core/shared/london.js';
import type { Button } from '../../button.js';
import type { ActionFields, ActionFormView } from '../action-form-card.js';
import { filterData, LIVE_ACTIONS } from '../actions-filter.js';
import type { PersonChoice } from '../person-choices.js';
import { dayWords, shortDayWords } from './due-words.js';

export interface PresentActionForm {
  readonly actionId: ActionId | null;
  /** What was read from a sentence; null for an empty form. */
  readonly drafted: DraftedSentence | null;
  /** Everybody who can be given an action, in the order of the table. */
  readonly people: readonly PersonChoice[];
  readonly groups: ActionFormView['groups'];
  readonly groupId: GroupId;
  readonly meetings: ActionFormView['meetings'];
  readonly meetingId: MeetingId | null;
  readonly priorities: ActionFormView['priorities'];
  readonly today: Temporal.PlainDate;
  readonly back?: Button;
}

const BACK: Button = {
  title: 'Do not save',
  verb: 'actions.list',
  data: filterData({ ...LIVE_ACTIONS, mine: true }, 1),
};

/** An empty form for a new action, or one filled in from a sentence with what has to be checked. */
export function presentActionForm(given: PresentActionForm): ActionFormView {
  const { drafted, people, today, back = BACK } = given;
  return {
    actionId: given.actionId,
    fields: fieldsOf(given),
    people: likelyFirst(people, drafted?.owner.all ?? []),
    groups: given.groups,
    meetings: given.meetings,
    priorities: given.priorities,
    problems: [],
    doubts:
      drafted === null ? [] : [...ownerDoubts(drafted), ...helperDoubts(drafted), ...dueDoubts(drafted.due, today)],
    back,
  };
}

/** The form handed back as it was typed, with what has to be put right. */
export function presentActionFormAgain(
  given: Omit<PresentActionForm, 'drafted' | 'groupId' | 'meetingId' | 'today'>,
  fields: ActionFields,
  problems: readonly string[],
): ActionFormView {
  const { actionId, people, groups, meetings, priorities, back = BACK } = given;
  return { actionId, fields, people, groups, meetings, priorities, problems, doubts: [], back };
}

function fieldsOf({ drafted, groupId, meetingId }: PresentActionForm): ActionFields {
  return {
    what: drafted?.what ?? '',
    ownerId: drafted?.owner.chosen ?? null,
    helperIds: drafted?.helpers ?? [],
    dueOn: suggestedDay(drafted?.due ?? { status: 'missing' })?.toString() ?? '',
    groupId,
    meetingId,
    minute: drafted?.minute ?? '',
    priority: drafted?.priority ?? null,
    source: 'meeting',
    evidenceUrl: '',
  };
}

/** A suggested day stands in the field, so that to agree is to press Save; one that has passed does not. */
export function suggestedDay(due: ReadDue): Temporal.PlainDate | null {
  if (due.status === 'read' || due.status === 'weekday-differs') return due.day;
  return due.status === 'no-date' ? due.suggestion : null;
}

export function likelyFirst(people: readonly PersonChoice[], likely: readonly PersonId[]): readonly PersonChoice[] {
  const first = likely.flatMap((id) => people.filter(({ personId }) => personId === id));
  return [...first, ...people.filter(({ personId }) => !likely.includes(personId))];
}

export function ownerDoubts({ owner }: DraftedSentence): readonly string[] {
  if (owner.chosen !== null) return [];
  if (owner.said === '') return ['Nobody was named to own it. Please choose one person.'];
  return owner.all.length === 0
    ? [`I do not know who “${owner.said}” is. Please choose the owner.`]
    : [`“${owner.said}” could be several people. Please choose the owner; the likeliest come first.`];
}

function helperDoubts({ helpersUnclear = [] }: DraftedSentence): readonly string[] {
  return helpersUnclear.map((said) => `I could not tell who “${said}” is, who should help. Please choose.`);
}

export function dueDoubts(due: ReadDue, today: Temporal.PlainDate): readonly string[] {
  switch (due.status) {
    case 'read':
      return [];
    case 'missing':
      return ['No date was given. Please choose one.'];
    case 'no-date':
      return [
        `“${due.said}” is not a date. How about ${dayWords(due.suggestion, today)}? Please change it if that does not suit.`,
      ];
    case 'past':
      return [`${dayWords(due.day, today)} has passed. Please choose a later day.`];
    case 'weekday-differs':
      return [
        `You wrote “${due.said}”, but ${shortDayWords(due.day, today)} is a ${weekdayName(due.day)}. Please check the day.`,
      ];
    case 'not-understood':
      return [`I could not read “${due.said}” as a date. ${due.why ?? 'Please choose one.'}`];
  }
}
