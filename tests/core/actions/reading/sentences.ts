/**
 * Sentences as six kinds of people say actions, with what they mean on Thursday 17 December 2026 (see reading-board).
 * `owner`: a person's id, or null where only somebody who was there knows. `due`: a day, or how it is not one.
 * What a reader leaves open where the data has an answer is a question too many; what it answers otherwise is wrong.
 */
export interface Sentence {
  readonly voice: 'manager' | 'chair' | 'minutes' | 'police' | 'head' | 'health';
  readonly said: string;
  readonly owner: string | null;
  readonly due: string;
  /** Where it is plain what remains when owner and date are taken out. */
  readonly what?: string;
  readonly helpers?: readonly string[];
  readonly minute?: string;
  readonly priority?: string;
  readonly agency?: string;
}

type Row = readonly [
  said: string,
  owner: string | null,
  due: string,
  more?: Partial<Pick<Sentence, 'what' | 'helpers' | 'minute' | 'priority' | 'agency'>>,
];

function by(voice: Sentence['voice'], rows: readonly Row[]): readonly Sentence[] {
  return rows.map(([said, owner, due, more]) => ({ voice, said, owner, due, ...more }));
}

const NO_DATE = 'no-date';
const MISSING = 'missing';
const NOT = 'not-understood';

export const FIRST_HALF: readonly Sentence[] = [
  ...by('manager', [
    [
      'action: health to circulate the neglect tool by 12 March, owner designated nurse',
      'designated-nurse',
      '2027-03-12',
      { what: 'Circulate the neglect tool', agency: 'ccg' },
    ],
    ['DN to chase s11 returns by 15/1', 'designated-nurse', '2027-01-15', { what: 'Chase s11 returns' }],
    ['BM to circ training dates by tomorrow', 'manager', '2026-12-18', { what: 'Circ training dates' }],
    [
      'action - head of housing to send evictions data by 29.1.27',
      'housing',
      '2027-01-29',
      { what: 'Send evictions data' },
    ],
    ['polcie rep to confirm deputy by next board', 'police', '2027-01-21', { what: 'Confirm deputy' }],
    [
      'council to nominate for the SCR panel by 8 jan',
      null,
      '2027-01-08',
      { what: 'Nominate for the SCR panel', agency: 'council' },
    ],
    [
      'Owner: DPH. Due: 26 Feb. Refresh the JSNA chapter on early help',
      'public-health',
      '2027-02-26',
      { what: 'Refresh the JSNA chapter on early help' },
    ],
    ['update risk log asap - business manager', 'manager', NO_DATE, { what: 'Update risk log' }],
    [
      'fire service to share home safety leaflet, by end of jan',
      'fire',
      '2027-01-31',
      { what: 'Share home safety leaflet', agency: 'fire' },
    ],
    ['chase lay members for DBS', null, MISSING],
  ]),
  ...by('chair', [
    [
      'the police will report on missing children at the next board',
      null,
      '2027-01-21',
      { what: 'Report on missing children', agency: 'police' },
    ],
    [
      'designated doctor should write to the practices by the twelfth of january please',
      'designated-doctor',
      '2027-01-12',
      { what: 'Write to the practices' },
    ],
    ['I will write to the minister by the end of the month', null, '2026-12-31'],
    ['can the director of public health bring a paper on obesity to the next meeting', 'public-health', '2027-01-21'],
    [
      'business manager to invite cafcass to the march meeting by friday',
      'manager',
      '2026-12-18',
      { what: 'Invite cafcass to the march meeting' },
    ],
    [
      'action for the head of housing to meet the trust within ten working days',
      'housing',
      '2027-01-05',
      { what: 'Meet the trust' },
    ],
    ['we all need to think about neglect', null, MISSING],
    ['ask Sue to look at the dataset by easter', null, NOT],
    [
      'chief nurse to find out about capacity in two weeks',
      'chief-nurse',
      '2026-12-31',
      { what: 'Find out about capacity' },
    ],
    ['independent chair to see the new commissioner in the new year', 'chair', MISSING],
  ]),
  ...by('minutes', [
    [
      'ACTION – DCS/Head of Housing: agree the joint protocol for homeless 16 and 17 year olds. By 19 February 2027',
      'dcs',
      '2027-02-19',
      { what: 'Agree the joint protocol for homeless 16 and 17 year olds', helpers: ['housing'] },
    ],
    [
      '7.2 Designated Doctor to present the child death data by end of Feb',
      'designated-doctor',
      '2027-02-28',
      { what: 'Present the child death data', minute: '7.2' },
    ],
    [
      'Write to all schools about private fostering – Chair, 12/3/27',
      'chair',
      '2027-03-12',
      { what: 'Write to all schools about private fostering' },
    ],
    [
      'It was AGREED that the Police would share the missing episodes return. (Action: Public Protection Unit lead)',
      'public-protection',
      MISSING,
    ],
    [
      'Circulate the learning briefing to front line staff. Owner: Business Manager. Due: 8 January 2027. Min 5.1',
      'manager',
      '2027-01-08',
      { what: 'Circulate the learning briefing to front line staff', minute: '5.1' },
    ],
    [
      'National Probation Service representative to confirm attendance at MARAC by 31/01/2027',
      'probation',
      '2027-01-31',
      { what: 'Confirm attendance at MARAC' },
    ],
    [
      'By whom: Designated Nurse; By when: 12 February 2027; Action: bring the neglect audit to QPP',
      'designated-nurse',
      '2027-02-12',
      { what: 'Bring the neglect audit to QPP' },
    ],
    [
      '(8.3) Voluntary sector representative to survey small groups – ongoing',
      'voluntary',
      NO_DATE,
      { what: 'Survey small groups', minute: '8.3' },
    ],
    [
      'Head of Housing, supported by the Designated Nurse, to revise the toxic housing pathway by 5 March 2027',
      'housing',
      '2027-03-05',
      { helpers: ['designated-nurse'], what: 'Revise the toxic housing pathway' },
    ],
    ['Members noted the report of 3 November 2026.', null, MISSING],
  ]),
  ...by('police', [
    [
      'Police to provide MFH figures NLT 22/01/2027',
      null,
      '2027-01-22',
      { what: 'Provide MFH figures', agency: 'police' },
    ],
    [
      'PPU lead to liaise with CSE team re: taxi licensing by Mon 11 Jan',
      'public-protection',
      '2027-01-11',
      { what: 'Liaise with CSE team re: taxi licensing' },
    ],
    ['police rep to deliver Op Encompass update by Tues 11 Jan', 'police', 'weekday-differs'],
    ['Head of Housing to supply void list ASAP', 'housing', NO_DATE, { what: 'Supply void list' }],
    [
      'Public protection unit lead will brief schools before the March meeting',
      'public-protection',
      '2027-03-17',
      { what: 'Brief schools' },
    ],
    ['DI to attend CMOG by 14/1', null, '2027-01-14'],
    ['Police/health to agree information sharing protocol by 1200 hrs Fri', null, '2026-12-18', { agency: 'police' }],
    ['Probation to submit return by 1 December', 'probation', 'past', { what: 'Submit return' }],
    [
      'Police - share heat map of robberies near schools - 15 Jan',
      null,
      '2027-01-15',
      { what: 'Share heat map of robberies near schools', agency: 'police' },
    ],
    [
      'YOS manager to review knife crime offer within 6 weeks',
      'youth-offending',
      '2027-01-28',
      { what: 'Review knife crime offer' },
    ],
  ]),
  ...by('head', [
    ['primary heads to remind staff about Operation Encompass by half term', 'primary-head', NOT],
    [
      'Special school rep to share the behaviour policy with the board by 22nd January',
      'special-head',
      '2027-01-22',
      { what: 'Share the behaviour policy with the board' },
    ],
    [
      'College to run the healthy relationships session by end of the spring term',
      'college',
      NOT,
      { agency: 'college' },
    ],
    ['schools to return the s175 audit by the 12th', null, '2027-01-12', { what: 'Return the s175 audit' }],
    ['primary school representative to ask heads about elective home education by Feb half term', 'primary-head', NOT],
    ['Head teacher to send names of DSLs by Friday 8th January', null, '2027-01-08'],
    ['me to email the flyer tomorrow', null, '2026-12-18'],
    ['Can the LADO come to the heads meeting in the new year', 'lado', MISSING],
    [
      'college rep to update the bursary info when capacity allows',
      'college',
      NO_DATE,
      { what: 'Update the bursary info' },
    ],
    ['SENCOs to be told about the neglect tool by designated nurse by 29/1/27', 'designated-nurse', '2027-01-29'],
  ]),
  ...by('health', [
    [
      'DN and DD to draft the bruising protocol by end of January 2027',
      'designated-nurse',
      '2027-01-31',
      { helpers: ['designated-doctor'], what: 'Draft the bruising protocol' },
    ],
    ['CCG to fund the GP training', null, MISSING, { agency: 'ccg', what: 'Fund the GP training' }],
    [
      'Designated nurse to lead on the CP-IS roll out, due Q4',
      'designated-nurse',
      '2027-03-31',
      { what: 'Lead on the CP-IS roll out' },
    ],
    [
      'Hospitals trust to audit A&E attendances by 28 Feb 2027 (priority: neglect)',
      'hospitals',
      '2027-02-28',
      { priority: 'neglect', agency: 'hospitals' },
    ],
    [
      'Mental health trust rep to report CAMHS waits by next QPP',
      'mental-health',
      '2027-02-04',
      { what: 'Report CAMHS waits' },
    ],
    ['Chief nurse to sign off the section 11 return by 31 April', 'chief-nurse', NOT],
    [
      'health to report on strategy discussions at next board',
      null,
      '2027-01-21',
      { what: 'Report on strategy discussions' },
    ],
    ['Named GP to write to practices by 15 January', null, '2027-01-15'],
    [
      'Designated Dr to check child death notifications by close of play Monday',
      'designated-doctor',
      '2026-12-21',
      { what: 'Check child death notifications' },
    ],
    [
      'The Designated Nurse has agreed to share the FGM pathway by 1st Feb',
      'designated-nurse',
      '2027-02-01',
      { what: 'Share the FGM pathway' },
    ],
  ]),
];

