import { cancelledBanner } from './cancelled-banner.js';
import type { CardData } from './card-data.js';
import type { SharedAttendanceView } from './coming-view.js';
import { agenciesData, quorumData, totalsSentence } from './coming-words.js';
import type { Cards } from './create-cards.js';
import { headData } from './meeting-head.js';
import type { RenderedCard } from './rendered-card.js';
import { bannerData } from './tone.js';

/** How many agencies and names are listed, in the fullest card and in the shorter ones tried when that is too large. */
const LINES_SHOWN = [60, 25, 10] as const;

/** Who is coming, for a channel or group chat: counts by agency, and no names unless the board has decided so. */
export function sharedAttendanceCard(cards: Cards, view: SharedAttendanceView): RenderedCard {
  return cards.fillFirstThatFits(
    LINES_SHOWN.map((most) => ({
      template: 'shared-attendance',
      summary: `Who is coming: ${view.head.title}, ${view.head.day}`,
      data: sharedData(cards, view, most),
    })),
  );
}

function sharedData(cards: Cards, view: SharedAttendanceView, most: number): CardData {
  const { cancelled = null } = view;
  const names = (view.names ?? []).slice(0, most);
  return {
    head: headData(cards, view.head),
    banner: bannerData(cancelled === null ? null : cancelledBanner(cancelled.because)),
    totals: totalsSentence(view.totals),
    quorum: quorumData(cancelled === null ? view.quorum : null),
    ...agenciesData(view.agencies, most),
    hasNames: names.length > 0,
    names,
    updatedAt: view.updatedAt,
  };
}
