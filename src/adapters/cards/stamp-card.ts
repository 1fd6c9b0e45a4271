import { isNode, type CardNode } from './complete-action.js';
import { fitsTeams } from './fits-teams.js';
import { markRepeat } from './mark-repeat.js';
import type { RenderedCard } from './rendered-card.js';

/** The name under which a button carries the notice it came with. No field and nothing else a button carries goes by it. */
export const STAMP = 'notice';

/** Notices are known by UUIDs. */
const NOTICE_ID_LENGTH = 36;

/**
 * Puts the notice's id into the data of every button of a card, so that a press proves that the card arrived. The card it
 * is given stays as it is; one that would grow too large for Teams goes without: arriving matters more than the proof.
 */
export function stampCard(card: RenderedCard, noticeId: string): RenderedCard {
  const content = stampNode(card.content, noticeId);
  return fitsTeams(content) ? { ...card, content } : card;
}

/** Whether a card could still be stamped and marked as a repeat, for builders which can say a little less. */
export function leavesRoomForStamp(card: RenderedCard): boolean {
  const stamped = stampCard(card, ' '.repeat(NOTICE_ID_LENGTH));
  return stamped !== card && markRepeat(stamped) !== stamped;
}

function stampNode(node: CardNode, noticeId: string): CardNode {
  const presses = node.type === 'Action.Execute' || node.type === 'Action.Submit';
  return Object.fromEntries(
    Object.entries({ ...(presses ? { data: {} } : {}), ...node }).map(([key, value]) => {
      if (presses && key === 'data') return [key, isNode(value) ? { ...value, [STAMP]: noticeId } : value];
      return [key, stampValue(value, noticeId)];
    }),
  );
}

function stampValue(value: unknown, noticeId: string): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => stampValue(item, noticeId));
  return isNode(value) ? stampNode(value, noticeId) : value;
}
