import type { AgendaItem, Paper, Purpose } from '../../core/meetings/agenda/agenda.js';
import type { CardData } from './card-data.js';
import { cleanText, LONGEST_TEXT } from './clean-text.js';
import type { Cards } from './create-cards.js';

/** An item with the time on the clock at which it begins, "2.05 pm"; null when the agenda gives no minutes. */
export interface AgendaLine extends AgendaItem {
  readonly clock: string | null;
}

/** An agenda as one person may see it. */
export interface AgendaView {
  readonly version: number;
  readonly items: readonly AgendaLine[];
  /** What changed since the version before, in sentences; empty for the first. */
  readonly changes: readonly string[];
}

/** How much of an agenda a card shows; each step is smaller than the one before. */
export const AGENDA_DETAILS = ['full', 'no-papers', 'titles', 'short'] as const;
export type AgendaDetail = (typeof AGENDA_DETAILS)[number];

/** How many items the shortest form lists. */
const SHORT_ITEMS = 20;

const PURPOSE_WORDS: Readonly<Record<Purpose, string>> = {
  information: 'for information',
  decision: 'for decision',
  discussion: 'for discussion',
  challenge: 'for challenge',
};

export function agendaData(cards: Cards, agenda: AgendaView, detail: AgendaDetail): CardData {
  const items = detail === 'short' ? agenda.items.slice(0, SHORT_ITEMS) : agenda.items;
  const more = moreLine(detail, agenda.items.length - items.length);
  return {
    version: agenda.version,
    changed: agenda.changes.length > 0,
    changes: agenda.changes.slice(0, detail === 'full' ? 12 : 4),
    items: items.map((item) => itemData(cards, item, detail)),
    hasMore: more !== '',
    more,
  };
}

export function purposeWords(purpose: Purpose): string {
  return PURPOSE_WORDS[purpose];
}

/** "3. Minutes of the last meeting" */
export function itemHeading({ number, title }: Pick<AgendaItem, 'number' | 'title'>): string {
  return `${number}. ${title}`;
}

/** The items to choose from in a form. Every item stays; their titles are cut, and on the shortest card left away. */
export function itemChoices(items: readonly AgendaItem[], detail: AgendaDetail): readonly CardData[] {
  return items.map((item) => ({
    title: detail === 'short' ? `Item ${item.number}` : cleanText(itemHeading(item), detail === 'titles' ? 40 : 80),
    value: String(item.number),
  }));
}

function itemData(cards: Cards, item: AgendaLine, detail: AgendaDetail): CardData {
  const brief = detail === 'titles' || detail === 'short';
  const details = brief ? '' : itemDetails(item);
  const papers = detail === 'full' ? item.papers : [];
  const heading = cleanText(itemHeading(item), detail === 'short' ? 90 : LONGEST_TEXT);
  const linked = papers.map((paper) => ({ title: paperTitle(paper), url: cards.link(paper.link) }));
  return {
    heading: item.clock === null ? heading : `${item.clock} · ${heading}`,
    details,
    hasDetails: details !== '',
    restricted: item.restricted,
    subItems: brief ? [] : item.subItems.map(({ label, title }) => `${label} ${title}`),
    linkedPapers: linked.filter(({ url }) => url !== ''),
    otherPapers: linked.filter(({ url }) => url === '').map(({ title }) => `${title} (to follow)`),
  };
}

function itemDetails({ lead, purpose, minutes }: AgendaItem): string {
  const parts = [
    lead ?? '',
    purpose === null ? '' : purposeWords(purpose),
    minutes === null ? '' : minuteWords(minutes),
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

function minuteWords(minutes: number): string {
  return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}

function paperTitle({ number, title }: Paper): string {
  return number === '' ? title : `Paper ${number}: ${title}`;
}

function moreLine(detail: AgendaDetail, left: number): string {
  if (left > 0) return `…and ${left} more items. This agenda is too long for one card.`;
  if (detail === 'no-papers') return 'The papers are left out here, because this agenda is long.';
  return detail === 'titles' ? 'Only the titles are shown here, because this agenda is long.' : '';
}
