import { asId } from '../../../src/core/shared/ids.js';
import type { Agenda } from '../../../src/core/meetings/agenda/agenda.js';
import { itemsCalled } from './an-agenda-item.js';

/** The first agenda of the January meeting: the three front items and one matter. */
export function anAgenda(given: Partial<Omit<Agenda, 'meetingId'>> & { readonly meetingId?: string } = {}): Agenda {
  return {
    version: 1,
    items: itemsCalled(
      'Apologies for absence',
      'Declarations of interest',
      'Minutes of the last meeting',
      'Neglect strategy',
    ),
    changes: [],
    ...given,
    meetingId: asId(given.meetingId ?? 'january-meeting'),
  };
}
