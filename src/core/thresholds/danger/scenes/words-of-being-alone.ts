import { ageWord } from '../../reading/fold-ages.js';
import { sceneLines, type SceneWords } from './scene-lines.js';

/** Ages from eighteen to sixty, as they are read. */
const GROWN_AGES = Array.from({ length: 43 }, (_unused, more) => ageWord((18 + more) * 12)).join('|');

/** Being left, shut in, gone or taken. */
export const WORDS_OF_BEING_ALONE: SceneWords = {
  alone: sceneLines(`
    nobody|no_one|nothing ~ come|coming|came|collected|claimed ~ for|him|her|them|forward
    dropped|dumped|put ~ at|on|off ~ by ~ taxi|driver|cab & nobody|no_one|alone
    in ~ his|her ~ socks|slippers|pyjamas|nappy|nightie|vest & road|street|crossed|shop|outside
    crossed ~ on|by ~ own|himself|herself
    alone|unattended|unsupervised|abandoned|unaccompanied|deserted|dumped|stranded|uncollected|by_himself|by_herself|by_themselves|by_itself
    his|her|their|its own & home|left|leave|out|in|on|outside|street|car|bus|shop|house
    on ~ own
    nobody|no_one|no_adult|no_adults|no_parent|no_parents|no_grown|no_mum|no_dad|no_sign_of|not_an_adult|without_an_adult|without_adults|no_staff|not_a_soul & home|in|with|here|there|about|around|looking|sign|watching|come|came|else|collect|collected|answers|up|to_look & !listens|listening|believes|cares|doing|helping
    no sign|trace ~ of ~ @parent|anyone|adult|adults|grown|carer
    fending|looking_after|caring ~ for ~ himself|herself|themselves|baby|sister|brother|them
    left|leave ~ at|in|on|with|outside|behind|by ~ car|home|house|bus|street|park|shop|pub|bath|doorstep|church|toilets|station|bench|flat|pram|hospital|sister|brother|stranger|road|garden|minibus|coach|beach|van
    wandering|wandered|lost|roaming|strayed|turned_up & road|street|shop|town|crying|barefoot|nappy|pyjamas|mum|estate|car_park|bus|station|park|alone|door|knows|lane|supermarket
    answered|opened|let ~ door|in & no|nobody|alone|only|not|asleep
    forgotten|forgot|left_behind & bus|minibus|school|coach|nursery|trip|car|child
    only|just ~ adult|one ~ here|home|in
    not|nobody|no_one ~ collected|picked_up|come_for|fetched|turned_up|coming_for
    still ~ here|waiting|at_school|at_nursery|in_the_office|in_reception & collect|mum|dad|nobody|no|closed|closing|gone|phone|dark|answering|hour
    not ~ been ~ picked|collected|fetched
    no|nobody|nothing ~ to ~ look_after|eat|watch|mind
  `),
  /** Where it is not safe to be small and alone. */
  exposed: sceneLines(`
    road|street|car|van|lorry|motorway|carriageway|park|shop|supermarket|bus|bus_stop|station|platform|train|tram|canal|river|pond|lake|beach|car_park|alley|alleyway|doorway|bench|woods|forest|fields|wasteland|town|town_centre|pub|bookies|casino|nightclub|outside|doorstep|pavement|kerb|roundabout|layby|lay_by|bin|bins|bath|bathtub|window|hob|cooker|balcony|stairwell|market|precinct|bridge|garage|forecourt|services|airport|hotel|high_street|cafe|toilets|church|graveyard|cemetery|garden|shed|lift|tube|underground|taxi|field|bushes|ditch|verge|underpass|subway
    lost & mum|dad|parents|where|here|shop|cannot_find
    barefoot|bare_feet|no_shoes|no_coat|nappy|pyjamas|pjs|naked|nightie|nightdress|snow|snowing|freezing|minus|frost|rain|raining|soaked|dark|midnight|night|storm
    hot_car|heatwave|roasting|boiling|sweltering|degrees
  `),
  'hot-car': sceneLines(`
    car|van|vehicle|boot|backseat|back_seat & left|leave|locked|alone|window|windows|heat|sun|degrees|sweating|asleep|boiling|roasting|strapped|unattended|shut|crying|sweltering|heatwave|nobody|inside|no_one|red & !drive|driving|crash|seat_belt|charity
  `),
  shut: sceneLines(`
    locked|lock|shut|bolted|trapped|barricaded|tied|chained|cuffed|handcuffed|gagged|caged|padlocked|nailed|stuck|imprisoned|captive|hostage|kidnapped|tethered|strapped|zip_tied|cable_tied|taped|duct_taped|bound|boarded|shackled & !child_lock|routine|forgot|homework|traffic|gate|left_out|shoes|laces|between|with_spelling
    being ~ held|kept & will|house|flat|room|against|captive|hotel|somewhere|men|man|me
    will_not|not|refuses|refusing|never|stops ~ let|letting|allow|allowing ~ me|us|her|him|them|anyone ~ leave|out|go|home|move|escape
    cannot|not ~ get|leave|allowed ~ out|leave|away|escape|home & locked|man|men|key|keys|door|window|house|flat|phone|will_not
    holding|keeping|keep|kept|holds ~ her|him|me|us|them ~ prisoner|hostage|captive|against|here|there
    a|in|in_a ~ cage|dog_cage|cellar|dungeon|boot|coal_hole
    bolt|lock|padlock|chain ~ on|outside ~ outside|door
  `),
  /** Held by somebody, so that the telling is enough. */
  captive: sceneLines(`
    put|pushed|shoved|locked|thrown ~ in|into ~ freezer|boot|cellar|bin|container|cupboard|cage|shed|coal|wardrobe & !shopping|clothes|football
    freezer|walk_in & locked|will_not|open|shut|inside
    chained|handcuffed|cuffed|gagged|caged|kidnapped|hostage|captive|imprisoned|shackled|tethered|zip_tied|cable_tied|duct_taped|padlocked|prisoner
    tied ~ up|to|hands|radiator|chair|bed|me|him|her|post & !shoes|laces|work|hair|game
    will_not|not|never|refuses ~ let|letting ~ me|us ~ leave|out|go|move|home|phone & !party|sleepover|play|trip|disco|shops
    will_not|not|never|refuses ~ let|letting ~ her|him|them ~ leave|out|go|move & @trap|keys|kitchen|knife|gun
    took|taken|takes|hid|confiscated|got|has|have ~ my|our ~ phone|keys|passport|shoes|clothes & leave|help|please|work|out|cannot|man|he|house|flat
    nobody|no_one leaves
    locked|shut|bolted|trapped|stuck|held|kept & cellar|shed|garage|attic|loft|basement|boot|cage|cupboard|coal_hole|outhouse|container|caravan|crate & !locked_away|bike|bikes
    bolt|padlock|chain|lock|bolted|locked ~ on|from ~ outside & child|kid|room|bedroom|door|toddler|him|her
    locked|shut|trapped|stuck|kept ~ me|us|in & help|please|phone|since|man|men|out|let|days|i_am|hours
    locked me|us
    boot of|in ~ car & moving|help|location|she|he|girl|boy|bundled
    got|have|has|keeping|holding|kept ~ me|her|him|us ~ in|at ~ house|flat|room|hotel|cellar|caravan & cannot|pay|leave|help|out|will_not|home|man|men|toilets|please
    cannot|not ~ go|leave|get|come ~ home|out|away & until|til|till|pay|lets|man|they|house|flat & me|i
  `),
  hiding: sceneLines(`
    under ~ my|the|her|his ~ desk|bed|table|counter|covers|stairs|sink & she|he|girl|boy|child|me|kids|wet|shaking|dad|stepdad|coming|texting
    hiding|hid|hidden|hide|cowering|crouching|crouched|barricaded|locked_herself|locked_himself|locked_themselves|locked_ourselves|locked_myself|whispering|shut_ourselves|shut_myself|shut_herself & !game|seek|and_seek|presents|play|bruise|drugs|phones|vape
    under ~ bed|table|desk|stairs|covers|duvet|coats & scared|hiding|he|dad|kids|cry|shaking|come_out
    in ~ bathroom|wardrobe|cupboard|toilet|loo|shed|loft|utility|garage|bushes|bedroom|stock_room|store_room & scared|hiding|locked|he|coming|looking|dad|find|him
  `),
  'not-home': sceneLines(`
    one|two|child|pupil|boy|girl ~ short|unaccounted|down & counted|register|headcount|trip|roll|count
    head count|headcount|register
    cot|bed|room|pram is? empty
    given|gave ~ the slip|slip
    not|un account|accounted ~ for
    not|never|nobody_has|should_have|has_yet_to|fails|failed_to ~ come|came|been|returned|return|got|get|arrived|arrive|turned|turn|made|reached|showed|back ~ home|back|up|here|there|nan|placement|unit & !pay|school_work|period|homework|hungry
    gone|missing|been_gone ~ since|for & !lessons|school_since|dad
    not|is_not ~ back & phone|since|still|yet|due|hours|should|supposed|curfew|shop|midnight|night|dark|home
    never|not ~ arrived|turned_up|came_home|come_home|got_home|showed|made_it|got_off|came_out
    missing|misper|disappeared|vanished|awol|absconded|abscond|runaway|unaccounted|bolted|legged_it|scarpered|eloped & !school_since|teeth|lessons|tooth|kit|homework|periods|days_of|education
    cannot|not|nobody|no_one|could_not ~ find|trace|locate|see|seen|heard|get_hold|reach & !seen_food|a_dentist|dentist|seen_one|gp|doctor|seen_a & him|her|them|child|@child|where|daughter|son|since|anywhere
    gone|went|ran|run|slipped|climbed|snuck|sneaked|walked|stormed|jumped|bolted|legged|took|bolted ~ missing|off|away|window|fence|gate|back_door|fire_exit|premises|site|woods|flyover|bridge & !school_trip|the_rails|rails|holiday|well|work|gone_off|went_off
    lost ~ him|her|them|a_child|child|sight|one & !lost_control|control_of|purse|bag|keys|coat|way|book|first_tooth|balance|weight|baby_at|touch|temper|house|job|tooth|phone
    not|no|nobody ~ know|idea|knows ~ where ~ he|she|they|is|are|child|gone
    where|whereabouts|location ~ unknown|not_known|unclear
    bed ~ empty|not_slept|slept_in
    not ~ in|at ~ bed|room|class|lessons & nobody|gone|missing|nor|where|window|find|home|seen
    without ~ @under5|reception|child|one|him|her & bus|minibus|coach|trip|came_back
    last seen|known|heard
    not ~ been? seen|heard ~ since|for|today|from|all
    nobody|no_one ~ seen|heard
    gone|went|set_off|left|leave|popped|off ~ to ~ shop|shops|school|park|meet|friend|bus|walk & not|never|hours|ago|since|no_sign|phone
    slipped|gave|given ~ staff|us|them|escort|carer ~ slip|the_slip
    not|un accounted ~ for
  `),
  /** A baby whom somebody has put down and left. */
  foundling: sceneLines(`
    newborn|baby|infant|babe|tiny_baby ~ in|on|under|inside|by|outside ~ bag|sports_bag|holdall|carrier_bag|box|cardboard_box|bin|skip|toilet|toilets|bush|bushes|porch|doorstep|steps|church|bench|car_park & !changing|nappy|clothes|sleep|gift|welcome
    newborn|baby|infant ~ left|abandoned|dumped|found ~ on|in|outside|at|by ~ steps|doorstep|bag|box|bin|toilet|toilets|park|church|hospital|a_and_e|station|bench
    cord ~ still ~ on|attached & baby|newborn|infant|bag|box|towel
  `),
  taken: sceneLines(`
    registrar|imam|priest|guests|wedding_guests|in_laws|groom ~ downstairs|coming|waiting|here|arriving|on_way|outside & bathroom|toilet|upstairs|locked|rang|hiding|crying|took_her|took_my|trainers|shoes|phone|dress & !staff|reception
    with|by ~ man|woman|someone|stranger|person|couple|male ~ nobody|no_one|not|never ~ recognise|recognises|recognised|knows|know|known|seen|met
    seen|saw|spotted|left|leaving|walking|got|gone ~ off|out|away|leaving ~ with ~ man|stranger|someone|woman|male & trip|pupil|child|girl|boy|school|toilets|shop
    snatched|snatching|abducted|abducting|kidnapped|kidnapping|bundled|bundling|carried_off|ran_off_with|run_off_with|driven_off_with|drove_off_with|made_off|spirited|lured|luring|absconded_with|smuggled|smuggling|stolen_the_baby & !toy|phone|sandwich
    taken|took|taking|gone|walked|driving|driven|drove|disappeared|vanished|fled|smuggled ~ with|her|him|them|child|baby|son|daughter|twins|boy|girl & not_bring|not_brought|not_back|not_returned|not_give|order|supervised|contact|ferry|airport|never_see|no_one_will|not_allowed|against|injunction|boot|van|stranger|car|ward|maternity|hospital|drip|abroad|passports|border|country & !driving_lesson|to_school|for_tea
    never|not ~ see ~ him|her|them|child|baby|kids|us|you ~ again
    will_not|refuses|refusing|not|will_never|has_not ~ give|bring|hand|return|returned|brought|let ~ him|her|them|child|baby|son|daughter|twins ~ back|home|go
    put|pushed|bundled|forced|shoved|thrown|dragged|pulled|carried|pulling|dragging|forcing ~ in|into|towards ~ car|van|boot|taxi|lorry|vehicle|cab|minibus|transit & !seat|football
    approached|approaching|following|followed|beckoning|beckoned|offering|offered|trying_to_get|stopped|enticing|called ~ child|girl|boy|kids|her|him|them|pupils|toddler & stranger|man|car|van|sweets|puppy|lift|gate|park|bloke|playground|walking_home
  `),
  'taken-to': sceneLines(`
    packing|packed|pack ~ case|suitcase|bag|bags|things|her|him
    port|terminal|coach_station|passport_control|border_force|border|customs
    airport|flight|flights|plane|gatwick|heathrow|stansted|luton|manchester_airport|birmingham_airport|departures|departure|boarding|boards|gate_number|check_in|check-in|ferry|eurostar|dover|calais|passport|passports|ticket|tickets|one_way|fly|flies|flying|flown|abroad|overseas|travelling|travel|leaving_the_country|out_of_the_country|layover|terminal|taking_her_to|taking_me_to|taking_him_to|sending_her_to|sending_me_to|sending_him_to|packed|packing|suitcase|suitcases|coach_to|back_home_to
  `),
  'forced-or-cut': sceneLines(`
    marry|married|marriage|wed|wedding|husband|bride|groom|engaged|engagement|nikah|rishta|betrothed|fiance|wife|suitor|cousin_she|promised_to
    fgm|cut|cutting|circumcised|circumcision|circumcise|sunna|khitan|gudniin|cutter|razor|ceremony|special_party|become_a_woman|made_a_woman|womanhood|initiation|bondo|female_genital|have_it_done|getting_done|being_done|be_done|done_to_her|purified|cleansed|made_clean|excision|infibulated|what_her_sister_had
    syria|isis|isil|caliphate|jihad|fight_for|somalia_fight
    straighten_him_out|boarding_camp|boot_camp|conversion|exorcism|exorcist|witch_doctor|deliverance
  `),
  'cutter-near': sceneLines(`
    aunt|auntie|aunty|woman|lady|elder ~ with|has|brought ~ a? ~ bag|kit|case|razor|blade|scissors & girls|sisters|daughters|lined|best_dresses|dresses|upstairs|wet_herself & !party_bag|shopping
    woman|lady|aunt|auntie|someone|granny|nan|elder ~ to ~ do|cut|see_to ~ girls|her|daughters|sisters|them & !hair|nails
    little|small|special operation|procedure|snip & girl|girls|her|sister|airport|ferry|port|aunt|nan|gambia|mali|somalia|kenya|egypt|sudan|abroad|holiday
    cutter|cutting_lady|razor|excisor|circumciser|cutting_woman|traditional_woman|woman_from & home|house|here|tonight|tomorrow|morning|today|weekend|coming|comes|arrives|arrived|now|cousin|girl|girls|sister & !hair|hairdresser
    party|ceremony|celebration|special_day & cut|cutting|fgm|circumcised|like_her_sister|gambia|somalia|guinea|sierra|mali|sudan & !birthday
    done|cut|circumcised ~ today|tonight|tomorrow|this|weekend|friday|saturday|sunday|monday & girl|girls|her|sister|daughter|baby|cousin & !hair|nails
  `),
  men: sceneLines(`
    ${GROWN_AGES}
    man|fellas|males|older|grown|strangers|stranger|customers|punters|clients|driver|cabbie
    @number ~ lads|men|boys|man
    met ~ online|on|off ~ snapchat|snap|roblox|discord|insta|instagram|tiktok|internet|line|game|app|tinder|xbox|fortnite|telegram|whatsapp|omegle|facebook|kik|yubo
    online|internet|off ~ friend|boyfriend|man|person|guy|lad
  `),
  'trap-place': sceneLines(`
    hotel|hotels|motel|travelodge|premier_inn|airbnb|guest_house|hostel|flat|room|party|house|home|car|van|taxi|cab|caravan|takeaway|basement|warehouse|brothel|massage|lay_by|layby|lift|bedsit|trap_house|cuckooed|penthouse|garage|lorry|boat|tent|checked_in
  `),
  helpless: sceneLines(`
    cry|drugged|drunk|carrying_one|carrying_her|carried_her|cannot_walk|can_hardly_walk|barely_walk|unsteady|begging|begged|help|get_me|come_get|pick_me_up|collect_me|trapped|spiked|out_of_it|unconscious|asleep|dragged|forced|made_to|cannot_leave|will_not_let|hysterical|naked|distressed|crying_for|mouthed|stumbling|very_young|no_shoes|her_shoes|not_leave|locked|screaming|passed_out|upset|pinned|drunk_in|sent_pin|sent_location|pinged|sent_me|shared_location|dropped_pin
    texted|rang|phoned|messaged|ringing|facetimed|whispering|called & scared|help|get|come|pick|location|pin|cry|address|not_know_where
  `),
  meet: sceneLines(`
    man|guy|boy|person|bloke|friend|someone|he ~ from|off|on ~ chat|game|internet|online|app|snapchat|snap|roblox|discord|insta|instagram|tiktok|server & outside|parked|street|address|house|coming|here|station|meet|meeting|postcode|school
    will|going_to ~ be ~ at|outside ~ station|bus|shelter|park|shop|gate|corner|mcdonalds|bus_stop
    so ~ mum|dad|parents|nobody|no_one|school ~ not ~ know|suspect|find_out|ask
    man|bloke|he|guy ~ wants|asked|told|telling ~ her|him|me ~ to ~ meet|come|bring|wait|get
    meet|meeting|meets|picking_up|picking_her_up|picking_him_up|picks_her_up|pick_her_up|pick_him_up|pick_me_up|collecting_her|on_her_way_to|on_his_way_to|getting_a_train|got_on_a_train|on_the_train|train_to|bus_to|packed_a_bag|packing_a_bag|gone_to_see|going_to_see|travelling_to|coming_to_get|staying_with|staying_at|sent_a_taxi|booked_a_taxi|ordered_an_uber|uber|waiting_for_him|waiting_for_her|run_away_with|running_away_with|going_off_with|gone_off_with|left_with|got_in_a_car|getting_in|got_in|got_into|getting_into
  `),
  /** In no state to be alone. */
  unwell: sceneLines(`
    poorly|ill|temperature|fever|hungry|starving|thirsty|no_food|nothing_to_eat|not_eaten|not_been_fed|unfed|dehydrated|sick|vomiting|cry|screaming|sobbing|distressed|soaked|soiled|freezing|cold|shivering|filthy|wet
  `),
  'no-adult': sceneLines(`
    answered|opened|open|let ~ door|in|me & no|nobody|alone|only|not_in|no_one|asleep
    no ~ adult|adults|grown|grown_ups|parent|parents ~ here|in|about|around|home|anywhere|present|place|house
    nobody|no_one ~ home|in|here
    asleep|sleeping ~ doorway|bench|street|car_park|station|shelter|stairwell|platform
  `),
  /** More is at stake when they are missing. */
  'at-risk': sceneLines(`
    barefoot|no_shoes|no_coat|snow|snowing|freezing|pyjamas|nightie|nappy|naked|insulin|diabetic|epileptic|epilepsy|asthmatic|learning_disability|learning_difficulties|autistic|autism|downs|non_verbal|nonverbal|pregnant|without_meds|no_meds|medication|inhaler|wheelchair|deaf|blind|disabled|suicidal|self-harm|self_harm
  `),
  'left-phone': sceneLines(`
    leave|threw|handed|dropped|smashed ~ his|her|their ~ phone|wallet|purse|shoes|coat|glasses|keys|bag ~ & gone|off|river|woods|bridge|canal|railway|cliff|missing|walked|towards
  `),
  sos: sceneLines(`
    whispering|whispered|whispers & phone|rung|rang|ringing|line|call|texting|text|door|bathroom
    rung|rang|phoned|ringing|calling|texting ~ from ~ bathroom|toilet|cupboard|locked|hiding|under|loft|shed|boot|wardrobe
    pinged|pinging|dropped|sent|shared|sending ~ location|pin|whereabouts|live_location
    come|get|fetch|pick|save|rescue ~ me|us & please|help|hurry|quick|now|texted|messaged|says|saying
    please|somebody|someone stop|help|save ~ them|him|her|me|us
    wrote|texted|said|messaged|mouthed|whispered|mouthing ~ hurry|help|sos
  `),
  abroad: sceneLines(`
    pakistan|bangladesh|india|somalia|mogadishu|sudan|gambia|sierra_leone|guinea|mali|nigeria|kenya|ethiopia|eritrea|egypt|iraq|kurdistan|afghanistan|yemen|turkey|syria|lahore|karachi|islamabad|mirpur|sylhet|dhaka|punjab|kashmir|dubai|ghana|senegal|albania|romania|iran|morocco|algeria|back_home|home_country
  `),
  hotel: sceneLines(`
    hotel|hotels|motel|travelodge|premier_inn|airbnb|hostel
  `),
};
