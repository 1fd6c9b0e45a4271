import { sceneLines, type SceneWords } from './scene-lines.js';

/** What is done to somebody, as it is done, and how it sounds through a wall. */
export const WORDS_OF_VIOLENCE: SceneWords = {
  /** Told as it happens: "is hitting", "keeps kicking", or a word that is only used while it happens. */
  'attack-now': sceneLines(`
    someone|somebody|man|stranger|he ~ in ~ my|our|the ~ house|room|bedroom|garden|home & will_not|scared|alone|breaking|downstairs|upstairs|i_am|hear|hiding|gone_to_work|mum_gone|nobody
    will_not|refuses|not go|leave|get_out & my|our|me & room|house|flat|home & man|he|stranger
    punched|kick|kicked|putting|booting|smashing|broke|breaking|hit ~ through|down|in ~ door|window|wall|front_door|bedroom_door
    door|window ~ being|getting|is kick|kicked|smashed|booted|banged|broken
    yanking|dragging|pulling|shaking|grabbing ~ about|around|by ~ wrist|arm|ear|hair|hood|coat
    just|now seen|watched|saw|witnessed ~ boot|booting|kick|hit|shake|throttle|drag|throw ~ his|her|a|the|their ~ boy|girl|child|toddler|son|daughter|kid|baby
    kicking off
    is|are|keeps|keep|still|just|just_now|started|being|getting|am really|properly|literally|physically|just|now|being|been|got? hit|kick|hurt|shake|bite|burn|kill|attacked|beat|whipped|stabbed|strangled|jumped|mugged|choked|rape|assaulted|stamped|thrown|dragged|robbed & !bullied|bullying
    is|are|keeps|keep|he|she|they|dad|mum|stepdad|boyfriend|partner|ex|man|woman|uncle|someone|brother ~ strangling|throttling|suffocating|smothering|stabbing|slashing|stamping|headbutting|whipping|lashing|caning|flogging|pummelling|pounding|attacking|assaulting|hurling|flinging|chucking|dragging|yanking|pinning|pummeling|clobbering|booting|manhandling|restraining|savaging|mauling|bludgeoning|garotting|scalding|molesting|groping|throwing|squeezing|choking|drowning|elbowing|kneeing|slamming|ramming|shoving|tasering|tormenting|torturing & !homework|work|back_tears|money|ball|sand|toys|party|tantrum|stones_in
    laying|lays|laid|wading|piling|steaming into & him|her|them|me|us|child|mum|boy|girl
    setting|sets|set about & him|her|them|mum|child
    knocking|beating|kick|hit ~ hell|lumps|shit|seven_bells|living_daylights|life|crap ~ out
    is|are|being|keeps|getting hit|bashing|duffing|roughing ~ up
    going for|at ~ him|her|them|each_other|mum|dad|me|us & !walk|tea|interview|job|trial
    attack|attacking|battering|booting|jumping|rushing|mobbing ~ in|him|her|them|a|the|my & is|are|now|outside|just
    on top of ~ her|him|me|the
    has|have|got ~ hold ~ of ~ one|our|@child & outside|gate|street|van|car|transit|bloke|man|stranger|strap|bag|rucksack|sleeve|hood
    got ~ hold ~ of & him|her|my|the & !anyone|mum|dad|gp|parents|school|family|anybody
    tried|trying|try to? ~ strangle|throttle|drown|smother|stab|suffocate|kill|choke|poison|hang|burn|gas|run_over|rape|drag|grab|snatch|abduct|kidnap|push|lure|bundle|entice|pull_her|pull_him & !him_or_herself
    gone|going|went|goes|kicking|kick|lost|losing|kicked mental|berserk|ballistic|crazy|nuts|mad|psycho|off|apeshit|it & smash|smashing|him|her|us|kids|upstairs|scared|with
    at it again
    being ~ attacked|hit|beat|strangled|stabbed|robbed|jumped|chased|held|forced|dragged|rape|assaulted|tortured
    fighting|brawling|scrapping & weapon|knife|blood|bat|now|outside|machete|ambulance
    chasing ~ him|her|them|me|us|child|boy|girl|my|after|lad
  `),
  'attack-seen': sceneLines(`
    them|lads|boys|men|girls|gang|group|they kick|hit|stamping|beating|jumping ~ @child|him|her|someone & floor|ground|outside|stop|now|alley|park|by
    is|are|keeps|he|she|they|dad|mum|stepdad|stepmum|boyfriend|partner|ex|man|woman|uncle|someone|brother|sister|somebody|nan|parent ~ strangling|throttling|suffocating|smothering|stabbing|stamping|headbutting|whipping|lashing|flogging|pummelling|savaging|mauling|bludgeoning|scalding|chasing|choking ~ @child|him|her|me|us|mum|them|my|our|a|the|his|kid|someone & !laughing|playing|tears|football
    is|are|just|still kick|hit|hurt|shake|bite|burn|attacking|beating|dragging ~ @child|me|him|her|mum|us|our|my ~ & in_the|down|against|by_her|by_his|head|face|ground|floor|hair|stairs|garden|street|with|outside|field & !bullying|nursery|@often
    is|are|being|getting rape & !historic
  `),
  /** So dangerous that it need not be told as it happens. */
  'deadly-hold': sceneLines(`
    pressing|pushing|holding|squashing|forcing|burying|keeping|shoving ~ face|head|nose|mouth ~ into|in|on|against|under ~ mattress|pillow|cushion|bed|sofa|duvet|floor|carpet|cot|ground|mud|snow|plate|food
    head|arm|leg|body|legs ~ through|between|out|over ~ banister|railings|window|bars|balcony
    scalding|boiling|freezing ~ water|bath|shower & forcing|holding|making|putting|dunking|pushing|is|in
    pushing|shoving|smashing|banging|rubbing|grinding|holding|slamming ~ face|head ~ into|against|on|in|off|down
    got|has|have|holding|holds|dragging|pulling|lifting ~ by ~ throat|neck|hair|scruff|ankles|collar|windpipe|legs|feet|ears
    hand|hands|arm|belt|cord|scarf|lead|rope|cable|flex|tie ~ round|around|on ~ neck|throat
    pillow|cushion|blanket|hand|hands|bag|duvet|towel ~ over ~ face|head|mouth|nose
    head|face ~ under|in|into|down ~ water|bath|toilet|sink|pan|basin
    held|holding|holds|pushing|dunking|keeping ~ under|down & water|bath|bathwater
    kneeling|sat|sitting|stood|standing|stamping|kneels ~ on ~ chest|neck|head|back|stomach|throat
    kneeling|standing|stood|towering over ~ her|him|mum|them|me
    dangling|hanging|holding|holds|hung|leaning|lifted ~ over|out|off ~ banister|bannister|bannisters|balcony|window|bridge|stairs|stairwell|rail|railings|ledge|edge|landing
    is|are|keeps|just ~ throwing|chucking|slamming|pushing|ramming|banging|bashing|smashing|shoving|swung|thrown|slammed|dragging|hurling|flinging ~ @child|him|her|me|mum|head|face|us|them|my|our|his|a|the ~ across|down|against|at|into|through|off|out|in|on
    got|has|holding|pinned ~ up? against|in ~ wall|fridge|door|cooker|fence|corner
    swung|swings|swinging ~ by ~ arm|arms|leg|legs|hair|ankles
    cannot breathe & holding|sat|on_top|squeezing|neck
  `),
  /** The same, told as done: a danger where it has only just been done. */
  thrown: sceneLines(`
    grabbed|dragged|lifted|pulled|picked ~ by ~ throat|neck|hair|scruff|ankles|collar|legs|feet|ears
    threw|thrown|throws|chucked|flung|hurled|launched|slung|tossed|slammed|smashed|shoved|pushed|cracked|grabbed|lifted|dragged|pinned ~ room|stairs|wall|floor|window|door|radiator|table|concrete|cot|banister|pavement|worktop & !himself|herself|themselves
  `),
  grave: sceneLines(`
    strangled|throttled|suffocated|smothered|drowned|stabbed|slashed|knifed|shot|poisoned|drugged|scalded|tortured|electrocuted|gassed|bludgeoned|kicked_unconscious|knocked_out|impaled|throat|gouged|glassed|shanked|macheted|axed|bottled|scarred_with
  `),
  harm: sceneLines(`
    extension_lead|flex|hose|hosepipe|coat_hanger|wire|rolling_pin|spatula|ladle|hairbrush|lead|paddle|chappal|sandal|shoe|iron|lighter|cigarettes|boiling_water|cold_bath|cold_shower|locked_in|starved|choke|tanning|clattered|pasted|pasting
    hit|kick|hurt|burn|shake|beat|attack|attacked|assaulted|abuse|abused|abuses|abusing|belt|strap|cane|whipped|whip|cable|strangle|strangled|strangles|choked|chokes|slipper|wooden_spoon|stick|violent|violence|violently|thrown|throws|threw|pushed|pinned|bruise|welts|weals|bleeding|beating|lashes|scratched|headbutted|stamped|bashed|torture|harm|harms|punish|punished|punishment|touch|rape|molest|molested|molests|sex|sexual|sexually|handprint|handprints|cigarette|weeping_burns|interferes|fiddles|grope|gropes|groped|does_things|does_stuff|did_things|did_stuff|in_my_bed|in_her_bed|in_his_bed|private|privates
  `),
  'sex-harm': sceneLines(`
    puts|put|rubs|rubbed|sticks|stuck|pushes|pushed ~ it|thing|finger|fingers|willy|himself|hand|hands ~ in|on|against|inside|down|up ~ mouth|bottom|me|her|him|private|privates|pants|knickers|skirt
    makes|made|making ~ him|her|me ~ touch|watch|lick|suck|undress|hold_it|kiss
    special|secret games|game|cuddles|cuddle|secret & not_tell|uncle|bed|hurt|touch
    rape|raping|sex|sexual|sexually|molest|molested|molests|molesting|touch|interferes|interfering|fiddles|fiddling|grope|gropes|groped|groping|private|privates|penis|willy|fanny|vagina|knickers|naked|nude|undress|undressing|strip|strips|abuse|abused|abusing|abuses|abuser|fingers|fingered|grooming|groomed|groomer|intercourse|oral|assaulted
    does|did|doing|does_to|do ~ things|stuff|it|that & bed|room|bath|night|me|her|him
    what ~ does|did|do|doing ~ to|with ~ me|her|him|them
    on top of ~ her|him|me
    filming|recording|photographing|watching|watches & shower|changing|bath|undress|toilets|cubicle|naked
    clothes ~ off & camera|cam|webcam|making|made|told
    hand|hands|fingers ~ up|down|in|inside ~ skirt|pants|knickers|trousers|top|bra|nappy|me|her|him
    exposed|flashed|flashing|exposing|masturbating ~ himself|at|to|in & child|girl|boy|kids|@child|pupils
    blood|bleeding & privates|knickers|vagina|bottom|down_below|willy|nappy
    gets|climbs|comes|climbed|got|getting|coming|keeps ~ in|into ~ my|her|his ~ bed|room|bedroom
    sleeps|sleeping|slept with
  `),
  /** What is heard of it by somebody who cannot see it. */
  sounds: sceneLines(`
    screaming|screams|scream|screamed|shrieking|shrieks|yelling|hollering|howling|wailing|begging|pleading|whimpering|sobbing|roaring|bawling|squealing|shouting_stop|shouting_for_help|get_off_me|stop_it|leave_her_alone|leave_him_alone|stop_please|please_stop|yelps
    thud|thuds|bang|bangs|banging|smash|smashing|smashed|smashes|crash|crashing|crashes|breaking_glass|glass|furniture|slamming|blows|crack
    calling|shouting|crying|cry|screaming ~ for help
    hysterical
    gone|went|suddenly|now silent|quiet & screaming|bang|row|fighting|hit
    trashing|wrecking ~ place|house|flat|home|room
  `),
  'heard-place': sceneLines(`
    through|thru ~ wall|walls|ceiling|floor|letterbox|door|window
    next_door|upstairs|downstairs|across_the_road|over_the_road|flat_above|flat_below|above|below|opposite|adjoining
    from ~ number|flat|home|room|upstairs|bedroom|other_side|garden|unit
    down|on|over ~ phone|line|call & hear|screaming|background|shouting|crying
    in the background
    hear|hearing|heard|listening
    neighbour|neighbours|neighbor
  `),
  'death-threat': sceneLines(`
    splash|throw|chuck|squirt|burn|pour ~ her|him|them|me|us ~ with ~ cleaner|acid|bleach|water|petrol|lighter|iron
    throw|chuck|squirt|splash ~ in|over|at ~ face|her|him & something|acid|bleach|burning|boiling|ammonia|stuff|petrol
    slit|cut ~ throat|throats
    put ~ in ~ ground|grave|hospital|coffin|morgue|box
    not ~ see ~ morning|christmas|birthday|weekend & will|make_sure
    will|going|gonna|threatening|threatened|threatens|threat|says|told|plans|planning|wants|want|vowed|swears|swore|promised|mean|means|ready ~ to? ~ kill|murder|stab|shoot|strangle|drown|smother|slit|knife|finish|bury|execute|poison|suffocate|behead|burn|gas|slaughter|shank|torch|firebomb|end|cut & !himself|herself|myself|themselves|it_all|my_life|hair|burger
    kill|murder|finish|shoot|stab|slit|behead ~ him|her|them|me|us|you|throat|baby|child|kids|mum|family|everyone|someone|somebody & will|going|threat|threatening|threatened|says|told|would|planning|wants|want|if|when|should
    will|going_to be? ~ dead|killed|murdered|stabbed|shot|shanked|finished|buried|battered
    dead ~ if|when|tonight|by|meat
    do ~ him|her|them|me|us in
    sort|deal|finish ~ him|her|them|me|us ~ out|off|with & knife|gun|outside|tonight|weapon|lads
    threats ~ to kill|life
    taken|taking|going|want|wants|plan ~ be ~ kill|murdered|dead
    honour & kill|killing|dead|shame
    price|hit|bounty on ~ head
    set ~ fire|light & home|flat|house|him|her|us|them|door|car|letterbox
    burn ~ house|home|place|flat|us|them & down|with|inside|out
    acid|petrol & throw|chuck|pour|splash|squirt|over|face|through|letterbox
  `),
  'hurt-threat': sceneLines(`
    will|going|threatening|threatened|threatens ~ to? hit|hurt|beat|burn|kick|batter|belt|attack|break|rape|smash|strap|whip & him|her|me|them|us|child|face|legs|baby
    belt|strap|cane|slipper ~ coming|comes ~ out|off
    belt|strap|cane|beating|hiding|stick|cable|whip & waiting|coming|tonight|home|when|gets|later|ready
    get|getting|gets|cop|in_for ~ it|hiding|beating|battering|good_hiding & home|tonight|when|later|back
    do|does|did|happen|happens ~ it|that|this|same ~ again & tonight|home|when|if|gets|goes|back|later|bed
    see what happens|i_do
    punish|punished|punishment & tonight|home|when|gets|later
  `),
  wounded: sceneLines(`
    blood|bleeding & privates|knickers|vagina|bottom|down_below|willy|nappy|pants & !period|period_pants|hers_started
    stabbed|slashed|knifed|shanked|chinged|wetted|cheffed|juked|glassed|macheted|axed|impaled|gashed|speared|maimed|skewered|bored|poked|shot|bottled|sliced & !flu|jab|inches|films|penalty|goal|photos|to_tears|out_of_his|bored_at|bored_in|bored_of|bored_all|is_bored|gets_bored|at_home_bored|bored_and|fun_at|grass_up|injection|vaccine
    been bored & blood|claret|floor|leaking|everywhere
    shots|shot fired
    claret|leaking ~ everywhere|floor|he|outside
    stab|knife|bullet|gunshot|puncture|pellet wound|wounds
    blood|bleeding ~ everywhere|lots|loads|pouring|gushing|spurting|pool|badly|heavily|pumping|dripping|soaked|profusely|through|head|neck|chest|stomach|wrist|wrists|mouth|ears|ear|nose & !nosebleed|period|tampon
    pouring|gushing|spurting|pumping|losing|lost|covered|lots|loads|pool ~ blood
    will_not|not stop ~ bleeding|blood
    bleeding ~ will_not|not ~ stop
    run|knocked ~ over|down ~ by? ~ car|bus|lorry|van|train|tram|bike|motorbike|him|her
    hit by ~ car|bus|lorry|van|train|tram|motorbike
    dragged ~ under|along ~ car
    opened|cut|sliced|split|laid|ripped ~ forearm|arm|wrist|thigh|leg|hand|head|scalp ~ up|open
    pumping|spurting|gushing|squirting & arm|forearm|wrist|leg|neck|head|it|first_aid|first_aider
    bone ~ out|through|sticking|showing
    leg|arm|wrist|ankle|finger|neck|jaw|limb & wrong_way|bent|hanging_off|dangling|snapped|severed|mangled|deformed|trapped|crushed|caught
    head|skull|face|eye ~ split|cracked|caved|smashed|open|swollen_shut|gashed|dented
    dog|xl|xl_bully|bully|rottweiler|staffy|staffie|mastiff|alsatian|pitbull|akita ~ has|got ~ the|a|my|our|his|her? ~ baby|toddler|child|kid|little_one|arm|leg|face|by
    dog ~ attacking|mauled|savaging|savaged|got_hold|bitten|bite|let_go & !small
    skin ~ peeling|coming|hanging|blistering|melted|off
    on fire & hair|clothes|child|him|her|sleeve|dress
    stabbing|shooting & just|now|outside|happened|been|at
  `),
  /** Somebody is there and does not stop. */
  cornered: sceneLines(`
    forcing|forced|forces himself|themselves|herself ~ on|onto|into
    in|into|on ~ bed ~ with ~ me|her|him & stop|touch|now|asleep|scared|stepdad|uncle|cousin|brother|boyfriend|man
    touching|touch|groping|kissing|raping|rubbing|on_top_of|undressing|filming|making ~ me & stop|now|help|scared|what_do_i|right|keeps|wont
    in ~ her|my|his ~ bedroom|room & locked|door & scared|texting|texted|will_not|boyfriend|stepdad|man|uncle
    making|makes|made|forcing ~ me|her|him ~ take|undress|strip|touch ~ & camera|cam|webcam|now|clothes
  `),
  confessed: sceneLines(`
    i|we have? just? kill|hurt|shaken|shook|shake|drowned|smothered|stabbed|strangled|thrown|threw|dropped|hit ~ my|the|our ~ baby|child|son|daughter|toddler|newborn
    i|we ~ think|might|going_to|scared|afraid|about_to|cannot_stop ~ i|we|will|kill|hurt|shake|smother|throw|drown ~ kill|hurt|shake|smother|throw|drown|going_to ~ my|the|him|her|baby|them
  `),
  'break-in': sceneLines(`
    marched|stormed|barged|burst|pushed|forced|shoved|jumped|walked|ran|charged|steamed|come|came ~ past|straight|through ~ reception|receptionist|gate|her|him|staff|office|security|corridor|barrier|turnstile & shouting|heading|looking|for|after|corridor|demanding
    door|window ~ half? off|through|in|splintered|hinges|giving & he|she|dad|stepdad|ex|boyfriend|partner|man|kick|hit
    got|has|took ~ door ~ off|open|down|in
    trying|try|tries|tried|climbed|climbing|scaled|jumped|broken|breaking|broke|forced|forcing|smashing|kick|kicking|booting|getting|got ~ in|into|over|through|down ~ refuge|nursery|house|home|school|window|fence|door|gate|flat|wall|ward & !school_place|get_a_job|get_help|ball|college
  `),
};
