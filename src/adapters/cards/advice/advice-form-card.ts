import { LONGEST_ADVICE_TEXT } from '../../../core/thresholds/advice/read-advice-text.js';
import type { AdviceId } from '../../../core/shared/ids.js';
import type { Cards } from '../create-cards.js';
import { problemsBanner } from '../problems-banner.js';
import type { RenderedCard } from '../rendered-card.js';
import { bannerData } from '../tone.js';

export interface AdviceFormView {
  /** The id the request will have, so that a second press asks nothing twice. */
  readonly adviceId: AdviceId;
  readonly text: string;
  /** It seems to name somebody: it is sent only when they say so. */
  readonly personalData: boolean;
  readonly problems: readonly string[];
}

/** Writes to the duty adviser. It says what is kept and who reads it before anything is typed. */
export function adviceFormCard(cards: Cards, view: AdviceFormView): RenderedCard {
  const { adviceId, text, personalData, problems } = view;
  const card = cards.fill({
    template: 'advice-form',
    summary: 'Ask the duty adviser',
    data: {
      banner: personalData ? PERSONAL_DATA : problemsBanner(problems),
      text,
      longest: LONGEST_ADVICE_TEXT,
      send: personalData ? 'Send it as it is' : 'Send it',
      ids: { adviceId, confirmed: personalData },
    },
  });
  return text === '' ? card : { ...card, echoes: true };
}

const PERSONAL_DATA = bannerData({
  tone: 'warning',
  title: 'This seems to name somebody',
  lines: [
    'It has not been sent, and I have kept nothing of it.',
    'Please take out names, dates of birth, addresses and numbers. If it names nobody, send it as it is.',
  ],
});
