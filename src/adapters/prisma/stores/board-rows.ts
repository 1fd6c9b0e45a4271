import { SECTORS, type Agency } from '../../../core/people/agency.js';
import type { Board, Group } from '../../../core/people/board.js';
import { boardSettingsSchema } from '../../../core/people/board-settings-schema.js';
import type { Person } from '../../../core/people/person.js';
import { quorumRuleSchema } from '../../../core/people/quorum-rule.js';
import type { Seat, Standing } from '../../../core/people/seat.js';
import { asId } from '../../../core/shared/ids.js';
import type * as Rows from '../generated/models.js';
import { storedJson } from './stored-json.js';
import { storedWord } from './stored-word.js';

const GROUP_KINDS = ['board', 'subgroup'] as const satisfies readonly Group['kind'][];
const STANDINGS = ['member', 'adviser', 'observer'] as const satisfies readonly Standing[];
const OFFICES = ['chair', 'vice-chair'] as const satisfies readonly Seat['office'][];

export function boardOf(row: Rows.BoardModel): Board {
  return {
    id: asId(row.id),
    tenantId: asId(row.tenantId),
    name: row.name,
    shortName: row.shortName,
    settings: storedJson(boardSettingsSchema, row.settings, { column: 'Board.settings', id: row.id }),
  };
}

export function groupOf(row: Rows.GroupModel): Group {
  return {
    id: asId(row.id),
    boardId: asId(row.boardId),
    name: row.name,
    kind: storedWord(GROUP_KINDS, row.kind, 'Group.kind'),
    quorumRule: storedJson(quorumRuleSchema, row.quorumRule, { column: 'Group.quorumRule', id: row.id }),
  };
}

export function agencyOf(row: Rows.AgencyModel): Agency {
  return {
    id: asId(row.id),
    name: row.name,
    shortName: row.shortName,
    sector: storedWord(SECTORS, row.sector, 'Agency.sector'),
    statutoryPartner: row.statutoryPartner,
  };
}

export function personOf(row: Rows.PersonModel): Person {
  return {
    id: asId(row.id),
    tenantId: asId(row.tenantId),
    entraId: row.entraId,
    name: row.name,
    guest: row.guest,
  };
}

export function seatOf(row: Rows.SeatModel): Seat {
  return {
    id: asId(row.id),
    groupId: asId(row.groupId),
    agencyId: asId(row.agencyId),
    title: row.title,
    personId: row.personId === null ? null : asId(row.personId),
    standing: storedWord(STANDINGS, row.standing, 'Seat.standing'),
    office: row.office === null ? null : storedWord(OFFICES, row.office, 'Seat.office'),
    invitedWhenRequired: row.invitedWhenRequired,
  };
}
