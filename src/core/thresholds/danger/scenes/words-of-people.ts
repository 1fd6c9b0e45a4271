import { sceneLines, type SceneWords } from './scene-lines.js';

/** Who is spoken of: whose harm it is, and who does it or fails to keep it away. */
export const WORDS_OF_PEOPLE: SceneWords = {
  child: sceneLines(`
    faces|hands|voices ~ at ~ window|door|letterbox
    @child|twin|twins|triplets|kidlet|sprog|sprogs|youngest|eldest|schoolkid|schoolchildren|schoolkids|preschooler|learner|learners|scholar|infant|tiddler|nursery_child|foster_child|foster_kid|little_one|little_ones|little_un|little_uns|little_man|little_girl|little_boy|half_brother|half_sister|stepsister|stepbrother|grandkids|grandbaby|niece|nieces|nephews|cousins|goddaughter|godson|ward|brownie|cub|scout|cadet|year_group
    my|our wee|youngest|eldest|oldest|lad|lass|boy|girl|lot
    young mum|dad|mother|girl|lad|man|woman
    he|she|they is|are? only? 1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17
  `),
  /** Too small to be alone, or to have swallowed something. */
  small: sceneLines(`
    @under10|toddler|baby|babies|newborn|infant|infants|little|tiny|wee|youngest|preschooler|tiddler|triplets|reception|nursery_child|mite
    year 1|2|3|4
    nappy|dummy|pushchair|pram|buggy|cot|moses_basket|high_chair|highchair|car_seat|babygro|teddy|pyjamas|pjs|onesie|sleepsuit
    1|2|3|4|5|6|7|8|9 and|or 1|2|3|4|5|6|7|8|9
    aged|ages ~ 1|2|3|4|5|6|7|8|9 $
  `),
  /** Not yet moving about by itself. */
  infant: sceneLines(`
    1|2|3|4|5|6|7|8|9|10|11 52|12 & old|baby|infant|weeks|bruise|neonate|sepsis|parents|mum
    ex prem
    @under1|newborn|neonate|preemie|prem_baby|premature_baby|twin_babies
    weeks|days|months|week|day|month old & !@under5 walking
    6|8|10|12|six|eight week|month check|jabs|review|immunisations|imms|visit
    not|cannot|yet|before|pre ~ crawl|crawling|roll|rolling|rolls|sit|sitting|cruising|mobile|walking|walk
    non_mobile|premobile|immobile|pre_mobile
    new_birth|newborn|birth visit|check|contact|weigh
    baby ~ clinic|weighed|jabs
  `),
  'any-baby': sceneLines(`
    @baby|infant|newborn|@under2
  `),
  carer: sceneLines(`
    @parent|nan|grandad|aunt|uncle|boyfriend|girlfriend|partner|babysitter|sitter|childminder|nanny|au_pair|foster_mum|foster_dad|foster_parent|foster_parents|lodger|ex|husband|wife|mothers|step|brother|sister|cousin|stepfamily|guardians|relative|grandparents|grandparent|escort|driver|fella|mum|fiance|baby_daddy|babyfather
    whoever ~ looking after
    foster carer|carers|family
  `),
  /** Somebody with reason to be feared: a violent partner, a stranger, men, a gang. */
  aggressor: sceneLines(`
    @man|uncle|ex|stranger|strangers|intruder|gang|gangs|olders|elders|youngers|lads|mob|bailiff|dealer|dealers|pimp|attacker|abuser|rapist|paedo|paedophile|nonce|perv|pervert|predator|groomer|offender|stalker|somebody|someone|brothers|cousins|uncles|lodger|landlord|boss|driver|neighbour|roadman|roadmen
    group of lads|boys|men|girls|youths|kids
    @number lads|boys|men|youths|girls|fellas
  `),
  me: sceneLines(`
    i|me|my|us|we|im
  `),
  victim: sceneLines(`
    @child|him|her|me|us|them|mum|brother|sister|wife|girlfriend|kid|little_one|little_ones|baby|babies|twins|partner|friend|someone|somebody|woman|lady|cousin|another_boy|another_girl|nephew|niece|bairn|youngest|nan|grandad
  `),
  /** Adults who cannot look after anybody now. */
  unfit: sceneLines(`
    been|had|after drinking|drink|drinks|few|skinful|session
    dementia|alzheimers|muddled & charge|looking_after|bath|baby|toddler|alone|driving|minding|upstairs
    thinks ~ it_is|it|she_is|he_is ~ 19|1940|1950|1960|1970|1980|war|years_ago
    drunk|paralytic|legless|steaming|mullered|hammered|bladdered|blotto|stoned|high|tripping|wired|buzzing|slurring|slurred|staggering|swaying|wobbling|stumbling|unsteady|incoherent|inebriated|tipsy|smashed|plastered|monged|gouching|intoxicated|cabbaged|steamboats|mortal|tanked_up|slaughtered|wrecked|hanging_out
    off|out_of his|her|their face|head|tits|box|tree|nut|skull|mind
    out of it
    under the influence
    cannot|can_hardly|could_hardly|barely|hardly ~ stand|walk|speak|stay_awake|string|focus
    reeks|reeking|stinking|smell|breath ~ of? drink|alcohol|whisky|wine|gin|rum|cider|beer|spirits|lager|cannabis
    over the limit
    used|using|injecting|smoking|scoring ~ gear|heroin|crack|spice|brown
    on ~ crack|heroin|spice|meth|ket|pills|drugs|something|benders|bender
    falling over|about
    all over the place|road
    can|bottle of ~ lager|beer|vodka|cider|wine|alcohol|brew & hand
  `),
  /** Adults who are not conscious, or worse. */
  senseless: sceneLines(`
    asleep ~ will_not|not|cannot ~ get_up|wake|stir|answer|move
    cannot|not|will_not ~ open ~ eyes
    sick|vomit ~ on|round|all_over ~ face|him|her|mouth
    carried|carted|taken off|away|out & ambulance|police|stretcher|cuffs|handcuffs
    not|cannot ~ get ~ sense|answer ~ out
    passed|pass|sparked|spark|flat out & !exam|driving_test|test|leaflets
    out cold
    out for the count
    dead to the world
    unconscious|comatose|unresponsive|unrousable|lifeless|slumped|overdosed|keeled_over|face_down|conked_out|zonked|unwakeable
    nodding|nodded|gouching|gouched off|out?
    will_not|cannot|not|never ~ wake|waking|woke|stir|stirring|rouse|move|moving|get_up|responding|answering_me & !for_school|morning
    on ~ floor & not|blood|cold|blue|needle
    collapsed|fitting|od
    needle|syringe ~ arm|leg|next|beside|foot|hand
  `),
  /** Adults who have gone and left nobody. */
  gone: sceneLines(`
    been|got|just|is|was arrested|sectioned|lifted|detained|remanded|hospitalised|blue_lighted
    mum|dad|parents|parent|carer|nan ~ in|at ~ spain|pub|hospital|holiday|bingo|casino|abroad|nightclub|custody|cells & !in_prison
    arrested|sectioned ~ just|now|today|tonight|this_morning
    taken ~ away|off|in ~ police|ambulance|custody|hospital
    went|gone|leave|nipped|popped|cleared|buggered|disappeared|swanned|jetted|gone ~ out|off|away|abroad|pub|work|spain|holiday|shop|shops|clubbing|bingo|party|drinking|score|town|bookies|casino & !school|missing|nursery
    not|never ~ come|came|been|returned ~ back|home|since|seen
    cannot|not ~ get_hold|reach|contact|raise|get_through|track_down ~ of? ~ @parent|family|anyone|either|them|carer
    no|not_any answer|reply|one_answering|response|contact
    not answering|picking_up
    phone|phones|mobile|numbers ~ off|dead|rings_out|voicemail|unobtainable|cut_off|dead_line
    died|dead|hanged_himself|hanged_herself
  `),
  minder: sceneLines(`
    childminder|babysitter|babysitting|sitter|nanny|au_pair|driver|escort|nursery_worker|teacher|coach|supervisor|chaperone|foster_carer|carer|in_charge|looking_after
  `),
  pack: sceneLines(`
    gang|gangs|lads|olders|youngers|brothers|uncles|cousins|mob|opps|ops
    @number ~ lads|boys|men|man|youths|blokes|girls
    brother|uncle|cousin ~ are|and
  `),
};
