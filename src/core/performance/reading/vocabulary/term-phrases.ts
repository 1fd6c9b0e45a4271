/**
 * What the field says for one thing: the terms it comes to, and every way of saying it. The longest phrase that fits is
 * taken. A term is how measures and questions are compared, so that "kids on a plan" and "children with CPPs" are one.
 */
const TEXT = `
contact = contact|contacts|contacted|contacting
referral = referral|referrals|refs|referred|refer|referring|refered|requests for service
rereferral = re ref|re refs|reref|rerefs|re referral|re referrals|rereferral|rereferrals|re referred|rereferred|rereferring|referred again|referred back|re refer|referral again
csc = childrens social care|children social care|social care|csc|childrens services|children services|social services|childrens trust|childrens social services|statutory social care
earlyhelp = early help|eh
earlyhelp assessment = eha|ehas|early help assessment|early help assessments|eh assessment|eh assessments|caf|cafs|common assessment|common assessments|early helps assessments
assessment = assessment|assessments|assessed|assess|assessing
single assessment = single assessment|single assessments|child and family assessment|child and family assessments|c f assessment|c f assessments|c and f assessment|c and f assessments|cfa|cfas|c and fa|c and fas|social work assessment|social work assessments|continuous assessment|continuous assessments|core assessment|core assessments|statutory assessment|statutory assessments|sas|sa completed|sa done|sa in|sa within|sa figures|sa figure|sa numbers|sa total|sa count|completed sa|number of sa
single assessment timely = sa timeliness|sa timescale|sa timescales
single = single
s47 = s47|s47s|sec47|sec47s|sect47|section 47|section 47s|sec 47|sec 47s|sect 47|sect 47s|s 47|s 47s|section47|section47s|47s|47 enquiries|s47 enqs|47 enqs|47 enquiry|47 investigations|child protection enquiry|child protection enquiries|child protection investigation|child protection investigations|cp enquiry|cp enquiries|cp investigation|cp investigations
enquiry = enquiry|enq|enqs|enquiries|enquires|inquires|inquiry|inquiries|investigation|investigations
icpc = icpc|icpcs|initial child protection conference|initial child protection conferences|initial cp conference|initial cp conferences|initial case conference|initial case conferences|initial conference|initial conferences|initial child protection case conference|initial child protection case conferences|initial cpc|initial cpcs|initial cp case conferences|1st child protection conferences|initial conf|initial confs|initial cp conf|initial cp confs
rcpc = rcpc|rcpcs|review conf|review confs|rev conf|rev confs|rev conferences|review child protection conference|review child protection conferences|review cp conference|review cp conferences|review case conference|review case conferences|review conference|review conferences|review cpc|review cpcs|cp reviews|child protection reviews|cp review|child protection review|rcpc conference|rcpc conferences
conference = conference|conferences|conf|confs|case conference|case conferences|child protection conference|child protection conferences|cp conference|cp conferences|cpc|cpcs
review = review|reviews|reviewed
plan = child protection plan|child protection plans|cp plan|cp plans|cpp|cpps|on a plan|on plan|on plans|on a cp|on cp|on the register|on child protection|registered|registration|registrations|plan|plans|subject to a plan|cp numbers|cp cases
cp = cp|child protection
cin = children in need|child in need|cin
lac = looked after children|looked after child|children looked after|child looked after|lac|cla|children in care|child in care|kids in care|young people in care|in care|looked after|care population|into care
neglect = neglect|neglected|neglectful
need = presenting need|presenting needs|presenting|presented with|category of need
category = category|categories|categorised
cse = cse|child sexual exploitation|sexual exploitation|sexually exploited|child exploitation|sexual exploit
cce = cce|criminal exploitation|child criminal exploitation|county lines|county line
risk = risk|risks|risk level|risk levels
risk atrisk = at risk|at a risk
highrisk risk = high risk|higher risk|highest risk|high level risk
lowrisk risk = low risk|lower risk|medium risk|moderate risk|no risk|standard risk
serious = serious|seriously
significant = significant|significantly
awaiting = awaiting|waiting list|waiting lists|wait list|waiting|wait|waits|in the queue|queue|queues|queueing|queuing|still to be|outstanding|backlog
reduced = reduced|reduction|reductions|reducing|reduce|lowered|de risked|brought down|came down
stepup = step up|step ups|stepup|stepups|stepped up|steps up|stepping up|escalated|escalation|escalations|moved up|move up|upped
stepped = stepped
stepdown = step down|step downs|stepdown|stepdowns|stepped down|steps down|stepping down|de escalated|deescalated|de escalation|de escalations|moved down|move down
timely = on time|in time|within time|in timescale|in timescales|within timescale|within timescales|timescale|timescales|timeliness|timely|to time|on schedule|inside timescale|inside timescales|in target time|within target
convert = conversion|conversions|converted|converting|convert|converts|leading to|lead to|leads to|led to|lead|leading|turned into|turn into|turning into|became|become|becoming|becomes|progressing to|progressed to|progress to|progressing|progressed|progress|resulting in|resulted in|result in|ending in|end up as|ended in|ended up as|going on to|went on to|go on to|turns into|end up in|ends up in|ends up as|ends in|end in
repeat = repeat|repeats|repeated|come back|came back|coming back|returning|returned|return
months12 = within 12 months|within a year|within the year|in 12 months|in a year|last 12 months|12 months|a year of|within 1 year|inside 12 months|inside a year|inside 1 year
percent = %|percent|per cent|percentage|percentages|pct|proportion|share|fraction|pc
rate = rate|rates
per10000 = per 10000|per 10 000|per 10k|rate per 10000|per ten thousand|per 10 thousand
caseload = cohort|cohorts|caseload|caseloads|case load
quarter_end = end of quarter|quarter end|at quarter end|end of the quarter|at the end of the quarter|at end of quarter|quarters end
domesticabuse = domestic abuse|domestic violence|dv|dva|da|domestic
missing = missing|missing from home|missing from care
homeeducated = home educated|electively home educated|elective home education|home schooled|ehe|home education
childdeath = child deaths|child death|deaths|death|deaths of children
firstentrant = first time entrants|first time entrant|fte|ftes|fte's
secondplan = second or subsequent|second or subsequent plans|repeat plans|repeat plan|repeat cp plans|second plan|second plans|re plans
lado = lado|lados|allegations|allegation
returninterview = return home interview|return home interviews|return interview|return interviews|rhi|rhis
fostering = fostering|fostered|foster
training = training|trained|train
`;

