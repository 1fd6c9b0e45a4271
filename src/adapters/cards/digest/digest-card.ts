import { cutWords } from '../actions/cut-words.js';
import type { CardData } from '../card-data.js';
import type { QuorumLine } from '../coming-view.js';
import { quorumData } from '../coming-words.js';
import type { Cards } from '../create-cards.js';
import { fillWithRoom } from '../fill-with-room.js';
import type { RenderedCard } from '../rendered-card.js';
import { bannerData } from '../tone.js';
import { agenciesChart } from './digest-chart.js';
import { digestButtons, needRows, numberRows, passedOverLine, summaryLine } from './digest-words.js';
import type { DigestAction, DigestMeeting, DigestView } from './digest-view.js';

/** How much is named, in the fullest card and in the smaller ones tried when that is too large for Teams. */
const DETAILS = [
  { actions: 8, what: 110, opens: true, agencies: 8, worded: 30, figures: 8 },
  { actions: 8, what: 110, opens: false, agencies: 6, worded: 25, figures: 6 },
  { actions: 6, what: 100, opens: false, agencies: 5, worded: 25, figures: 5 },
  { actions: 6, what: 90, opens: false, agencies: 3, worded: 25, figures: 4 },
  { actions: 5, what: 70, opens: false, agencies: 3, worded: 21, figures: 3 },
  { actions: 4, what: 60, opens: false, agencies: 3, worded: 10, figures: 2 },
  { actions: 2, what: 40, opens: false, agencies: 2, worded: 4, figures: 1 },
] as const;
type Detail = (typeof DETAILS)[number];

const LONGEST_WHO = 90;
const LONGEST_FIGURE = 240;
const LONGEST_REASON = 200;

/** The board's business on a day, for the chair: what needs somebody first, then how things stand. */
export function digestCard(cards: Cards, view: DigestView): RenderedCard {
  return fillWithRoom(
    cards,
    DETAILS.map((detail) => ({
      template: 'digest',
      summary: `Digest, ${view.day}: ${summaryLine(view)}`,
      data: digestData(view, detail),
    })),
  );
}

function digestData(view: DigestView, detail: Detail): CardData {
  const needs = needRows(view);
  const figures = view.figures.slice(0, detail.figures);
  return {
    board: cutWords(view.board, 120),
    title: `Digest, ${view.day}`,
    summaryLine: summaryLine(view),
    banner: bannerData(view.nothingNeedsYou ? ALL_IS_WELL : null),
    hasNeeds: needs.length > 0,
    needs,
    meeting: meetingData(view.meeting),
    quorum: quorumData(quorumOf(view)),
    ...actionsData(view, detail),
    numbers: numberRows(view),
    ...agenciesChart(view.agencies, { most: detail.agencies, worded: detail.worded }),
    hasFigures: figures.length > 0,
    figures: figures.map((sentence) => cutWords(sentence, LONGEST_FIGURE)),
    hasPassedOver: view.slotsPassedOver > 0,
    passedOver: passedOverLine(view.slotsPassedOver),
    buttons: digestButtons(view),
  };
}

const ALL_IS_WELL = {
  tone: 'good',
  title: 'Nothing needs you today',
  lines: ['Everything is in hand. This is how things stand, should you like to look.'],
} as const;

function meetingData(meeting: DigestMeeting | null): CardData {
  if (meeting === null) return { shown: false };
  const { title, when, answers } = meeting;
  return { shown: true, title: cutWords(title, 120), when, answers };
}

function quorumOf({ meeting }: DigestView): QuorumLine | null {
  const quorum = meeting?.quorum ?? null;
  return quorum === null ? null : { ...quorum, reason: cutWords(quorum.reason, LONGEST_REASON) };
}

function actionsData({ actions, numbers }: DigestView, { actions: most, what, opens }: Detail): CardData {
  const shown = actions.slice(0, most);
  const left = Math.max(0, numbers.overdue - shown.filter(({ overdue }) => overdue).length);
  return {
    hasActions: shown.length > 0,
    actions: shown.map((action) => ({ ...actionData(action, what), opens })),
    hasMore: shown.length > 0 && left > 0,
    more: `…and ${left} more overdue. The button “Overdue actions” lists them all.`,
  };
}

function actionData({ actionId, reference, what, who, standing }: DigestAction, most: number): CardData {
  const owner = cutWords(who, LONGEST_WHO);
  return { actionId, what: cutWords(what, most), who: `${owner} · ${reference}`, standing, open: `Open ${reference}` };
}
