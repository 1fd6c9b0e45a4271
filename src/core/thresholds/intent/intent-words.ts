import { sceneLines, type SceneWords } from '../danger/scenes/scene-lines.js';

const MEDICINE =
  'calpol|paracetamol|ibuprofen|nurofen|piriton|melatonin|tablet|tablets|tabs|medicine|medication|meds|dose|ritalin|concerta|medikinet|insulin|inhaler|antibiotics|amoxicillin|penicillin|sertraline|fluoxetine|prozac|citalopram|pill|pills|antidepressants|diazepam|cough_mixture|antihistamine|laxatives|movicol|creon|epilim|steroids|codeine|aspirin|gaviscon|vitamins|sudocrem|hydrocortisone|cream|lotion|drops|epipen|methylphenidate|contraceptive|jabs|vaccine';
const DOCUMENT =
  'letter|letters|email|emails|report|reports|chronology|chronologies|referral|refer|form|marf|statement|minutes|assessment|summary|genogram|plan|notes|paragraph|paragraphs|para|paras|bundle|submission|submissions|witness_statement|position_statement|skeleton|analysis|agenda|script|template|invitation|policy|essay|assignment|handover|entry|entries|log|body_map|timeline|text|message|speech|presentation|powerpoint|slides|newsletter|poster|leaflet|poem|story|reference|complaint|reflection|case_study|supervision|wording|sentence|bullet_points|bullets|scale|section|tables|spreadsheet|write_up|writeup|recording|case_note|case_notes|contract|agreement|apology|response|reply|cv|job_description';
const CASE =
  'family|child|boy|girl|him|her|them|he|she|they|twins|niece|nephew|grandson|granddaughter|brother|sister|cousin|pupil|mum|dad|parents|baby|address|house|number|street|road|estate|flat|name|dob|case|lad|siblings|neighbour|neighbours|partner|boyfriend|kid|this|client|household|lodger|teacher|man|uncle|friend|someone|son|daughter|carer|foster';

