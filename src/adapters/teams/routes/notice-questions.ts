import { announcementList, newAnnouncementForm } from './announcements/announcement-cards.js';
import { digestNow } from './digest/digest-rows.js';
import type { QuestionRows } from './question-row.js';
import { settingsForm } from './settings/settings-rows.js';
import { snoozeFromQuestion } from './settings/snooze-rows.js';

/** What can be asked in words about what the bot says unasked. */
export const NOTICE_QUESTIONS: Pick<QuestionRows, 'digest' | 'snooze' | 'announce' | 'announcements' | 'settings'> = {
  digest: { permission: 'digest.read', where: 'one-to-one', answer: (turn) => digestNow(turn) },
  snooze: { permission: 'reminders.snooze', where: 'one-to-one', answer: snoozeFromQuestion },
  announce: {
    permission: 'announcement.send',
    where: 'one-to-one',
    answer: (turn, { said }) => newAnnouncementForm(turn, { text: said.charAt(0).toUpperCase() + said.slice(1) }),
  },
  announcements: { permission: 'announcement.send', where: 'one-to-one', answer: announcementList },
  settings: { permission: 'settings.manage', where: 'one-to-one', answer: settingsForm },
};
