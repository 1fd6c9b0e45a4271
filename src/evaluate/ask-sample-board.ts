import { readSampleFigures } from '../adapters/prisma/sample-board/read-sample-figures.js';
import { answerFromFigures } from '../core/performance/answering/answer-from-figures.js';
import { heldSeries } from '../core/performance/answering/held-series.js';
import { boardFigures } from '../core/performance/figures/board-figures.js';
import { metricVocabulary } from '../core/performance/reading/measure-vocabulary.js';
import { readMetricQuestion } from '../core/performance/reading/read-metric-question.js';
import { givenAnswer, type Given } from './given-answer.js';

/** The sample board's figures, to be asked. */
export interface SampleBoard {
  /** What comes of a question. */
  readonly ask: (question: string) => Given;
  /** The names of the two measures behind a rate; empty where they are not held. */
  readonly partsOf: (measure: string) => readonly string[];
}

/** The sample board's figures in memory: no database, no network. */
export function sampleBoard(): SampleBoard {
  const plain = readSampleFigures();
  const figures = boardFigures(plain);
  const held = plain.measures.flatMap(({ code }) =>
    plain.areas.flatMap((area) => heldSeries({ measure: code, area: area.code }, figures.series(code, area.code))),
  );
  const vocabulary = metricVocabulary({ measures: plain.measures, areas: plain.areas, held });
  const nameOf = (code: string | null): readonly string[] =>
    plain.measures.flatMap((measure) => (measure.code === code ? [measure.name] : []));
  return {
    ask: (question) => {
      const reading = readMetricQuestion(question, vocabulary);
      switch (reading.status) {
        case 'read':
          return reading.question.wish === 'held'
            ? { kind: 'told', what: 'held', measures: reading.question.measures.flatMap(nameOf) }
            : givenAnswer(answerFromFigures(figures, reading.question));
        case 'which-measure':
          return { kind: 'asked', what: 'measure', measures: reading.candidates.flatMap(nameOf) };
        case 'which-period':
          return { kind: 'asked', what: 'period', measures: reading.question.measures.flatMap(nameOf) };
        case 'which-question':
          return {
            kind: 'asked',
            what: 'measure',
            measures: [...new Set(reading.candidates.flatMap(({ measures }) => measures))].flatMap(nameOf),
          };
        case 'not-held':
          return { kind: 'not-held' };
        case 'not-a-metric-question':
          return { kind: 'other', words: 'not taken for a question about figures' };
      }
    },
    partsOf: (name) =>
      plain.measures
        .filter((measure) => measure.name === name)
        .flatMap(({ numerator, denominator }) => [...nameOf(numerator), ...nameOf(denominator)]),
  };
}
