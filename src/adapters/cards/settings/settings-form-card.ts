import type { Cards } from '../create-cards.js';
import { problemsBanner } from '../problems-banner.js';
import type { RenderedCard } from '../rendered-card.js';

/**
 * What stands in the fields, as stored or as just typed. The payload has the same names; numbers come as people type
 * them, '' for never. Days are working days.
 */
export interface SettingsFields {
  /** "10, 3, 0": how many working days before an action is due; '' for no reminders. */
  readonly remindWorkingDays: string;
  readonly tellLeadAfterWorkingDays: string;
  readonly tellChairAfterWorkingDays: string;
  readonly challengeAfterMeetings: string;
  /** "5, 2": how many working days before answers close; '' for none. */
  readonly nudgeWorkingDays: string;
  /** 1 for Monday to 5 for Friday, or `never`. */
  readonly digestDay: string;
  /** HH:MM, London. */
  readonly digestTime: string;
  readonly remindersTime: string;
  /** After how many hours a digest that is late is no use any more: 1 to 168. */
  readonly digestUsefulHours: string;
  readonly namesInSharedCards: boolean;
  readonly figuresOpenToAll: boolean;
  /** After how many days the words of a question to the duty adviser are deleted: 7 to 3650. */
  readonly adviceWordsDays: string;
}

export interface SettingsFormView {
  readonly board: string;
  readonly fields: SettingsFields;
  readonly problems: readonly string[];
  /** Said after saving: "The settings are saved."; null or left out otherwise. */
  readonly saved?: string | null;
}

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'] as const;

/** The board's own settings: when it reminds, whom it tells, and when. */
export function settingsFormCard(cards: Cards, view: SettingsFormView): RenderedCard {
  const { board, fields, problems, saved = null } = view;
  const card = cards.fill({
    template: 'settings-form',
    summary: saved ?? 'The board’s settings',
    data: {
      board,
      isSaved: saved !== null && problems.length === 0,
      saved: saved ?? '',
      banner: problemsBanner(problems),
      ...fields,
      namesInSharedCards: String(fields.namesInSharedCards),
      figuresOpenToAll: String(fields.figuresOpenToAll),
      days: [
        ...DAYS.map((title, index) => ({ title, value: String(index + 1) })),
        { title: 'Never: no digest', value: 'never' },
      ],
    },
  });
  return problems.length === 0 ? card : { ...card, echoes: true };
}
