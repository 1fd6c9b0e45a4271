import type { Temporal } from 'temporal-polyfill';
import { dateOf } from '../stores/instants.js';
import { jsonColumn } from '../stores/json-column.js';
import type { SampleBoard } from './sample-board-schema.js';

/** The board and its people as rows, table by table in the order in which they can be written. */
export function sampleBoardRows({ board, agencies, groups, people }: SampleBoard, now: Temporal.Instant) {
  const { id: boardId, tenantId } = board;
  return {
    board: { ...board, settings: jsonColumn(board.settings), createdAt: dateOf(now) },
    agencies: agencies.map((agency) => ({ ...agency, boardId })),
    groups: groups.map(({ id, name, kind, quorumRule }) => ({
      id,
      boardId,
      name,
      kind,
      quorumRule: jsonColumn(quorumRule),
    })),
    people: people.map(({ id, entraId, name, guest }) => ({ id, tenantId, entraId, name, guest })),
    grants: people.flatMap(({ id, grants }) => grants.map((role) => ({ boardId, personId: id, role }))),
    seats: groups.flatMap(({ id: groupId, seats }) => seats.map((seat, position) => ({ ...seat, groupId, position }))),
    reach: people
      .filter(({ userId }) => userId !== null)
      .map(({ id, userId, unreachable }) => ({
        personId: id,
        tenantId,
        userId,
        state: unreachable === null ? 'unknown' : 'unreachable',
        reason: unreachable,
        updatedAt: dateOf(now),
      })),
  };
}
