import { principalMay, type Principal } from '../people/principal.js';
import { ownPart, type MeetingView } from './meeting-view.js';

const SEE_EVERY_GROUP = ['business-manager', 'chair', 'vice-chair', 'administrator'] as const;

/**
 * Whether somebody may see a meeting: those who run the board see every group's, members see those of their own groups.
 * A meeting that may not be seen is treated as one that does not exist.
 */
export function maySeeMeeting(principal: Principal, view: MeetingView): boolean {
  if (!principalMay(principal, 'meeting.read')) return false;
  return SEE_EVERY_GROUP.some((role) => principal.roles.has(role)) || ownPart(view, principal.person) !== null;
}
