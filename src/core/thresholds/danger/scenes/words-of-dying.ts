import { sceneLines, type SceneWords } from './scene-lines.js';

/** Wanting to die or to take others along; being told to by voices; being driven to it. */
export const WORDS_OF_DYING: SceneWords = {
  'wants-to-die': sceneLines(`
    train|bullet|lorry|grave ~ with|has|got ~ name ~ on
    take|taking|swallow|necking ~ the lot|lot|everything|whole_lot|them_all & pills|tablets|diary|tonight|note|evening|when|after|goodbye|ending|meds
    by|when ~ time|you ~ read|reads|find|finds|get|see ~ this|it|me
    going|go|throw|chuck|step|walk|lie|jump ~ under|in_front_of|in_front ~ train|bus|lorry|express|5|6|7|8|9|10|11|12|1|2|3|4|tram|car|traffic
    not|never|no_longer ~ be ~ around|here|alive ~ for|to|by|when|after|tomorrow|christmas|birthday
    ending|doing ~ it & bridge|pills|tonight|rope|after_school|plan|bye
    planning|planned|chosen|arranged ~ own funeral
    unalive|self_delete|sewerslide|catch_the_bus|ctb|kys|off_himself|off_herself|off_myself|top_himself|top_herself|top_myself|do_himself_in|do_herself_in|do_myself_in|finish_himself|finish_herself
    kill|killing|hang|hanging|drown|drowning|shoot|shooting|stab|gas|gassing|electrocute|od|overdose|top|topping|suffocate|strangle ~ himself|herself|themselves|myself|themself|ourselves & !no_plan|hang_out
    suicide|suicidal|unalive|unaliving|parasuicide|end_it_all|ending_it_all|kms & !training|awareness|policy|bereavement|assembly
    end|ending|ends|take|taking|took|finish|finishing ~ my|her|his|their|own|it ~ life|lives|all|tonight|everything
    end|ending|ends|finish|finishing it|things|everything & !with_boyfriend|friendship|early
    wants|want|wanted|wish|wishes|going|gonna|ready|trying|tried|will|planning|about ~ to? die|dead|disappear|jump|not_wake|be_gone|be_dead & !with_laughter|trying_to_see
    wish|wishes|better_if|wants ~ were|was|i|she|he ~ dead|never_born|not_alive|not_here
    not|never|no ~ want|wants|be|going ~ live|here|alive|exist|around ~ more|longer|tomorrow|monday|morning|anymore|much & !school|this_school|class|lesson
    not ~ want|wants ~ to ~ live|be_alive|exist|wake_up|carry_on|go_on
    cannot|not ~ go_on|carry_on|do_this|take|live|cope|face ~ anymore|any_more|longer|on|more|tomorrow|this & !homework
    no point|reason|future ~ living|going_on|anymore|left|life
    better off ~ dead|without|gone|asleep
    bye|goodbye|farewell|so_long|last_message|final_message|last_post|last_goodbye|goodbyes & !drop_off|settles|wave|kiss|nursery|party|card|assembly|leaving_do|cake
    goodnight|good_night|sleep_tight|see_you ~ world|everyone|all|forever|other_side|heaven|next_life
    note|letter|letters|text|message|posted|post|story|voicemail|voice_note ~ sorry|suicide|goodbye|love_you|forgive|funeral|look_after|her_fault|his_fault|your_fault|not_your_fault|do_not_look
    logged off & bye|goodbye|anymore|sorry
    note|passwords & gone|goodbye|funeral|look_after|sorry|suicide|walked_out|missing|bike|bed|pillow|desk|left
    tell|look_after ~ my ~ mum|dog|cat|sister|brother|family|nan & sorry|love|fault|goodbye|not
    gave|given|giving|handed ~ away|out ~ things|rings|belongings|stuff|possessions|toys|phone|trainers|dog|cat
    deleted|deleting ~ socials|accounts|everything & goodbye|away|not_answering|will_not|door
    nobody|no_one|not|never ~ find|see|miss|look_for ~ me|her|him ~ & !hide|listens
    last ~ night|day|time|sleep|breath|meal|chance|words|birthday|one & sorry|alive|see_me|goodbye|love|ever|earth
    with|join|be_with|see ~ grandad|nan|mum|dad|angels|brother|sister|baby ~ heaven|again|soon|tonight|other_side & !prays|pray|visit
    will|be dead ~ when|by|before|tonight|tomorrow|you|in
    only way out
    jump|jumping & bridge|roof|ledge|car_park|window|balcony|in_front|train|cliff|flats|tonight & !trampoline|high|queue
    in front of|under ~ train|lorry|traffic|car|bus|tram
    name on it|bullet
    do something stupid|silly|bad|terrible
    done something stupid|silly|bad|terrible
    says|said|text|texted|messaged|told ~ it_is|is|its too_late
  `),
  /** A means in reach, a time set, or already begun. */
  'about-to': sceneLines(`
    tonight|today|tomorrow|later|this_evening|this_morning|this_afternoon|this_weekend|now|right_now|midnight|after_school|home_time|hometime|at_lunch|at_break|by_morning|before_morning|on_friday|on_monday|when_home|last_night|monday|soon
    when|once|after|if ~ gets|get|goes|go|leaves|finishes|everyone|family|mum|lights|exam|bell|they|funeral|party|birthday|results ~ in|home|out|asleep|bed|off|leave|over|today|gone
    plan|planned|planning|plans|ready|date|decided|chosen|picked|written|note|letter|letters|saved|hidden|bought|ordered|stashed|stockpiled|stockpile|collected|practised|prepared|searched|googled|method|all_set|sorted & !no_plan|no_plans|not_plan|without_plan|lesson|child_protection|safety_plan|cin_plan|plan_in_place|care_plan
    got|has|have|with|holding|grabbed|taken|took|gone_with|found ~ rope|knife|tablets|pills|blade|razor|belt|cord|bleach|gun|paracetamol|insulin|petrol|lighter|morphine|shotgun|noose|ligature|scissors
    locked|lock|shut|barricaded ~ herself|himself|in|door|bathroom|toilet|bedroom|room
    locked & toilet|bathroom|bedroom|room|loo|cubicle
    phone|phones ~ off|dead|voicemail|switched
    not answering|answered|replying|replied|responding|picking_up|reading|opening
    will_not|wont answer|open|come ~ phone|door|texts|messages|out|down|back
    gone|left|missing|walked_out|ran_off|run_off|gone_off|disappeared|snuck_out|bike_gone|set_off|heading|headed|woods|forest|river|canal|bridge|railway|cliff|beach|station|tracks|multi_storey|roof|car_park
    just ~ posted|texted|messaged|sent|rang|told|said|put|found|left|walked|uploaded
    text|message|voicemail|note ~ from|saying|says|on
    posted|texted|messaged|sent|uploaded|rang|live|streaming|snapchat|snap|story|voicemail|status|tiktok
    going_to|gonna|is_going|about_to|threatening|trying|will
    in front of me|us
    round|around ~ neck
    hours|minutes|minute|hour
  `),
  denies: sceneLines(`
    no|not|without|denies|denied|never ~ plan|plans|intent|intention|means|immediate|suicidal|intending|method
    not ~ act|going_to_do|do_anything|mean_it|meant_it|do_it|actually
    no thoughts|suicidal
    would|will not ever|actually|do_it|act
    passing|fleeting ~ thoughts|thought|remark
  `),
  delusion: sceneLines(`
    voices|voice|god|jesus|allah|lord|prophet|angels|evil_spirits|spirit|devil|satan|demon|demons|demonic|jinn|djinn|evil|possessed|witch|witchcraft|kindoki|cursed|curse|imposter|impostor|swapped|clone|robot|alien|aliens|not_her_baby|not_my_baby|not_hers|baby_is_not|sacrifice|offering|chosen|messiah|antichrist|reincarnated|poisoned_by|poisoning|chip_in|cameras|being_watched|psychotic|psychosis|hallucinating|delusional|paranoid|manic|puerperal & !film|book|game|halloween|church_on|sunday_school|religious_education|re_lesson|little_devil
    thinks|says|convinced|believes|saying ~ baby|child|he|she|him|her|they ~ evil|devil|dead|not_real|cursed|possessed|replaced|swapped|robot|demon|bad
  `),
  'harm-child': sceneLines(`
    return|returned|given|give|sent|send|go|belongs|back ~ to|with ~ angels|heaven|god|sky|sea|earth|allah|jesus|lord
    gone ~ by|before|tonight
    want|wants|wanted ~ gone|out|dead
    kill|drown|drowning|drowned|smother|smothering|suffocate|strangle|stab|knife|throw|throwing|poison|gas|jump|sacrifice|offering|bury|running_a_bath|taps|running_bath|pillow|send_back|sent_back|send_him_back|send_her_back|get_rid|rid_of|get_it_out|get_him_out|open_him|open_her|save|cleanse|purify|heaven|lit|lighter|petrol|kitchen_knife|fire|tonight|end_it|end_him|end_her|take_him_to|take_her_to|take_them_to|better_off_dead|asleep_forever
  `),
  'carer-ends': sceneLines(`
    twins|baby|child|kids|they|he|she ~ has|have|need|needs|must|got to? ~ go|die|be|drown ~ river|water|heaven|canal|lake|sea|tonight & keeps|mum|dad|voices|god|saying
    kill|gas|drown|poison|burn|shoot|smother|drive|jump|end|take ~ & themselves|herself|himself|myself & child|kids|baby|them|us|twins
    take|taking ~ child|baby|kids|them|twins ~ with ~ her|him|me
    all ~ be ~ together|better_off|dead|heaven|asleep
    if ~ cannot|can_not|not ~ have|get ~ them|her|him|kids|child ~ & nobody|no_one|will
    better off ~ dead|asleep|gone & child|kids|baby|twins|them
    driv|drive|driving|drives ~ into|off ~ wall|tree|lorry|river|cliff|bridge|traffic|train|lake|sea|water & child|kids|them|baby|us|car
    say|saying|said bye|goodbye ~ to ~ boys|girls|child|kids|them|baby|him|her
    kill|end ~ us|them|it ~ all
    never ~ see|have ~ them|kids|child|us ~ again
    we|they|kids|child|us|all ~ will be? ~ die|dead|gone ~ tonight|together|soon
  `),
  blackmail: sceneLines(`
    blackmail|blackmailed|blackmailing|sextortion|sextorted|extortion|extorted|extorting|ransom|leak|leaking|leaked_unless|expose|threatening_to_post|threatening_to_send|threatening_to_share
    nudes|nude|naked|pictures|photo|pics|video|videos|clip|images|footage|screenshots & pay|money|quid|pound|pounds|bitcoin|vouchers|gift_card|send_more|wants_more|more_pics|or_else|unless|or_they|or_he|threat|threatening|deadline|by_8|by_9|by_10|by_midnight|hours_to|till
    pay|paid|send_money|transfer ~ or ~ leak|send|post|share|tell|show
    got|have|has ~ his|her|my ~ nudes|photo|pics|pictures|video & send|want|sending|post|share|everyone|mum|nan|school|money
  `),
  despair: sceneLines(`
    not_worth_it
    die|dead|suicide|suicidal|kill|end_it|bridge|railway|tracks|tablets|pills|rope|cord|cannot_cope|hysterical|sobbing|shaking|only_way|says_he_is_done|says_she_is_done|will_not_see|not_see_tomorrow|way_out|jump|run_off|gone_missing|sorry_mum|goodbye|panicking|not_live|cannot_live|not_worth|life_is_over
  `),
};
