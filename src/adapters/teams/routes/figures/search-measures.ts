import type { Principal } from '../../../../core/people/principal.js';
import { answerMetricQuestion } from '../../../../core/performance/answering/answer-metric-question.js';
import { askAboutFigures } from '../../../../core/performance/answering/ask-about-figures.js';
import type { MetricAnswer, OneMetricAnswer } from '../../../../core/performance/answering/metric-answer.js';
import type { MetricQuestion } from '../../../../core/performance/answering/metric-question.js';
import type { Measure } from '../../../../core/performance/measures/measure.js';
import { cutWords } from '../../../cards/actions/cut-words.js';
import { figureCard } from '../../../cards/figures/figure-card.js';
import { presentOneAnswer } from '../../../cards/figures/presenters/present-one-answer.js';
import type { SearchResult } from '../../bot-reply.js';
import type { RouteDeps } from '../route-deps.js';
import type { Found, Search } from '../search/search-row.js';

/** Each result is an answer of its own, with its figures loaded. */
const MOST_RESULTS = 8;
const LONGEST_LINE = 140;
const LATEST: Omit<MetricQuestion, 'measures'> = {
  wish: 'value',
  period: { kind: 'latest' },
  grain: null,
  against: null,
  areas: [],
  better: false,
};

/**
 * The board's figures, to be put into a message: what was asked in words, then the latest figure of each measure of that name.
 * Each carries its period, doubts, definition and source, as in a chat.
 */
export async function searchForMeasures(deps: RouteDeps, principal: Principal, search: Search): Promise<Found> {
  const said = search.query.trim();
  const asked = said === '' || search.skip > 0 ? null : await inWords(deps, principal, said);
  const named = (await heldMeasures(deps, principal)).filter((measure) => isNamed(measure, said));
  const others = named.filter(({ code }) => code !== asked?.grounds.measure.code);
  const answers: OneMetricAnswer[] = asked === null ? [] : [asked];
  for (const { code } of others.slice(search.skip, search.skip + MOST_RESULTS)) {
    const question = { ...LATEST, measures: [code] };
    const answer = one(await answerMetricQuestion(deps.figures, { principal, question }));
    if (answer !== null) answers.push(answer);
  }
  return {
    results: answers.map((answer) => resultOf(deps, principal, answer)),
    note: 'I hold no figure of that name. Try a word of it, for example “referrals”.',
  };
}

async function inWords(deps: RouteDeps, principal: Principal, said: string): Promise<OneMetricAnswer | null> {
  const asked = await askAboutFigures(deps.figures, { principal, said });
  return asked.status === 'answered' ? one(asked.answer) : null;
}

function one(answer: MetricAnswer): OneMetricAnswer | null {
  switch (answer.status) {
    case 'denied':
    case 'no-such-measure':
    case 'held':
    case 'several':
      return null;
    default:
      return answer;
  }
}

async function heldMeasures(deps: RouteDeps, principal: Principal): Promise<readonly Measure[]> {
  const question: MetricQuestion = { ...LATEST, wish: 'held', measures: [] };
  const answer = await answerMetricQuestion(deps.figures, { principal, question });
  return answer.status === 'held' ? answer.measures.map(({ measure }) => measure) : [];
}

/** Every word typed begins a word of the measure's name, of what people call it, or of its part of the data set. */
function isNamed({ name, aliases, section }: Measure, said: string): boolean {
  const known = wordsIn([name, ...aliases, section].join(' '));
  return wordsIn(said).every((word) => known.some((one) => one.startsWith(word)));
}

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function resultOf({ cards }: RouteDeps, { board }: Principal, answer: OneMetricAnswer): SearchResult {
  const view = presentOneAnswer(board.name, answer);
  const figure = [view.figure ?? view.lines[0] ?? '', view.period].filter((words) => words !== '').join(' · ');
  // No buttons: whoever reads it may not have the bot, or no right to the board's other figures.
  return {
    title: cutWords(view.title, LONGEST_LINE),
    text: cutWords(figure, LONGEST_LINE),
    card: figureCard(cards, { ...view, buttons: [] }),
  };
}
