/**
 * Why somebody cannot be reached one to one, in closed words. Nobody is dropped for it: totals count them,
 * the business manager sees them with the reason and can record an answer for them.
 */
export const UNREACHABLE_REASONS = [
  'no-account',
  'guest',
  'not-installed',
  'blocked',
  'removed',
  'disabled-by-admin',
  'conversation-gone',
] as const;
export type UnreachableReason = (typeof UNREACHABLE_REASONS)[number];

const SENTENCES: Readonly<Record<UnreachableReason, string>> = {
  'no-account': 'has no Teams account that the board knows of',
  guest: 'is a guest here, and Teams lets no bot write to them one to one',
  'not-installed': 'has not got this app yet',
  blocked: 'has blocked this app',
  removed: 'has removed this app',
  'disabled-by-admin': 'cannot use this app: an administrator has switched it off',
  'conversation-gone': 'can no longer be found in the chat we had',
};

/** The reason as the rest of a sentence that starts with the person's name. */
export function sayUnreachable(reason: UnreachableReason): string {
  return SENTENCES[reason];
}
