import type { ActionSource } from '../../../core/actions/action.js';
import type { ActionId, GroupId, MeetingId, PersonId } from '../../../core/shared/ids.js';
import type { Button } from '../button.js';
import { buttonData } from '../button.js';
import type { CardData } from '../card-data.js';
import type { Cards } from '../create-cards.js';
import { problemsBanner } from '../problems-banner.js';
import type { RenderedCard } from '../rendered-card.js';
import { bannerData } from '../tone.js';
import { keptPeople, leftOutWords, personChoices, type PersonChoice } from './person-choices.js';

/** What the field of a choice that may be left open holds when nothing is chosen: an empty value would be no choice at all. */
export const NO_CHOICE = 'none';

/** What stands in the fields, by the names under which they come back; a group and a meeting that are not asked for come back too. */
export interface ActionFields {
  readonly what: string;
  readonly ownerId: PersonId | null;
  /** Comes back as ids with commas between them. */
  readonly helperIds: readonly PersonId[];
  /** YYYY-MM-DD, '' for none. */
  readonly dueOn: string;
  readonly groupId: GroupId;
  /** Null comes back as `NO_CHOICE` where it is asked for, and not at all where it is not. */
  readonly meetingId: MeetingId | null;
  readonly minute: string;
  /** A priority's id; null comes back as `NO_CHOICE`. */
  readonly priority: string | null;
  readonly source: ActionSource;
  readonly evidenceUrl: string;
}

export interface ActionFormView {
  /** The id the action will have, so that a second press does not add a second one; null where the verb makes it. */
  readonly actionId: ActionId | null;
  readonly fields: ActionFields;
  /** Everybody who can be given an action, the likeliest first. */
  readonly people: readonly PersonChoice[];
  /** Whose log it may go into; one alone is not asked for. */
  readonly groups: readonly { readonly groupId: GroupId; readonly name: string }[];
  /** Meetings that may have agreed it, likeliest first: "Main board meeting, Thursday 17 December"; none are not asked for. */
  readonly meetings: readonly { readonly meetingId: MeetingId; readonly name: string }[];
  readonly priorities: readonly { readonly id: string; readonly name: string }[];
  readonly problems: readonly string[];
  /** What was read from a sentence and is not certain, one sentence each. */
  readonly doubts: readonly string[];
  /** Leads away without saving. */
  readonly back: Button;
}

const MOST_MEETINGS = 8;
const SOURCES: readonly (readonly [ActionSource, string])[] = [
  ['meeting', 'A meeting'],
  ['audit', 'An audit'],
  ['inspection', 'An inspection'],
  ['case-review', 'A case review'],
];

/**
 * How long the names of owners and of helpers are, and how many of each may be chosen: the fullest first. Names of owners
 * are cut, and owners left away, only where nothing else helps.
 */
const CHOICE_LENGTHS = [
  { owner: 80, owners: 200, helper: 80, helpers: 200 },
  { owner: 80, owners: 200, helper: 40, helpers: 200 },
  { owner: 80, owners: 200, helper: 28, helpers: 200 },
  { owner: 44, owners: 200, helper: 24, helpers: 200 },
  { owner: 44, owners: 200, helper: 24, helpers: 40 },
  { owner: 30, owners: 200, helper: 24, helpers: 20 },
  { owner: 24, owners: 200, helper: 24, helpers: 5 },
  { owner: 24, owners: 80, helper: 24, helpers: 5 },
] as const;
type ChoiceLength = (typeof CHOICE_LENGTHS)[number];

/** Adds an action, or asks whether what was read from a sentence is right. Nothing of it is saved yet. */
export function actionFormCard(cards: Cards, view: ActionFormView): RenderedCard {
  const read = view.doubts.length > 0 || view.fields.what !== '';
  const heading = read ? 'Is this action right?' : 'A new action';
  const card = cards.fillFirstThatFits(
    CHOICE_LENGTHS.map((length) => ({
      template: 'action-form',
      summary: heading,
      data: formData(view, heading, length),
    })),
  );
  // What was typed is not taken yet, so it is shown and let go.
  return read || view.problems.length > 0 ? { ...card, echoes: true } : card;
}

function formData(view: ActionFormView, heading: string, length: ChoiceLength): CardData {
  const { actionId, fields, people, groups, meetings, doubts } = view;
  const asksGroup = groups.length > 1;
  const asksMeeting = meetings.length > 0;
  const chosen = fields.ownerId === null ? [] : [fields.ownerId];
  const owners = keptPeople(people, chosen, length.owners);
  const helpers = keptPeople(people, fields.helperIds, length.helpers);
  const fewerOwners = leftOutWords(people.length - owners.length);
  const fewerHelpers = leftOutWords(people.length - helpers.length);
  const title = doubts.length === 1 ? 'Please check one thing' : `Please check ${doubts.length} things`;
  const doubt = doubts.length === 0 ? null : { tone: 'warning' as const, title, lines: doubts.slice(0, 8) };
  return {
    heading,
    banner: view.problems.length > 0 ? problemsBanner(view.problems) : bannerData(doubt),
    what: fields.what,
    ownerId: fields.ownerId ?? '',
    people: personChoices(owners, length.owner),
    hasFewerOwners: fewerOwners !== '',
    fewerOwners,
    helperIds: fields.helperIds.join(','),
    helpers: personChoices(helpers, length.helper),
    hasFewerHelpers: fewerHelpers !== '',
    fewerHelpers,
    dueOn: fields.dueOn,
    hasGroups: asksGroup,
    groupId: fields.groupId,
    groups: groups.map((group) => ({ title: group.name, value: group.groupId })),
    hasMeetings: asksMeeting,
    meetingId: fields.meetingId ?? NO_CHOICE,
    meetings: [
      ...meetings.slice(0, MOST_MEETINGS).map((meeting) => ({ title: meeting.name, value: meeting.meetingId })),
      { title: 'No meeting', value: NO_CHOICE },
    ],
    minute: fields.minute,
    hasPriorities: view.priorities.length > 0,
    priority: fields.priority ?? NO_CHOICE,
    priorities: [
      { title: 'None of them', value: NO_CHOICE },
      ...view.priorities.map(({ id, name }) => ({ title: name, value: id })),
    ],
    source: fields.source,
    sources: SOURCES.map(([value, name]) => ({ title: name, value })),
    evidenceUrl: fields.evidenceUrl,
    ids: {
      ...(actionId === null ? {} : { actionId }),
      ...(asksGroup ? {} : { groupId: fields.groupId }),
      ...(asksMeeting || fields.meetingId === null ? {} : { meetingId: fields.meetingId }),
    },
    back: buttonData(view.back),
  };
}
