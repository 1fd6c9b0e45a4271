/**
 * Slugs that name one subject: the slug a question expects, and those under which a document may list the same thing. Kept short: a slug
 * stands here only where a reader of the passage would say that it is about what was asked.
 */
const EQUAL: Readonly<Record<string, readonly string[]>> = {
  /** A child bullying others is listed under bullying. */
  behaviour: ['bullying'],
  /** The danger itself may be listed under its subject. */
  immediate_danger: ['home_alone', 'suicide'],
  county_lines: ['cce'],
  cce: ['county_lines'],
  unborn: ['pre_birth'],
  pre_birth: ['unborn'],
  escalation: ['professional_disagreement'],
  professional_disagreement: ['escalation'],
  feedback_after_referral: ['referral_decision'],
  referral_decision: ['feedback_after_referral'],
  private_tutor_or_club: ['lado'],
  dental: ['health'],
  weight: ['health'],
  consent: ['parents_present'],
  parents_present: ['consent'],
};

/** Whether a passage's topic is what a question expects. Where nothing special is expected, any ordinary sign at level 1 is. */
export function isExpectedTopic(
  expected: string,
  passage: { readonly topic: string | null; readonly level: number | null },
): boolean {
  if (passage.topic === expected) return true;
  if (expected === 'universal') return passage.level === 1;
  return passage.topic !== null && (EQUAL[expected] ?? []).includes(passage.topic);
}
