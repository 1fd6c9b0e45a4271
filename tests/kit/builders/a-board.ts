import { asId } from '../../../src/core/shared/ids.js';
import {
  DEFAULT_ACTION_SETTINGS,
  DEFAULT_DIGEST_USEFUL_HOURS,
  type Board,
  type BoardSettings,
  type Group,
} from '../../../src/core/people/board.js';

type GivenBoard = Partial<Omit<Board, 'id' | 'tenantId' | 'settings'>> & {
  readonly id?: string;
  readonly tenantId?: string;
  readonly settings?: Partial<BoardSettings>;
};

/** Ravensby Safeguarding Children Board, naming nobody in shared cards, nudging 5 and 2 working days before a cut-off 3 before the meeting. */
export function aBoard(given: GivenBoard = {}): Board {
  return {
    name: 'Ravensby Safeguarding Children Board',
    shortName: 'Ravensby SCB',
    ...given,
    id: asId(given.id ?? 'ravensby-board'),
    tenantId: asId(given.tenantId ?? 'ravensby'),
    settings: {
      namesInSharedCards: false,
      nudgeWorkingDays: [5, 2],
      cutOffWorkingDays: 3,
      actions: DEFAULT_ACTION_SETTINGS,
      priorities: [{ id: 'neglect', name: 'Neglect' }],
      digestUsefulHours: DEFAULT_DIGEST_USEFUL_HOURS,
      adviserPlaceId: null,
      adviceWordsDays: 90,
      figuresOpenToAll: false,
      ...given.settings,
    },
  };
}

/** The main board itself as a group: quorate with local authority, health and police. */
export function aGroup(
  given: Partial<Omit<Group, 'id' | 'boardId'>> & { readonly id?: string; readonly boardId?: string } = {},
): Group {
  return {
    name: 'Main board',
    kind: 'board',
    quorumRule: { kind: 'sectors-present', sectors: ['local-authority', 'health', 'police'] },
    ...given,
    id: asId(given.id ?? 'main-board'),
    boardId: asId(given.boardId ?? 'ravensby-board'),
  };
}
