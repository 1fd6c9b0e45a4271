import type { QuarterPeriod } from '../../../../core/performance/periods/period.js';
import { showQuarterReport } from '../../../../core/performance/reporting/show-quarter-report.js';
import { figuresListCard } from '../../../cards/figures/figures-list-card.js';
import { presentQuarterReport } from '../../../cards/figures/presenters/present-quarter-report.js';
import { noticeCard } from '../../../cards/notice-card.js';
import type { RenderedCard } from '../../../cards/rendered-card.js';
import { deniedCard } from '../plain-cards.js';
import type { Turn } from '../turn.js';

/** A quarter's report; the newest quarter's where none is named. */
export async function reportCard(turn: Turn, quarter: QuarterPeriod | null): Promise<RenderedCard> {
  const { deps, principal } = turn;
  const shown = await showQuarterReport(deps.figures, { principal, quarter });
  switch (shown.status) {
    case 'denied':
      return deniedCard(turn);
    case 'no-quarter':
      return noticeCard(deps.cards, {
        tone: 'neutral',
        title: 'No quarter’s figures are held yet',
        next: 'An analyst or the business manager can send me a spreadsheet of figures in this chat.',
      });
    case 'report':
      return figuresListCard(deps.cards, presentQuarterReport(principal.board.name, shown.report));
  }
}
