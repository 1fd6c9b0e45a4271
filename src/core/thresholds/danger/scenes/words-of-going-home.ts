import { sceneLines, type SceneWords } from './scene-lines.js';

/** Somebody to be feared is coming, or the child is about to go to them. */
export const WORDS_OF_GOING_HOME: SceneWords = {
  told: sceneLines(`
    told|disclosed|disclosure|just_told|whispered|wrote|written_down|drew|admitted|confided|revealed|blurted|mentioned|explained|described|opened_up|come_out_with|came_out_with|let_slip|reported|alleges|alleged|alleging|showed_me|shown_me|showing_me
  `),
  /** Going back to where it happened, today. */
  'going-back': sceneLines(`
    go|going|goes|gets|get|sent|send|sending|return|returning|returns|back|taken|take|walk|released|release|handed|hand|let|discharged|discharge ~ home|back|house|his|her|there|over & !nursery_and|home_country|homesick
    home ~ time|tonight|today|later|now|soon|in|at|after
    hometime|home_time|pick_up|pickup|collection_time|end_of_day|end_of_the_day|end_of_school|bell|bell_goes|school_finishes|school_closes|after_school|half_three|quarter_past_three|three_oclock|3_oclock|3pm|at_3|at_three|last_lesson|taxi_home|bus_home|minibus
    due|supposed|meant|booked|back ~ back|home|there|with|to|at ~ home|his|her|tonight|today|weekend|contact|after|there|house
    contact|weekend|stay|staying|sleepover|overnight|tonight ~ dad|his|him|her|uncle|grandad|nan|there & today|tonight|starts|begins|hour|minutes
    going|goes|go to ~ his|her|their|dads|dad|grandad|uncle|nan ~ tonight|after|today|later|house|for_the_weekend
    will_not|refuses|refusing|not ~ leave|go ~ home|office|my|school|room|with|building|back
    sleeping|staying|babysitting|looking_after|baby_sitting|bathing|putting_to_bed ~ tonight|now|today|later|her|him|them
    live|lives|living with ~ him|her & tonight|going|home
  `),
  'coming-for': sceneLines(`
    dad|mum|stepdad|stepmum|uncle|brother|boyfriend|ex|he|they|partner|grandad|man|someone is? now? coming ~ upstairs|up|in|here|down|through|back|for
    dad|mum|stepdad|stepmum|uncle|brother|brothers|boyfriend|ex|he|they|partner|grandad|family|cousins|husband is|are|be coming|here|arriving|arrived|due|parking|walking_in|on_the & !hometown
    insists|insisting|says ~ he|she|they ~ is|to take|taking|have ~ him|her|them
    has arrived
    mum|dad|stepdad|he|uncle|partner|boyfriend and ~ him|her|dad|boyfriend|partner ~ in|at|outside ~ playground|gate|car|reception|office|yard
    collecting|collects|collect|picks|picking|pick|fetch|fetches|fetching|getting|coming_for|coming_to_get|on_his_way|on_her_way|on_their_way|on_way|en_route|arriving|turned_up|turns_up|turning_up|arrived|come_to|came_to|has_come|showing_up|rocked_up|lift_home|gives_her_a_lift|her_lift|his_lift|driving_over|heading_over|coming_over|coming_round|coming_up|dropping_her|taking_her_home|taking_him_home|taking_them_home|demanding|insisting|insists|wants_to_take|trying_to_take|wanting_to_take & !friday|always_late|usually
    outside|waiting|reception|gate|gates|foyer|car_park|doorstep|front_desk|office|playground|downstairs|lobby|pushing_in & !waiting_list|waiting_for|school_gates_and & dad|mum|stepdad|stepmum|he|she|they|parents|uncle|boyfriend|partner|ex|grandad|man|brother|brothers|family|father
  `),
  'fears-home': sceneLines(`
    begging|begs|begged|asking|asks|pleading|wants|desperate ~ to ~ stay|sleep|live|come ~ at|with|here|ours|mine|us|school
    under ~ desk|table|chair
    wet herself|himself|themselves
    physically sick
    scared|begging|begs|beg|begged|pleading|pleads|pleaded|refusing|refuses|cry|clinging|clings|shaking|trembling|hysterical|sobbing|distraught|inconsolable|dreading|dreads|hiding|panicking|wet_himself|wet_herself|too_scared|petrified|please_do_not|not_make_me|not_make_him|not_make_her|please_not|in_bits|in_a_state|beside_herself|beside_himself|white_as|not_want_to_go|will_not_go|not_go|not_safe|unsafe|not_send|not_feel_safe|would_rather_die|will_not_leave|will_not_get_in|hold_of_my_leg|held_on|grabbed_my
    not ~ want|wants|wanting|dare|dares ~ to ~ go|leave|be_picked|be_collected|home|see|get_in
    do_not|dont|not make|send|let ~ me|him|her|us ~ go|back|home|in
    if ~ goes|go|sent|send|gets|get|walks ~ home|back|in|through
  `),
  'not-allowed': sceneLines(`
    order|bail|injunction|non_mol|non-mol|nonmol|non_molestation|restraining|prohibited|prohibiting|barred|banned|not_allowed|is_not_allowed|not_supposed|should_not_be|not_meant|no_contact|no_unsupervised|supervised_only|only_supervised|supervised|dvpo|dvpn|occupation_order|prevention_order|shpo|court_said|court_says|against_court|wanted_by|recalled|written_agreement|safety_plan_says|safety_plan|plan_says|contact_stopped|s47|section_47|police_protection & !drug_order|in_order|order_of|school_order
  `),
  offender: sceneLines(`
    one|man|person|he_is ~ she|he|they|girl|boy ~ told|complained|reported|made ~ us|about|allegation|of
    sex_offender|sex_offenders|registered_offender|rso|paedophile|paedo|nonce|convicted|offender|offenders|on_licence|released_from_prison|out_of_prison|just_got_out|escaped|rapist|abuser|attacker
    man|person|one|boy|uncle|lad who rape|abuse|abused|attacked|hurt|assaulted|stabbed|groomed
  `),
  'is-here': sceneLines(`
    moved|moving|back|let|come|come_back ~ in|back ~ & tonight|today|now|just|this_week
    parked ~ up|outside|here
    got|has|knows ~ street|address|postcode|house|where & parked|coming|outside|says
    been|came|come|popped|called ~ in|to|up|round|past ~ asking|looking|demanding|shouting|school|nursery|house|club
    forced|forcing|pushed|barged|talked|broke|broken|breaking|got ~ way|in|past|through
    spotted|seen|sighted ~ with|outside|near|at|in|by|talking
    is|are|he|she|dad|man ~ in|at ~ playground|school|nursery|house|street|park|club|building|ward|shop|room|church|reception
    is|has|are|just|now|turned|turns|walked|come|came|standing|stood|sat|sitting|waiting|broke|broken|climbed|trying|asking|demanding|shouting|banging|let|got|see|hiding|been_seen|lurking|pacing|parked ~ outside|here|inside|gate|gates|doorstep|garden|reception|foyer|playground|nursery|contact_centre|soft_play|park|pool|door|house|school|car_park|office|fence|window|corridor|ward|hall|room|side|home_now|drive|street|class|club|unit
    turned|rocked|showed|shown up
    took|taken|snatched|walked_off_with|walked_out|collected|picked_up|met ~ him|her|them|baby|child
    back|in|at ~ house|home|flat ~ now|tonight|today|again
  `),
  'drives-off': sceneLines(`
    collect|collects|collecting|fetch|fetching|pick|picking|pickup|drive|driving|drives|drove|driven|keys|car|wheel|van|pram|buggy|pushchair|strap|strapping|carrying|holding|road|taxi|motorway|handover|leaving_with|walking_out|take_them|take_her|take_him|insisting|lake|river|canal|charge|gates|reception|shoulders|moped|motorbike|minibus|school_bus|coach|kerb|bathing|ring_road|carriageway
  `),
  /** What a family calls shame has come out. */
  'found-out': sceneLines(`
    found out
    dishonour|dishonoured|shame|shamed|izzat|honour & find|found|dad|brother|brothers|uncle|family & boyfriend|lad|messages|phone|photo|pregnant|seen_with
    found|discovered|seen|saw|read|knows|know|caught|find ~ out|messages|photos|photo|texts|phone|pictures|about & boyfriend|girlfriend|lad|pregnant|gay|lesbian|relationship|dating|hijab|messages|pictures|photos|boy|white|kissing|sex & dad|brother|brothers|family|parents|uncles|uncle|cousins|mum
  `),
  'gang-debt': sceneLines(`
    owes|owe|owed|debt|debts|debt_bondage|pay_back|paid_back|pay_up|taxed|robbed_of_his_pack|lost_the_pack|lost_a_package|lost_the_package|lost_the_drugs|snitch|snitched|snitching|grassed|set_up|beef|opps|opp|rival|ends|on_sight|violated|green_light|bounty|lines|county_lines|trap|trapping|cunch|bando|olders|elders
  `),
  deadline: sceneLines(`
    next|within|in ~ hour|minutes|ten_minutes
    tonight|by_tonight|by_midnight|midnight|by_tomorrow|tomorrow|deadline|or_else|till_friday|by_friday|by_monday|by_the_end|by_6|by_7|by_8|by_9|by_10|by_five|by_six|by_seven|by_eight|by_nine|by_ten|an_hour|hours_to|hours_or|in_24_hours|24_hours|till_ten|till_nine|until_tonight|today|after_school|at_the_bell|outside|coming|on_their_way|on_his_way|waiting|at_the_door|now|kicking_the_door|looking_for
  `),
  attack: sceneLines(`
    attack|attacks|attacking|bomb|bombing|bombs|shoot|shooting|shoot_up|massacre|blow_up|stab|stabbing|burn_down|ram|columbine|make_them_pay|take_them_all|kill_them_all|kill_everyone|remember_him|remember_her|remember_me|hit_list|kill_list|explosive|detonate|martyr|manifesto
  `),
  'crowd-place': sceneLines(`
    school|mosque|synagogue|church|temple|gurdwara|assembly|college|classroom|teacher|teachers|everyone|them_all|crowd|shopping_centre|concert|pride|parade|stadium|station|mall|prom|canteen|hall|locker|community_centre|hotel|asylum|town_centre|market|bus|tram|train|prayers
  `),
};
