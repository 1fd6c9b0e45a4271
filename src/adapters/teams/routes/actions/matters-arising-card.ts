import { mattersArising } from '../../../../core/actions/matters-arising.js';
import { latestLines } from '../../../../core/actions/latest-lines.js';
import { ACTIONS_ON_A_PAGE } from '../../../../core/actions/list-actions.js';
import type { MeetingId } from '../../../../core/shared/ids.js';
import { formatDay, londonDay } from '../../../../core/shared/london.js';
import { actionsCard } from '../../../cards/actions/actions-card.js';
import { presentMattersArising } from '../../../cards/actions/presenters/present-actions.js';
import type { RenderedCard } from '../../../cards/rendered-card.js';
import { notFoundCard } from '../plain-cards.js';
import type { Turn } from '../turn.js';

/** What a meeting takes up from those before it, in the order of the log, with each action's latest update. */
export async function mattersArisingCard(turn: Turn, meetingId: MeetingId, page: number): Promise<RenderedCard> {
  const { deps, principal } = turn;
  const arising = await mattersArising(deps.actions, { principal, meetingId });
  if (arising.status === 'not-found') return notFoundCard(turn);
  const { meeting, lines } = arising;
  const pages = Math.max(1, Math.ceil(lines.length / ACTIONS_ON_A_PAGE));
  const shown = Math.min(page, pages);
  const onPage = lines.slice((shown - 1) * ACTIONS_ON_A_PAGE, shown * ACTIONS_ON_A_PAGE);
  const actionIds = onPage.map(({ action }) => action.id);
  return actionsCard(
    deps.cards,
    presentMattersArising({
      board: principal.board.name,
      meeting: `${meeting.title}, ${formatDay(londonDay(meeting.startsAt))}`,
      meetingId,
      page: { lines: onPage, total: lines.length, page: shown, pages },
      latest: await latestLines(deps.actions, { principal, actionIds }),
      today: londonDay(deps.actions.clock.now()),
      overdue: lines.filter(({ standing }) => standing.kind === 'overdue').length,
    }),
  );
}