/** What people want of a bot that it does not do, in kinds of words. */
export const INTENT_WORDS: SceneWords = {
  /** They ask for it to be done, not what it is or how to do it. */
  request: sceneLines(`
    ^ please|pls|plz|kindly|just|hi|hello|ok|now|then|and? please|pls|plz|can|could|will|would|write|draft|compose|produce|prepare|generate|type|summarise|rewrite|proofread|reword|rephrase|translate|create|turn|make|put|give|fill|complete|knock|rustle|whip|pen|cobble|convert|shorten|tidy|polish|condense|edit|check|look|correct|improve|finish|design|list|bullet|format|log|suggest|structure
    ^ do|send me|a|my|this|up
    can|could|will|would|might|may you|u|it|quorum|bot
    need|want|like|love|appreciate you|it|something|someone|help|a|an ~ to|with|written|drafted|that
    any chance|possible|way|hope you|of
    for me|us
    help me|with
    would you mind
    give|send|get|do|make|find|show|write me|us
    i|we need|want|require ~ a|an|my|the|some ~ ${DOCUMENT} ~ written|drafted|done|typed|by|for|summarised|completed|quick|asap|that
    got ~ to ~ write|do ~ ${DOCUMENT} & help|can_you|start_me
  `),
  writing: sceneLines(`
    write|writing|draft|drafting|compose|produce|prepare|generate|type|summarise|summarize|summary|rewrite|proofread|proof|reword|rephrase|translate|create|shorten|tidy|polish|condense|edit|design|structure|format|paraphrase|redraft|expand
    put|knock|write|type|draw|sketch|rustle|whip|make|mock|cobble|throw|work|tidy|bang|jot ~ up|together|into|out|down|in
    fill|filling|complete|completing ~ in|out|form|marf|referral|refer|the|this|my|it|a
    turn|convert|change|make|put ~ into|in ~ a? ${DOCUMENT}|words|english|formal|professional
    make|sound ~ more? professional|formal|better|softer|nicer|shorter|longer
    give|gimme|send|suggest|provide ~ me|us|a|some|three|two|an|the ~ ${DOCUMENT}|example|wording|words
    do|make|finish|start ~ me|my|a|the|up|this ~ ${DOCUMENT}
    what ~ wording ~ use|put|should
    check ~ spelling|grammar
    word ~ it|this|the|my ~ for|better|nicely|properly
  `),
  document: sceneLines(`
    ${DOCUMENT}
    this|that|these|it|them ~ up|into|for|from
    all|what ~ i|we ~ told|typed|said|wrote|written|pasted
  `),
  /** How to do one's own work, what a form asks, who writes what: that is answered. */
  'own-work': sceneLines(`
    heard|nothing|submitted|already|ago|reply|acknowledged ~ nothing|back|sent|week|weeks|day|days|since|from|in|yet
    do|should|must|does|shall|can i|we|it|they|she|he ~ need|have|still|use|also|bother
    which|what form|forms
    how do|should|can|to|long|would|could|soon|much|often ~ i|we|you|write|fill|complete|make|send|refer
    what|which|where ~ do|should|must|shall|would|can|to|goes|needs ~ i|we|put|write|include|go|in|be|to & !say_to_get|put_so
    do|does|must|should|shall|have|need|who|when|is|are ~ i|we|school|a|have|it|the|writes|write|completes|fills|supposed ~ write|complete|fill|send|draft|put|submit|sign|see|to & !can_you|for_me|you_write
    need|have|got|ought to write|complete|fill|send
    who|when ~ writes|write|completes|fills|gets|sends|chairs
    told|asked|asks|telling|emailed|wants|wanted|wrote|written ~ to|me|us|that|a ~ write|letter|copy|wrote|written|statement & !can_you|for_me|want_you|need_you
    see|copy|read|share ~ of? ~ referral|report|refer|assessment
  `),
  /** Asks after what somebody holds on a family. */
  'asks-after': sceneLines(`
    did|has|have|was|were|is|are conference|panel|mash|court|they|social|school|anyone|anybody|the|that|this|we|you ~ put|decide|decided|say|said|told|closed|accepted|placed|make|made|known|open|allocated|refer|reported|heard|happened
    whether|if ~ ever|already|been|is|are|was|has
    ^ is|are|was|were|has|have|did|does|any|who|which|what|where & !has_not|is_not|was_not|have_not|did_not|what_level|what_is_the_level|is_it|is_this|is_there_a|are_we
    ^ ok|hi|hello|hiya|please|and|so|morning|sorry|just is|are|was|were|has|have|did|does|any|who|which
    can|could|would|will|are_you_able ~ you|u|someone|anyone|i|we ~ check|see|tell|find|look|pull|confirm|search|say|get|bring|give|let|share|access|view|print|run|trace|know|send
    tell|let|show|give ~ me|us ~ if|whether|who|what|know|when|where|anything|about|the|everything|how
    ^ please? check|look|find|search|pull|bring|get|dig|run|trace|confirm|verify ~ if|whether|up|out|on|for|through|the|his|her|their|records|history|system|this
    need|want|trying|wondering|like ~ to ~ know|find|check|see|confirm ~ if|whether|who|out|what & !what_level|what_to_do|if_i|if_this|whether_i|whether_to|if_we
    do you ~ know|have|hold|got|see|think_they
    anyone|anything ~ know|heard|come|news|update|updates|history|record|records|intel|info|information|previous|on|flagged
    wondering|checking ~ if|whether
  `),
  'case-fact': sceneLines(`
    conference|panel|mash|meeting|court|strategy|they|social|you ~ put|place|placed|make|made|keep|kept|take|took|leave ~ him|her|them|it|family|child ~ on|off|under ~ plan|register|cp|cin|order|protection
    ever|already|previously|before|still ~ been|come|crossed|flagged|involved|known ~ to|with|across|on|by ~ you|us|social|services|system|police|books|radar|desk
    known|open|referred|allocated|assigned|closed|involved|active|familiar to ~ social|services|care|us|you|police|children|yot|mash|camhs|team|early|anyone|system
    known to|about
    under|open_to|got|have|has|involved_with ~ social_services|social_care|social-worker|social|cin|cp|early_help|yot|eh|lac|mash
    on|under|subject ~ to? ~ plan|register|cp|cin|lac|order|licence|books|system|child_protection|child_in_need
    social-worker|allocated|worker|caseworker|key_worker|lead_professional|iro|cpc|team|officer|guardian ~ for|of|on|to|name|called|number|dealing|assigned|details
    who|whos|which ~ allocated|assigned|social-worker|lead|worker|dealing|holding|got|has|team ~ case|family|worker|him|her|them|for|to|on|with|of
    conference|meeting|strategy|review|panel|mash|court|hearing|assessment|visit|referral|refer|case|investigation|s47|section_47 ~ decide|decided|outcome|say|said|conclude|concluded|agreed|agree|result|go|went|happen|happened|progress|status|done|come_back|closed|started|accepted|received
    did|has|was|have ~ conference|meeting|strategy|review|panel|assessment|visit|referral|refer|case|investigation ~ go|happen|finish|accepted|received|closed|gone|done|been|opened|decide|started|ahead
    outcome|status|update|progress|latest|result|decision|news ~ of|on|for|with|about|from
    come|came|in|been|had|received|reported|logged|flagged ~ in|anything|already|before|about|through|a|any|previous ~ about|on|before|already|refer|referral|report|concern|concerns|this|him|her|them|for
    anything|anyone|any|somebody|someone|school|nursery|gp|police ~ come|reported|refer|referred|flagged|said|known|rung|raised|logged|in|on_file|held|recorded ~ about|on|in|him|her|them|family|before|already|this|for|concern
    form|previous|convictions|conviction|criminal_record|pnc|history|records|record|file|files|intel|markers|flags|alerts ~ on|for|about|family|him|her|them
    has|have|got|any ~ form|previous|convictions|conviction|record|history|markers|alerts & !no_history|history_of
    pull|bring|look|get|open|print|dig|search ~ up|out|into|through|for|on ~ record|records|file|case|history|family|child|details|notes|dob|system|name|him|her|address
    where|which ~ placed|placement|foster|living|moved|staying|taken|house ~ now|him|her|baby|them|with|twins|child|is|are
    how|what ~ many ~ referrals|referral|refer|times|concerns|reports ~ on|about|for|we|had|made
    plan|case|order|file|record|referral|refer|alert|flag|marker ~ open|active|in_place|still|current|exist|on|live|already
    still|already|currently|ever|previously|recently|now ~ open|known|under|on|with|reported|referred|refer|allocated|involved|active ~ social|services|care|social-worker|plan|team|case|cp|cin|to
    what ~ you|we|they|mash|social_care|system ~ have|got|hold|know|holding ~ on|about
    last|latest|recent ~ contact|visit|referral|refer|entry|note|assessment
    what ~ level|tier|plan|category ~ is|are|was|were ~ on & !this|would|should
  `),
  case: sceneLines(`
    ${CASE}
    @child
  `),
  /** What the document is asked about in general. */
  'in-general': sceneLines(`
    how long|often|soon|many|quickly|quick|much|early|late|far
    who|what|when|where|which ~ has|have|must|should|needs|need|can|attends|attend|chairs|invited|sits|goes ~ to|be|attend|come|in|on|there|sit|invited
    who attends|chairs|decides|sits|convenes|goes|gets
    what|when|how|who|why|which ~ is|are|does|do|happens|means|counts|would|should ~ a|an|the|it|when|if|on|mean|get|for ~ plan|level|case|conference|registered|child_protection|cin|core_group|strategy|mash|marac|threshold|social-worker|step
    do|should|can|must|would|could|shall i|we ~ refer|tell|ring|share|need|speak|contact|inform|have|wait|go
    if ~ a|the|child|they|he|she|mum|dad|family ~ is|are|was|has
    what|which ~ level|threshold|tier|stage
    what ~ does|is ~ mean|stand|for|involve|a ~ 
    he|she|they|child|family|who ~ is|are already|also|now? on|open|known & !is_he|is_she|are_they|check|tell_me
    how ~ long|often|soon|many ~ days|before|after|until|take|does|is|weeks|times
    concerned|worried|concern|concerns ~ about|that|because|for
    need|supposed|have ~ to ~ tell|share|inform|refer|record
    escalate|escalation|step_down|step_up
  `),
  'how-to': sceneLines(`
    best|right|good|clever thing|things|line|words|message ~ to ~ say|tell|send|text|do
    how ~ would|could|do|might|can ~ someone|somebody|person|people|anyone|mate|friend|you|one|i
    asking for ~ friend|mate
    how do|can|could|would|should|to|d|did|does ~ i|you|one|we|u|someone|people|parents|a & !how_do_i_tell|how_do_i_report
    how hard|far|much|many|long|best
    best|easiest|quickest|safest|good|top|sneaky|clever|simple|cheap|any|proper|sneakiest ~ way|ways|trick|tricks|excuse|tip|tips|method|time|place|story|hiding|lie|idea|ideas|advice
    what|whats ~ trick|best|way|can|could|should|secret|do ~ i|to|you|we|is|say|give|slip|use|tell
    tips|advice|tricks|ideas|hacks|ways|help on|for|to|me ~ & !professional
    tell|show|teach|help|explain me|us ~ how|to|get|make|hide|with|a
    can|could|may|is_it_ok_to|ok_to i|we ~ just? smack|hit|give|lock|leave|hide|get|stop|make|tell|say|slip|punish|avoid|use|put
    want|need|trying ~ to ~ make_sure|hide|stop|get|keep|avoid & how|without|so
    where can|could|do|would ~ i|you|one ~ 
    so ~ nobody|no_one|they|school|teacher|teachers|social|mash|police|it|social-worker|hospital|doctor|gp|health_visitor|mum|parents ~ not|cannot|never|see|notice|notices|know|knows|find|finds|tell|tells|ask|asks|suspect|suspects
  `),
  'asks-how': sceneLines(`
    ^ asking ~ for ~ mate|friend
    ^ hi|hello|ok|so|quick|please|and? how|best|whats|tips|any|easiest|quickest|ways|way|trick|advice & !how_do_i_tell|how_do_i_report|how_serious|how_do_i_respond|how_do_i_help|how_do_we|any_advice_on_how
    ^ what can|could|do|should|would|is|are i|you|the|a|we & so|without|give|slip|best|trick|way|story|excuse|say
    ^ where can|do|could
    ^ is there ~ way|trick|anything
  `),
  reported: sceneLines(`
    asked|asks|googled|searched|searching|heard|found ~ how|what|where
    worried|concerned|concern|concerns|suspect|disclosed|noticed|sign|signs|spot|recognise|prevent|protect|safeguard|help|support
    feel|feels|keep|stay safe
  `),
  'told-of': sceneLines(`
    management|manager|covering_up|being_covered|staff_are|head_is
    mum|dad|parents|parent|she|he|they|child|boy|girl|stepdad|boyfriend|partner|pupil|family|uncle|nan|teacher|carer|someone|neighbour ~ asked|asks|asking|googled|searched|wants|wanted|told|is|has|hides|hide|hid|been|said|was|keeps|tells|uses|used|gave|gives|giving|covers|covered|coaches|coached|lied|lies|makes|made & !how_do_i|how_can_i|how_to|can_i|whats_the|what_is_the|how_do_u|how_do_you|how_could_i|i_can|best_way|tell_me_how
    asked|asks|asking|googled|searched|searching|wants_to_know ~ how
    worried|concerned|concern|suspect|noticed|disclosed
    sign|signs|indicator|indicators|spot|recognise|prevent|protect|safeguard
  `),
  conceal: sceneLines(`
    hide|hiding|cover|conceal|disguise|mask|explain|excuse|clean|remove|get_rid|lie|fake|pass_off|play_down|cover_up ~ bruise|mark|burn|injury|injuries|drugs|evidence|abuse|weapon|smell|pregnancy|handprint|black_eye|fracture|cuts|scars|blood & !management|colleague|manager|school_hides
    so|without|before|where ~ school|teacher|teachers|they|nobody|no_one|anyone|social|social-worker|hospital|gp|doctor|health_visitor|police|it|mash|camhs|nursery|mark|marks|bruise|bruising|evidence|trace|leaving|getting|people|staff ~ not|cannot|see|seeing|notice|noticing|know|knowing|finding|find|tell|ask|asking|mark|marks|bruise|caught|evidence|trace|show|showing|shows|suspect|questions|visible|record
    not ~ notice|see|find|tell|know|suspect|show|ask|leave_a_mark|leave_marks|bruise & so|how|way|best
    without ~ leaving|getting ~ mark|marks|bruise|bruises|caught|evidence|trace
    get|getting|got ~ away ~ with
    undetected|undetectable|untraceable|unnoticed|invisible & how|way|best|so
  `),
  'hurt-child': sceneLines(`
    hit|smack|beat|hurt|punish|discipline|shake|burn|lock|tie|restrain|starve|whip|choke|drown|poison|harm|abuse|touch|kill|strangle|slap|cane|drug|sedate|silence|grope|molest|groom|seduce|bruise|kick|pinch
  `),
  coach: sceneLines(`
    coach|train|get|make|persuade|convince|teach|tell|force|bribe|brainwash|push|prep|rehearse|talk ~ him|her|them|child|daughter|son|boy|girl|kid|baby|children ~ to|into|not|so|say|that|change ~ say|lie|deny|tell|take_back|retract|change|withdraw|keep|drop|forget|quiet|not|story|blame|accuse|agree|hate|refuse|against & !feel_safe|talk_to|open_up|disclose|school_work|eat|come_to|go_to_school|get_help
    stop|prevent|keep ~ him|her|them|daughter|son|my ~ from|talking|telling|quiet|speaking|disclosing|grassing|blabbing & !bullying|hurting_himself|cutting|running|self|self-harm
    keep ~ quiet|secret|mouth_shut & how|best|make
    say|saying|says ~ dad|mum|he|she|ex ~ hit|hurt|touch|abused|did_it & coach|get|train|make|teach
  `),
  evade: sceneLines(`
    stop|avoid|get_rid|rid|fob|trick|fool|mislead|block|prevent|dodge|keep|lose|shake|put|evade|escape|beat|outsmart|deal|manipulate|pass ~ of|off|out|away|from|the|a|my|them|social|health|with ~ social|services|social-worker|health_visitor|school|police|visits|visit|visiting|mash|assessment|worker|nosy|drug_test|hair_test|hair_strand|inspector|nursery & !meeting|help
    social|services|social-worker|health_visitor|mash|police|school|worker ~ off|out|away|from ~ my|our|back|case|house|involved|coming|visiting|finding & how|trick|way|get|keep|stop
    pass ~ drug|hair|alcohol|parenting ~ test|strand|assessment
    sound|look|seem|appear ~ like|as ~ good|perfect|better|normal ~ parent|mum|dad|family & assessment|social|visit|fool
  `),
  sedate: sceneLines(`
    give|slip|put|use|feed|dose|drop|need|take ~ baby|toddler|child|him|her|them|kids|boy|girl|in|to ~ sleep|sleeps|quiet|knock|out|drowsy|calm|settle|shut|under|bottle|asleep|down|nap|through & piriton|calpol|whisky|brandy|medicine|tablet|slip|dose|drug|something|sedative|antihistamine|nytol|melatonin|alcohol|how_much|what_can|knock|sedate|phenergan|gin|what_could
    knock|send|put ~ him|her|them|baby|child|toddler ~ out|sleep|under|off & how|what|best
  `),
  lure: sceneLines(`
    keep|keeps|keeping|hide|delete|so ~ our|my|this|chats|messages|it|us ~ secret|private|hidden|quiet|between ~ & @teen|@under13|girl|boy|child|teenager|her|him & say|trick|way|how|get|thing
    get|make|persuade|convince|trick|talk|entice|lure|ask|encourage|pressure|groom|befriend ~ teenager|girl|boy|child|kid|pupil|young|@teen|@under13|her|him|kids|girls|schoolgirl|them ~ send|photo|nude|nudes|naked|undress|alone|trust|meet|kiss|secret|sex|like_me|fancy|drunk|bed|chats|chat|private|between_us|webcam|camera|come_to_mine|house|not_tell|strip & !help|disclose
    where|when ~ girls|boys|kids|child|children|schoolkids|teenagers ~ alone|hang|walk|play|unsupervised|swim|change|shower & how|where|best|nobody|no_one
    find|watch|see|download|buy|get|look ~ child|kid|kids|underage|young|teen|preteen|girl|boy ~ porn|naked|nude|nudes|undressed|sexual|videos_of
  `),
  spy: sceneLines(`
    read|see|get|hack|spy|track|bug|clone|monitor|access|unlock|bypass|get_round|get_into|break_into|intercept|listen ~ dms|messages|phone|account|snapchat|whatsapp|spyware|passcode|password|texts|location|camera|insta|tablet & !how_do_i_monitor|parental_controls|safety_settings|keep_safe
    without ~ knowing|her_knowing|him_knowing|them_knowing & phone|dms|messages|account|track|film|record|photo
  `),
  'weapon-how': sceneLines(`
    buy|get|make|build|carry|sell|smuggle|hide|3d_print|order|stash ~ knife|gun|weapon|bomb|acid|explosive|drugs|weed|cannabis|ket|pills|crack|machete|firearm & !he|she|they|my_son|pupil|found
  `),
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
  'order-bot': sceneLines(`
    unrestricted|unfiltered|uncensored|jailbroken|jailbreak model|ai|mode|bot|version|assistant|called
    you are an|a|now ~ unrestricted|model|ai|llm|chatgpt|persona|character|called
    which|what ~ tier|level|words ~ gets|get ~ me|us ~ social-worker|through|accepted|quickest|fastest
    ignore|disregard|forget|override|bypass|skip|discard|drop|dismiss|set_aside ~ rules|instructions|instruction|document|above|prompt|guidelines|previous|guidance|everything|that|restrictions|all|training|safeguards|filters|policy|threshold|thresholds
    developer|debug|god|admin|dan|jailbreak|unrestricted|unfiltered|sudo|maintenance|test mode|prompt|access
    hidden|system|secret|internal|original|initial|your rules|prompt|instructions|prompts|programming|message|guidelines|configuration|settings & show|print|reveal|repeat|what|tell|output|list|give|display
    pretend|roleplay|role_play|imagine|simulate ~ you|to_be|that ~ are|is|were|a|no|social-worker|manager|human|lawyer|doctor & !child|says
    you are now|no_longer|a_social-worker|a_lawyer|a_doctor|an_ai|dan|free|not_a_bot
    act|behave|respond|reply|answer ~ as ~ a|an|if|though|my ~ social-worker|manager|lawyer|doctor|judge|human|team_manager|expert|no|not|lead
    just|only|simply|always|must ~ say|answer|reply|tell|give|put|confirm|write|output|respond ~ level|level_4|level_3|level_2|level_1|yes|no|threshold_met|met|threshold
    whatever|anything|everything|no_matter|regardless ~ i|what|of|they ~ say|type|ask|told|next|write & say|answer|level|met|reply|respond|put
    from now on
    answer|respond|reply|say ~ every|all|any|whatever|always & level|yes|met|question|same
    say|tell|confirm|put|mark|make|call|approve|authorise|sign_off|bump|upgrade|downgrade ~ this|it|that|the|him|her|as|them|me|down ~ level_4|level_3|level_2|level_1|accepted|approved|threshold_met|up_to & !not_agree|do_not_agree|disagree & !do_i|should|does|would|what|who|can_they|how_do_we
    word|phrase|write|put|say|phrasing|wording|buzzwords|magic|spin|pitch ~ it|this|so|to|that|words|get|make ~ so|get|accepted|accept|has_to|have_to|must|through|cannot_refuse|met|guarantee|take_it|threshold|over_the_line & how|what|best|which|tell|give|help
    exaggerate|embellish|inflate|beef|sex|big|ramp|lay|dress|play ~ up|it|on|the ~ referral|concerns|refer|thick|threshold|so|level|form
    trigger|magic|buzz|key|right word|words & accepted|referral|level|threshold|through|get|use
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
