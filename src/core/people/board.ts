import type { BoardId, GroupId, PlaceId, TenantId } from '../shared/ids.js';
import type { QuorumRule } from './quorum-rule.js';

/** What a board may set for itself. Days are working days in England. */
export interface BoardSettings {
  /** Whether the shared attendance card may name people; otherwise it counts by agency. */
  readonly namesInSharedCards: boolean;
  /** How many working days before the cut-off an unanswered member is nudged; at most two. */
  readonly nudgeWorkingDays: readonly number[];
  /** How many working days before the meeting answers close. */
  readonly cutOffWorkingDays: number;
  readonly actions: ActionSettings;
  /** The priorities of the board's business plan, in its own order. */
  readonly priorities: readonly Priority[];
  /** A weekly digest that could not be sent within so many hours of its time is too old to be useful. */
  readonly digestUsefulHours: number;
  /** The channel or group chat of the duty advisers; null where the board has named none. */
  readonly adviserPlaceId: PlaceId | null;
  /** So many days after its last step the words of a question to the duty adviser are deleted. */
  readonly adviceWordsDays: number;
  /** Whether everybody of the tenant may ask about the board's figures, practitioners too. */
  readonly figuresOpenToAll: boolean;
}

/** When the action log reminds, and whom it tells. Source: domain/governance, "Action log"; each step is the board's own to set. */
export interface ActionSettings {
  /** How many working days before an action is due its owner is reminded; 0 is the day itself. */
  readonly remindWorkingDays: readonly number[];
  /** Overdue by so many working days, the owner's agency lead is told; null for never. */
  readonly tellLeadAfterWorkingDays: number | null;
  /** Overdue by so many working days, it stands in the chair's digest by name; null for never. */
  readonly tellChairAfterWorkingDays: number | null;
  /** Missed at so many meetings, it is marked for challenge; null for never. */
  readonly challengeAfterMeetings: number | null;
}

/** One priority of the business plan. */
export interface Priority {
  /** A short word of the bot's own making, kept with each action. */
  readonly id: string;
  readonly name: string;
}

export const DEFAULT_ACTION_SETTINGS: ActionSettings = {
  remindWorkingDays: [10, 3, 0],
  tellLeadAfterWorkingDays: 5,
  tellChairAfterWorkingDays: 10,
  challengeAfterMeetings: 2,
};
export const DEFAULT_DIGEST_USEFUL_HOURS = 48;
export const DEFAULT_ADVICE_WORDS_DAYS = 90;

export interface Board {
  readonly id: BoardId;
  readonly tenantId: TenantId;
  readonly name: string;
  readonly shortName: string;
  readonly settings: BoardSettings;
}

/** The main board or one of its subgroups; each has its own seats and its own quorum. */
export interface Group {
  readonly id: GroupId;
  readonly boardId: BoardId;
  readonly name: string;
  readonly kind: 'board' | 'subgroup';
  readonly quorumRule: QuorumRule;
}
