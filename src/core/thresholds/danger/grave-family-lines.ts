import type { DangerSign } from '../answering/threshold-answer.js';

const WEAPON =
  'knife|gun|hammer|axe|hatchet|machete|sword|dagger|crossbow|bat|bats|bars|crowbar|screwdriver|stanley|cleaver|scissors|razor|firearm|pistol|revolver|rifle|shotgun|shooter|strap|taser|baton|knuckleduster|chisel|wrench|iron_bar|metal_bar|golf_club|snooker_cue|broken_bottle|chain|pole';
const POISON =
  'bleach|cleaner|detergent|capsule|capsules|pod|pods|white_spirit|turps|petrol|paraffin|antifreeze|weedkiller|poison|screenwash|disinfectant|polish|perfume|aftershave|sanitiser|battery|batteries|magnets|magnet|tablets|tablet|pills|pill|meds|medicine|medication|methadone|morphine|heroin|crack|cocaine|edibles|edible|gummy_with|acid|varnish|glue|nicotine|vape_juice|berries|mushrooms|paracetamol|ibuprofen|iron_tablets';
const TOOK =
  'drank|drunk|ate|eaten|swallowed|swallow|licked|licking|sucked|sucking|chewed|chewing|sipped|necked|downed|got_into|got_hold|been_at|emptied|finished';
const HEIGHT =
  'bridge|railings|railing|ledge|roof|rooftop|balcony|parapet|windowsill|window_sill|scaffolding|scaffold|pylon|crane|cliff|viaduct|flyover|barrier|gantry|tower|fire_escape|tracks|rails';
const DRUNK =
  'drunk|paralytic|legless|steaming|smashed|mullered|hammered|leathered|trolleyed|rat_arsed|arseholed|bladdered|blotto|steamboats|mortal|out_of_it|off_her_head|off_his_head|off_her_face|off_his_face|off_her_tits|off_their_face|high|stoned|tripping|wired|slurring|staggering|swaying|wobbling|smell_of_drink|smell_of_alcohol|smell_of_booze|reeks';
const IN_CHARGE =
  'strap|strapping|car|pram|buggy|pushchair|twins|lake|river|road|canal|collect|fetch|fetching|pick|driving|drive|drove|keys|wheel|carrying|holding|handover|gates';
const VIOLENCE =
  'strangling|strangled|throttling|choking|yanking|dragging|kick|stamping|hit|headbutting|slamming|pinning|smothering|suffocating|drowning|crushing|twisting|whipping|lashing|caning|beating|biting|gouging|stabbing|scalding|burning|shake|swinging|hurling|throwing|force_feeding|gagging|tying|kneeling_on|stood_over|standing_over|laying_into|setting_about|going_for|going_at|knocking_seven_bells|weighing_into|leathering';
const VICTIM =
  '@child|her|him|me|us|mum|brother|sister|them|wife|girlfriend|kid|little_one|little_ones|my_friend|partner';
const DOER =
  '@parent|man|woman|boyfriend|partner|ex|uncle|nan|grandad|neighbour|foster_carer|foster_brother|brother|sister|someone|somebody|childminder|lodger|gang|lads|girls';
const HABIT =
  '@often|every|usually|sometimes|used_to|other_child|nursery|bullying|laughing|back_tears|on_back|hands_with|football|rugby|judo|grass|wrestling|tag|playing';
const RED_FLAGS =
  'meningitis|sepsis|septicaemia|anaphylaxis|anaphylactic|convulsing|convulsion|seizing|haemorrhage|haemorrhaging|unconscious|unresponsive|lifeless|comatose|cardiac|choking|hypothermia|heatstroke|electrocuted|paralysed|drowned|suffocating';

