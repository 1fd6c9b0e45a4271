import { cancelledBanner } from './cancelled-banner.js';
import type { SharedAttendanceView } from './coming-view.js';
import { agencyRows, quorumData, totalsSentence } from './coming-words.js';
import type { Cards } from './create-cards.js';
import { headData } from './meeting-head.js';
import type { RenderedCard } from './rendered-card.js';
import { bannerData } from './tone.js';

/** Who is coming, for a channel or group chat: counts by agency, and no names unless the board has decided so. */
export function sharedAttendanceCard(cards: Cards, view: SharedAttendanceView): RenderedCard {
  const { head, cancelled = null } = view;
  const names = view.names ?? [];
  return cards.fill({
    template: 'shared-attendance',
    summary: `Who is coming: ${head.title}, ${head.day}`,
    data: {
      head: headData(cards, head),
      banner: bannerData(cancelled === null ? null : cancelledBanner(cancelled.because)),
      totals: totalsSentence(view.totals),
      quorum: quorumData(cancelled === null ? view.quorum : null),
      agencies: agencyRows(view.agencies),
      hasNames: names.length > 0,
      names,
      updatedAt: view.updatedAt,
    },
  });
}
