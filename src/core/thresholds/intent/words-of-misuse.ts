import { sceneLines, type SceneWords } from '../danger/scenes/scene-lines.js';

/** How to hurt a child, hide it or get round those who protect; and how to turn the bot from its rules. */
export const WORDS_OF_MISUSE: SceneWords = {
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
  /** The question itself begins with how. */
  'asks-how': sceneLines(`
    ^ asking ~ for ~ mate|friend
    ^ hi|hello|ok|so|quick|please|and? how|best|whats|tips|any|easiest|quickest|ways|way|trick|advice & !how_do_i_tell|how_do_i_report|how_serious|how_do_i_respond|how_do_i_help|how_do_we|any_advice_on_how
    ^ what can|could|do|should|would|is|are i|you|the|a|we & so|without|give|slip|best|trick|way|story|excuse|say
    ^ where can|do|could
    ^ is there ~ way|trick|anything
  `),
  /** Somebody tells what another asked or did, or asks how to protect: no misuse. */
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
    keep|keeps|keeping|hide|delete|so ~ our|my|this|chats|messages|us ~ secret|private|hidden|quiet|between & @teen|@under13|girl|boy|child|teenager|her|him & say|trick|way|how|get|thing
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
};
