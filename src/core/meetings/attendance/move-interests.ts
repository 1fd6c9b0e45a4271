import type { AgendaItem } from '../agenda/agenda.js';
import type { DeclaredInterest } from './attendance.js';
import { interestsAfter } from './interests-after.js';
import type { MeetingView } from '../meeting-view.js';
import type { MeetingsTx } from '../ports.js';

/**
 * Lets the interests declared for a meeting follow their items through a change of its agenda, as a new revision of each
 * answer concerned; nothing else of the answer changes. An answer that is being changed at this moment is read again.
 */
export async function moveInterests(
  tx: MeetingsTx,
  { meeting, answers }: MeetingView,
  before: readonly AgendaItem[],
  after: readonly AgendaItem[],
): Promise<void> {
  for (const { personId } of answers) {
    for (let settled = false; !settled;) {
      const answer = await tx.answers.find(meeting.id, personId);
      if (answer === null) break;
      const interests = interestsAfter(answer.interests, before, after);
      settled = sameInterests(interests, answer.interests);
      settled ||= await tx.answers.record({ ...answer, interests, revision: answer.revision + 1 });
    }
  }
}

function sameInterests(one: readonly DeclaredInterest[], other: readonly DeclaredInterest[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
