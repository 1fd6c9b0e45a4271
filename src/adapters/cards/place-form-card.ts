import type { GroupId } from '../../core/shared/ids.js';
import type { Cards } from './create-cards.js';
import type { RenderedCard } from './rendered-card.js';

export interface PlaceFormView {
  readonly groups: readonly { readonly groupId: GroupId; readonly name: string }[];
  /** The group this channel or chat belongs to already; null for none. */
  readonly groupId: GroupId | null;
}

/** Asks, in a channel or group chat, whose shared cards belong there. */
export function placeFormCard(cards: Cards, { groups, groupId }: PlaceFormView): RenderedCard {
  return cards.fill({
    template: 'place-form',
    summary: 'What shall I post here?',
    data: { groupId: groupId ?? '', groups: groups.map((group) => ({ title: group.name, value: group.groupId })) },
  });
}
