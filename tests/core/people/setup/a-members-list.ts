import type { BoardList } from '../../../../src/core/people/setup/board-list.js';
import { readBoardTables } from '../../../../src/core/people/setup/read-board-table.js';
import { aTable } from '../../actions/importing/a-list.js';

export const LIST_HEAD = [
  'Board',
  'Group',
  'Quorum',
  'Agency',
  'Sector',
  'Seat',
  'Object ID',
  'Office',
  'Standing',
  'When required',
  'Board role',
  'Name',
] as const;

export const OBJECT = {
  chair: '0a000000-0000-4000-8000-00000000000a',
  police: '0b000000-0000-4000-8000-00000000000b',
  manager: '0c000000-0000-4000-8000-00000000000c',
  nurse: '0d000000-0000-4000-8000-00000000000d',
} as const;

const BOARD = 'Ravensby Safeguarding Children Board (RSCB)';

/** The Ravensby board: four seats at its table, one of them vacant, a subgroup, and a manager without a seat. */
export const MEMBERS: readonly (readonly string[])[] = [
  [BOARD, 'Main board', '50%', 'Ravensby Council', 'local authority', 'Independent Chair', OBJECT.chair, 'chair'],
  ['', 'Main board', '', 'Ravensby Police', 'police', 'Police representative', OBJECT.police.toUpperCase()],
  ['', 'Main board', '', 'Ravensby NHS Trust', 'health', 'Chief Nurse', '', 'vice-chair', '', '', '', 'Chief Nurse'],
  ['', 'Main board', '', 'Fire Service', 'other', 'Fire officer', '', '', 'observer', 'yes', '', 'vacant'],
  ['', 'Quality', '3 members', 'Ravensby NHS Trust', '', 'Named Nurse', OBJECT.nurse, 'chair'],
  ['', 'Quality', '', 'Ravensby Police', '', 'Detective', OBJECT.police],
  ['', '', '', '', '', '', OBJECT.manager, '', '', '', 'business manager, analyst', 'Business Manager'],
];

export function membersTable(rows: readonly (readonly string[])[] = MEMBERS) {
  return [aTable([LIST_HEAD, ...rows])];
}

/** The list as read; fails where it is refused. */
export function membersList(rows?: readonly (readonly string[])[]): BoardList {
  const read = readBoardTables(membersTable(rows));
  if (read.status !== 'read') throw new Error(JSON.stringify(read));
  return read.list;
}
