const ROLE =
  /\b(?:chair(?:person|man|woman)?|vice-chair|director|manager|head|officer|superintendent|inspector|sergeant|commissioner|nurse|doctor|gp|lead|co-?ordinator|scrutineer|members?|councillor|cllr|secretary|clerk|adviser|advisor|chief|deputy|principal|head ?teacher|supervisor|analyst|lado|dcs|dci|dsu|author|presenters?|dr|mr|mrs|ms|rev)\b/i;
const AGENCY =
  /\b(?:police|constabulary|health|icb|ccg|nhs|probation|fire(?: and rescue)?|cafcass|education|schools?|colleges?|social care|children['’]?s services|adult services|children['’]s trust|local authority|council|housing|public health|youth (?:justice|offending)(?: service| team)?|voluntary sector|ambulance(?: service)?|prisons?|early help|business unit|partners|agencies|all|board|partnership|trust|subgroups?|sub-groups?)$/i;

/**
 * Whether a few words name who leads an item: a role ("Director of Children's Services") or an agency ("Police").
 * Bare names are not recognised: "(Jane Smith)" and "(Annual Report)" look the same, and a guess would be wrong half the time.
 */
export function leadOf(text: string): string | null {
  const words = text
    .trim()
    .replace(/^(?:report of )?(?:the )?(?=\p{Lu})/u, '')
    .replace(/[.;]$/, '');
  if (/\d|\b(?:is|are|was|were|will|be|has|have|should|must|may|can)\b/i.test(words)) return null;
  if (words.length < 2 || words.length > 80 || words.split(' ').length > 10) return null;
  if (ROLE.test(words) && !/\b(?:report|minutes|update|strategy|plan|review|policy|role)\b/i.test(words)) return words;
  return isAgency(words) ? words : null;
}

/** Agencies alone, or several of them: "Police", "Health and Police", "all agencies". Each word is a name or joins names. */
export function isAgency(text: string): boolean {
  const parts = text.split(/, | and | & |\/| \+ /);
  return parts.every((part) => AGENCY.test(part) && part.split(' ').length <= 4 && /^(?:\p{Lu}|all\b)/u.test(part));
}
