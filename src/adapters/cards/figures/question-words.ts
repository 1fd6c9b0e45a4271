import type { MetricQuestion } from '../../../core/performance/answering/metric-question.js';
import type { Measure } from '../../../core/performance/measures/measure.js';
import { askedPeriodWords } from './asked-period-words.js';

/** A question about figures as a row to tap names it: "Section 47 enquiries: Q3 2017/18 against the quarter before". */
export function questionWords(question: MetricQuestion, catalogue: readonly Measure[]): string {
  const { wish, measures, period, against } = question;
  const names = measures.map((code) => catalogue.find((measure) => measure.code === code)?.name ?? code);
  const time = askedPeriodWords(period);
  const measure = names.join(' and ');
  switch (wish) {
    case 'value':
      return `${measure}: ${inside(time)}`;
    case 'total':
      return `${measure}: ${period.kind === 'latest' ? 'the newest year' : inside(time)}, added up`;
    case 'change':
      return `${measure}, how it changed: ${inside(time)} against ${inside(askedPeriodWords(against ?? BEFORE))}`;
    case 'trend':
    case 'list':
      return `${measure}, quarter by quarter: ${inside(time)}`;
    case 'highest':
      return `${measure}: the highest`;
    case 'lowest':
      return `${measure}: the lowest`;
    case 'compare':
      return `${measure}: the board beside others`;
    case 'ratio':
      return `${names[0] ?? ''} as a share of ${names[1] ?? ''}: ${inside(time)}`;
    case 'definition':
      return `${measure}: what it means`;
    case 'held':
      return `${measure}: what is held`;
  }
}

const BEFORE = { kind: 'relative', what: 'previous-quarter' } as const;

/** Within a sentence "the newest quarter"; "Q3 2017/18" stays as it is. */
function inside(words: string): string {
  return words.replace(/^(?:The|All) /, (word) => word.toLowerCase());
}
