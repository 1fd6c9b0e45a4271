/**
 * Subjects that one question may be about under several names, as groups: a document lists them under whichever it likes, and a
 * reader of the passage would say that it is about what was asked. The first of a group is the name; a question that expects any of
 * a group is met by any other of it. Two unrelated subjects never share a group.
 */
const SAME: readonly (readonly string[])[] = [
  ['poverty', 'money'],
  ['hba', 'honour_based_abuse'],
  ['county_lines', 'cce'],
  ['unborn', 'pre_birth'],
  ['escalation', 'professional_disagreement'],
  ['referral_decision', 'feedback_after_referral', 'referral_feedback', 'referral_timescale'],
  ['consent', 'parents_present'],
  ['family_change', 'separation'],
  ['parental_conflict', 'family_conflict'],
  ['school_attendance', 'attendance'],
  ['supervision', 'home_alone'],
  ['disclosure_schemes', 'risky_adult'],
  ['strategy_timescale', 'strategy_discussion'],
  ['conference_timescale', 'icpc_timescale', 'conference_quorum', 'conference'],
  ['core_group_timescale', 'core_group'],
  ['forms', 'referral_form'],
  ['missing_return_interview', 'return_interview', 'missing'],
  ['online', 'online_harm'],
  ['historic_abuse', 'non_recent_abuse'],
];

/**
 * The general name a question may carry, and the narrower subjects under which a document lists it; or the subject that goes with
 * it whenever it is told. One way only: a question about teeth is not met by a passage on health in general unless it says so here.
 */
const MET_BY: Readonly<Record<string, readonly string[]>> = {
  behaviour: ['bullying', 'offending', 'parenting'],
  bullying: ['racism', 'identity'],
  /** The danger itself may be listed under its subject. */
  immediate_danger: ['home_alone', 'suicide', 'knife', 'domestic_abuse', 'risky_adult', 'gangs'],
  health: ['was_not_brought', 'weight', 'dental', 'medical_refusal', 'accidental_injury'],
  /** Ordinary knocks, and injuries that somebody caused, are told in the same words; the passage says which. */
  physical_abuse: ['accidental_injury'],
  dental: ['health'],
  weight: ['health'],
  development: ['speech', 'learning', 'health'],
  neet: ['learning', 'attendance', 'missing_education'],
  online: ['image_sharing'],
  online_harm: ['image_sharing'],
  /** Whether and by when to write after a call is told with the form. */
  written_confirmation: ['referral_form', 'timescales'],
  /** Talking it through first is told apart from how to refer, and before it. */
  referral_route: ['consultation'],
  image_sharing: ['online'],
  send: ['exclusion', 'disability'],
  disability: ['send'],
  fgm_risk: ['fgm_mandatory_report'],
  self_harm: ['suicide', 'mental_health'],
  suicide: ['self_harm'],
  mental_health: ['self_harm', 'suicide'],
  serious_violence: ['knife', 'gangs'],
  /** Quarrels between parents and violence between them are told in the same words; the passage says which. */
  parental_conflict: ['separation', 'domestic_abuse'],
  family_change: ['family_conflict'],
  school_attendance: ['missing_education'],
  supervision: ['parenting'],
  /** A child under 13 cannot consent. */
  sexual_abuse: ['sexual_activity', 'non_recent_abuse'],
  private_tutor_or_club: ['lado'],
  forms: ['neglect_tool', 'early_help'],
  consent: ['consent_override'],
  step_down: ['child_in_need'],
  /** All time limits stand in one passage. */
  conference_timescale: ['timescales'],
  icpc_timescale: ['timescales'],
  core_group_timescale: ['timescales'],
  strategy_timescale: ['timescales'],
  referral_timescale: ['open_case', 'timescales'],
  review_timescale: ['timescales'],
  assessment_timescale: ['timescales'],
};

/** Whether a passage's topic is what a question expects. Where nothing special is expected, any ordinary sign at level 1 is. */
export function isExpectedTopic(
  expected: string,
  passage: { readonly topic: string | null; readonly level: number | null },
): boolean {
  const { topic } = passage;
  if (topic === expected) return true;
  if (expected === 'universal') return passage.level === 1;
  if (topic === null) return false;
  return SAME.some((group) => group.includes(expected) && group.includes(topic)) || isMetBy(expected, topic);
}

/** The names under which a document may list what a question calls so, the nearest first. */
export function namesOf(topic: string): readonly string[] {
  return [topic, ...SAME.filter((group) => group.includes(topic)).flat(), ...(MET_BY[topic] ?? [])];
}

function isMetBy(expected: string, topic: string): boolean {
  return (MET_BY[expected] ?? []).includes(topic);
}
