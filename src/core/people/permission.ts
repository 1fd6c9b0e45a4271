import type { Role } from './role.js';

/**
 * The one permission table: what may be done, and by which roles. Deny is the default: a role not named here may not.
 * Everything a person can ask for names one of these rows, and a test lists what names none.
 */
export const PERMISSIONS = {
  'help.read': ['practitioner', 'member', 'vice-chair', 'chair', 'business-manager', 'analyst', 'administrator'],
  'meeting.read': ['member', 'vice-chair', 'chair', 'business-manager', 'administrator'],
  'meeting.read-restricted': ['member', 'vice-chair', 'chair', 'business-manager'],
  'meeting.manage': ['business-manager', 'chair'],
  'agenda.import': ['business-manager', 'chair'],
  'attendance.answer': ['member', 'vice-chair', 'chair', 'business-manager'],
  'attendance.record-for-another': ['business-manager'],
  'attendance.read': ['member', 'vice-chair', 'chair', 'business-manager', 'administrator'],
  'attendance.read-names': ['vice-chair', 'chair', 'business-manager', 'administrator'],
  'attendance.read-notes': ['vice-chair', 'chair', 'business-manager'],
  'register.confirm': ['business-manager'],
  'deliveries.read': ['chair', 'business-manager', 'administrator'],
  'actions.own': ['practitioner', 'member', 'vice-chair', 'chair', 'business-manager', 'analyst', 'administrator'],
  'actions.read': ['member', 'vice-chair', 'chair', 'business-manager', 'administrator'],
  'actions.manage': ['business-manager', 'chair'],
  'digest.read': ['vice-chair', 'chair', 'business-manager'],
  'announcement.send': ['business-manager', 'chair'],
  'reminders.snooze': ['practitioner', 'member', 'vice-chair', 'chair', 'business-manager', 'analyst', 'administrator'],
  'figures.read': ['member', 'vice-chair', 'chair', 'business-manager', 'analyst'],
  'figures.import': ['analyst', 'business-manager'],
  'settings.manage': ['business-manager', 'administrator'],
  'board.set-up': ['business-manager'],
  'guidance.read': ['practitioner', 'member', 'vice-chair', 'chair', 'business-manager', 'analyst', 'administrator'],
  'guidance.manage': ['business-manager'],
  'guidance.improve': ['business-manager', 'analyst'],
  'advice.ask': ['practitioner', 'member', 'vice-chair', 'chair', 'business-manager', 'analyst', 'administrator'],
  // Who is a duty adviser is for their channel's own list of members to say, which the verb asks about.
  'advice.answer': ['practitioner', 'member', 'vice-chair', 'chair', 'business-manager', 'analyst', 'administrator'],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof PERMISSIONS;

/** Whether any of these roles carries the permission. */
export function may(roles: ReadonlySet<Role>, permission: Permission): boolean {
  return PERMISSIONS[permission].some((role) => roles.has(role));
}