/** Further to `grave-lines.ts`: kinds of harm by what is done or used, each with the many words there are for it. */
export const GRAVE_FAMILY_LINES: Partial<Readonly<Record<DangerSign, readonly string[]>>> = {
  'being-hurt': [
    `${DOER} ~ is|are|has|keeps|still|was ${VIOLENCE} ~ ${VICTIM} & !${HABIT}`,
    `is|are|has ${VIOLENCE} ~ my|our|the ~ mum|brother|sister|child|baby|little & !${HABIT}`,
    'kick|knocking|beating ~ lumps|shit|hell|life|seven_bells ~ out',
    'i|we have kill|hurt|shaken|drowned|smothered ~ my|the ~ baby|child|son|daughter',
    'hair|clothes|coat|bed|bedroom|child ~ on fire & !drill|football',
    'wall|roof|tree|ceiling|shed ~ collapsed|fell|fallen ~ on & child|kids|@child|boy|girl',
    'trying|try ~ get ~ in|into & refuge|house|door|window|safe & somebody|someone|he|man|ex|dad & !club|school_place|college',
    'knocked|knocking|laid|sparked ~ out|unconscious|cold & mum|her|him|@child|sister|brother & !cup|tournament|tooth|ball',
    'stood|standing over ~ her|him|mum|them|me & !sink|cooker|desk',
    'got ~ his|her hands ~ round|around ~ neck|throat',
    'by the ear|hair|scruff|throat|neck & head|child|son|daughter|is|dragging|yanking & !back_of',
    'head ~ on|against|into|off ~ wall|floor|kerb|table|shelter|door|pavement & @parent|man|woman|he_is|she_is|hit|bang|smash',
  ],
  weapon: [
    `with|got|has|holding|carrying|swinging|waving|picked_up ~ ${WEAPON} & looking|after|find|chasing|threatening|outside|for|wants|coming|shouting|at & !found|last|toy|costume|drawing|bag|wants_a|scouts|protection|cookery|licence|said_he_carries|used_to`,
    `pulled|pulling|produced|drew ~ ${WEAPON}`,
    `hit|attack|attacked|attacking ~ with ~ ${WEAPON} & @child|him|her|me|mum & now|just|is|bleeding|outside`,
  ],
  injured: [
    'glassed|bottled|macheted|axed ~ him|her|my|our|me',
    'sliced|slashed|stabbed|glassed|chopped|cut_up|gashed|impaled & back|face|neck|park|bus|stomach|leg|arm|street & !@often|bread|finger|knee|paper',
    'loads|lots|so_much|pool|pools ~ of? blood',
    'blood ~ loads|everywhere|all_over|will_not_stop|pumping|soaking',
    'cut & toilets|toilet|bathroom|loo & blood|bleeding|now|locked',
    'soup|tea|coffee|kettle|pan|oil|water|gravy|pasta|iron|hob ~ over|down|on ~ herself|himself|her|him|baby|face|chest & pulled|poured|tipped|spilled|spilt|hot|boiling & !cold|spilled_juice',
    'pulled|tipped|knocked ~ pan|kettle|soup|tea|coffee|oil & !cold',
  ],
  medical: [
    `${RED_FLAGS} & @child|him|her|he|she|baby|they & !hazard|training|vaccine|jab|back_tears|coursework|@often|scare`,
    'is? blue & noise|snoring|baby|boy|girl|breathing|making|lips|cold & !eyes|hair|badge|uniform|paint|coat',
    'stiff neck & light|rash|fever|burn|hot|drowsy|floppy',
    'fontanelle|soft_spot & bulging|swollen|raised|tense & !bag',
    'burn up & drowsy|stiff|rash|floppy|fit|delirious|limp',
    'sick|vomiting|floppy|drowsy & through|swallowed|chewed|ate|drank & vape|battery|plant|pills|cleaner',
    'pupil|pupils|eyes ~ bigger|different|dilated|rolled|rolling|glazed',
    'snoring|gurgling|rattling|grunting noise|sound|breathing',
    'hit|banged|cracked|smacked|whacked ~ head ~ on|off|against & pupil|kerb|concrete|pavement|confused|sleepy|out_cold|sick & !fine|ok|ice_pack',
    'will_not|not ~ let ~ crew|paramedics|ambulance|medics|doctors|nurse|anyone ~ take|in|touch|near|help|look',
    'not|is_not ~ breathing ~ right|properly|well|much',
  ],
  overdose: [
    `@child|@under10|toddler|baby|he|she|boy|girl ~ has? ~ ${TOOK} ~ ${POISON} & !@often|vitamin|fizzy|coin|prescribed|party`,
    `baby|toddler|@under5|twins|little_one ~ ${TOOK}|put|mouth|mouthful ~ ${POISON}`,
    `took|taken|had|taking ~ ${POISON} & wants_out|wants_to_die|die|end|sorry|bye|on_purpose|deliberately|what_she_has_done|what_he_has_done|enough`,
  ],
  suicide: [
    `sat|sitting|stood|standing|climbed|climbing|hanging|hung|wrong_side|over|up|on_top ~ ${HEIGHT} & he|she|@child|girl|boy|my|friend|year & !school_trip|work|play|playing|leaking|photo|built|drew`,
    `wrong side ~ ${HEIGHT}`,
    'on|top ~ of? ~ flats|block|car_park|tower & not_come|do_not|jump|goodbye|mate|friend|told',
    'noose|ligature & garage|shed|tree|loft|bedroom|has|tied|made|found & !drawn|hangman|film',
    'dead ~ by|when|before ~ time|you|tonight|morning & told|says|text|note|she|he',
    'lying|laying|laid ~ on ~ tracks|line|railway|rails|motorway',
    'see|join|be_with ~ grandad|nan|mum|dad|brother|sister|baby ~ heaven & tonight|soon|night & !prays|pray',
  ],
  'collected-by-abuser': [
    'drunk|wasted|legless|pissed ~ & dropped|dropping|fell|fallen ~ baby|child|toddler|on|down|with & !phone',
    `mum|dad|parent|parents|nan|grandad|carer|stepdad|stepmum|uncle|childminder|he_is|she_is & ${DRUNK} & ${IN_CHARGE} & !wife_drove|wedding|high_school|high_street|highchair|@often|last|yesterday|usually|got_a_lift`,
  ],
  abducted: [
    'taken|took|taking|carrying|carried|leave|gone|walked|running ~ with? ~ baby|newborn|twins|infant & ward|maternity|scbu|neonatal|hospital|unit & !home_with|discharged|appointment|clinic|born|checked|weighed',
  ],
  'sexual-harm': [
    'in|into bed with me',
    'not|will_not ~ stop ~ touch|kissing|groping|rubbing & me|her|him|us',
    'hand|hands|fingers ~ up|down|in|inside ~ girl|skirt|pants|knickers|trousers|top & now|on_the_bus|is|has|man|bloke & !dress|pocket|used_to|last',
    'man|someone|bloke|caretaker|coach|he_is ~ filming|recording|photographing|watching|spying & changing|toilets|cubicle|shower|pool',
    'is|are raping|molesting|groping|assaulting|touching_up',
  ],
  'left-alone': [
    `@under10|toddler|baby|child|kids|twins ~ on|in|at ~ ${HEIGHT}|pond|pool|motorway|sill|ledge & own|alone|nobody|no_adult|himself|herself`,
    'baby|newborn|infant ~ leave|left|dumped|abandoned ~ on|at|in|by ~ doorstep|steps|church|toilets|bin|bushes|hospital_door',
    'no sign ~ of ~ mum|dad|parents|adult|anyone & kids|child|@under10|youngest|baby',
    'mum|dad|nan|carer not ~ moving|waking|breathing|answering_me',
    'i ~ am ~ only ~ @under13',
    'mum|dad ~ not ~ moving & i|my|only',
  ],
};
