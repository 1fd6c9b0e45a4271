import type { Agency, Sector } from '../../../../src/core/people/agency.js';
import type { ReadingContext, RosterEntry } from '../../../../src/core/actions/reading/reading-context.js';
import type { Role } from '../../../../src/core/people/role.js';
import { asId, type GroupId } from '../../../../src/core/shared/ids.js';
import { aPerson } from '../../../kit/builders/a-person.js';
import { anAgency } from '../../../kit/builders/an-agency.js';
import { day } from '../../../kit/builders/at.js';

const agency = (id: string, sector: Sector, name: string, shortName: string): Agency =>
  anAgency({ id, sector, name, shortName });

export const AGENCIES = {
  independent: agency('independent', 'other', 'Independent chair', 'Independent chair'),
  council: agency('council', 'local-authority', 'Ravensby Metropolitan Borough Council', 'Council'),
  ccg: agency('ccg', 'health', 'Ravensby and North Vale Clinical Commissioning Group', 'CCG'),
  police: agency('police', 'police', 'North Vale Police', 'Police'),
  trust: agency('trust', 'other', "Ravensby Children's Trust", "Children's Trust"),
  hospitals: agency('hospitals', 'health', 'Ravensby Hospitals NHS Trust', 'RHT'),
  mental: agency('mental', 'health', 'North Vale Partnership NHS Foundation Trust', 'NVPFT'),
  probation: agency('probation', 'probation', 'National Probation Service', 'NPS'),
  primary: agency('primary', 'education', 'Primary schools', 'Primary schools'),
  special: agency('special', 'education', 'Special schools', 'Special schools'),
  college: agency('college', 'education', 'Ravensby College', 'College'),
  voluntary: agency('voluntary', 'voluntary', 'Ravensby Council of Voluntary Organisations', 'RCVO'),
  lay: agency('lay', 'lay', 'Lay members', 'Lay members'),
  cafcass: agency('cafcass', 'other', 'Children and Family Court Advisory and Support Service', 'CAFCASS'),
  fire: agency('fire', 'other', 'North Vale Fire Service', 'NVFS'),
  unit: agency('unit', 'other', 'Ravensby SCB Business Unit', 'Business Unit'),
} as const;

const MAIN = asId<GroupId>('main-board');
const QPP = asId<GroupId>('qpp');

type Placed = readonly [
  title: string,
  agency: keyof typeof AGENCIES,
  office?: 'chair' | 'vice-chair' | null,
  group?: GroupId,
];

function entry(id: string, name: string, seats: readonly Placed[], roles: readonly Role[] = ['member']): RosterEntry {
  return {
    person: aPerson({ id, name }),
    seats: seats.map(([title, of, office, group]) => ({
      title,
      agency: AGENCIES[of],
      groupId: group ?? MAIN,
      office: office ?? null,
    })),
    roles: new Set(roles),
  };
}

const ROSTER: readonly RosterEntry[] = [
  entry('chair', 'Independent Chair', [['Independent Chair', 'independent', 'chair']], ['chair', 'member']),
  entry('chief-nurse', 'Chief Nurse, CCG', [['Chief Nurse, Clinical Commissioning Group', 'ccg', 'vice-chair']]),
  entry('dcs', "Director of Children's Services", [["Director of Children's Services", 'council']]),
  entry('public-health', 'Director of Public Health', [['Director of Public Health', 'council']]),
  entry('housing', 'Head of Housing', [['Head of Housing', 'council']]),
  entry('youth-offending', 'Youth Offending Service Manager', [['Youth Offending Service Manager', 'council']]),
  entry('childrens-trust', "Chief Executive, Children's Trust", [["Chief Executive, Children's Trust", 'trust']]),
  entry('designated-nurse', 'Designated Nurse', [
    ['Designated Nurse', 'ccg'],
    ['Designated Nurse', 'ccg', null, QPP],
  ]),
  entry('designated-doctor', 'Designated Doctor', [
    ['Designated Doctor', 'ccg'],
    ['Chair', 'ccg', 'chair', QPP],
  ]),
  entry('police', 'Police representative', [['Police representative', 'police']]),
  entry('public-protection', 'Public Protection Unit lead', [['Public Protection Unit lead', 'police']]),
  entry('hospitals', 'Hospitals Trust representative', [['Hospitals Trust representative', 'hospitals']]),
  entry('mental-health', 'Mental Health Trust representative', [['Mental Health Trust representative', 'mental']]),
  entry('probation', 'Probation representative', [['National Probation Service representative', 'probation']]),
  entry('primary-head', 'Primary head teacher', [['Primary School Representative', 'primary']]),
  entry('special-head', 'Special school head teacher', [['Special School Representative', 'special']]),
  entry('college', 'College representative', [['College representative', 'college']]),
  entry('voluntary', 'Voluntary sector representative', [['Voluntary sector representative', 'voluntary']]),
  entry('lay', 'Lay member', [['Lay Member', 'lay']]),
  entry('second-lay', 'Second lay member', [['Second Lay Member', 'lay']]),
  entry('cafcass', 'CAFCASS representative', [['CAFCASS representative', 'cafcass']]),
  entry('fire', 'Fire service representative', [['Fire Service representative', 'fire']]),
  entry('lado', 'Designated Officer for Allegations', [['Designated Officer for Allegations', 'council', null, QPP]]),
  entry('manager', 'Business Manager', [['Business Manager', 'unit']], ['business-manager']),
];

const GROUPS = [
  { id: MAIN, name: 'Main Board' },
  { id: QPP, name: 'Quality of Practice and Performance' },
];

/** The Ravensby board on Thursday 17 December 2026, its main board next on 21 January and 18 March, QPP on 4 February. */
export function readingBoard(given: Partial<ReadingContext> = {}): ReadingContext {
  return {
    today: day('2026-12-17'),
    nextMeetings: [
      { day: day('2027-01-21'), groupName: 'Main Board' },
      { day: day('2027-02-04'), groupName: 'Quality of Practice and Performance' },
      { day: day('2027-03-18'), groupName: 'Main Board' },
    ],
    group: { id: MAIN, name: 'Main Board' },
    roster: ROSTER,
    agencies: Object.values(AGENCIES),
    groups: GROUPS,
    priorities: [
      { id: 'neglect', name: 'Neglect' },
      { id: 'exploitation', name: 'Child sexual exploitation and missing children' },
      { id: 'early-help', name: 'Early help and thresholds' },
    ],
    ...given,
  };
}

export { QPP };
