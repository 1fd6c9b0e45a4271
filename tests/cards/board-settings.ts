import type { AnnouncementView } from '../../src/adapters/cards/announcements/announcement-card.js';
import type { AnnouncementFormView } from '../../src/adapters/cards/announcements/announcement-form-card.js';
import type { AnnouncementSentView } from '../../src/adapters/cards/announcements/announcement-sent-card.js';
import type { AnnouncementRow } from '../../src/adapters/cards/announcements/announcements-card.js';
import type { SettingsFields } from '../../src/adapters/cards/settings/settings-form-card.js';
import type { SnoozeFormView } from '../../src/adapters/cards/settings/snooze-form-card.js';
import { asId, type AnnouncementId } from '../../src/core/shared/ids.js';
import { name, updatedAt } from './board-notices.js';
import { id } from './sandwell.js';

/** Announcements, snoozes and settings of the board in December 2026. */

export const announcementId: AnnouncementId = asId(id(400));
export const snow =
  'The Council House is closed because of snow.\n\nThursday’s meeting is online only:\nthe link is in your calendar.';
const plain = 'The annual report is out for comment until Friday 18 December.\nPlease send me what you would change.';

export function announcement(given: Partial<AnnouncementView> = {}): AnnouncementView {
  return {
    board: name,
    group: 'Main board',
    from: 'The business manager',
    sentAt: updatedAt,
    version: 1,
    urgent: false,
    standing: { kind: 'standing', text: plain },
    ...given,
  };
}

export function sent(given: Partial<AnnouncementSentView> = {}): AnnouncementSentView {
  return {
    announcementId,
    group: 'Main board',
    sentAt: updatedAt,
    version: 1,
    urgent: false,
    text: plain,
    withdrawnBecause: null,
    addressed: 38,
    unreachable: 0,
    mayReadDeliveries: true,
    ...given,
  };
}

export const groups: AnnouncementFormView['groups'] = [
  { groupId: asId(id(10)), name: 'Main board', people: 38 },
  { groupId: asId(id(11)), name: 'Quality of Practice and Performance subgroup', people: 1 },
];

export function form(given: Partial<AnnouncementFormView> = {}): AnnouncementFormView {
  return {
    newId: asId('announcement-new'),
    replaces: null,
    groups,
    groupId: null,
    text: '',
    urgent: false,
    problems: [],
    ...given,
  };
}

export function row(given: Partial<AnnouncementRow> = {}): AnnouncementRow {
  return { announcementId, sentAt: updatedAt, group: 'Main board', version: 1, urgent: false, text: plain, ...given };
}

export function snooze(given: Partial<SnoozeFormView> = {}): SnoozeFormView {
  return {
    quietUntil: null,
    until: '',
    earliest: '2026-12-07',
    latest: '2027-02-05',
    latestDay: 'Friday 5 February 2027',
    problems: [],
    ...given,
  };
}

export function settings(given: Partial<SettingsFields> = {}): SettingsFields {
  return {
    remindWorkingDays: '10, 3, 0',
    tellLeadAfterWorkingDays: '5',
    tellChairAfterWorkingDays: '10',
    challengeAfterMeetings: '2',
    nudgeWorkingDays: '5, 2',
    digestDay: '1',
    digestTime: '08:00',
    digestUsefulHours: '48',
    adviceWordsDays: '90',
    remindersTime: '09:00',
    namesInSharedCards: false,
    figuresOpenToAll: false,
    ...given,
  };
}
