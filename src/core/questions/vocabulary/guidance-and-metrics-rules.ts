import type { Rule } from './rule.js';

/** What the guidance and the figures answer. Measured words are the board's own: the indicators and the guidance. */
export const GUIDANCE_AND_METRICS_RULES: readonly Rule[] = [
  {
    // Whatever else stands in it, a level is asked of the threshold document.
    kind: 'guidance',
    points: 5,
    lines: ['what|which level|tier is|are|for|would|does|do', 'what level'],
  },
  {
    // Words of the trade that somebody asks the meaning of.
    kind: 'guidance',
    points: 3,
    lines: [
      'marac|marf|mash|mase|lado|idva|dash|taf|tac|cafcass|cdop|iro|nrm|dbs & what|who|does|mean|means|stand|difference & !agenda|item|paper',
    ],
  },
  {
    kind: 'guidance',
    points: 3,
    lines: [
      'level|levels ~ 1|2|3|4|one|two|three|four',
      'what|which level',
      'level for|is|are & @child|neglect|abuse|missed|cannabis|drug|drugs',
      'consent & refer|referral|mash|share|sharing|parent|parents|need|early|assessment|information',
      'share|sharing ~ information',
      'make|making|send|put ~ referral',
      'refer|referring|referral ~ to|into|mash|social-care|child|pregnant|@child & !many|rate|number|figures',
      '^ how & refer|referral & !many',
      'early help or|and social-care',
      'worried|concerned|concern|worry ~ about|@child & !agenda',
      'worried|concerned & @child',
      'who ~ ring|call|phone|tell|contact & @child|worried|concern|concerned',
      'neglect|neglected|grooming|groomed|fgm|lado|mash|marf|cin & what|where|how|do|is|should & !agenda|paper|item & !many|number|rate|how|figures',
      'where does ~ sit|fit',
      '@child|dad|mum & what|which|should|do|anything & do|level|refer|help & !many|number|rate & !agenda|paper|item',
      'social services|worker',
      'consent|confidentiality|gdpr',
      'report|refer & @child|mum|dad|wife|husband|staff|teacher|coach & !@agenda|item',
      'private fostering|fostered',
    ],
  },
  {
    kind: 'guidance',
    points: 4,
    lines: ['threshold|thresholds', 'level ~ @child', 'give my name & refer|referral|call|report'],
  },
  {
    // A situation told as practitioners tell it; anything asked of the board says more and outdoes it.
    kind: 'guidance',
    points: 2,
    lines: [
      '@child & !@meeting & !@agenda|item & !attendance',
      'yr|year|yo|month|week old',
      'aged',
      '1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17 yo',
      'mum|dad|mother|father|parents|stepdad|nan|grandparents|carer|foster & !@meeting & !@agenda|item & !@i ~ come|attend|make',
      'pregnant|neglect|vaping|weed|cannabis|drugs|grooming|exploitation|truanting|excluded & !@meeting & !@agenda|item',
      'referral|referrals|mash|lado & !@meeting & !@agenda|item',
    ],
  },
  {
    kind: 'data-report',
    points: 5,
    lines: ['data|quarterly|performance report & !agenda|item|paper|papers', 'quarter report|summary'],
  },
  {
    // The figures as a file; attendance and actions have files of their own.
    kind: 'export-figures',
    points: 5,
    lines: [
      'export|download|extract & figures|data|numbers|indicators|measures|statistics|@measure|timeliness|everything & !attendance & !actions|action & !agenda|paper|papers|minutes|register & !@child|document',
      'figures|indicators|measures|data|@measure ~ as|in|into ~ spreadsheet|csv|excel|xlsx & !attendance & !actions|action & !agenda|item|paper|papers|minutes & !import|upload|load & !from',
    ],
  },
  {
    // "Meeting" is a verb here.
    kind: 'metrics',
    points: 5,
    lines: ['meeting|meet|met|missing|hit|hitting ~ target|targets & !agenda|item|paper|papers & !action|actions'],
  },
  {
    kind: 'set-target',
    points: 5,
    lines: [
      '^ please? set|change|put|make|clear|remove|delete|drop|raise|lower|update ~ target|targets & !agenda|item|paper|papers & !action|actions',
      '^ please? no|new target ~ for|of',
    ],
  },
  {
    kind: 'metrics',
    points: 3,
    lines: [
      'how many & @child|children|referrals|assessments|plans|episodes|enquiries|conferences|contacts|cases|exclusions|s47s|icpcs|deaths|visits & !meetings & !coming',
      'how ~ many|is|are|often ~ referrals|plans|assessments|contacts|exclusions|deaths',
      'number|numbers|percentage|percent|proportion|rate|figures|count|data|total|trend|statistics|stats ~ of|for|on|by & !attendance|me & !people|members|attendees & !replies|catering|lunch & !work',
      'rate|rates|count|timeliness|figures|statistics & !attendance & !item',
      'what is ~ referral|rereferral|re ~ rate',
      '@child|plans|referrals|assessments|missing|deaths|exclusions ~ quarter|year|month|figures|data|numbers & !attendance & !agenda & !yo & !year 1|2|3|4|5|6|7|8|9|10|11|12|13',
      'quarter|quarterly|q1|q2|q3|q4 & !agenda|paper|item & !attendance|attended & !@meeting ~ for',
      'referrals & !make|making & !who|send',
      'going|gone|getting ~ up|down|better|worse & !@meeting',
      'dashboard|scorecard|dataset|kpi|kpis|indicators',
      'performance ~ report|data|figures|measures|dashboard',
      'why ~ are|is ~ high|low|up|down|rising|falling',
      'compare|compared|versus|vs & !agenda',
      's47|icpc|rcpc|s47s|icpcs|cin|lac|cla|cpp & !agenda|paper|item & !level',
      '@child|deaths ~ reviewed|registered',
      'many ~ @child',
    ],
  },
  {
    kind: 'metrics',
    points: 4,
    lines: [
      '@measure & @period & !@agenda|item',
      '@measure & total|average|direction|compared|versus|share|highest|lowest|latest|annual|drop|rise|fall|up|down & !@agenda|item & !@meeting',
      '@measure ~ @month & !@meeting & !@agenda|item',
      '@measure ~ on time|in timescale|timescales',
      'how often & reviewed|visited',
      'how many & @child|referrals|assessments|plans|episodes|enquiries|conferences|exclusions|deaths',
      'percentage|rate|number|numbers|count|proportion ~ of|for ~ @child|referrals|assessments|plans|episodes',
    ],
  },
  {
    kind: 'guidance',
    points: 3,
    lines: [
      'do|should|can|must|when we|i|you ~ refer|report|escalate',
      'early help & !assessments|numbers|many|number|trend|agenda|item',
      'step up|down',
      'which level|tier',
      'safeguarding ~ concern|concerns|worry',
      'child in need',
      'section 17',
      'safeguarding issue|matter|problem|referral',
      'family|families & refusing|refused|refuse|support|engage',
      'is ~ safeguarding|neglect|abuse & !item|agenda|paper & !@meeting',
    ],
  },
  {
    kind: 'metrics',
    points: 4,
    lines: [
      'trend|trends & !agenda',
      'latest|current|recent|most ~ numbers|figures|number|data|performance & !attendance & !replies',
      '@measure ~ numbers|number|figures|total|data|rate|rates',
    ],
  },
];

/** What no feature will answer though it sounds like ours: said plainly to be not understood, rather than half answered. */
export const BEYOND_US = [
  'write|draft|compose|translate ~ me|a|an|the & !referral',
  'dose|dosage|prescription|prescribe',
  'weather|joke|poem|recipe|taxi|football|cricket|lottery',
] as const;
