import type { NoticeKind } from '../../../core/shared/notice-request.js';

/** What each kind of message is called where people read about its delivery. */
export const NOTICE_NAMES: Readonly<Record<NoticeKind, string>> = {
  'attendance-request': 'The agenda and “Can you come?”',
  'shared-agenda': 'The shared agenda',
  'shared-attendance': 'The shared card: who is coming',
  nudge: 'A reminder to answer',
  'unanswered-list': 'The list of those who have not answered',
  'action-assigned': 'A new action',
  'action-reminder': 'A reminder of an action',
  'action-overdue': 'Word of an overdue action',
  'action-request': 'A request for more time',
  'action-decision': 'A decision on an action',
  digest: 'The digest',
  'delivery-check': 'The question about unclear messages',
  announcement: 'An announcement',
  'advice-request': 'A question to the duty adviser',
  'advice-chase': 'A reminder of a question to the duty adviser',
  'advice-answer': 'The duty adviser’s answer',
  'data-report': 'The quarter’s figures',
};
