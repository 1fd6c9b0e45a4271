import { z } from 'zod';
import { changeHours, showHours } from '../../../../core/notices/settings/change-hours.js';
import type { BoardHours } from '../../../../core/notices/settings/board-hours.js';
import { settingsFormCard, type SettingsFields } from '../../../cards/settings/settings-form-card.js';
import type { RenderedCard } from '../../../cards/rendered-card.js';
import { actionRow, type ActionRow } from '../action-row.js';
import type { Turn } from '../turn.js';

const typed = z.coerce.string().max(200).default('');
const toggle = z
  .union([z.boolean(), z.enum(['true', 'false'])])
  .default(false)
  .transform((value) => value === true || value === 'true');
const payload = z.object({
  remindWorkingDays: typed,
  tellLeadAfterWorkingDays: typed,
  tellChairAfterWorkingDays: typed,
  challengeAfterMeetings: typed,
  nudgeWorkingDays: typed,
  digestDay: typed,
  digestTime: typed,
  remindersTime: typed,
  digestUsefulHours: typed,
  adviceWordsDays: typed,
  namesInSharedCards: toggle,
  figuresOpenToAll: toggle,
});

/** What the board sets for itself: when reminders and the digest go out, whom overdue actions are told to, who may see what. */
export const SETTINGS_ROWS: readonly ActionRow[] = [
  actionRow({
    verb: 'settings.form',
    permission: 'settings.manage',
    payload: z.object({}),
    answer: (turn) => settingsForm(turn),
  }),
  actionRow({
    verb: 'settings.save',
    permission: 'settings.manage',
    payload,
    answer: async (turn, form) => {
      const { deps, principal } = turn;
      const changed = await changeHours(deps.notices, { principal, hours: hoursOf(form) });
      const board = principal.board.name;
      if (changed.status === 'invalid') {
        const problems = changed.faults.map(({ sentence }) => sentence);
        return settingsFormCard(deps.cards, { board, fields: form, problems });
      }
      const saved = changed.status === 'changed' ? 'The settings are saved.' : 'Nothing had changed.';
      return settingsFormCard(deps.cards, { board, fields: fieldsOf(changed.hours), problems: [], saved });
    },
  }),
];

/** The board's settings as they stand. */
export async function settingsForm({ deps, principal }: Turn): Promise<RenderedCard> {
  const hours = await showHours(deps.notices, { principal });
  return settingsFormCard(deps.cards, { board: principal.board.name, fields: fieldsOf(hours), problems: [] });
}

const NEVER = 'never';

function fieldsOf(hours: BoardHours): SettingsFields {
  return {
    remindWorkingDays: hours.remindWorkingDays.join(', '),
    tellLeadAfterWorkingDays: numberText(hours.tellLeadAfterWorkingDays),
    tellChairAfterWorkingDays: numberText(hours.tellChairAfterWorkingDays),
    challengeAfterMeetings: numberText(hours.challengeAfterMeetings),
    nudgeWorkingDays: hours.nudgeWorkingDays.join(', '),
    digestDay: hours.digestWeekday === null ? NEVER : String(hours.digestWeekday),
    digestTime: hours.digestAt,
    remindersTime: hours.remindersAt,
    digestUsefulHours: String(hours.digestUsefulHours),
    namesInSharedCards: hours.namesInSharedCards,
    figuresOpenToAll: hours.figuresOpenToAll,
    adviceWordsDays: String(hours.adviceWordsDays),
  };
}

function hoursOf(fields: SettingsFields): BoardHours {
  return {
    remindWorkingDays: numbersIn(fields.remindWorkingDays),
    tellLeadAfterWorkingDays: numberOrNever(fields.tellLeadAfterWorkingDays),
    tellChairAfterWorkingDays: numberOrNever(fields.tellChairAfterWorkingDays),
    challengeAfterMeetings: numberOrNever(fields.challengeAfterMeetings),
    nudgeWorkingDays: numbersIn(fields.nudgeWorkingDays),
    namesInSharedCards: fields.namesInSharedCards,
    figuresOpenToAll: fields.figuresOpenToAll,
    remindersAt: fields.remindersTime.trim(),
    digestWeekday: fields.digestDay === NEVER ? null : wholeNumber(fields.digestDay),
    digestAt: fields.digestTime.trim(),
    digestUsefulHours: wholeNumber(fields.digestUsefulHours),
    adviceWordsDays: wholeNumber(fields.adviceWordsDays),
  };
}

function numberText(value: number | null): string {
  return value === null ? '' : String(value);
}

/** Numbers as people list them: "10, 3, 0", "10 3 0", "10; 3". What is no number is kept as one, so that it is named as a fault. */
function numbersIn(text: string): readonly number[] {
  return text
    .split(/[\s,;]+/)
    .filter((part) => part !== '' && part !== 'and')
    .map(wholeNumber);
}

function numberOrNever(text: string): number | null {
  const said = text.trim().toLowerCase();
  return said === '' || said === NEVER ? null : wholeNumber(said);
}

function wholeNumber(text: string): number {
  return /^\d{1,4}$/.test(text.trim()) ? Number(text) : Number.NaN;
}
