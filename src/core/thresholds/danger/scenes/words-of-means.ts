import { sceneLines, type SceneWords } from './scene-lines.js';

/** What is used to hurt, to die or is swallowed, and where people fall, drown or burn. */
export const WORDS_OF_MEANS: SceneWords = {
  weapon: sceneLines(`
    something|thing|object ~ long|wrapped|shiny|sharp|metal ~ in|up|down|under ~ towel|jacket|sleeve|waistband|trousers|coat|bag
    tooled up
    cordless_drill|blowtorch|nail_gun|stun_gun|pepper_spray|sledgehammer|mallet|poker|tyre_iron|dumbbell|bow_and_arrow|slingshot|garden_fork|billhook|sickle|scalpel|syringe|dog_lead
    knife|gun|guns|hammer|axe|hatchet|sword|swords|dagger|daggers|crossbow|catapult|crowbar|screwdriver|stanley|cleaver|scissors|razor|firearm|firearms|pistol|revolver|rifle|shotgun|shooter|taser|baton|knuckleduster|knuckledusters|chisel|wrench|cosh|nunchucks|katana|samurai|rambo|zombie_knife|zombie|switchblade|flick|penknife|kitchen_knife|carving_knife|bread_knife|meat_cleaver|strimmer|chainsaw|grenade|bomb|explosive|explosives|pipe_bomb|nail_bomb|petrol_bomb|molotov|acid|ammonia|corrosive|weapon|weapons|armed|strap|tool|skewer|shears|secateurs|saw|pickaxe|spade|brick|bat|bats|pole|poles|metal_bar|iron_bar|bars|wheel_brace|bottle_of_acid|broken_bottle|broken_glass|golf_club|baseball_bat|snooker_cue|hockey_stick|cricket_bat|pitchfork|airgun|bb_gun|air_rifle|spear|arrow|imitation_firearm|nine_mil|glock|burner_gun|blade
  `),
  /** Out, held, or on the way to somebody. */
  brandished: sceneLines(`
    waving|waved|brandishing|swinging|pointing|pointed|holding|holds|wielding|pulled|pulls|pulling|drew|drawn|produced|whipped_out|lunging|lunged|jabbing|clutching|gripping|threatening|threatened|threatens|chasing|running_round|running_around|picked_up|grabbed|armed|flashing|flashed|showing_off|pacing|slashing|charging|reaching_for
    in|with ~ his|her|their|one hand|hands|fist
    to ~ his|her|my|mum|the ~ throat|neck|head|face|ribs|chest
    is|are|got|has ~ out
    with|got|has|have|holding|carrying|bringing|brings|brought|bring|picked_up|had ~ @arms
    @arms ~ out|laid_out|at|on_him|on_her
    coming|heading|going|walking|running ~ at|to|for|towards|after ~ him|her|us|me|them|someone|school|somebody|year
  `),
  /** Where others are, so that a weapon there is a danger to them. */
  'public-place': sceneLines(`
    corridor|classroom|class|playground|canteen|hall|assembly|reception|office|gate|gates|block|field|school|bus|bus_stop|station|park|shop|high_street|car_park|club|youth_club|toilets|dorm|unit|ward|waiting_room|library|estate|stairwell|outside|street|mosque|church|synagogue|temple|gurdwara|dining|gym|changing_rooms|alley|mcdonalds|kebab|chicken_shop|town_centre|shopping_centre|bedroom|kitchen|house|home|flat|upstairs|downstairs|door|doorstep|landing|stairs|garden
  `),
  /** Found, kept or carried, and not in anybody's hand. */
  'laid-by': sceneLines(`
    found|finds|search|searched|sock|drawer|protection|carries|carry|carried|photo|pictures|picture|wants_a|wants_some|collection|collects|bought|ordered|confiscated|handed_in|bin|wand|sells|selling|talks|asked|asks|cookery|drew|drawing|lock|licence|used_to|excluded|suspended|toy|plastic|kitchen_drawer|under_bed|under_his_bed|bushes
    in|under ~ bag|bed|locker|rucksack|pocket|mattress & found|last|photo|caught|says_it|protection
  `),
  seeking: sceneLines(`
    looking|waiting|searching|hunting|asking|circling|driving_round|driving_around|after|coming ~ for|after|to_get|around & him|her|them|me|us|someone|somebody|my|our|son|brother|lad|one|year
    on ~ way ~ to|over|round
    going_to|gonna|will|plans|wants|want|planning ~ to? use|get|stab|shoot|hurt|kill|do|attack|sort|cut|finish|slash
    waiting|stood|standing|parked|lurking|hanging_about|hanging_around ~ outside|for|at|by ~ gate|school|home|door|him|her|corner|bell|stop
    coming ~ after|tonight|now|round|over|back|to ~ get|stab|shoot|home|kill|school|tonight
    turned|turns|turning|rocked|shown ~ up
    has come|arrived
    set up|setting_up & meet|fight|outside
  `),
  medicine: sceneLines(`
    cabinet|cupboard ~ & took|taken|emptied
    amlodipine|bisoprolol|atenolol|ramipril|statins|mirtazapine|duloxetine|venlafaxine|risperidone|clozapine|valproate|lamotrigine|epilim|phenobarbital|lorazepam|clonazepam|zolpidem|melatonin|omeprazole|gliclazide|digoxin|inhaler|contraceptive|hrt|antibiotics|cough_mixture|night_nurse|solpadeine|lemsip|oxycodone|oxycontin|buprenorphine|naproxen|diclofenac|chloroquine|quinine|theophylline|salbutamol|unknown_tablets|unknown_substance|unknown_quantity|unknown_amount|painkillers|co_codamol|dihydrocodeine
    tablets|tablet|tabs|pills|pill|capsules|paracetamol|ibuprofen|codeine|cocodamol|co-codamol|tramadol|morphine|oramorph|methadone|subutex|diazepam|valium|xanax|xannies|temazepam|zopiclone|sertraline|fluoxetine|citalopram|prozac|amitriptyline|propranolol|beta_blockers|antidepressants|antihistamines|sleeping|insulin|metformin|warfarin|digoxin|lithium|quetiapine|olanzapine|gabapentin|pregabalin|pregabs|ritalin|concerta|medikinet|aspirin|anadin|nurofen|calpol|piriton|nytol|iron_tablets|heart_tablets|blood_pressure|meds|medicine|medicines|medication|blister|strip|strips|packets|packet|dose|doses|patches|fentanyl|medicine_cabinet|medicine_cupboard|bottle_of_pills|laxatives|thyroxine|epilepsy_meds
  `),
  poison: sceneLines(`
    bleach|detergent|cleaner|drain_cleaner|disinfectant|drain|domestos|dettol|zoflora|polish|thinner|thinners|turps|turpentine|white_spirit|petrol|diesel|paraffin|lighter_fluid|lighter_gas|butane|antifreeze|screenwash|screen_wash|deicer|weedkiller|slug_pellets|rat_poison|ant_powder|pesticide|insecticide|poison|acid|ammonia|bleachy|caustic|descaler|limescale|oven_cleaner|toilet_cleaner|dishwasher|laundry|washing_pod|pods|liquitab|liquitabs|washing_liquid|battery|batteries|magnet|magnets|button_cell|vape_juice|vape_liquid|e-liquid|nicotine|nail_varnish_remover|acetone|glue|solvent|hairspray|deodorant|aerosol|perfume|aftershave|mouthwash|hand_gel|hand_sanitiser|sanitiser|surgical_spirit|methylated|meths|berries|laburnum|foxglove|mushrooms|toadstool|yew|lead|mercury|paint|chlorine|peroxide|hair_dye|salt_water|chemical|chemicals|cyanide|ricin|creosote|varnish|essential_oil|eucalyptus
  `),
  drug: sceneLines(`
    heroin|crack|cocaine|brown|gear|ket|ketamine|mdma|mandy|ecstasy|pingers|meth|crystal|spice|mamba|ghb|lsd|acid_tab|edibles|edible|gummies|hash_brownie|cannabis|cannabis_sweets|nos|balloons|nitrous|speed|amphetamine|monkey_dust|fentanyl|nitazenes|drugs|wraps|wrap|bag_of_white|vape
  `),
  swallowed: sceneLines(`
    put|pushed|stuck|shoved|got ~ up|in|down ~ nose|ear|throat|bottom
    ingested|ingestion|aspirated|drained|supped|swigged|swigging|slurped|nibbled|tasted|been_drinking|been_eating|been_sucking|took_a_sip|in_her_mouth|in_his_mouth
    swallowed|swallow|ate|eaten|eating|drank|drinking|drunk|necked|downed|chewed|chewing|licked|sucked|sipped|gulped|popped|popping|injected|sniffed|inhaled|huffed|huffing|overdosed|guzzled|munched|consumed|ingested|mouthful|scoffed|bitten_into|snorted
    got|been ~ into|hold|at & tablets|pills|bleach|medicine|meds|methadone|cupboard|capsules|cleaner|pods|cabinet|stash
    put|stuck ~ in ~ mouth
    toddler|baby|@under5|child|he|she ~ had|taken|took|got ~ bleach|tablets|pills|battery|batteries|pods|methadone|cleaner
    empty|emptied|finished ~ packet|packets|bottle|bottles|box|boxes|strips|strip|blister|foil|cabinet|cupboard
    overdose|od|oded
    injected|given|gave ~ herself|himself|too_much|too_many
  `),
  took: sceneLines(`
    taken|took|had|got something|summat|stuff & grey|off_a_dealer|hot|eyes|sick|seeing_things|funny|not_right|spaced|shaking|keeps_passing
    taken|took|taking|had|tooken|necked|swallowed|overdosed|popped|downed & !away|pictures|photo|court|his_prescribed|takes_his|takes_her
  `),
  amount: sceneLines(`
    unknown_quantity|unknown_amount|unknown_number|take_the_lot|the_lot|blister_packs|months_worth|weeks_worth|fistful|mouthful|several|loads_of
    whole|packet|box|boxes|load|loads|handful|handfuls|lots|too_many|too_much|all_of|everything|bottle|bottles|strips|stash|bunch|dozens|overdose|overdosed|empty|packets|entire|every_one|cabinet|double_figures|pint|litre|half_a_bottle
    10|12|14|15|16|18|20|24|25|28|30|32|36|40|48|50|56|60|64|80|90|100|ten|twelve|sixteen|twenty|thirty|forty|fifty|sixty|hundred
    all ~ tablets|pills|medication|meds|paracetamol|his|her|my|their
    how many
  `),
  'die-means': sceneLines(`
    rope|noose|ligature|dressing_gown_cord|cord|belt_round|belt_around|shoelace|shoelaces|bedsheet|bed_sheets|tied_sheets|sheets_tied|lead_round|scarf_tied|bin_bag|plastic_bag|carrier_bag|hosepipe|exhaust|helium|knife|gun|shotgun|razor|bleach|petrol|antifreeze|tablets|pills|paracetamol|insulin|meds|medication|stash|stockpile|stockpiled|saved_up|hoarded
    in ~ hand|hands|front_of
  `),
  /** Already in hand, or tied. */
  'means-ready': sceneLines(`
    rope|ligature|razor|blade & today|tonight|plan|goodbye|told|the_day & has|got|with & !boat|scouts|skipping|climbing|pe
    got|has|have|saved|stashed|took|stolen|nicked ~ pills|tablets|morphine|rope|paracetamol|insulin|medication|meds & planned|tonight|ready|do_it|the_day|end_it|this_evening|decided & !helping|prescribed|gp
    noose|ligature|tied_sheets|sheets_tied|helium|exhaust_pipe|hosepipe_on_the_exhaust
    rope|cord|belt|lead|cable|scarf|tie|sheet|sheets|shoelace|chain ~ round|around|over|from|tied|on|in ~ neck|tree|beam|banister|door|loft|garage|hand|hands|wardrobe|rail|pipe|hook
    chair|stool & cord|rope|belt|noose|lead|neck
    pills|tablets|paracetamol|bleach|razor|knife|gun|rope|meds|insulin|petrol ~ in ~ hand|hands|front_of|lap
    pills|tablets|paracetamol|meds|packets ~ lined|laid|saved|stockpiled|counted|ready
    lined|laid|saved|stockpiled|counted ~ up|out ~ pills|tablets|paracetamol|meds
    bag ~ over ~ head
    cut|slash|slashing|slit|slitting|slicing|carving|hacking ~ arm|arms|wrist|wrists|throat|neck|legs|herself|himself & toilet|toilets|bathroom|locked|now|blood|deep|bleeding|just|glass|artery|loo|bad|throat
    locked|shut & razor|razors|knife|tablets|pills|scissors|glass|rope & herself|himself|toilet|loo|bathroom|room|bedroom|cubicle
  `),
  height: sceneLines(`
    bridge|railings|railing|ledge|roof|rooftop|balcony|parapet|windowsill|window_sill|sill|scaffolding|scaffold|pylon|crane|cliff|cliffs|viaduct|flyover|barrier|gantry|tower|tower_block|fire_escape|car_park|carpark|multi_storey|multistorey|overpass|top_floor|high_rise|weir_wall|quarry|footbridge|aqueduct|mast|silo|chimney|dam|clifftop|headland|top_deck|block_of_flats
  `),
  rails: sceneLines(`
    tracks|rails|railway|train_line|tube_line|tram_lines|platform|platform_edge|level_crossing|live_rail|third_rail|main_line|train_tunnel|railway_line|lineside|trackside
    motorway|dual_carriageway|slip_road|hard_shoulder|central_reservation|fast_lane|ring_road|m6|m5|m1|m25|m62|a34|a38|bypass|main_road|carriageway|traffic
  `),
  water: sceneLines(`
    lakeside|riverside|towpath|shore|seafront|pier|jetty|waterside|quayside|banks|shoreline|slipway|wharf
    river|canal|lake|sea|ice|pond|weir|lock|reservoir|quarry|pool|swimming_pool|water|waves|tide|harbour|dock|marina|estuary|beach|paddling_pool|hot_tub|bath|bathtub|well|slurry|flood|floodwater|brook|stream|dinghy
  `),
  'at-the-edge': sceneLines(`
    stood|standing|stands|sat|sitting|sits|climbed|climbing|climbs|hanging|hung|dangling|perched|balancing|balanced|walking_along|wrong_side|over_the|other_side|out_on|up_on|up_a|up_the|on_top|the_top|edge|about_to_jump|jumped|jumping|threatening_to_jump|going_to_jump|legs_over|leaning|lying|laid|laying|running_across|walking_on|walking_down|walking_along|running_along|running_on|crossing|stuck|clinging|teetering|crawling|wandering|wandered|toddling|swaying|looking_down|looking_over|crouching|kneeling|not_come_down|will_not_come_down|up_there|messing|playing|messing_about|straddling
    walked|walking|wading|waded|gone|jumped|running ~ into|in|onto|under|out
    on|over|off|up|in|under ~ bridge|ledge|roof|rooftop|balcony|parapet|pylon|crane|cliff|viaduct|railings|barrier|tracks|railway|motorway|dual_carriageway|windowsill|multi_storey
  `),
  'fell-far': sceneLines(`
    on|clinging|hanging|holding|stood ~ bonnet|tailgate|running_board|wing_of & car|driving|driven|field|dad|van|speed|off|hit
    car|van|bike|quad|moped|motorbike ~ turned_over|rolled|flipped|overturned|crashed|crash|upside_down|on_its_roof|into ~ & child|kids|back|two|baby|her|him|them|drinking & !last|claim|toy
    turned|rolled|flipped|crashed|wrapped|wrote_off|overturned ~ car|van|bike|quad|moped & back|child|drinking|in|baby|them
    child|little|little_one|@under10|toddler|boy|girl|baby|someone|kid ~ in ~ @wet & !swimming|lesson|paddling|playing|pool_party|lessons|learns
    fell|fallen|falls|falling|jumped|plunged|dropped|tumbled|thrown|pushed|went|slipped ~ out|off|from|through ~ window|balcony|roof|upstairs|bridge|cliff|ledge|wall|tree|scaffolding|flat|landing|banister|loft|first_floor|second_floor|moving_car
    fell|fallen|thrown|pushed ~ down ~ stairs|steps & unconscious|not_moving|bleeding|head|will_not|baby|now|just
    gone|fell|fallen|went|jumped|slipped|swept|pushed|walking|walked|walks|wading|waded|going|swimming ~ in|into|through|under|out ~ @wet
    gone|went|been ~ under & @wet
    not ~ come|came|surfaced ~ up & @wet
    @wet & cannot_swim|can_not_swim|drowning|face_down|struggling_in|not_surfaced
    drowning|drowned & @child|child|him|her|they|boy|girl & !homework|work|debt|paperwork
  `),
  /** Up or out where one step kills. */
  'on-edge': sceneLines(`
    walking|running|walked|wandering|stood|standing|sat ~ on|along|down|into|in ~ hard_shoulder|motorway|dual_carriageway|carriageway|slip_road|traffic|m6|m5|central_reservation & !bus|lesson
    will_not|not|refuses|cannot|never ~ come|move|get|step ~ away|back|off|in ~ from ~ @wet|@steep|edge|@rail|bank|water|road
    dangling
    run|ran|gone|heading|headed|running|walking|went|set_off|making ~ to|towards|for ~ @steep|@rail|weir & !school_trip|car|flats
    @child|kids|boys|girls|someone|he|she|they ~ on|onto ~ roof|ledge|@rail|scaffolding|pylon|parapet|fire_escape & !school_trip|works|work_on|leaking
    will_not|not|refuses get|come|move ~ off|down ~ @steep|swing_bridge|track|tracks|wall
    sat|sitting|stood|standing|stands|climbed|climbing|climbs|hanging|hung|dangling|perched|balancing|up|out|legs|over|wrong_side|edge|lying|laid|laying|stuck|clinging|walking|walked|straddling|leaning|crouching|top|side ~ on|over|off|from|of|along|up|onto|the|out ~ @steep|@rail|ledge & !bus|hanging_out|photo|trip
    rang|rung|ringing|phoned|called|texted|messaged ~ from|at ~ the|a ~ quarry|bridge|roof|cliff|edge|railway|platform|car_park|canal|river|tracks & he|she|pupil|said|says|crying & !bus|train_home|trip
    wrong|other side ~ @steep|rail|fence|barrier|rails
    top ~ of ~ flats|block|car_park|tower|pylon|crane|roof|building|multi_storey|building
    on|onto|playing ~ @rail|live & !train_to|trainspotting|watching|station_with
    edge ~ of|on ~ platform|roof|cliff|bridge|pier|quarry|building
    platform|roof|bridge|cliff ~ edge
    up ~ a|the ~ pylon|crane|mast|scaffolding|chimney|tower|silo
    will_not|not|refuses|refusing|says ~ come|move|get ~ down|back|off & roof|bridge|edge|flats|car_park|ledge|platform|tree|tower|block|balcony|top
    jump ~ off|from|in_front
    going_to|gonna|about_to|will|threatening_to|wants_to|ready_to jump & !trampoline|high|queue|joking|bed|joy
  `),
  fallen: sceneLines(`
    fell|fallen|falls|falling|jumped|plunged|dropped|tumbled|slipped|thrown|pushed|swept|gone|went ~ out|off|from|in|into|through|under|down|over|away
    drowning|drowned|drown|submerged|gone_under|went_under|not_surfaced|not_come_up|face_down|sinking|cannot_swim|can_not_swim|fished_out|pulled_out
  `),
  fire: sceneLines(`
    petrol|paraffin|accelerant|white_spirit|lighter_fluid & can|outside|lighter|match|matches|door|stairs|himself|herself|carpet|everywhere|bottle|pouring|soaked
    smoke|burning|gas ~ smell|smelling|alarm|detector
    on fire
    fire ~ home|house|flat|room|kitchen|curtains|bed|upstairs|downstairs|started|starting|inside|spreading|alarm
    flames|ablaze|alight|blaze|inferno|smoke|fumes|carbon_monoxide|co_alarm|smoke_alarm|burning_building|explosion|gas_leak|burning_down|firework|fireworks|petrol_bomb
    gas ~ on|smell|leak|leaking|tap|turned|hob|left
    smell|turned ~ of? ~ gas
    petrol ~ poured|over|through|round|stairs|carpet|bed|letterbox|can|door
    set|setting|lit ~ fire|light|alight
    pan|cooker|hob|oven|iron|heater|candle|candles|chip_pan ~ on|lit|boiling|burning|fire|hot & no|nobody|alone|own|toddler|child|kids|asleep
  `),
  'many-tablets': sceneLines(`
    10|12|14|15|16|18|20|24|25|28|30|32|36|40|45|48|50|56|60|64|80|90|100|ten|twelve|fifteen|sixteen|twenty|thirty|forty|fifty|sixty|hundred|dozen|handful|loads|packet|box|strip|strips|packets|boxes of? paracetamol|ibuprofen|aspirin|codeine|tablets|pills|sertraline|fluoxetine|diazepam|propranolol|zopiclone|tramadol|nurofen|antidepressants|sleeping_tablets|cocodamol|painkillers|citalopram|amitriptyline|quetiapine|metformin|antihistamines|iron_tablets|anadin|piriton|calpol & !prescribed|script|found_in|selling|sold|dealing|on_repeat|for_sale
  `),
  alcohol: sceneLines(`
    vodka|alcohol|whisky|spirits|gin|rum|tequila|absinthe|jagermeister|wine|cider|lager|brandy|bottle_of|litre|pint
  `),
};
