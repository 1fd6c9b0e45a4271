import { readSampleFigures } from '../../../../src/adapters/prisma/sample-board/read-sample-figures.js';
import { heldSeries } from '../../../../src/core/performance/answering/held-series.js';
import type { AskedPeriod } from '../../../../src/core/performance/answering/metric-question.js';
import type { MetricReading } from '../../../../src/core/performance/answering/metric-reading.js';
import { boardFigures } from '../../../../src/core/performance/figures/board-figures.js';
import { periodKey } from '../../../../src/core/performance/periods/period.js';
import { metricVocabulary } from '../../../../src/core/performance/reading/measure-vocabulary.js';
import { readMetricQuestion } from '../../../../src/core/performance/reading/read-metric-question.js';

const plain = readSampleFigures();
const figures = boardFigures(plain);

/** The sample board's catalogue, whose newest quarter is Q4 2017/18. */
export const sampleVocabulary = metricVocabulary({
  measures: plain.measures,
  areas: plain.areas,
  held: plain.measures.flatMap(({ code }) =>
    plain.areas.flatMap((area) => heldSeries({ measure: code, area: area.code }, figures.series(code, area.code))),
  ),
});

/** "total referrals 2017-Y", "change icpc latest vs previous-quarter", "asked neglect-cp, neglect-eh", "not held". */
export function read(text: string): string {
  return said(readMetricQuestion(text, sampleVocabulary));
}

export function said(reading: MetricReading): string {
  switch (reading.status) {
    case 'read': {
      const { wish, measures, period, against, areas } = reading.question;
      const parts = [
        wish,
        measures.join('+'),
        when(period),
        ...(against === null ? [] : ['vs', when(against)]),
        ...areas,
      ];
      return parts.filter((part) => part !== '').join(' ');
    }
    case 'which-measure':
      return `asked ${reading.candidates.join(', ')}`;
    case 'which-period':
      return `when? ${reading.candidates.map(when).join(', ')}`;
    case 'which-question':
      return `which? ${reading.candidates.map((question) => said({ status: 'read', question })).join(' / ')}`;
    case 'not-held':
      return 'not held';
    case 'not-a-metric-question':
      return 'something else';
  }
}

export function when(asked: AskedPeriod): string {
  switch (asked.kind) {
    case 'period':
      return periodKey(asked.period);
    case 'range':
      return `${periodKey(asked.from)}..${periodKey(asked.to)}`;
    case 'last':
      return `last ${asked.count} ${asked.grain}s`;
    case 'relative':
      return asked.what;
    case 'quarter-of-newest-year':
      return `Q${asked.quarter}`;
    case 'latest':
    case 'newest-reported':
    case 'year-to-date':
    case 'all':
      return asked.kind;
  }
}
