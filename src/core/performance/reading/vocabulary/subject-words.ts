/**
 * What figures are also asked about or cut by: who sent it, who it was about, how it ended. Where a measure does not count
 * by it, the question is about a part that is not held, and the whole must not stand for it.
 */
const TEXT = `
police officer officers school schools teacher teachers headteacher academy academies nursery nurseries college education pupil health nurse nurses midwife midwives visitor visitors doctor doctors gp gps hospital hospitals
ambulance camhs probation housing fire court courts nspcc parent parents mother mothers father fathers dad mum grandparent grandparents carer carers neighbour relative public anonymous self professional professionals agency agencies partner partners voluntary charity church faith
boy boys girl girls male males female females gender sex age aged ages baby babies infant infants unborn toddler toddlers teenager teenagers teen teens adolescent adolescents adult adults elderly older younger sibling siblings unaccompanied asylum
ethnicity ethnic asian black white mixed roma traveller travellers muslim christian religion language nationality disability disabled sen send ehcp autistic autism
ward wards postcode postcodes locality localities town towns village street north south east west region regional
emotional physical sexual abuse abused violence violent alcohol drug drugs substance mental suicide suicidal harm harmed fgm prevent radicalisation radicalised extremism terror trafficking trafficked slavery gang gangs knife weapon weapons county honour forced marriage online grooming groomed bullying bullied obesity poverty homelessness homeless
late overdue missed outside beyond delayed delay cancelled postponed rejected refused declined unallocated unassessed incomplete duplicate withdrawn nfa action substantiated unsubstantiated
cost costs spend spent spending budget budgets money salary salaries staff staffing worker workers vacancy vacancies sickness turnover caseworker manager managers supervision
exclusion exclusions excluded suspension suspensions absence absences absent attendance attended attend attending attends neet truancy offence offences offender offenders offending custody arrest arrests arrested crime crimes convicted conviction prosecution prosecutions perpetrator perpetrators
adoption adopted adoptions placement placements residential kinship leaver leavers orphan orphans strategy discussion discussions marac mash mappa dbs audit audits complaint complaints compliments scr panel
length duration average longest shortest cost waiting-time death deaths died fatal
population census houses house potholes bin bins tax arrears rainfall weather football
protection protections private episodes episode incident incidents interview interviews awareness
stillbirth pregnancy pregnant smoking vaccination immunisation dental dentist immunisations
`;

const SUBJECTS: ReadonlySet<string> = new Set(TEXT.trim().split(/\s+/));

/** Whether a word names a part, a cause or a matter that figures may be cut by. */
export function isSubjectWord(word: string): boolean {
  return SUBJECTS.has(word) || (word.endsWith('s') && SUBJECTS.has(word.slice(0, -1)));
}

export const SUBJECT_WORDS: readonly string[] = [...SUBJECTS];
