function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday';
const MONTHS = 'january february march april may june july august september october november december';
const MEETINGS =
  'meeting meetings board boards lscb lscp scb sscb scp subgroup subgroups subcommittee panel committee executive exec ' +
  'qpp cdop cmog scr l&d forum session sessions development-day';
const CHILDREN =
  'child children kid kids baby babies toddler infant boy boys girl girls son daughter teenager teen pupil student ' +
  'newborn teenagers pupils grandson granddaughter nephew niece lad lass minor sibling brother sister young-person young-people students sons daughters lads schoolgirls schoolboys schoolchild twins triplets schoolgirl schoolboy stepson stepdaughter preschooler';

/** Words that stand for one another in the phrase grammar, by the name the grammar calls them. */
export const WORD_CLASSES: Readonly<Record<string, readonly string[]>> = {
  weekday: words(WEEKDAYS),
  day: words(`${WEEKDAYS} today tomorrow tonight`),
  month: words(MONTHS),
  meeting: words(MEETINGS),
  /** A meeting, or a day standing for it: "is Thursday still on". */
  occasion: words(`${MEETINGS} ${WEEKDAYS} ${MONTHS} it`),
  agenda: words('agenda agendas papers paper paperwork pack packs document documents docs bits'),
  item: words('item items aob'),
  come: words('come comes coming came attend attends attending attended join joins joining joined'),
  coming: words('coming attending going joining attend come go'),
  i: words('i we me'),
  want: words('want need like wish'),
  can: words('can could may will would'),
  everyone: words('everyone everybody all members member people attendees partners agencies board round group'),
  anyone: words('anyone anybody someone somebody everyone everybody they people any all others many'),
  /** Those who sit at the table, as people name them. */
  agency: words(
    'police health la council ccg education schools school probation cafcass housing gp gps nurse dcs fire voluntary camhs ' +
      'nhs yot trust authority governor governors heads head chair rep reps representative member members care colleges ' +
      'nursery ambulance councillor cllr lay partners partner colleague designated deputy lead',
  ),
  answer: words('answer answers reply replies response responses rsvp attendance apologies apology choice'),
  answered: words(
    'answered replied responded responding confirmed answering replying reply respond answer confirm rsvp',
  ),
  told: words('rang rung phoned emailed e-mailed called texted messaged wrote told says said asked contacted'),
  sent: words(
    'sent issued posted circulated shared emailed gone go went reach reached delivered received receive get got',
  ),
  send: words('send circulate issue distribute publish share push get'),
  change: words('change amend update edit alter revise correct switch adjust fix'),
  move: words('move shift postpone reschedule rearrange rebook delay defer'),
  cancel: words('cancel scrap bin abandon'),
  record: words('record log note mark put add enter'),
  deputy: words(
    'deputy deputise deputising deputises deputies substitute sub stand-in replacement representative colleague',
  ),
  online: words('online virtual virtually remote remotely teams zoom video dial dialling dialing computer webex'),
  hedge: words('might maybe perhaps possibly unsure undecided hopefully hope try trying unless probably doubt'),
  asks: words('who what when where why which how is are was were has have had did does do am'),
  place: words('channel chat thread place here'),
  place_of_meeting: words('venue place location room link time date start address where when details hall'),
  /** What the board counts, and the periods it counts in. */
  measure: words(
    'referrals referral rereferral contacts assessments assessment conferences conference icpc icpcs rcpc rcpcs s47 s47s plans plan ' +
      'episodes exclusions deaths cases eha ehas step-up step-down children enquiries visits',
  ),
  period: words(
    'quarter quarterly q1 q2 q3 q4 17/18 16/17 15/16 18/19 19/20 2015/16 2016/17 2017/18 2018/19 2019/20 1617 1718 year years annual',
  ),
  year: words('year yearly annual annually'),
  /** Where an action of the log stands, as people say it. */
  actionstate: words('overdue outstanding open closed live current late completed finished done due'),
  donestate: words('done complete completed finished delivered'),
  child: words(CHILDREN),
  /** One child who is spoken of, rather than children as a subject. */
  onechild: words(
    'child kid baby toddler infant boy girl son daughter teenager pupil lad lass nephew niece grandson granddaughter brother sister ' +
      'schoolgirl schoolboy stepson stepdaughter he she him her',
  ),
  /** Those about whom somebody may be worried. */
  endangered: words(
    `${CHILDREN} toddlers infants family families mum dad mother father parent parents neighbour neighbours he she him her`,
  ),
};
