import type { Temporal } from 'temporal-polyfill';
import { isAwaited, seatAnswer } from '../../meetings/attendance/seat-answer.js';
import { loadMeetingView, type MeetingView } from '../../meetings/meeting-view.js';
import { forecastQuorum } from '../../meetings/quorum/quorum-forecast.js';
import type { Board } from '../../people/board.js';
import type { NoticesTx } from '../ports.js';
import type { Digest } from './digest.js';

/** The next meeting of the board or a subgroup that is planned or called, with how many have answered; null for none. */
export async function nextMeetingOf(
  tx: NoticesTx,
  board: Board,
  now: Temporal.Instant,
): Promise<Digest['nextMeeting']> {
  const [next] = await tx.meetings.search({
    boardId: board.id,
    from: now,
    statuses: ['planned', 'called'],
    limit: 1,
  });
  const view = next === undefined ? null : await loadMeetingView(tx, board, next.id);
  return view === null ? null : { view, ...answersSoFar(view) };
}

function answersSoFar({ meeting, group, table, answers }: MeetingView) {
  if (meeting.status !== 'called') return { forecast: null, answered: 0, asked: 0 };
  const people = new Map(
    table.flatMap(({ seat }) =>
      seat.personId === null ? [] : [[seat.personId, seatAnswer(seat, answers, meeting).state] as const],
    ),
  );
  const answered = [...people.values()].filter((state) => !isAwaited(state)).length;
  return {
    forecast: forecastQuorum({ rule: group.quorumRule, meeting, table, answers }),
    answered,
    asked: people.size,
  };
}
