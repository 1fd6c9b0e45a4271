import { periodName, periodWithMonths } from '../../../../core/performance/periods/period.js';
import type { QuarterReport, ReportLine } from '../../../../core/performance/reporting/quarter-report.js';
import { figuresData } from '../asked-figures.js';
import type { FiguresListView, FiguresRow } from '../figures-list-card.js';
import { questionAbout } from './follow-ups.js';
import { EVERYTHING } from './present-figures-lists.js';

/** The quarter's report: what is not as usual, what worsened, what was not reported. Each line opens its figure. */
export function presentQuarterReport(board: string, report: QuarterReport): FiguresListView {
  const { quarter, unusual, worse, notReported, reported } = report;
  const quiet = unusual.length + worse.length + notReported.length === 0;
  return {
    board,
    title: `Data report, ${periodName(quarter)}`,
    banner: quiet ? { tone: 'good', title: 'Nothing stands out this quarter', lines: [] } : null,
    lead: [
      `${periodWithMonths(quarter)}. ${reported} ${reported === 1 ? 'measure has' : 'measures have'} a figure.`,
      ...(quiet ? [] : ['Whatever is not named here is as it usually is. Tap a line for its chart and its source.']),
    ],
    sections: [
      { heading: 'Not as usual', rows: unusual.map((line) => row(line, true)) },
      { heading: 'Worse than the quarter before', rows: worse.map((line) => row(line, true)) },
      { heading: 'Not reported', rows: notReported.map((line) => row(line, false)) },
    ],
    closing: ['What is unusual is a question to ask, not an answer: it may be good, bad, or a slip in the data.'],
    buttons: [EVERYTHING],
  };
}

function row({ measure, sentence }: ReportLine, attention: boolean): FiguresRow {
  const [name = sentence, ...said] = sentence.split(': ');
  return {
    name,
    value: '',
    line: said.join(': '),
    attention,
    opens: { verb: 'figures.ask', data: figuresData(questionAbout(measure, {})) },
  };
}
