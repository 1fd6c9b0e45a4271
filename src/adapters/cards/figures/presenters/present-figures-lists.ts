import type { MetricAnswer, OneMetricAnswer } from '../../../../core/performance/answering/metric-answer.js';
import type { MetricReading } from '../../../../core/performance/answering/metric-reading.js';
import type { Measure, MeasureCode } from '../../../../core/performance/measures/measure.js';
import { periodName } from '../../../../core/performance/periods/period.js';
import { askedPeriodWords } from '../asked-period-words.js';
import type { Verb } from '../../verbs.js';
import { figuresData } from '../asked-figures.js';
import { questionWords } from '../question-words.js';
import type { FiguresListView, FiguresRow } from '../figures-list-card.js';
import { questionAbout } from './follow-ups.js';
import { presentOneAnswer } from './present-one-answer.js';

const KEPT = 'I have kept nothing of what you typed.';
/** As many as can be chosen from at a glance. */
const MOST_CHOICES = 8;

type Asking = Extract<MetricReading, { status: 'which-measure' }>;

/** Several measures fit what was asked: which is meant is one tap. */
export function presentWhichMeasure(
  board: string,
  { candidates, question, why, words }: Asking,
  catalogue: readonly Measure[],
): FiguresListView {
  const rows = known(candidates, catalogue).map((measure) => ({
    ...plainRow(measure),
    opens: { verb: 'figures.ask', data: figuresData({ ...question, measures: [measure.code] }) } as const,
  }));
  return {
    board,
    title: 'Which figure do you mean?',
    banner: null,
    lead: [
      ...notUnderstood(words),
      why === 'several'
        ? 'Several fit. Tap the one you mean.'
        : 'There is more than one of these, and they are not the same. Tap the one you mean.',
    ],
    sections: [{ heading: '', rows: rows.slice(0, MOST_CHOICES) }],
    closing: [KEPT],
    buttons: [EVERYTHING],
  };
}

/** Measures to choose from before something is done with one of them. */
export function presentWhichToPress(
  board: string,
  measures: readonly Measure[],
  { title, verb }: { readonly title: string; readonly verb: Verb },
): FiguresListView {
  const rows = measures.map((measure) => ({
    ...plainRow(measure),
    opens: { verb, data: { measureId: measure.code } },
  }));
  return {
    board,
    title,
    banner: null,
    lead: ['Tap the one you mean.'],
    sections: [{ heading: '', rows: rows.slice(0, MOST_CHOICES) }],
    closing: [KEPT],
    buttons: [],
  };
}

/** What was said can be two times or more: which is meant is one tap. */
export function presentWhichPeriod(
  board: string,
  { candidates, question, words }: Extract<MetricReading, { status: 'which-period' }>,
): FiguresListView {
  const rows = candidates.map((period) => ({
    name: askedPeriodWords(period),
    value: '',
    line: '',
    attention: false,
    opens: { verb: 'figures.ask', data: figuresData({ ...question, period }) } as const,
  }));
  return {
    board,
    title: 'Which time do you mean?',
    banner: null,
    lead: [
      ...notUnderstood(words),
      'The board counts in financial years, April to March, so that can be more than one. Tap the one you mean.',
    ],
    sections: [{ heading: '', rows: rows.slice(0, MOST_CHOICES) }],
    closing: [KEPT],
    buttons: [],
  };
}

/** It can be read in more ways than one, or a word of it is not understood: each way is one tap, and none is taken for granted. */
export function presentWhichQuestion(
  board: string,
  { candidates, words }: Extract<MetricReading, { status: 'which-question' }>,
  catalogue: readonly Measure[],
): FiguresListView {
  const rows = candidates.map((question) => ({
    name: questionWords(question, catalogue),
    value: '',
    line: '',
    attention: false,
    opens: { verb: 'figures.ask', data: figuresData(question) } as const,
  }));
  return {
    board,
    title: words.length > 0 ? 'Is this the figure you mean?' : 'Which of these do you mean?',
    banner: null,
    lead: [
      ...notUnderstood(words),
      words.length > 0
        ? 'Without it I would read your question like this. Tap it if that is what you mean.'
        : 'Your question can be read in more ways than one. Tap the one you mean.',
    ],
    sections: [{ heading: '', rows: rows.slice(0, MOST_CHOICES) }],
    closing: [KEPT],
    buttons: [EVERYTHING],
  };
}

