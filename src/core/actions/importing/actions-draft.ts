import type { Temporal } from 'temporal-polyfill';
import type { ActionSource } from '../action.js';
import type { AgencyId, BoardId, DraftId, GroupId, MeetingId, PersonId } from '../../shared/ids.js';

/** One action as it was read from a list, with everything that can be saved. */
export interface DraftedAction {
  /** Its place in what was sent, as people count. */
  readonly row: number;
  readonly what: string;
  readonly ownerId: PersonId;
  readonly helperIds: readonly PersonId[];
  readonly agencyId: AgencyId;
  readonly dueOn: Temporal.PlainDate;
  readonly minute: string | null;
  readonly priority: string | null;
  readonly source: ActionSource;
}

/** A row that cannot be saved as it stands, and why, in sentences for the person who sent it. */
export interface BadRow {
  readonly row: number;
  /** The beginning of what it says, so that it is found again. */
  readonly says: string;
  readonly why: readonly string[];
}

/** A list of actions that was read: its good rows wait to be saved together or not at all. */
export interface ActionsDraft {
  readonly id: DraftId;
  readonly boardId: BoardId;
  readonly createdBy: PersonId;
  readonly groupId: GroupId;
  readonly meetingId: MeetingId | null;
  readonly actions: readonly DraftedAction[];
}
