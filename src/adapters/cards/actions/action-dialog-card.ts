import type { ActionId } from '../../../core/shared/ids.js';
import type { CardData } from '../card-data.js';
import type { Cards } from '../create-cards.js';
import { problemsBanner } from '../problems-banner.js';
import type { RenderedCard } from '../rendered-card.js';
import { bannerData } from '../tone.js';
import type { ActionFields, ActionFormView } from './action-form-card.js';
import { keptPeople, leftOutWords, personChoices } from './person-choices.js';

export interface ActionDialogView
  extends
    Pick<ActionFields, 'what' | 'ownerId' | 'dueOn' | 'groupId'>,
    Pick<ActionFormView, 'people' | 'groups' | 'problems' | 'doubts'> {
  /** The id the action will have, so that the form sent off twice adds one. */
  readonly actionId: ActionId;
  /** Teams' link to the message, which comes back with the form; null for none. */
  readonly messageUrl: string | null;
}

/** How long the names of owners are and how many of them may be chosen: the fullest first. */
const CHOICE_LENGTHS = [
  { characters: 80, owners: 200 },
  { characters: 44, owners: 200 },
  { characters: 24, owners: 80 },
] as const;

/** What stands in the dialog over a message: what is to be done, whose it is, by when. Its button comes back to the dialog. */
export function actionDialogCard(cards: Cards, view: ActionDialogView): RenderedCard {
  return cards.fillFirstThatFits(
    CHOICE_LENGTHS.map((length) => ({
      template: 'action-dialog',
      summary: 'Make this an action',
      data: dialogData(view, length),
    })),
  );
}

function dialogData(view: ActionDialogView, length: (typeof CHOICE_LENGTHS)[number]): CardData {
  const { actionId, ownerId, groups, groupId, messageUrl, people, doubts } = view;
  const owners = keptPeople(people, ownerId === null ? [] : [ownerId], length.owners);
  const fewerOwners = leftOutWords(people.length - owners.length);
  const asksGroup = groups.length > 1;
  const title = doubts.length === 1 ? 'Please check one thing' : `Please check ${doubts.length} things`;
  return {
    banner:
      view.problems.length > 0
        ? problemsBanner(view.problems)
        : bannerData(doubts.length === 0 ? null : { tone: 'warning', title, lines: doubts }),
    what: view.what,
    ownerId: ownerId ?? '',
    people: personChoices(owners, length.characters),
    hasFewerOwners: fewerOwners !== '',
    fewerOwners,
    dueOn: view.dueOn,
    hasGroups: asksGroup,
    groupId,
    groups: groups.map((group) => ({ title: group.name, value: group.groupId })),
    hasMessage: messageUrl !== null,
    ids: {
      actionId,
      ...(messageUrl === null ? {} : { messageUrl }),
      ...(asksGroup ? {} : { groupId }),
    },
  };
}
