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
  /** It seems to name somebody: it is looked at again, and sent as it is only when they say so with a second press. */
  readonly personalData: boolean;
  /** How many days what is written is kept after the last step. */
  readonly days: number;
  readonly problems: readonly string[];
}

/** Writes to the duty adviser. It says what is kept and who reads it before anything is typed. */
export function adviceFormCard(cards: Cards, view: AdviceFormView): RenderedCard {
  const { adviceId, text, personalData, days, problems } = view;
  const card = cards.fill({
    template: 'advice-form',
    summary: 'Ask the duty adviser',
    data: {
      banner: personalData ? PERSONAL_DATA : problemsBanner(problems),
      text,
      longest: LONGEST_ADVICE_TEXT,
      days: String(days),
      send: personalData ? 'Check it again and send' : 'Send it',
      ids: { adviceId, confirmed: false },
      mayInsist: personalData,
      insistIds: { adviceId, confirmed: true },
    },
  });
  return text === '' ? card : { ...card, echoes: true };
}

const PERSONAL_DATA = bannerData({
  tone: 'warning',
  title: 'This seems to name somebody',
  lines: [
    'It has not been sent, and I have kept nothing of it.',
    'Please take out names, dates of birth, addresses and numbers, then press “Check it again and send”.',
    'If I am wrong and it names nobody, “Send it as it is” passes it on.',
  ],
});
