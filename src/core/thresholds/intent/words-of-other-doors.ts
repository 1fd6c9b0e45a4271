import { sceneLines, type SceneWords } from '../danger/scenes/scene-lines.js';

const MEDICINE =
  'calpol|paracetamol|ibuprofen|nurofen|piriton|melatonin|tablet|tablets|tabs|medicine|medication|meds|dose|ritalin|concerta|medikinet|insulin|inhaler|antibiotics|amoxicillin|penicillin|sertraline|fluoxetine|prozac|citalopram|pill|pills|antidepressants|diazepam|cough_mixture|antihistamine|laxatives|movicol|creon|epilim|steroids|codeine|aspirin|gaviscon|vitamins|sudocrem|hydrocortisone|cream|lotion|drops|epipen|methylphenidate|contraceptive|jabs|vaccine';

/** What has another door: medicine, law, adults, and whatever is no business of a threshold document. */
export const WORDS_OF_OTHER_DOORS: SceneWords = {
  medicine: sceneLines(`
    ${MEDICINE}
  `),
  'dose-ask': sceneLines(`
    can|could|should|may|shall|ok_to|okay_to|alright_to|safe_to|fine_to|allowed_to|is_it_ok|how_often|how_long|how_soon|when_can|what_dose|which ~ i|we|he|she|they|child|baby|you|my|to|staff|school|a ~ give|have|take|up|increase|double|use|stop|mix|dose|be|start|halve|skip|crush|restart|wean|put|apply|combine|come_off|need|ml|mg|times|of
    how much|many|often|long ~ of? ~ ${MEDICINE}|ml|mg
    how many ml|mg|mls|drops|spoons|puffs|tablets|sachets
    ml|mg|mls|milligrams|dose|dosage|puffs|spoonful ~ for|of|per|is|should|a|every
    up|double|halve|increase|reduce|stop|skip|change|adjust|taper ~ his|her|my|their|the ~ ${MEDICINE}
    maximum|minimum|correct|right|safe|normal|recommended|usual|lethal ~ dose|amount|dosage
    side effect|effects
    what|which ~ ${MEDICINE} ~ for|best|should|give
  `),
  /** Somebody's care is at issue, not a prescription. */
  'care-at-issue': sceneLines(`
    refuse|refuses|refusing|refused|overdose|overdosed|swallowed|neglect|neglecting|gives|forgets|forgot|will_not|methadone|subutex|mum|dad|parent|parents|carer|stepdad|wrong_dose|consent|not_getting|lying_around|reach|stash|selling|hoarding|in_hospital|withholding|storage|in_her_hand|in_his_hand|all_of_them|them_all|safeguarding|level|threshold|worried|concern
  `),
  'diagnose-ask': sceneLines(`
    does|is|could|can|might|do|would|are ~ this|it|that|he|she|these|my|they|the ~ sound|look|be|seem|have|suggest|got|normal|infected|serious|contagious|broken ~ like|autism|autistic|adhd|meningitis|infected|broken|normal|diabetes|allergic|ocd|bipolar|odd|depression|dyslexia|measles|chickenpox|infection|cancer|epilepsy|tics|tourettes|concussion|contagious|fever|asthma|virus|serious|pda & !neglect|abuse|abused|mum|dad|level|threshold|refer
    what ~ is ~ it|this|wrong|rash|spots|lump & sore|rash|spots|spot|lump|swollen|colour|yellow|green|hurting|hurts|itchy|weeping|foot|ear|eye|toe|skin|tummy|throat & !bruise|mum|dad|level
    should|do|does ~ i|he|she|we|need|be ~ see|go|take|need|have|get ~ doctor|gp|hospital|ae|antibiotics|stitches|xray|tests|scan|nurse & !refuse|will_not|parents|mum|dad|bruise|disclosed|level|consent|tell|refer|consult
    how ~ treat|cure|get_rid|clear|heal|stop ~ nits|rash|eczema|fever|worms|scabies|infection|ringworm|thrush|cough|lice|verruca|wart|nosebleed|earache|teething|constipation|bedwetting|diarrhoea|cold_sore|hayfever
    symptoms ~ of|for
    how long ~ infectious|contagious|incubation|off_school|off_nursery & chickenpox|measles|norovirus|covid|flu|sick|scarlet|hand_foot|impetigo|conjunctivitis|slapped_cheek|mumps|d_and_v|vomiting|bug
  `),
  'legal-ask': sceneLines(`
    non_molestation|non_mol|injunction|child_arrangements|residency|residence & which_form|apply|how_do_i_get|need_for|do_i_need
    my|fathers|grandparents|parents|dads|mums|our|their|his|her|what|legal|father|parental|have ~ rights & !rights_of_the_child|human_rights
    contest|challenge|appeal|overturn|fight|oppose|discharge|revoke|vary|set_aside ~ order|section_20|s20|section|decision|care|court|supervision|removal|adoption|conference|plan & i|my|we|how|can & !professional|threshold_decision|level|conference_decision|escalat|escalation
    sue|compensation|damages|libel|slander|defamation|negligence|judicial_review|tribunal|ombudsman|legal_aid|litigation|prosecute|press_charges & can|how|could|i|claim|get|do|would|should|for
    against the law
    is|would|was|are ~ it|that|they|this|smack|smacking|hitting|he|she|i ~ legal|illegal|lawful|unlawful|against_the_law|criminal|crime|offence|allowed_by_law & !home_alone|alone|share|sharing|record|refer|leave|sex|age_of|marry|cousin|information
    smack|smacking|hit|cannabis|recording|vaping ~ illegal|legal|law & is|what
    will|can|could|would|might ~ i|they|social|services|court|judge|them ~ lose|take|remove|adopt|keep|get|return|give ~ my|our|custody|residency ~ child|baby|daughter|son|grandchildren|twins|them & !hurt|help|safe
    get|win|gain|apply|applying|file|filing|seek|obtain|want ~ for? ~ custody|residency|residence|child_arrangements|parental_responsibility|special_guardianship|non_molestation|occupation_order|prohibited_steps|injunction|specific_issue|contact_order|guardianship|divorce|asylum|visa|leave_to_remain & !children_services|local_authority|refuge|mum_got|dad_got
    form|forms|c100|c1a|n244|fl401 ~ non|non_molestation|order|court|custody|injunction|child_arrangements|appeal|divorce
    solicitor|barrister|lawyer ~ recommend|good|cost|free|find|need|get|cheap|best|should_i|do_i_need
    recommend|find|get|need|which|good ~ solicitor|barrister|lawyer & !his|dads|mums|says|told|wants
    birth certificate & rights|pr|responsibility|father|name
    what|how ~ sentence|punishment|jail|prison|charge|years ~ get|for|would|face|inside & !he_is_in_prison|in_prison
    chances|odds|likely|likelihood ~ of|in|at|to ~ winning|court|custody|keeping|getting|hearing|conviction|win
    will ~ i ~ go ~ to? ~ prison|jail|court
    what ~ happen|say ~ court|judge|hearing & my|i
    case|bundle|grounds ~ strong|argue|defend|defence & court|my
  `),
  /** A practitioner asks about a child, and law comes into it. */
  'practice-law': sceneLines(`
    share|sharing|information|consent|record|refer|referral|home_alone|left_alone|leave_a|disclose|report|professional|gdpr|confidential|confidentiality|pupil|police_protection|school|children_told|being_told|coached|boy|girl|year|child_says|agree|interview|interviewed|chronology|conference|duty|my_duty|required_by_law|looked_after
  `),
  'grown-up': sceneLines(`
    aunt|uncle|nan|grandad|mother|neighbour|friend|colleague|workmate|tenant|resident|residents|flatmate|housemate|husband|wife|man|woman|lady|gentleman|customer|client|service_user|patient|pensioner|elderly|adult|brother|sister|mum|dad|partner|landlord|lodger|employee|boss|father|old|staff|somebody|someone|person|sister-in-law|in_laws
  `),
  'grown-age': sceneLines(`
    aged20|aged21|aged22|aged23|aged24|aged25|aged26|aged27|aged28|aged29|aged30|aged31|aged32|aged33|aged34|aged35|aged36|aged37|aged38|aged39|aged40|aged41|aged42|aged43|aged44|aged45|aged46|aged47|aged48|aged49
    ${Array.from({ length: 50 }, (_unused, more) => `aged${50 + more}`).join('|')}
    of|is|aged|aunt|uncle|nan|mum|dad|neighbour|grandad|man|woman|lady|tenant|resident|friend|husband|wife|colleague ${Array.from({ length: 78 }, (_unused, more) => String(22 + more)).join('|')} & !weeks|minutes|percent|days|number|road|street|aged1|quid|pounds
    dementia|alzheimers|pensioner|elderly|frail|care_home|nursing_home|residential_home|oap|retired|sheltered_housing|supported_living|old_age|zimmer|stairlift|hospice
    no|without|never_had children|kids|child|dependants & !as_a_kid|as_a_child|around
    learning disability|disabilities|difficulties & tenant|resident|man|woman|adult|client
    adult ~ with|safeguarding|social_care|services|at_risk|children_grown|abuse|in
    vulnerable|grown adult|adults|up
  `),
  'grown-harm': sceneLines(`
    locked|lock|kept|tied ~ in|room|up|out
    robbed|robbing|scammed|conned|stealing|steal|taking|money|pension|hit|beat|beats|abused|abuse|bullied|locked|neglect|neglected|sores|falls|fell|hoarding|self_neglect|exploited|cuckooed|controlled|controlling|violent|threatened|shouted|shouting|hurt|hurts|rude|medication|carer|carers|staff|suicidal|depressed|drinking|drugs|starving|dirty|filthy|lonely|confused|wandering|self-harm|self_harming|cutting|raped|assaulted|harassed|stalked|evicted|homeless
  `),
  young: sceneLines(`
    @child|kid|grandkids|grandchild|grandchildren|foster|school|pupil|pregnant|nursery|minor|teenager|stepchildren|looking_after_his|raising|bringing_up|custody|unborn|under_18|granddaughters|grandsons|year_group|lads|lass & !no_children|no_kids|no_child|without_children
    her|his|their|the|two|three|has|with|and|of ~ kids|children|child|baby & !no_child|no_kids|no_children|grown
    the girls|boys|twins|little
  `),
  'other-business': sceneLines(`
    what|when ~ time ~ does|do|is|will ~ close|closes|shut|shuts|open|opens|start|starts|finish|tip|shop|pool|library|bank|bus|train & !front_door|mash|duty|team|school|nursery|line|hub|conference|meeting
    opening|closing hours|times & !front_door|mash|duty|team|hub
    tell|know|got ~ a ~ joke
    how|where ~ park|permit|parking & council|permit|civic|office|renew
    bin|bins|tip|recycling ~ collected|collection|day|missed|emptied|close|open
    vote|prime_minister|president|wifi|wi-fi|password|printer|photocopier|laptop|recipe|horoscope|lottery|restaurant|curry|pizza|takeaway_menu|cinema|netflix|spotify|bitcoin|shares|mortgage|holiday_deals|flights_to|hotel_deal|annual_leave|payslip|payroll|expenses|mileage|timesheet|pension_scheme|council_tax|pothole|potholes|train_times|bus_times|traffic_news|sudoku|crossword|world_cup|premier_league|score|riddle|lyrics|trivia|capital_of|square_root|calculate|currency|exchange_rate|celsius|stationery|room_booking|book_a_room|meeting_room|stapler|toner|helpdesk|it_support|reset_my|software|excel|spreadsheet_formula|python|code_for|who_invented|how_tall|how_far|population|what_time_is_it|timer|alarm_for|birthday_present|christmas_party|secret_santa|leaving_do|diet_plan|weight_loss|dating_advice|star_sign|book_to_read|playlist|gardening
    who|what ~ won|scored|wins
    recommend|suggest ~ film|movie|book|restaurant|hotel|pub|holiday|series|phone|car|gift|present
    weather
  `),
};
