import type { Given, GivenPoint } from './given-answer.js';
import type { QuestionLine } from './read-question-lines.js';

/** How a question went. What each means is told in docs/evaluation.md. */
export const VERDICTS = ['right', 'refused', 'asked', 'wrong'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Half of the last figure printed: changes and shares are expected to one decimal. */
const ROUNDING = 0.051;

/**
 * Compares what came with what was expected. Whatever states a figure other than the one expected, or a figure where none
 * was due, is wrong; so is saying that a reported figure was not reported. `parts` names the two measures behind a rate.
 */
export function judgeGiven(
  line: QuestionLine,
  given: Given,
  parts: (measure: string) => readonly string[] = () => [],
): Verdict {
  switch (line.kind) {
    case 'value':
      return judgeValue(line, given, parts);
    case 'change':
      if (given.kind !== 'change') return withoutFigure(given);
      return given.measure === line.measures[0] &&
        `${given.to} vs ${given.from}` === line.period &&
        isNear(given.difference, line.values[0])
        ? 'right'
        : 'wrong';
    case 'trend':
    case 'list':
      if (line.values.length === 0) return judgeTold(line, given);
      if (given.kind === 'compared') return judgeCompared(line, given);
      if (given.kind !== 'series' && given.kind !== 'apart') return withoutFigure(given);
      return given.measure === line.measures[0] && isSeries(given.points, line) ? 'right' : 'wrong';
    case 'not_reported':
      return judgeNotReported(line, given);
    case 'ambiguous':
      return judgeAmbiguous(line, given);
    case 'not_held':
      return given.kind === 'not-held' ? 'right' : withoutFigure(given);
  }
}

function judgeValue(line: QuestionLine, given: Given, parts: (measure: string) => readonly string[]): Verdict {
  if (given.kind === 'compared') return judgeCompared(line, given);
  if (given.kind !== 'value') return withoutFigure(given);
  const [only] = given.measures;
  const sameMeasures =
    isSame(given.measures, line.measures) ||
    (given.measures.length === 1 && only !== undefined && isSame(parts(only), line.measures));
  const [first] = given.points;
  const tied =
    line.values.length === 1 && first !== undefined && given.points.every(({ value }) => value === first.value);
  const points = tied ? given.points.filter(({ period }) => period === line.period).slice(0, 1) : given.points;
  const samePoints =
    points.length === line.values.length &&
    points.every((point, at) => point.period === line.period && isNear(point.value, line.values[at]));
  return sameMeasures && samePoints ? 'right' : 'wrong';
}

/** A list without figures asks what is held of a measure, or what it means. */
function judgeTold({ measures }: QuestionLine, given: Given): Verdict {
  if (given.kind !== 'told') return withoutFigure(given);
  return isSame(given.measures, measures) ? 'right' : 'refused';
}

/** Of several areas the figures are those expected, in the order in which they were asked for. */
function judgeCompared(
  { measures, period, values }: QuestionLine,
  { measure, points }: Extract<Given, { kind: 'compared' }>,
): Verdict {
  const same =
    measure === measures[0] &&
    points.length === values.length &&
    points.every((point, at) => point.period === period && isNear(point.value, values[at]));
  return same ? 'right' : 'wrong';
}

/** Of a change it is enough that one of its two quarters is said to be missing, of a year that its sum is not whole. */
function judgeNotReported(line: QuestionLine, given: Given): Verdict {
  if (given.kind === 'value' && given.partial === true) {
    return isSame(given.measures, line.measures) && given.points.every(({ period }) => period === line.period)
      ? 'right'
      : 'wrong';
  }
  if (given.kind !== 'not-reported') return withoutFigure(given);
  return given.measure === line.measures[0] && line.period.split(' vs ').includes(given.period) ? 'right' : 'wrong';
}

/** Asking back is right; so are the single figures side by side, or the newest of them, never their sum or average. */
function judgeAmbiguous(line: QuestionLine, given: Given): Verdict {
  switch (given.kind) {
    case 'asked':
      return given.what === 'period' || line.measures.some((name) => given.measures.includes(name)) ? 'right' : 'asked';
    case 'apart':
    case 'series':
      return line.measures.includes(given.measure) && isAmong(given.points, line) ? 'right' : 'wrong';
    case 'value':
      return isSame(given.measures, line.measures) && (given.recomputed === true || isAmong(given.points, line))
        ? 'right'
        : 'wrong';
    default:
      return withoutFigure(given);
  }
}

/** Something came that is not what was expected: is it a figure, a question back, or neither? */
function withoutFigure(given: Given): Verdict {
  switch (given.kind) {
    case 'asked':
      return 'asked';
    case 'not-held':
    case 'apart':
    case 'told':
    case 'other':
      return 'refused';
    case 'value':
    case 'change':
    case 'series':
    case 'compared':
    case 'not-reported':
      return 'wrong';
  }
}

function isSeries(points: readonly GivenPoint[], { period, values }: QuestionLine): boolean {
  const [first, last] = [points[0]?.period ?? '', points.at(-1)?.period ?? ''];
  return (
    period === `${first} to ${last}` &&
    points.length === values.length &&
    points.every(({ value }, at) => (value === null ? values[at] == null : isNear(value, values[at])))
  );
}

function isAmong(points: readonly GivenPoint[], { values }: QuestionLine): boolean {
  return (
    points.length > 0 &&
    points.every(({ value }) => value === null || values.some((expected) => isNear(value, expected)))
  );
}

function isNear(value: number | null, expected: number | null | undefined): boolean {
  return value !== null && expected != null && Math.abs(value - expected) < ROUNDING;
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((name, at) => name === other[at]);
}
