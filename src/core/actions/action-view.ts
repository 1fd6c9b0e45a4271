import type { Agency } from '../people/agency.js';
import type { Group } from '../people/board.js';
import type { Person } from '../people/person.js';
import type { Action, ActionEvent } from './action.js';
import type { ActionStepKind } from './action-step.js';
import type { DueStanding } from './due-standing.js';
import type { MeetingFacts } from './ports.js';

/** One line of a list of actions, with the names its card needs. */
export interface ActionLine {
  readonly action: Action;
  /** "SSCB 17.12.26/3" */
  readonly reference: string;
  /** Null when the person is no longer known to the board at all. */
  readonly owner: Person | null;
  /** The owner holds no seat and no role on the board any more: somebody else has to take the action. */
  readonly ownerLeft: boolean;
  readonly agency: Agency | null;
  readonly standing: DueStanding;
}

/** One action with all that its card is made of, for one person. */
export interface ActionView extends ActionLine {
  readonly group: Group | null;
  readonly meeting: MeetingFacts | null;
  readonly helpers: readonly Person[];
  /** The priority's name in the board's plan; null for none. */
  readonly priorityName: string | null;
  /** Oldest first, with who it was. */
  readonly history: readonly { readonly event: ActionEvent; readonly by: Person | null; readonly to: Person | null }[];
  /** The steps this person may take now, given rights and status. */
  readonly steps: readonly ActionStepKind[];
}

/** A page of a list. */
export interface ActionsPage {
  readonly lines: readonly ActionLine[];
  /** How many there are in all. */
  readonly total: number;
  /** 1 for the first. */
  readonly page: number;
  readonly pages: number;
}
