import { sceneLines, type SceneWords } from './scene-lines.js';

/** What speaks against a danger now: it is over, a habit that is settled, asked in general, a lesson, a game or a figure of speech. */
export const WORDS_OF_NOT_NOW: SceneWords = {
  /** It was, and everybody is well or looked after. */
  over: sceneLines(`
    own|her|his childhood
    as a child|kid|teenager|girl|boy ~ & mum|dad|she|he
    turned_out|turns_out ~ was|were|to_be|is
    all|now|safely home
    for ~ @number|twenty|thirty|ten|five ~ minute ~ turned_out|found|back|then
    years|months|weeks|decades|ages|year|month|week|fortnight ago|back|since|on|later|earlier
    last|previous|past year|month|week|term|summer|christmas|placement|winter|autumn|spring|weekend|easter|friday|monday|saturday|sunday|tuesday|wednesday|thursday|school_year|september|october|november|december|january|february|march|april|may|june|july|august & !last_seen|tried_last|attempt_last|attempted_last
    yesterday & !since|still|not|gone
    discharged & !herself|himself|themselves|against|discharge_her|self
    historic|historical|historically|healed|recovered|previously|formerly|originally|long_ago|back_then|nowadays|aftermath|anniversary
    used to & !now|tonight
    when|while ~ he|she|they|i|we was|were ~ little|small|younger|baby|@child|kid|abroad|pregnant
    is|are|now|all|back|home|found ~ safe|safely|well|fine|ok|okay|unharmed|alright|sorted|settled|better|recovering|stable|thriving|happy|reunited & !not|never|nowhere|says_he_is_fine|not_well
    came|come|comes|came_straight|got|returned|turned|brought|back ~ back|home|up ~ safe|later|fine|after|eventually|himself|herself|now|on_sunday|ok|since & !not|never|has_not
    in|since|until|before|by|of january|february|march|april|may|june|july|august|september|october|november|december|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024|2025|spring|summer|autumn|winter
    in ~ prison|jail|custody|therapy|counselling & !not|escaped|out_of
    police|ambulance|crew|paramedics|hospital|social_care|mash ~ attended|dealt|already|came|took_him|took_her|have_it|involved|aware|has_him|has_her|with_him|with_her
    already ~ in|at|with|been|seen|known|reported|referred|admitted|under ~ hospital|police|camhs|safe|mash|crisis|refuge|ward
    seen|checked|treated|reviewed|assessed|cleared|examined by|at|in|over ~ hospital|gp|doctor|ae|camhs|crisis|paediatrician|nurse
    has ~ scar|scars
    scar|scars|scarring & !fresh|new
    nothing|none|no_bother ~ since|bother|problem|problems|trouble|worries|concerns|incidents|contact_since
    left|moved|refuge|separated ~ last|year|months|settled|safe & !last_seen
    calm|settled|fine|ok|well|stable|clean|dry|sober ~ since|now|again|for
    till|until ~ midnight|1|2|3|2am|3am|am & !nobody|missing
    after|following|since ~ overdose|attempt|incident|episode ~ last|in|was|home|discharged|support
    police|pcso|officer ~ spoke|talked|warned
    has been|was|were dealt|sorted|resolved|closed
    was_it|it_was|turned_out ~ accident|accidental|nothing|fine|false
    located ~ at|with|by|safe
    wife|husband|taxi|friend ~ drove|driven|collected ~ instead|home|$
    wife drove
    cast|plaster|stitches|stitched|physio
    died|passed_away ~ last|years|ago|when|in|month|year|weeks
    grew|grown ~ out_of|up_now
  `),
  habit: sceneLines(`
    always|usually|sometimes|often|regularly|occasionally|most|generally|tends|normally|constantly|frequently|repeatedly & !now|tonight
    every night|day|week|weekend|time|morning|friday|saturday|month|other
    most nights|days|weekends|mornings
    at weekends|nights
    a lot
    twice|once ~ this|last|a ~ week|month|year|term
    plays|play|playing out
    second|third|fourth|fifth|2nd|3rd|4th|5th|several|many|@number time|times & week|month|year|term|since|this|has
    on and off
    pattern|episodes
    keeps ~ running|missing|turning
    comes|returns back ~ on|after|later|next
    lately|recently|these_days
  `),
  general: sceneLines(`
    what|asked|asks ~ happens|happen|would_happen ~ if|when|to ~ & !now|hurry
    ^ what|whats is|are|does|do|counts|would|level|happens|should|number|to_do & !this_a_999|i_do|we_do|he_is|she_is
    what would|does|is ~ count|mean|definition|difference|threshold|criteria|policy|guidance|procedure
    what ~ level|tier|threshold & !now|hurry
    ^ when do|should|would|is|can|does
    ^ how do|should|can|long|many|often|old|is|to|would & !do_i_stop|get_him|get_her|out
    ^ who do|should|is|are|can|decides|makes
    ^ is|are ~ there|it ~ guidance|policy|training|course|leaflet|template|ok|normal
    ^ can|could i|we|you ~ refer|share|record|tell|explain|give|see|read|find
    ^ does|do ~ document|threshold|i_need|we_need
    ^ where is|do|can|are
    policy|guidance|procedure|procedures|protocol|training|course|quiz|podcast|webinar|leaflet|poster|posters|definition|meaning|workshop|lesson_on|lesson_plan|lecture|curriculum|inset|briefing|toolkit|checklist|e-learning|elearning|essay|dissertation|research|statistics|newsletter|scenario|hypothetical|hypothetically|theoretical|case_study|exam_question|coursework|refresher|risk_assessment
    if a|any|somebody|someone child|pupil|parent|young-person|baby|teenager|person & what|level|do_we|should|would
    say|imagine|suppose|supposing|for_example a|that|if|you
    in general|theory|principle
    worried|wondering|thinking ~ what ~ would
  `),
  'not-real': sceneLines(`
    ants|insects|worms|spider|spiders|snails|bugs & stamped|killed|kill|squashed|hurt
    cat|dog|rabbit|hamster|guinea_pig|cats|dogs|puppy ~ ate|eaten|died|fell|swallowed|had|was|is|scratch|scratched & !bit|bitten|attacking|mauled|child_bitten
    scratch ~ from ~ cat|dog|kitten
    kill for a|an|some
    twins|kids|child|they|he|she|it is|are kill ~ me|us & needs|break|stress|stressed|tired|lol
    makes|made|make ~ me|you|him|her ~ want ~ to ~ jump|scream|die & lesson|class|grinned|laughed|work
    lolly|slush|ice_pop|face_paint|food_colouring|boredom|flu_jab|jabs_today
    game|games|gaming|gta|fortnite|fifa|minecraft|roblox_game|call_of_duty|nerf|toy_gun|toy_knife|toy_sword|water_pistol|video_game|xbox_game|film|movie|cartoon|novel|fiction|storybook|story_about|book_about|play_about|drama|romeo|macbeth|hamlet|costume|halloween|dress_up|dressing_up|rehearsal|panto|actor|acting|lyrics|song|rap_song|poem|museum|documentary|true_crime|netflix|soap_opera|eastenders|casualty_on|drawing|drew|painted|doodle|lego|dolls|pretend|pretending|pretended|imaginary|make_believe & !online|met
    laughed|laughter|grinned|grinning|lol|haha|joking|jokingly|joke|joked|banter|messing_about|only_messing|giggling|giggles|silly_mood
    drill|rehearsing|exercise|simulation|mock|demonstration|first_aid_course|first_aid_training
    burger|pizza|homework|maths|spellings|football|match|cup|goal|goals|scored|hoovering|haircut|diet|bargain|shopping_list|budget & !outside|knife|stabbed|collapsed|pitch|coach|unconscious|after|missing|left|never|not|field|screaming|hit
    figure of speech
    science|chemistry|cookery|food_tech|dt|woodwork|pe|dance lesson|class|experiment|practical|teacher
    born_with|birthmark|birth_mark|mongolian|blue_spot|strawberry|stork_mark|nappy_rash|eczema|cradle_cap|chickenpox|impetigo|ringworm|vaccination_mark|bcg
    proud|excited|delighted|lovely|brilliant|can_not_wait|cannot_wait|so_funny|cute & !scared|worried
    scouts|guides|licence|farmer|farm|fencing|archery|re_enactment
  `),
  /** Nobody under eighteen is spoken of. */
  grown: sceneLines(`
    colleague|flatmate|housemate|resident|residents|pensioner|elderly|tenant
  `),
};
