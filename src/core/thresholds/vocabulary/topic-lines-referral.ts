/** What somebody wants to know, by topic: what to do, whom to ring, by when. In the phrase grammar, on plain words. */
export const REFERRAL_LINES: Readonly<Record<string, readonly string[]>> = {
  referral_route: [
    'who ~ speak|talk|go ~ to ~ about|with & !head|manager|staff|colleague|coach|teacher',

    'who|number|whom ~ ring|call|phone|contact|tell|report|speak & !night|weekend|saturday|sunday|evening|hours|closed|form|head|manager|colleague|coach|anonymous|one|staff|edt|dies|died',
    'number ~ for|of ~ social|mash|front|childrens|safeguarding|services',
    'how ~ make|do|start ~ refer & !training|consent|without|telling|assessment',
    'where ~ report|refer|send',
    'report ~ worry|concern|abuse|child & where|how|who',
    'worried about ~ child $',
    'phone number',
  ],
  referral_form: [
    'marf ~ or|early|form',

    'marf|form|forms & !one|each|sibling|siblings|accept|early_help_form|anonymous|stand|mean',
    'what ~ put|include|write|go ~ in ~ refer',
    'good refer',
    'fill in|out & form|marf|phoned|rang',
    'confirm|follow ~ writing',
  ],
  referral_scope: [
    'refer|form|forms ~ each|just|both|all|others|siblings|brothers|sisters|one|whole|other',
    'siblings|brothers|sisters|other_kids|other_child|others ~ too|refer|included|as_well|on',
    'other ~ child ~ house|home|family ~ refer',
    'just him|her|the_one',
  ],
  referral_decision: [
    'how long|soon|quick|quickly ~ mash|front|refer|decide|decision|hear|answer|back|reply',
    'heard nothing|not_heard',
    'heard ~ back|nothing & refer',
    'what happens ~ refer|after ~ refer|mash',
    'outcome of ~ refer',
    'when ~ hear',
    'mash ~ decide|decision|how_long',
  ],
  feedback_after_referral: [
    'tell|told|know|feedback|find_out ~ happened|outcome|happens|what ~ refer|my',
    'feedback',
    'will they|i ~ tell|told|know|hear|be_told|let',
  ],
  anonymity: [
    'anonymous|anonymously|anonymity|confidentially',
    'give|leave|say ~ my name',
    'without ~ knowing|know|finding ~ me|it|i|out|who',
    'find|know|told|tell ~ out|who ~ reported|refer|rang|it_was',
    'my name & refer|report|know|tell',
  ],
  consent: [
    'tell|inform|telling ~ mum|dad|parents|family|her|him ~ i|we|that|have|rung|phoned|refer|contacted & have_to|must|should|do_i|need',

    'consent|permission|agreement & !gdpr|without|refused|share|override|said_no|refuse|sex',
    'agree & parents|mum|dad|sign|have_to|family & refer|ring|early|front|assessment|help|before',
    'tell|telling|inform|ask|asking ~ parents|mum|dad|family ~ refer|ring|first|call|i_am',
    'parents|mum|dad ~ agree|sign|know|consent|permission|informed ~ refer|before|ring|need|sign|too',
    'not know ~ refer|referring',
    'sign ~ dad|mum|both|too|as_well',
    '@from16 ~ yes|agree|consent|say_yes|sign|refuse & early_help|parents|assessment|help|own',
    'say yes to & help|early_help|assessment',
    'behind ~ back',
  ],
  consent_override: [
    'refuse|refused|refuses|refusing|will_not|said|says|say ~ no|consent|early_help|refer|agree|help|engage & refer|anyway|consent|now_what|what_now|ahead|still|worse|override|worried|help & !school|treatment|operation|attendance|surgery',
    'without ~ consent|permission|agreement|parents_knowing|telling',
    'override ~ consent',
    'complain|complaint & mum|dad|parents|report|refer|she|they',
    'go ahead',
    'no to ~ refer|assessment|help',
    'withdrawn|withdrew consent',
  ],
  information_sharing: [
    'can|may|should|allowed|could ~ i|we ~ tell|share|give|disclose|pass ~ them|housing|police|gp|school|landlord|nursery|dad|council|solicitor & !refer|kill|hit|hurt',
    'want|wants|asking|asked ~ to? ~ know & can_i|plan|kids|tell|share|allowed|should_i',
    'share|sharing ~ with',

    'gdpr|data_protection',
    'share|sharing|pass|passing|disclose|give ~ information|info|details|file|records|it & !image|nude|bed|bedroom|online|pics',
    'talk|speak|tell|ring|ask ~ to? ~ gp|police|school_nurse|school|health_visitor|nursery|camhs & can|allowed|may|could & !abuse|dad|hit',
    'confidential|confidentiality',
    'safeguarding file|records & school|send|transfer|old|new',
    'information|info & share|sharing|police|allowed|gp|school',
  ],
  recording: [
    'notes|record|records ~ verbatim|handwritten|exact|own_words|paper|electronic',
    'cpoms|myconcern|systmone & paper|record|note|or|write',

    'record|recording|recorded|write_up|notes|writing_down|cpoms & what|how|where|do_i|should|must|child|keep|up|long & !records_on|broken|convict|criminal',
    'write ~ up|down',
    'how ~ write|record|note',
    'what ~ record|note|write ~ and|down|where|child',
  ],
  open_case: [
    'already|has|open|allocated|existing ~ social-worker|worker|case|plan|involved & new|changed|still|refer|do_i|information|again|answers|who|another|phone|worse|ring|update',
    'social-worker ~ already|involved|allocated|not_answering|never|does_not_answer|not_reply',
    'case ~ open|already',
    'allocated ~ worker',
  ],
  out_of_hours: [
    '1am|2am|3am|4am|11pm|10pm|night|am|pm & need|social-worker|ring|number|contact & !child_home|girl|boy|out|came|back|missing|found',

    'edt|ooh & !stand|mean',
    'out of hours',
    'saturday|sunday|weekend|night|evening|bank_holiday|after_hours|6pm|7pm|8pm|9pm|midnight|closed|easter|christmas|after_5|5pm & who|number|call|ring|contact|answering|front_door|mash|open',
    'nobody|no_one ~ answering ~ front|mash|phone',
  ],
};