export const SECOND_HALF: readonly Sentence[] = [
  ...by('manager', [
    ['add action: police rep to send PPN numbers 22/1', 'police', '2027-01-22', { what: 'Send PPN numbers' }],
    [
      'BM / chair to agree forward plan by 4 jan',
      'manager',
      '2027-01-04',
      { helpers: ['chair'], what: 'Agree forward plan' },
    ],
    [
      'desginated nurse to chase GP reports to conf by 29 jan 27',
      'designated-nurse',
      '2027-01-29',
      { what: 'Chase GP reports to conf' },
    ],
    [
      'Action: RCVO to nominate trainer. Due: end of January. Lead: voluntary sector representative',
      'voluntary',
      '2027-01-31',
      { what: 'Nominate trainer' },
    ],
    ['min 6.3 - housing to report rough sleeping u18s - next board', 'housing', '2027-01-21', { minute: '6.3' }],
    [
      'DCS to confirm budget contribution by end of financial year',
      'dcs',
      '2027-03-31',
      { what: 'Confirm budget contribution' },
    ],
    [
      'book venue for dev day - business manager - 15.1.27',
      'manager',
      '2027-01-15',
      { what: 'Book venue for dev day' },
    ],
    ['DPH to send suicide audit, deadline 5 feb', 'public-health', '2027-02-05', { what: 'Send suicide audit' }],
    ['trust to send caseload data by 10/2/26', null, 'past'],
    ['circulate minutes of 12 November', null, MISSING, { what: 'Circulate minutes of 12 November' }],
  ]),
  ...by('chair', [
    [
      'um the head of housing needs to come back to us on bed and breakfast by the next meeting',
      'housing',
      '2027-01-21',
    ],
    [
      'action chief nurse to ask nhs england for the figures by the end of next week',
      'chief-nurse',
      '2026-12-25',
      { what: 'Ask nhs england for the figures' },
    ],
    ['vice chair to stand in for me at the assembly on the fifteenth of january', 'chief-nurse', MISSING],
    ['I would like the police to explain the drop in referrals by the board in march', null, '2027-03-18'],
    [
      "director of children's services to tell the lead member by monday",
      'dcs',
      '2026-12-21',
      { what: 'Tell the lead member' },
    ],
    ['everyone to read the annual report before the next board', null, '2027-01-20'],
    [
      'let us have something on county lines from the public protection unit lead by the twenty second of january',
      'public-protection',
      '2027-01-22',
    ],
    [
      'the chair of QPP to report on the audits at the next board meeting',
      'designated-doctor',
      '2027-01-21',
      { what: 'Report on the audits' },
    ],
    [
      'business manager must thank the lay members by tomorrow',
      'manager',
      '2026-12-18',
      { what: 'Thank the lay members' },
    ],
    [
      'designated nurse will get back to us as soon as possible',
      'designated-nurse',
      NO_DATE,
      { what: 'Get back to us' },
    ],
  ]),
  ...by('minutes', [
    [
      'Action: Business Manager to place the revised threshold document on the website by 31 December 2026.',
      'manager',
      '2026-12-31',
      { what: 'Place the revised threshold document on the website' },
    ],
    [
      'ACTION 3: Chief Executive, Children’s Trust to report placement stability quarterly from April 2027',
      'childrens-trust',
      MISSING,
    ],
    [
      'Provide an update on the recommendations of the serious case review (Designated Doctor, 26 February 2027)',
      'designated-doctor',
      '2027-02-26',
      { what: 'Provide an update on the recommendations of the serious case review' },
    ],
    [
      'Resolved: that the Director of Public Health be asked to review the dataset before the next Board',
      'public-health',
      '2027-01-20',
    ],
    [
      'Youth Offending Service Manager to circulate the Inspectorate’s report of 1 December 2026 by 15 January 2027',
      'youth-offending',
      '2027-01-15',
      { what: 'Circulate the Inspectorate’s report of 1 December 2026' },
    ],
    [
      'Fire Service representative and Head of Housing to visit the high rise blocks by 12 February',
      'fire',
      '2027-02-12',
      { helpers: ['housing'], what: 'Visit the high rise blocks' },
    ],
    [
      'Item 9 – Lay Member to join the communications working group. Timescale: 18 March 2027',
      'lay',
      '2027-03-18',
      { minute: '9', what: 'Join the communications working group' },
    ],
    [
      'Thresholds document to be amended to reflect comments received. Lead: Designated Nurse. Target date: January 2027',
      'designated-nurse',
      NOT,
    ],
    [
      'CAFCASS representative to supply data on care applications; by 5/2/2027; priority: early help',
      'cafcass',
      '2027-02-05',
      { priority: 'early-help', what: 'Supply data on care applications' },
    ],
    ['The Board thanked the Designated Nurse for her work.', null, MISSING],
  ]),
  ...by('police', [
    ['Police rep to submit PVPU return by 0900 Mon 4 Jan', 'police', '2027-01-04', { what: 'Submit PVPU return' }],
    ['OIC to update board NLT 15 Jan 27', null, '2027-01-15'],
    [
      'Action: PPU lead. Task: circulate county lines profile. By: 29/01/27',
      'public-protection',
      '2027-01-29',
      { what: 'Circulate county lines profile' },
    ],
    ['police to attend strategy meetings - continuous', null, NO_DATE, { agency: 'police' }],
    [
      'Public Protection Unit lead to debrief schools re incident on 3 December by 8 January',
      'public-protection',
      '2027-01-08',
      { what: 'Debrief schools re incident on 3 December' },
    ],
    ['LADO to notify police of all allegations within 1 working day', 'lado', '2026-12-18'],
    ['NPS to share MAPPA levels w/c 11 Jan', 'probation', NOT],
    ['Police representative to seek Supt authority for disclosure, 14 days', 'police', MISSING],
    ['police, council and health to hold joint tasking by Thu 7 Jan', null, '2027-01-07', { agency: 'police' }],
    ['Fire to complete home fire safety checks for all CPP families in Q4 26/27', 'fire', '2027-03-31'],
  ]),
  ...by('head', [
    [
      'Primary head teacher to share the attendance letter by Fri 15 Jan',
      'primary-head',
      '2027-01-15',
      { what: 'Share the attendance letter' },
    ],
    ['heads to complete the survey by the last day of term', null, NOT],
    ['special school head teacher - bring the restraint figures to the next board', 'special-head', '2027-01-21'],
    ['Could the designated officer for allegations email us the new form this week', 'lado', MISSING],
    [
      'College to tell the board how many students are looked after by 31 Jan',
      'college',
      '2027-01-31',
      { what: 'Tell the board how many students are looked after' },
    ],
    ['Designated nurse to run a school nurse drop in from September', 'designated-nurse', MISSING],
    ['primary and special schools to return the neglect survey by 5th feb', null, '2027-02-05'],
    ['Mrs Brown to do assemblies on online safety by next Friday', null, '2026-12-25'],
    ['Police to do a talk on knives for year 9 before Easter', null, NOT, { agency: 'police' }],
    [
      'Business Manager to circulate dates for safer recruitment training in the next fortnight',
      'manager',
      '2026-12-31',
    ],
  ]),
  ...by('health', [
    [
      'Desig nurse & desig doctor to audit medicals by 26/2',
      'designated-nurse',
      '2027-02-26',
      { helpers: ['designated-doctor'] },
    ],
    [
      'RHT to implement CP-IS in ED by 1 March 2027',
      'hospitals',
      '2027-03-01',
      { what: 'Implement CP-IS in ED', agency: 'hospitals' },
    ],
    ['Designated Doctor – rapid response rota – tbc', 'designated-doctor', NO_DATE, { what: 'Rapid response rota' }],
    ['Chief Nurse, CCG to escalate to NHSE by 18 December', 'chief-nurse', '2026-12-18', { what: 'Escalate to NHSE' }],
    ['Hospital trust rep to check whether midwives attend core groups by the end of Q4', 'hospitals', '2027-03-31'],
    ['nurse to weigh up health visiting caseloads by 12 Feb', null, '2027-02-12'],
    ['Public health to recommission school nursing by 1st April 2027', 'public-health', '2027-04-01'],
    ['DD to present at QPP on 4 February', 'designated-doctor', MISSING],
    [
      'Mental Health Trust to cut waits by 20% by 31 March 2027',
      'mental-health',
      '2027-03-31',
      { what: 'Cut waits by 20%' },
    ],
    ['designated nurse’s team to circulate the 7 minute briefing by mid January', null, NOT],
  ]),
];
