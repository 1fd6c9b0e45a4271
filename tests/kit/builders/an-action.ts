import type { Action, ActionEvent } from '../../../src/core/actions/action.js';
import type { NewAction } from '../../../src/core/actions/new-action.js';
import { asId } from '../../../src/core/shared/ids.js';
import { at, day } from './at.js';

type Ids = 'id' | 'boardId' | 'groupId' | 'meetingId' | 'ownerId' | 'helperIds' | 'agencyId' | 'createdBy';
type Given = Partial<Omit<Action, Ids | 'dueOn' | 'missedFrom' | 'reference'>> & {
  readonly id?: string;
  readonly boardId?: string;
  readonly groupId?: string;
  readonly meetingId?: string | null;
  readonly ownerId?: string;
  readonly helperIds?: readonly string[];
  readonly agencyId?: string;
  readonly createdBy?: string | null;
  /** As "2019-01-31"; meetings count as missed from that day, unless said otherwise. */
  readonly dueOn?: string;
  readonly missedFrom?: string;
  /** "2018-12-13/3" */
  readonly reference?: string;
};

/**
 * The police member's open action of the December board, reference 13.12.18/1, due on Thursday 31 January 2019; closed or
 * withdrawn ones were so on 4 January.
 */
export function anAction(given: Given = {}): Action {
  const [refDay = '', number = '1'] = (given.reference ?? '2018-12-13/1').split('/');
  const dueOn = given.dueOn ?? '2019-01-31';
  const ended = given.status === 'closed' || given.status === 'withdrawn';
  return {
    minute: '7.2',
    what: 'Circulate the neglect tool',
    priority: null,
    source: 'meeting',
    status: 'open',
    moreTime: null,
    evidenceUrl: null,
    messageUrl: null,
    challengedAt: null,
    createdAt: at('2018-12-13T16:30'),
    closedAt: ended ? at('2019-01-04T10:00') : null,
    version: 1,
    ...given,
    id: asId(given.id ?? 'neglect-tool'),
    boardId: asId(given.boardId ?? 'ravensby-board'),
    groupId: asId(given.groupId ?? 'main-board'),
    reference: { day: day(refDay), number: Number(number) },
    meetingId: given.meetingId === null ? null : asId(given.meetingId ?? 'december-meeting'),
    ownerId: asId(given.ownerId ?? 'police-member'),
    helperIds: (given.helperIds ?? []).map((id) => asId(id)),
    agencyId: asId(given.agencyId ?? 'police'),
    dueOn: day(dueOn),
    missedFrom: day(given.missedFrom ?? dueOn),
    createdBy: given.createdBy === null ? null : asId(given.createdBy ?? 'manager'),
  };
}

type GivenNew = Partial<
  Omit<NewAction, 'id' | 'ownerId' | 'helperIds' | 'agencyId' | 'groupId' | 'meetingId' | 'dueOn'>
> & {
  readonly id?: string;
  readonly ownerId?: string;
  readonly helperIds?: readonly string[];
  readonly agencyId?: string | null;
  readonly groupId?: string;
  readonly meetingId?: string | null;
  readonly dueOn?: string;
};

/** What the manager fills in: health to circulate the neglect tool by Tuesday 12 March 2019, from no meeting. */
export function aNewAction(given: GivenNew = {}): NewAction {
  return {
    what: 'Circulate the neglect tool',
    minute: null,
    priority: null,
    source: 'meeting',
    evidenceUrl: null,
    ...given,
    id: asId(given.id ?? 'form-1'),
    ownerId: asId(given.ownerId ?? 'health-member'),
    helperIds: (given.helperIds ?? []).map((id) => asId(id)),
    agencyId: given.agencyId == null ? null : asId(given.agencyId),
    groupId: asId(given.groupId ?? 'main-board'),
    meetingId: given.meetingId == null ? null : asId(given.meetingId),
    dueOn: day(given.dueOn ?? '2019-03-12'),
  };
}

/** The line of history with which the builder's action was added by the manager. */
export function anActionEvent(
  given: Partial<Omit<ActionEvent, 'actionId' | 'by'>> & {
    readonly actionId?: string;
    readonly by?: string | null;
  } = {},
): ActionEvent {
  return {
    seq: 1,
    kind: 'added',
    at: at('2018-12-13T16:30'),
    note: null,
    from: null,
    to: null,
    ...given,
    actionId: asId(given.actionId ?? 'neglect-tool'),
    by: given.by === null ? null : asId(given.by ?? 'manager'),
  };
}
