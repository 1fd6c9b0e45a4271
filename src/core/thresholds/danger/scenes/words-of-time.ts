import { sceneLines, type SceneWords } from './scene-lines.js';

/** Signs that it is happening as they write, or will be within hours. */
export const WORDS_OF_TIME: SceneWords = {
  /** Seen, heard or here at this minute. */
  now: sceneLines(`
    tonight & !parents_evening|tonight_is
    right|just|happening|here|there|doing_it|is_now|crying|going_on now
    at ~ this|the|that minute|second|instant|very_moment|precise_moment
    this minute|second|instant
    as we|i speak|type|write|talk
    in|right ~ front of me|us|my
    currently|presently|imminent|imminently|immediately|ongoing|in_progress|mid
    i|we|you ~ can|could ~ hear|see|smell
    i|we am|are ~ with|watching|looking|standing|stood|sat|outside|hiding|in ~ him|her|them|at|by|the|a|here|it
    hurry|quick|quickly|urgent|urgently|asap|emergency & !how_quickly|refer
    help|please ~ help|me|us|come|please|send|quick|hurry
    get|send|ring|call|come ~ police|ambulance|999|quick|now & !how_do|when_do
    still going|here|there|ongoing|happening|at_it|screaming|shouting|outside|on|doing|inside|hitting|hit|in|shut|locked|breathing
    minute|minutes|seconds|moments|second ~ ago|away|old|since
    any minute|second|moment
    in|within|next|another ~ 2|5|10|15|20|30|40|45|five|ten|fifteen|twenty|thirty|couple|few|hour|half minute|minutes|hour|hours|an_hour
    has|have|is|was|hes|been|only|literally just & !moved|told_me_she_is|told_me_he_is|started|turned|been_diagnosed|joined|had_a_baby|been_born|come_out_of_prison
    has|have|he|she|they|who|only just told
    just ~ seen|saw|heard|rang|found|got|walked|came|turned|texted|messaged|posted|left|taken|took|swallowed|happened|disclosed|said|sent|run|ran|gone|grabbed|put|driven|witnessed|dropped|collapsed|had|now|rung|phoned|spotted|noticed & !moved
    caller|on_the_phone|on_the_line|on_line|dispatch|control|reporting_live
    is|are|he|she|they|dad|mum|stepdad|man|outside|stood|waiting outside|downstairs|upstairs|here|waiting|at_the_door|at_the_gate|in_reception
    there is|are|a ~ screaming|shouting|fighting|man|child|toddler|baby|boy|girl|kid|blood|knife|fire
    about to
    on ~ way ~ to|over|here|now|home|up|down|round|with
    on_the_way|on_route|en_route
    streaming|livestream|livestreaming|facetime|facetiming
    hear|hearing
  `),
  /** Only just, or being decided: weaker than what is seen or heard. */
  just: sceneLines(`
    admits|admitted|admitting|rung|rang|phoned
    in ~ med|medical|first_aid|sick_bay|welfare|nurse ~ room|office
    begging|begs|pleading ~ not|me|us
    now & !what_now|now_what|by_now|until_now|for_now|safe_now|fine_now|ok_now|better_now|home_now|now_lives|now_living|now_pregnant|now_expecting|now_has|now_wants|now_aged|from_now|year_now|weeks_now|months_now|now_under|now_on|now_been|service_now|now_i|now_and_then|now_and_again|in_prison_now|now_in
    has|have|is|was|hes|been|only|literally just & !moved|started|turned|been_diagnosed|joined|had_a_baby|been_born|come_out_of_prison
    has|have|he|she|they|who|only just told
    just ~ seen|saw|heard|rang|found|got|walked|came|turned|texted|messaged|posted|left|taken|took|swallowed|happened|disclosed|said|sent|run|ran|gone|grabbed|put|driven|witnessed|dropped|collapsed|had|now|rung|phoned|spotted|noticed|tried|been|stuck|shown|hit|kick|thrown & !moved
    what ~ do ~ i|we ~ do
    do|should|shall|can i|we ~ let|stop|keep|release
    not|never stop|stopping|stops
    this|today morning|afternoon|lunchtime|breaktime|lunch|break|tea_time
    last night
    i|we found|can_see
  `),
  days: sceneLines(`
    monday|tuesday|wednesday|thursday|friday|saturday|sunday & !every|last|since|mondays|fridays
    this|at_the weekend|week
    tomorrow|tonight|today|morning|days
  `),
  /** Within hours. */
  soon: sceneLines(`
    tonight|today|tomorrow|this_evening|this_afternoon|this_morning|this_lunchtime|later|shortly|soon|midnight|overnight|weekend|this_weekend|first_thing|hour|hours|half_hour|minutes|minute
    at|by|before|until|till|gone|past|its|is|about|around ~ 1|2|3|4|5|6|7|8|9|10|11|12|one|two|three|four|five|six|seven|eight|nine|ten|eleven|half|noon|midnight|quarter & !at_least|ages|2_year
    am|pm|oclock
    home_time|hometime|pick_up|end_of_day|after_school|bell|last_bus|teatime|bedtime
    about_to|going_to|on_way|on_the_way|on_his_way|on_her_way|waiting|coming|leaves|leaving|boarding|due
    last night
    dark|night|getting_dark
    when|if|once ~ gets|goes|get|go ~ home|back|in|there
    half|quarter past|to|three|four|five|two
    not ~ answering|replied|picking_up
  `),
  'recent-ingest': sceneLines(`
    just|now|today|tonight|this_morning|this_afternoon|ago|minutes|hour|hours|last_night|lunch|dinner|break|told|says|said|sick|drowsy|sleepy|floppy|tummy|vomiting|being_sick|pale|found|scared|wont_tell|will_not_tell|texted|messaged|crying|cry|regrets|empty|telling|admits|admitted|on_purpose|deliberately|die|sorry|bye|done_something|what_she_has|what_he_has|how_many|not_know|poisons|ambulance|hospital|ring|help|wants_out|feels|feeling|dizzy|shaking|unconscious|foaming|frothing|mouth|ill|poorly|scan|do_i|should_i
  `),
};