/** Every phrase with the terms it stands for. */
export const TERM_PHRASES: readonly (readonly [phrase: readonly string[], terms: readonly string[]])[] = TEXT.trim()
  .split('\n')
  .flatMap((line) => {
    const [terms = '', phrases = ''] = line.split(' = ');
    return phrases.split('|').map((phrase) => [phrase.split(' '), terms.split(' ')] as const);
  });

/** What a term is a kind of: a conference is meant by whoever says ICPC, and asked about by whoever says "conferences". */
export const WIDER_TERMS: Readonly<Record<string, readonly string[]>> = {
  icpc: ['conference', 'cp'],
  rcpc: ['conference', 'review', 'cp'],
  conference: ['cp'],
  plan: ['cp'],
  s47: ['enquiry', 'cp'],
  rereferral: ['repeat', 'referral'],
  stepup: ['stepped'],
  stepdown: ['stepped'],
};

/** Terms that tell no measure apart by themselves and may stand in any question. */
export const NEUTRAL_TERMS: ReadonlySet<string> = new Set(['cp', 'enquiry', 'need', 'category', 'quarter_end']);

/** They say that one number is set over another, and of nothing by themselves. */
export const SHARE_TERMS: ReadonlySet<string> = new Set(['percent', 'rate']);

/** Every term that a phrase stands for: what the field has a word for. */
export const SECTOR_TERMS: ReadonlySet<string> = new Set(TERM_PHRASES.flatMap(([, terms]) => terms));

/** Subjects with many measures: the word alone names none of them. */
export const SUBJECT_TERMS: ReadonlySet<string> = new Set([
  'cse',
  'neglect',
  'earlyhelp',
  'conference',
  'review',
  'assessment',
  'risk',
  'timely',
  'domesticabuse',
  'convert',
  'repeat',
  'percent',
  'rate',
]);
