import type { DangerSign } from '../../answering/threshold-answer.js';

/** Frames by the sign each gives. A frame is kinds of words joined by ` & `, in any order; `a|b` either kind, `!a` not that kind. */
export type Frames = Partial<Readonly<Record<DangerSign, readonly string[]>>>;

/**
 * Scenes that are an alarm wherever they are told of, unless they are of a lesson, a game, asked in general, or over: what is
 * said is so grave, or so plainly of this minute, that nothing else has to be said.
 */
export const ALARM_FRAMES: Frames = {
  'being-hurt': [
    'attack-now & victim & now|just',
    'attack-now & small|any-baby & aggressor|carer|me',
    'attack-now & aggressor|carer & me & heard-place|hiding|fears-home',
    'attack-seen',
    'deadly-hold & victim',
    'thrown & victim & now|just|critical|sounds|small',
    'sounds & heard-place & child|any-baby|carer|aggressor & !habit',
    'sounds & now|just & carer|aggressor & child|any-baby|me',
    'death-threat & now|soon & victim & is-here|coming-for|weapon|seeking|hiding|going-back|fears-home',
    'death-threat & hiding|is-here|coming-for|fears-home',
    'hurt-threat & now|soon & child|me|going-back',
    'hiding & aggressor|carer & now|sounds|weapon|seeking|heard-place',
    'gang-debt & deadline & weapon|death-threat|attack-now|is-here|seeking',
    'seeking & aggressor & weapon|death-threat|attack-now & now|soon|is-here',
    'found-out & coming-for|hiding|is-here|taken-to|shut|captive',
    'fire & child|any-baby|me|carer',
  ],
  injured: ['wounded & !grown', 'any-baby & baby-injury & carer|now|told|infant', 'sex-harm & wounded & small'],
  'left-alone': [
    'small & alone & exposed',
    'small & alone & now|just|soon|gone|senseless',
    'small & senseless & carer',
    'small & gone & exposed|sounds|soon|now|just',
    'small|child & hot-car',
    'small & at-the-edge & height|rails|water',
    'small & exposed & now|just & !habit',
    'captive',
    'shut & child & now|just|sounds|gone & !habit',
    'senseless & carer & now|alone|small|me',
    'fell-far',
    'child|me & fallen & water',
  ],
  missing: ['not-home & child|victim & soon|now|just|exposed|taken & !habit', 'not-home & small', 'not-home & about-to & wants-to-die'],
  suicide: [
    'means-ready & !laid-by',
    'wants-to-die & about-to & !denies',
    'wants-to-die & die-means & !denies',
    'on-edge',
  ],
  overdose: [
    'small & swallowed & medicine|poison|drug',
    'swallowed & poison & !habit',
    'swallowed|took & medicine|poison & amount|wants-to-die',
    'swallowed & medicine & recent-ingest',
    'swallowed & drug & critical',
  ],
  weapon: [
    'weapon & brandished & victim|public-place|me & !laid-by',
    'weapon & seeking & victim|public-place',
    'weapon & now|just & carer|aggressor & child|any-baby|me|public-place',
    'attack & crowd-place & soon|now|weapon',
  ],
  'unsafe-home': [
    'delusion & harm-child',
    'delusion & small & soon|now|just|alone|days|gone',
    'carer-ends',
    'unfit|senseless & carer & small & now|just|exposed|alone',
    'told & harm|sex-harm & going-back & soon|now',
    'harm|sex-harm & going-back & fears-home|just & soon|now|coming-for',
    'fears-home & going-back|coming-for & harm|death-threat|hurt-threat',
    'fears-home & going-back & carer & soon|now',
    'fears-home & harm|sex-harm & soon|now|just|days|coming-for',
    'fears-home & coming-for & hiding|now|soon|just',
  ],
  'collected-by-abuser': [
    'unfit & drives-off',
    'not-allowed & is-here',
    'offender & is-here|coming-for & now|just|soon & child|victim',
    'not-allowed & coming-for & now|soon',
    'harm|sex-harm|baby-injury & coming-for & now|just|soon|fears-home',
  ],
  abducted: ['taken & child|any-baby|me|shut|refuses & now|soon|not-allowed|aggressor|exposed', 'taken & not-allowed', 'refuses & not-allowed & small'],
  'taken-abroad': ['forced-or-cut & taken-to & soon|now|just|days|fears-home|helpless', 'cutter-near'],
  'sexual-harm': [
    'sex-harm & now & aggressor|carer|crowd-place|public-place',
    'men & trap-place & helpless & child|victim|me & !habit',
    'men & meet & soon|now|just',
    'blackmail & despair|deadline',
  ],
  medical: ['critical', 'any-baby & baby-sick & !over', 'birth & child|now|alone|trap-place', 'refuses & soon|now|just & child|any-baby|critical'],
};

/** Grave, and nothing says that it is of this minute: the line, without the colour of alarm. */
export const QUIET_FRAMES: readonly string[] = [
  'attack-now & victim',
  'death-threat & victim',
  'hurt-threat & told|fears-home',
  'wants-to-die & !denies',
  'not-home & child|small',
  'swallowed & medicine',
  'weapon & brandished|seeking & !laid-by',
  'child & alone & soon|now|just|exposed',
  'fears-home & harm|sex-harm',
  'sex-harm & coming-for|is-here',
  'offender & is-here|coming-for',
  'not-allowed & is-here|coming-for',
  'delusion & small',
  'refuses & small|child',
  'shut & child',
  'senseless & carer',
  'men & trap-place|meet',
  'taken',
  'forced-or-cut & taken-to',
  'told & harm|sex-harm & soon|now|just',
];
