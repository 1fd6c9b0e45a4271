import type { CardData } from './card-data.js';
import type { Cards } from './create-cards.js';
import type { Verb } from './verbs.js';

/** A button a route adds to a card. Its data carry ids and closed words only; the verb is added by the card maker. */
export interface Button {
  readonly title: string;
  readonly verb: Verb;
  readonly data?: Readonly<Record<string, string | number | boolean>>;
}

export interface LinkButton {
  readonly title: string;
  readonly url: string;
}

/** Teams shows six buttons at most; what does not fit is left away, last ones first. */
export const MOST_BUTTONS = 6;

export function buttonsData(buttons: readonly Button[], most: number = MOST_BUTTONS): readonly CardData[] {
  return buttons.slice(0, most).map(buttonData);
}

export function buttonData({ title, verb, data }: Button): CardData {
  return { title, verb, data: data ?? {} };
}

/** Links that may not stand in a card are left away. */
export function linksData(cards: Cards, links: readonly LinkButton[], most: number): readonly CardData[] {
  return links
    .map(({ title, url }) => ({ title, url: cards.link(url) }))
    .filter(({ url }) => url !== '')
    .slice(0, most);
}