/** Nothing the board holds is that: said plainly, with the words that stand in the way and the nearest that are held. */
export function presentNotHeld(
  board: string,
  { nearest, words }: Pick<Extract<MetricReading, { status: 'not-held' }>, 'nearest' | 'words'>,
  catalogue: readonly Measure[],
): FiguresListView {
  const rows = known(nearest, catalogue).map(plainRow);
  return {
    board,
    title: 'The board does not hold that figure',
    banner: null,
    lead: [
      ...notCounted(words),
      rows.length === 0
        ? 'I do not guess at figures. You can see what is held.'
        : 'I do not guess at figures. The nearest that are held:',
    ],
    sections: [{ heading: '', rows: rows.slice(0, MOST_CHOICES) }],
    closing: [KEPT],
    buttons: [EVERYTHING],
  };
}

/** Everything that is held, by section; each row opens its newest figure. */
export function presentHeld(board: string, { measures }: Extract<MetricAnswer, { status: 'held' }>): FiguresListView {
  const sections = [...new Set(measures.map(({ measure }) => measure.section))];
  return {
    board,
    title: 'Figures that are held',
    banner: null,
    lead: measures.length === 0 ? ['No figures have been brought in yet.'] : ['Tap one for its newest figure.'],
    sections: sections.map((heading) => ({
      heading,
      rows: measures
        .filter(({ measure }) => measure.section === heading)
        .map(({ measure, held }) => ({ ...plainRow(measure), line: heldLine(held) })),
    })),
    closing: [],
    buttons: measures.length === 0 ? [] : [{ title: 'As a spreadsheet', verb: 'figures.export' }],
  };
}

/** Several measures asked for at once. */
export function presentSeveral(board: string, answers: readonly OneMetricAnswer[]): FiguresListView {
  const views = answers.map((answer) => ({ answer, view: presentOneAnswer(board, answer) }));
  return {
    board,
    title: 'The figures you asked for',
    banner: null,
    lead: ['Tap one for its chart, its definition and where it came from.'],
    sections: [
      {
        heading: '',
        rows: views.map(({ answer, view }) => ({
          ...plainRow(answer.grounds.measure),
          value: view.figure ?? '',
          line: [view.period, view.lines[0] ?? ''].filter((part) => part !== '').join('. '),
          attention: view.warnings.length > 0,
        })),
      },
    ],
    closing: [],
    buttons: [],
  };
}

export const EVERYTHING = {
  title: 'What figures are held',
  verb: 'figures.ask',
  data: figuresData({
    wish: 'held',
    measures: [],
    period: { kind: 'all' },
    grain: null,
    against: null,
    areas: [],
    better: false,
  }),
} as const;

/** "I did not understand “Wednesbury”." */
function notUnderstood(words: readonly string[]): readonly string[] {
  return words.length === 0 ? [] : [`I did not understand ${quoted(words)}.`];
}

function notCounted(words: readonly string[]): readonly string[] {
  return words.length === 0 ? [] : [`You said ${quoted(words)}, and no figure is held that takes account of it.`];
}

/** As few words as name it; a whole sentence is not said back. */
function quoted(words: readonly string[]): string {
  const shown = words.slice(0, MOST_WORDS).map((word) => `“${word.slice(0, LONGEST_WORD)}”`);
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1) ?? ''}`;
}

const MOST_WORDS = 3;
const LONGEST_WORD = 40;

function plainRow(measure: Measure): FiguresRow {
  return {
    name: measure.name,
    value: '',
    line: '',
    attention: false,
    opens: { verb: 'figures.ask', data: figuresData(questionAbout(measure.code, {})) },
  };
}

function heldLine(held: Extract<MetricAnswer, { status: 'held' }>['measures'][number]['held']): string {
  return held
    .filter(({ area }) => area === 'own')
    .map(({ grain, first, last }) => `by ${grain}, ${periodName(first)} to ${periodName(last)}`)
    .join('; ');
}

function known(codes: readonly MeasureCode[], catalogue: readonly Measure[]): readonly Measure[] {
  return codes.flatMap((code) => catalogue.find((measure) => measure.code === code) ?? []);
}
