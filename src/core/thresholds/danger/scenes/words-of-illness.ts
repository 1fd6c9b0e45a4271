import { sceneLines, type SceneWords } from './scene-lines.js';

/** Signs that somebody's life may be at risk, in lay words and in clinical shorthand. */
export const WORDS_OF_ILLNESS: SceneWords = {
  critical: sceneLines(`
    skin ~ marbled|mottled|blotchy|clammy|waxy
    not|is_not making ~ sense
    talking gibberish|nonsense|rubbish & head|hot|ill|sick|fell|drowsy
    appendix|spleen|ulcer|aneurysm|lung ~ burst|ruptured|perforated|collapsed|punctured
    gone|turned|turning|going|is|looks ~ funny|odd|strange|weird|horrible|awful|terrible ~ colour
    hanging|ripped|torn|bitten|sliced|cut|come ~ off ~ & ear|finger|nose|toe|thumb|lip
    blister|blistered|blisters & chest|face|legs|stomach|hot|boiling|burst|burn
    losing|lost ~ lots|loads|blood|a_baby & bleeding|blood
    eyes ~ going|gone|went|rolling|rolled ~ back|up|head|white
    slumped|sprawled|laid_out|out_cold|zonked|spaced_out ~ & eyes|floor|loos|toilets|desk|wall|not|cannot|corridor|drooling
    cannot ~ keep|hold ~ eyes|head ~ open|up
    skin|rash ~ purple|spreading|not_fade
    coughing|vomiting|sicking|spitting|bringing ~ up? ~ blood
    paralysed|no_feeling|cannot_feel ~ legs|arm|side
    sats|saturations|oxygen|gcs|resps|spo2 ~ 3|4|5|6|7|8|9|10|11|12|13|60|65|70|72|74|75|76|78|79|80|81|82|83|84|85|86|87|88|89|90|91|92|low|dropping|falling
    not|cannot|never ~ make|making|made ~ noise|sound|noises & baby|newborn|child
    cannot|can_not ~ say|speak|talk|finish ~ name|sentence|words|properly & wheezing|breath|asthma|pump|inhaler
    boiling_hot|burning_up|overheating|drenched|roasting & grinding|seeing_things|jaw|pill|pills|dealer|taken|rambling|eyes
    seeing things
    open ~ her|his eyes|airway
    grey|white|pale|clammy & eyes|taken|sweating|cold|not_responding|floor|cannot_stand|took|first_aid
    blood ~ coming|pouring|running|trickling ~ from|out ~ head|ears|ear|nose|mouth|eyes|wrist|leg|bottom
    bleeding through
    sob|tloc|loc|pv_bleed|haematemesis|ripped_stitches|peri_arrest|anaphylaxed
    not|is_not|stopped|stops|barely|hardly|struggling|fighting|cannot|can_hardly|trouble|difficulty|hard_to|short|keeps_stopping ~ breathing|breathe|breath|breaths
    breathing ~ funny|weird|wrong|shallow|fast|strange|rate|laboured|noisy|oddly|badly|heavy|quick|stopped|difficulty|difficulties|rattling|grunting|slow
    gasping|convulsing|convulsion|convulsions|seizing|frothing|foaming|cyanosed|cyanotic|apnoea|apnoeic|asphyxiating|suffocating|turning_blue|aspirated|arrested_cardiac|cardiac_arrest|no_pulse|pulseless|gcs|postictal|status_epilepticus|desaturating|resus|cpr|defib
    lips|face|tongue|mouth|skin|hands|feet|he|she|baby|child|gone|going|went|turning|turned|is|looks|looking ~ blue|grey|purple|dusky|mottled|ashen|waxy & !lolly|paint|pen|hair|eyes|coat|uniform|football|badge|dress
    lips|face|tongue|throat|eyes|mouth ~ swelling|swollen|ballooning|closing|puffed|puffing|tight|twice
    choking & !back|hazard|tears|toys
    unconscious|unresponsive|lifeless|limp|floppy|comatose|unrousable|blacked_out|blacking_out|passed_out|passing_out|keeled_over|collapsed|collapsing|lost_consciousness|loses_consciousness|in_and_out_of_consciousness|drifting_in_and_out|delirious|hallucinating|semi_conscious|out_cold|knocked_out|semi-conscious & !hair|game
    will_not|cannot|not|could_not|never ~ wake|waking|woken|rouse|rousing|stir|stirring|come_round|responding|respond_to_me|respond_to_pain|open_her_eyes|open_his_eyes|respond_to_me & !for_school|mornings|in_the_morning|every|for_work
    hard|difficult|impossible|struggling to wake|rouse
    fit|fitting|seizure|seizures|spasm|spasms|jerking|twitching ~ now|not_stopping|will_not_stop|minutes|still|since|again|on_the_floor|come_out|keeps|first & !said|epilepsy_plan
    is|having|having_a|started|been|still|had_a ~ fitting|seizure|fit|convulsion & now|minutes|still|not_stop|will_not|keeps|first|ambulance|floor
    eyes|pupil|pupils ~ rolling|rolled|roll|bigger|pinpoint|pinprick|dilated|different|glazed|blown|back_of
    heart|pulse ~ racing|going|pounding|stopped|weak|irregular|fast|thumping|flying & !not_racing|exam
    anaphylaxis|anaphylactic|anaphylactic_shock|sepsis|septic|septicaemia|stroke|haemorrhage|haemorrhaging|internal_bleeding|brain_bleed|bleed_on|subdural|ketoacidosis|dka|hypo|hyper|thyrotoxic|hypothermia|hypothermic|heatstroke|heat_stroke|sunstroke|electrocuted|electrocution|near_drowning|asthma_attack|croup|strangulated|testicular_torsion|ruptured|appendicitis_burst|peritonitis & !training|jab|vaccine|plan|course|poster|leaflet|clinic|three_times|scare
    has|got|with|suspected|possible|confirmed|query meningitis|sepsis
    not ~ fade|fading|disappear|disappearing|blanch & rash|spots|glass
    rash & floppy|drowsy|light|glass|stiff|fever|temperature
    stiff neck & light|rash|fever|burn|hot|drowsy|floppy|temperature|sick
    slurring|slurred|confused|drowsy|sleepy|dopey|wobbly|vomiting|sick|drooling|pale|clammy|sweating|shaking|grey|dizzy|rubbish|blurred & head|sugar|diabetic|insulin|tablets|pills|swallowed|taken|took|ate|drank|hypo|ketones|bang|banged|blow|fell|vape|edibles|ket|drugs|knocked|kicked_in_the_head
    ribs|chest|tummy ~ sucking|recession|heaving|pulling_in|sucking_in|going_in
    fontanelle|soft_spot|soft_bit ~ bulging|sunken|swollen|raised|tense
    temperature|temp|fever ~ 39|40|41|42|thirty_nine|forty & own|floppy|limp|fit|rash|baby|will_not_drink|nobody|alone|drowsy|not_drinking|no_wet
    no wet nappy|nappies
    asthma attack & empty|no_inhaler|cannot|pump|lost|not
    snoring|gurgling|rattling|grunting|rasping|croaky noise|sound|noises|breathing
    blue & noise|snoring|baby|lips|cold|floor|not_moving|breathing|making & !eyes|coat|jumper|room
    wet himself|herself & jerking|shaking|eyes|twitching|come_out
    will_not|not come_out|come out|snap ~ of it
    stick|sticking|stuck|pencil|glass|nail|scissors|rod|knife|pole ~ in|through ~ eye|neck|head|chest|stomach|leg|throat
    cannot_swallow|can_not_swallow
    wheezing|wheezy|asthma & no_inhaler|inhaler_empty|empty|lost|cannot_talk|can_not_talk|cannot_speak|lips|blue|pump|run_out|not_working|worse|grey|sentences
    allergy|allergic|epipen|nut|nuts|peanut|sting|stung|shellfish & swelling|hives|throat|tight|tongue|no_epipen|swollen|breathe|wheezing|lips
    diabetic|sugar|sugars|glucose|insulin|bm|ketones & hi|low|not_took|not_taken|no_insulin|unconscious|will_not|refusing_food|point|slurring|shaky|confused|vomiting|sick|drowsy|breath_smells|out_of_it
    bag|plastic ~ over ~ head
    drip|drain|cannula pulled|ripped
    dying|at_deaths_door|fading|life_threatening|critical|critically|near_death|clinging_to_life|slipping_away & !to|battery|plant
    burn|scald|scalded & face|chest|all_over|blister|blisters|skin|screaming|kettle|chip_fat|boiling|over_him|over_her|legs|badly & now|just|screaming|refuse|will_not|skin|ambulance|down|butter|poured|over|peeling
    kettle|tea|coffee|soup|chip_fat|oil|pan|hot_water|boiling|iron|straighteners|hair_straighteners ~ over|down|on|onto ~ himself|herself|him|her|baby|face|chest|arm|legs|hand|child & !cold
    bang|banged|hit|blow|knock|knocked|cracked|smacked|whacked|dropped|landed|fell|kicked|kick & head & sick|vomit|vomiting|confused|rubbish|drowsy|sleepy|out_cold|unconscious|bleeding|pupil|dazed|not_making_sense|headache_and|blurred|cannot_remember|slurring|lump|egg
    frostbite|cold|freezing|wet_through|soaked|shivering & floppy|limp|blue|lips|will_not_wake|hours|unconscious
    choked|choking on
    swallowed & stuck|cannot_breathe|drooling|cannot_swallow
    neck|back|spine & cannot_move|not_move|cannot_feel|will_not_move|numb
    stuck ~ throat|windpipe
    packet|package|packages|wraps|wrap|plug & burst|inside|swallowed|split|leaking|stomach & !crisps
  `),
  birth: sceneLines(`
    in labour
    waters ~ broke|broken|gone|breaking|went
    contractions|contracting|crowning|pushing_baby|cord_prolapse|placenta|afterbirth|breech|umbilical|haemorrhaging|miscarrying|pre_eclampsia|eclampsia|eclamptic
    gave|giving|given birth
    having ~ baby ~ now|toilet|toilets|bathroom|floor|park|car|bath|here|alone|shed|bedroom
    baby|head ~ coming|born|delivered ~ now|toilet|toilets|out|bathroom|floor|alone|early|here
    had ~ baby ~ toilet|toilets|bathroom|floor|alone|shower|shed|bedroom
    bleeding|bleed ~ heavily|lots|clots|pad|loads & pregnant|birth|baby|weeks
    pregnant & bleeding|waters|kicked|stomach_kicked|fallen|pushed_down|pain|punched|hit & now|just|heavily|not_moving|cannot|stomach|waters|bump
    not ~ felt ~ move|moving|kick & baby|pregnant
  `),
  refuses: sceneLines(`
    will_not|would_not|not|refuse|refuses|refusing|refused|against|stopping|stopped|blocking|declining|declined|without|no|deny|denying|decline|withholding|obstructing|preventing ~ hospital|ambulance|999|ae|casualty|treatment|transfusion|blood|surgery|operation|antibiotics|paramedic|paramedics|crew|doctor|doctors|drip|chemo|medics|nurse|admission|medical|scan|theatre|insulin|oxygen|resuscitation|help|be_seen|stay_in|be_admitted|wait & !need_to_refer|appointment|gp_letter|money_for
    self|discharge|discharging|discharged themselves|herself|himself|against|him|her|baby & ward|hospital|medical|advice|doctors|against
    taking|taken|takes|walking|walked|walks|carrying|carried|leaving|removing|leave ~ him|her|baby|child|them|out|newborn|twins|with|ward|hospital & against|ward|hospital|drip|cannula|untreated|mid|neonatal|scbu|ae|resus|scan|medical_advice|discharge & !safe|discharged_home|well_now|going_well|appointment
    prayer|pray|praying|prayers|faith|healing|god|allah|herbal|holy_water|natural_remedies|homeopathy|pastor & will|heal|cure|enough|instead|only|no_doctor|no_hospital|refuse|will_not
    walk it off
    no|not need doctor|doctors|hospital|ambulance|medics
  `),
  'baby-injury': sceneLines(`
    spiral|buckle|metaphyseal|supracondylar|femoral
    bruise|mark|burn|fracture|fractured|fractures|broken|break|swollen|swelling|scald|scalded|black_eye|black_eyes|bleeding|blood|bleed|handprint|welt|welts|weals|fingerprint|fingerprints|fingertip|finger_tip|injury|injuries|injured|cut|bite_mark|bite_marks|skull|rib|ribs|femur|humerus|frenulum|frenum|torn|lump|bump|dent|haematoma|haemorrhage|subconjunctival|petechiae|retinal|subdural|laceration|graze|grazes|scratch|scratches|abrasion|blister|blisters|cigarette|redness_on|discolouration|discoloured|pinch|thumbprint|thumb_print|grip|slapped|ecchymosis|contusion|sore_arm|limb|wound|hit|black|battered
    not|cannot|will_not ~ move|moving|use|using|moved ~ arm|leg|it|hand|shoulder
    cries|cry|screams|screaming|squeals ~ when|if|every ~ move|moved|touch|picked|lifted|change|changed|nappy
    leg|arm|wrist|hip|shoulder|elbow ~ out|clicks|wrong|funny|limp|hanging|floppy|swollen
    blue_bruise|purple_mark|blue_mark|yellow_mark|red_mark|red_marks|purple_marks
    blood ~ nappy|nose|mouth|ear|eye|eyes
  `),
  'baby-sick': sceneLines(`
    floppy|limp|lifeless|unresponsive|shaken|shook|shake|dropped|high_pitched|high-pitched|arching|jittery|bulging|sunken|grunting|mottled|dusky|blue|grey|cold|stiff|seizure|fitting|fit|twitching|vomiting|drowsy|sleepy|lethargic|not_feeding|will_not_feed|not_feed|off_feeds|no_wet|apnoea|breathing|breath|smothered|unconscious|overlaid|rolled_on|under_the_covers|passed_out|glazed|vacant|choking|pale|gasping & !centile|centiles|sleepy_now|cold_last|had_a_cold|sleepy_baby|feeding_well|cold_tea|cold_cup|fits_in
  `),
};
