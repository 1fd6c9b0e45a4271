import type { BoardId, GroupId, TenantId } from '../shared/ids.js';
import type { QuorumRule } from './quorum-rule.js';

/** What a board may set for itself. Days are working days in England. */
export interface BoardSettings {
  /** Whether the shared attendance card may name people; otherwise it counts by agency. */
  readonly namesInSharedCards: boolean;
  /** How many working days before the cut-off an unanswered member is nudged; at most two. */
  readonly nudgeWorkingDays: readonly number[];
  /** How many working days before the meeting answers close. */
  readonly cutOffWorkingDays: number;
}

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
