import type { Cards } from '../create-cards.js';
import { problemsBanner } from '../problems-banner.js';
import type { RenderedCard } from '../rendered-card.js';
import { bannerData } from '../tone.js';

export interface SnoozeFormView {
  /** The last day without reminders, "Tuesday 12 January 2027"; null while reminders come. */
  readonly quietUntil: string | null;
  /** What stands in the field: YYYY-MM-DD, '' for none, or what was just typed. */
  readonly until: string;
  /** The first and the last day that can be chosen, YYYY-MM-DD. */
  readonly earliest: string;
  readonly latest: string;
  /** The last day in words: "Friday 5 February 2027". */
  readonly latestDay: string;
  readonly problems: readonly string[];
}

/** For one person: no reminders for a while, and reminders again. Says what comes all the same. */
export function snoozeFormCard(cards: Cards, view: SnoozeFormView): RenderedCard {
  const { quietUntil, problems } = view;
  const isQuiet = quietUntil !== null;
  const title = isQuiet ? `No reminders until ${quietUntil}` : 'No reminders for a while';
  const quiet = {
    tone: 'neutral',
    title: 'I am keeping your reminders back',
    lines: [`${quietUntil ?? ''} is the last day.`],
  } as const;
  const card = cards.fill({
    template: 'snooze-form',
    summary: title,
    data: {
      title: isQuiet ? 'Your reminders' : title,
      quiet: bannerData(isQuiet ? quiet : null),
      banner: problemsBanner(problems),
      isQuiet,
      label: isQuiet ? 'Another last day without reminders' : 'The last day without reminders',
      limit: `You can choose any day up to ${view.latestDay}, which is 60 days from now.`,
      until: view.until,
      earliest: view.earliest,
      latest: view.latest,
      save: isQuiet ? 'Change the day' : 'No reminders until then',
    },
  });
  return problems.length === 0 ? card : { ...card, echoes: true };
}
