import type { CardData } from './card-data.js';
import type { ComingPeople, ComingView, PersonLine, Remarks } from './coming-view.js';
import { agenciesData, chartData, quorumData, totalsSentence } from './coming-words.js';
import type { Cards } from './create-cards.js';
import { headData } from './meeting-head.js';
import { personWords } from './person-words.js';
import type { RenderedCard } from './rendered-card.js';
import { bannerData } from './tone.js';

/** How many names a group lists, in the fullest card and in the shorter ones tried when that is too large. */
const NAMES_SHOWN = [60, 20, 8, 3] as const;

/** Who is coming, for one person: with names for those who may read them, by agency for everybody else. */
export function comingCard(cards: Cards, view: ComingView): RenderedCard {
  return cards.fillFirstThatFits(
    NAMES_SHOWN.map((most) => ({
      template: 'coming',
      summary: view.lead?.title ?? `Who is coming: ${view.head.title}, ${view.head.day}`,
      data: comingData(cards, view, most),
    })),
  );
}

function comingData(cards: Cards, view: ComingView, most: number): CardData {
  const { lead, people, remarks } = view;
  const chart = chartData(view.totals);
  return {
    head: headData(cards, view.head),
    banner: bannerData(lead === undefined ? null : { tone: 'warning', title: lead.title, lines: [lead.line] }),
    quorum: quorumData(view.quorum),
    totals: totalsSentence(view.totals),
    hasChart: chart.length > 0,
    chart,
    chartWords: 'The chart cannot be shown here; the figures are in the line above.',
    groups: groupsData([...(people === null ? [] : peopleGroups(people)), ...remarkGroups(remarks)], most),
    hasAgencies: people === null,
    ...agenciesData(people === null ? view.agencies : [], most),
    mayRecord: view.mayRecord,
    mayAnswer: view.mayAnswer,
    updatedAt: view.updatedAt,
  };
}

/** A heading, its lines and the heading's colour. */
type Group = readonly [heading: string, lines: readonly string[], color: string];

/** What needs doing comes first: those the bot waits for or cannot reach, then those who come, then apologies. */
function peopleGroups(people: ComingPeople): readonly Group[] {
  const unreachable = new Set(people.unreachable.map(lineWords));
  return [
    ['Not answered', people.notAnswered.map(lineWords).filter((line) => !unreachable.has(line)), 'Attention'],
    ['To confirm again', people.confirmAgain.map(lineWords), 'Attention'],
    ['Not answered, and I cannot write to them', [...unreachable], 'Attention'],
    ['Coming in person', people.inPerson.map(lineWords), 'Default'],
    ['Coming online', people.online.map(lineWords), 'Default'],
    ['Sending a deputy', people.deputies.map(lineWords), 'Default'],
    ['Apologies', people.apologies.map(lineWords), 'Default'],
  ];
}

function remarkGroups({ interests, notes }: Remarks): readonly Group[] {
  return [
    ['Interests declared', interests, 'Default'],
    ['Notes', notes, 'Default'],
  ];
}

function groupsData(groups: readonly Group[], most: number): readonly CardData[] {
  return groups
    .filter(([, lines]) => lines.length > 0)
    .map(([heading, lines, color]) => ({
      heading: `${heading} (${lines.length})`,
      color,
      people: lines.slice(0, most),
      hasMore: lines.length > most,
      more: `…and ${lines.length - most} more`,
    }));
}

function lineWords(line: PersonLine): string {
  return line.detail === null ? personWords(line) : `${personWords(line)} – ${line.detail}`;
}
