import { buttonsData, linksData, MOST_BUTTONS, type Button, type LinkButton } from './button.js';
import type { Cards } from './create-cards.js';
import type { RenderedCard } from './rendered-card.js';
import { toneStyle, type Tone } from './tone.js';

/** The outcome of something, in the order a worried reader needs it: what happened, what was kept, what to do next. */
export interface NoticeView {
  readonly tone: Tone;
  readonly title: string;
  readonly what?: string;
  /** Single sentences, each on a line of its own: what to put right in a form, for example. */
  readonly points?: readonly string[];
  /** What was kept, so that nobody types it again: "Your answer stands." */
  readonly kept?: string;
  readonly next?: string;
  /** What to quote when asking for help; never a stack, never an id that says something. */
  readonly reference?: string;
  readonly buttons?: readonly Button[];
  readonly links?: readonly LinkButton[];
  /** What the phone's notification says; the title when left out. */
  readonly summary?: string;
}

const MOST_POINTS = 12;

export function noticeCard(cards: Cards, view: NoticeView): RenderedCard {
  const { tone, title, what = '', points = [], kept = '', next = '', reference = '', summary = title } = view;
  const buttons = buttonsData(view.buttons ?? []);
  return cards.fill({
    template: 'notice',
    summary,
    data: {
      style: toneStyle(tone),
      title,
      what,
      hasWhat: what !== '',
      points: points.slice(0, MOST_POINTS),
      kept,
      hasKept: kept !== '',
      next,
      hasNext: next !== '',
      reference,
      hasReference: reference !== '',
      buttons,
      links: linksData(cards, view.links ?? [], MOST_BUTTONS - buttons.length),
    },
  });
}
