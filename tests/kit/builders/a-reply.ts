import type { Reply } from '../../../src/core/meetings/attendance/attendance.js';

/** "Attending in person", with nothing more to say; a deputy's name and role come with that choice. */
export function aReply(given: Partial<Reply> = {}): Reply {
  const deputy = given.choice === 'deputy' ? { name: 'Sam Okafor', role: 'Detective Inspector' } : null;
  return { choice: 'in-person', deputy, note: null, interests: [], ...given };
}
