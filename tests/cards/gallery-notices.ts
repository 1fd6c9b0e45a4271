import type { Cards } from '../../src/adapters/cards/create-cards.js';
import type { RenderedCard } from '../../src/adapters/cards/rendered-card.js';
import { announcementCard } from '../../src/adapters/cards/announcements/announcement-card.js';
import { announcementFormCard } from '../../src/adapters/cards/announcements/announcement-form-card.js';
import { announcementSentCard } from '../../src/adapters/cards/announcements/announcement-sent-card.js';
import { announcementsCard } from '../../src/adapters/cards/announcements/announcements-card.js';
import { deliveriesCard, deliveryCheckLead } from '../../src/adapters/cards/deliveries/deliveries-card.js';
import { digestCard } from '../../src/adapters/cards/digest/digest-card.js';
import { settingsFormCard } from '../../src/adapters/cards/settings/settings-form-card.js';
import { snoozeFormCard } from '../../src/adapters/cards/settings/snooze-form-card.js';
import * as notices from './board-notices.js';
import * as own from './board-settings.js';

const board = { ...notices, ...own };
const { announcement, announcementId, digest, form, hostile, long, problems, row, sent, settings, snooze, totals } =
  board;

/** One of each notice and of what is set for them, under the name of its sample. */
export const NOTICES_GALLERY: Readonly<Record<string, (cards: Cards) => RenderedCard>> = {
  digest: (cards) => digestCard(cards, digest()),
  'digest.calm': (cards) => digestCard(cards, board.calmDigest),
  'digest.new-board': (cards) => digestCard(cards, board.emptyDigest),
  'digest.one': (cards) => digestCard(cards, board.digestOfOne),
  'digest.longest': (cards) => digestCard(cards, board.longestDigest(long)),
  'digest.hostile': (cards) => digestCard(cards, board.longestDigest(hostile)),
  'deliveries.today': (cards) =>
    deliveriesCard(cards, {
      ...board.deliveries,
      days: 1,
      totals: totals({ sent: 52 }),
      kinds: [
        { kind: 'attendance-request', sent: 38 },
        { kind: 'action-reminder', sent: 12 },
        { kind: 'digest', sent: 2 },
      ],
      slotsPassedOver: 2,
    }),
  'deliveries.check': (cards) =>
    deliveriesCard(cards, {
      ...board.deliveries,
      totals: totals({ sent: 35, unknown: 3 }),
      problems: problems(3, 'unknown', null),
      lead: deliveryCheckLead(3),
    }),
  'deliveries.one-unclear': (cards) =>
    deliveriesCard(cards, {
      ...board.deliveries,
      totals: totals({ unknown: 1 }),
      problems: problems(1, 'unknown', null),
      lead: deliveryCheckLead(1),
    }),
  'deliveries.forty': (cards) => deliveriesCard(cards, board.deliveriesOfForty()),
  'deliveries.longest': (cards) => deliveriesCard(cards, board.deliveriesOfForty(long)),
  'deliveries.hostile': (cards) => deliveriesCard(cards, board.deliveriesOfForty(hostile)),
  announcement: (cards) => announcementCard(cards, announcement()),
  'announcement.urgent': (cards) =>
    announcementCard(
      cards,
      announcement({ urgent: true, version: 2, standing: { kind: 'standing', text: board.snow } }),
    ),
  'announcement.replaced': (cards) =>
    announcementCard(cards, announcement({ standing: { kind: 'replaced', byVersion: 3 } })),
  'announcement.taken-back': (cards) =>
    announcementCard(
      cards,
      announcement({ urgent: true, standing: { kind: 'withdrawn', because: 'The date was wrong.' } }),
    ),
  'announcement.no-reason': (cards) =>
    announcementCard(cards, announcement({ standing: { kind: 'withdrawn', because: null } })),
  'announcement.longest': (cards) =>
    announcementCard(cards, announcement({ standing: { kind: 'standing', text: long.repeat(20) } })),
  'announcement.hostile': (cards) =>
    announcementCard(cards, announcement({ standing: { kind: 'standing', text: `${hostile}\n`.repeat(60) } })),
  'announcement-sent': (cards) => announcementSentCard(cards, sent()),
  'announcement-sent.again': (cards) =>
    announcementSentCard(cards, sent({ version: 2, urgent: true, unreachable: 2, text: board.snow })),
  'announcement-sent.one': (cards) => announcementSentCard(cards, sent({ addressed: 1, unreachable: 1 })),
  'announcement-sent.taken-back': (cards) =>
    announcementSentCard(cards, sent({ text: null, withdrawnBecause: 'The date was wrong.' })),
  'announcement-form': (cards) => announcementFormCard(cards, form()),
  'announcement-form.one-group': (cards) =>
    announcementFormCard(cards, form({ groups: board.groups.slice(0, 1), text: board.snow })),
  'announcement-form.problems': (cards) =>
    announcementFormCard(cards, form({ text: hostile, problems: ['Please choose whom to tell.', hostile] })),
  'announcement-form.replace': (cards) =>
    announcementFormCard(
      cards,
      form({
        replaces: { announcementId, version: 2, group: 'Main board', people: 38 },
        text: board.snow,
        urgent: true,
      }),
    ),
  announcements: (cards) =>
    announcementsCard(cards, {
      board: board.name,
      maySend: true,
      announcements: [row(), row({ urgent: true, version: 2, text: board.snow }), row({ text: null })],
    }),
  'announcements.none': (cards) => announcementsCard(cards, { board: board.name, maySend: true, announcements: [] }),
  'announcements.member': (cards) =>
    announcementsCard(cards, { board: board.name, maySend: false, announcements: [row()] }),
  'announcements.longest': (cards) =>
    announcementsCard(cards, {
      board: board.name,
      maySend: true,
      announcements: Array.from({ length: 14 }, () => row({ group: hostile, text: hostile.repeat(10), version: 3 })),
    }),
  'snooze-form': (cards) => snoozeFormCard(cards, snooze()),
  'snooze-form.quiet': (cards) =>
    snoozeFormCard(cards, snooze({ quietUntil: 'Tuesday 12 January 2027', until: '2027-01-12' })),
  'snooze-form.problems': (cards) =>
    snoozeFormCard(cards, snooze({ until: '2027-06-01', problems: ['That is more than 60 days away.'] })),
  'settings-form': (cards) => settingsFormCard(cards, { board: board.name, fields: settings(), problems: [] }),
  'settings-form.saved': (cards) =>
    settingsFormCard(cards, {
      board: board.name,
      fields: settings(),
      problems: [],
      saved: 'The settings are saved.',
    }),
  'settings-form.never': (cards) =>
    settingsFormCard(cards, {
      board: board.name,
      fields: settings({
        remindWorkingDays: '',
        nudgeWorkingDays: '',
        tellLeadAfterWorkingDays: '',
        tellChairAfterWorkingDays: '',
        challengeAfterMeetings: '',
        digestDay: 'never',
        namesInSharedCards: true,
      }),
      problems: [],
    }),
  'settings-form.problems': (cards) =>
    settingsFormCard(cards, {
      board: board.name,
      fields: settings({ remindWorkingDays: `ten, ${hostile}`, tellLeadAfterWorkingDays: '0' }),
      problems: [
        'How many days before an action is due: please give numbers with commas between them, such as “10, 3, 0”.',
        'The agency’s lead: please give a whole number from 1 to 60, or leave it empty for never.',
      ],
    }),
};
