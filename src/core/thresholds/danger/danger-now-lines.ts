import type { DangerSign } from '../answering/threshold-answer.js';

/** It is happening as they write: seen, heard, or here. */
export const HAPPENING_LINES: readonly string[] = [
  'please hurry',
  'going mental|berserk|ballistic|mad|crazy & !me_mad',
  'got hold ~ of ~ her|him|me|my|the',
  'strapped|strapping|bundling|putting ~ car|van',
  'on ~ way ~ to & !school',
  'in front of me',
  'outside ~ my|our|the',

  'now & !what_now|now_what|now_and|by_now|until_now|for_now|home_now|safe_now|fine_now|ok_now|back_now|better_now|now_lives|now_living|is_now_aged|months_now|weeks_now|years_now|year_now|now_pregnant|now_expecting|service_now|now_under|now_has|now_i|now_they|now_wants|now_she|now_he',
  'right now',
  'as we|i speak|type',
  'at the moment & !living|live|works|waiting_list',
  'can|could hear|see',
  'hear|see ~ through',
  'there is ~ screaming|shouting|fighting|banging|smashing',
  'is|are ~ outside|downstairs|upstairs|here|waiting|gate|door|reception|office & !school_is|nobody|no_one|office_hours',
  'coming ~ for|to_get|at|up|round & !money|coming_in',
  'still ~ about|here|there|outside|out|missing|going',
  'minute|minutes|moments|seconds ~ ago|away|time',
  'in ~ 5|10|15|20|30|five|ten|fifteen|twenty|thirty minute|minutes',
  'turned up ~ drunk|high|car|here|to|at & !at_school_with|turned_up_to_school',
  'keeps|keep trying',
  'trying to',
  'pulled ~ knife|blade|gun|machete',
  'do|should|shall|can ~ i|we ~ let|stop|keep|release',
  'locked ~ herself|himself|themselves|in|baby|us',
  'help ~ me|us|please|quick',
  '^ help',
  'quick|quickly|hurry & !how_quickly|how|referral|mash|decision',
  'being ~ put|dragged|hit|attacked|taken|forced|beaten|strangled & !taken_seriously|taken_into',
  'dragging|smashing|strangling|throwing|chasing|attacking|choking|threatening',
  'has|got|holding|waving|with ~ knife|gun|shotgun|machete|blade|hammer|axe ~ and|to|at|in & !found|bag',
  'just ~ turned|walked|started|smashed|grabbed|pulled|taken|run|gone|collapsed|swallowed|stabbed|attacked & !told|been_told',
];

/** It will be soon, or nobody knows how it stands. */
export const SOON_LINES: readonly string[] = [
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday & !every|last|since|mondays|fridays|late',
  'has|have just & !moved|started|turned|been_diagnosed|had_a_baby|joined|been_born',
  'after school & !after_school_club|every|usually|most',
  'due|going|goes|go|sent|send|been_sent back|home',
  'gets|get ~ home & !hits|usually|always',
  'gone ~ nine|ten|eleven|midnight|9|10|11',
  'never turned_up|arrived|showed|came',
  'cannot|not ~ get_hold|reach|contact',
  'sent me ~ pin|location|message',
  'her|his|my last night|day|message|goodbye',
  'sounds|seems|looks ~ out_of_it|drunk|scared|drugged',
  'hurry',

  'today|tonight|tomorrow',
  'this evening|afternoon|morning|lunchtime',
  'in the morning',
  'home time',
  'hometime',
  'half|quarter ~ three|past|3|to',
  'at ~ 3|4|5|6|three|four|five|six|seven|8|9|10|half & !aged',
  'half an? hour|hr',
  'hour ago',
  'end of ~ day|school',
  'last night',
  'since ~ breakfast|teatime|lunch|lunchtime|morning|yesterday|last|midnight|dinner|friday|saturday|sunday|monday|tuesday|wednesday|thursday|4|3|oclock|tea|noon|5|6|7|8|9 & !school_since|attended_since',
  'just ~ told|texted|messaged|rang|heard|said|found|left|left|posted|sent|phoned|realised|got_a_text',
  'texted|messaged|text|texting ~ from|saying|me|us|to|friend|her|his|she|he|for',
  'phone ~ off|dead|rings|voicemail|switched',
  'later',
  'on ~ way',
  'waiting ~ for|with|at|outside',
  'about to|ready',
  'all planned',
  'got ~ planned|pills|tablets|rope|it_all',
  '10pm|11pm|9pm|midnight|dark|2am|3am & !up_till|up_until|till_midnight|gets_dark|till_dark',
  'boarding|airport|heathrow|gatwick|stansted|luton|station',
  'flies|fly|flight ~ at|tonight|in|this',
  'weekend & flight|fly|wedding|taking|taken',
  'gate|gates',
  'cannot find',
  'not answering',
  'not know where',
  'due ~ at|back|home & !baby',
];

/** It was, or it will be much later: then it is no matter of minutes. */
export const NOT_NOW_LINES: readonly string[] = [
  'last|previous|next|past week|weekend|month|year|summer|term|christmas|easter|september|half_term|march|january',
  'weeks|week|months|month|years|year|days|ages|age ago',
  'ages ago',
  'used to',
  'when ~ was|were ~ little|small|younger|@child|baby|5|6|7',
  'discharged',
  'home|back safe|now & !not',
  'safe now|home',
  'back|in|returned ~ school|college|nursery|lessons & !not|never|supposed|did',
  'found ~ her|him|them ~ at|safe|mates|friends|house|in|by & police|safe|mates|returned',
  'came|comes|come|coming ~ back|home ~ sunday|safe|later|fine|eventually|himself|herself|on|after|next|but|always|when|every',
  'always|usually|eventually ~ comes|came|come|turns|returns',
  'in|since ~ january|february|march|april|may|june|july|august|september|october|november|december',
  'in the past',
  'historic|historical|historically|scar|scars',
  'at the weekend|weekends',
  'most|every|all weekend|weekends|night|nights|week|weeks|month',
  'second|third|fourth|fifth time',
  '2|3|4|5|6|two|three|four|five|six|several|many times',
  'already ~ reported|involved|police|arrested|ambulance',
  'no longer',
  'not ~ any more',
  'talk of',
  'in|this|over|the summer|july|august',
];

/** Each counts where it is happening. */
export const HAPPENING_HARM: Partial<Readonly<Record<DangerSign, readonly string[]>>> = {
  'being-hurt': [
    '@hurts|dragging|drag|dragged|smash|smashing|screaming|screams|attack|attacking|fighting|violent|belt|throttling|chasing|throwing|beating|strangling|choking & @onechild|baby|mum|kids|us|pupil|neighbour|number|next',
    'screaming|shouting|yelling|crying ~ stop|help|please|no|get_off',
    'stop|help|get_off ~ please|shouting|screaming',
    'kick|smash|smashing|breaking|banging ~ door|in|up|place|house|windows',
    'threatening|threatens|going ~ kill|hurt|stab|burn|hit',
    'he|she ~ going mad|mental|berserk|crazy',
  ],
  'sexual-harm': [
    'get|getting|coming|come|comes|climb ~ in|into ~ my|her|his ~ room|bed',
    'rape|sexual|sexually|touch|sex|undress|naked & @onechild & he|man|uncle|stepdad|boyfriend|dad|stranger',
    'put|bundled|forced|get|dragged|pulled ~ van|car|lorry|taxi & crying|girls|girl|boy|child|men|man|look',
  ],
  weapon: [
    'knife|blade|gun|shotgun|machete|axe|hammer|bat|weapon|acid|firearm|rifle & !found|under|drawing|toy|pictures|video',
  ],
  'left-alone': [
    '@under10|kids|little|baby|toddler|babies & alone|own|unattended|locked_in|locked_out|no_one|nobody|no_adult|no_grown|no_sign|no_parents|passed_out|asleep & !nobody_doing|nobody_helping|nobody_listening|nobody_cares|every|plays|sleeps_in',
    'passed_out|unconscious|asleep|comatose|spark_out|out_of_it & mum|dad|carer|parents|parent|nan & baby|toddler|@under10|kids|child|little & !bedtime|night|nights|every',
  ],
  'collected-by-abuser': [
    'swaying|staggering|stumbling|drunk|drinking|high|stoned|off_his_head|off_her_head|slurring|reeking|reeks|stinks_of_drink|smells_of_alcohol|unsteady|wasted & collect|pick|pickup|fetch|fetching|car|drive|driving|let|take|home|nursery|school|get_them & mum|dad|stepdad|parents|carer|he|she|nan|partner|uncle',
    'let ~ go|leave|take|have & drunk|abuse|hit|belt|scared|touch|rape',
  ],
  abducted: [
    'grab|grabbed|snatch|snatched|drag|dragging|lure|follow|following|take|bundled & stranger|man|van|someone|car & @child|girl|boy|pupil|kids|park|gates|school',
  ],
  medical: [
    'fitting|seizure|choking|blue|floppy|limp|unconscious|bleeding|collapsed|unresponsive|asthma_attack|anaphylaxis|burns|scalded & @onechild|baby',
  ],
  missing: ['cannot|not find|know|locate & @child|he|she|son|daughter|pupil & where|him|her'],
};

/** Each counts where it is happening or will be soon, and is not of the past. */
export const SOON_HARM: Partial<Readonly<Record<DangerSign, readonly string[]>>> = {
  suicide: [
    'die|kill|suicide|suicidal|hang|hanging|ligature|noose|jump|end_it|ending_it|end_things|end_her_life|end_his_life|take_his_own|take_her_own & @onechild|student|pupil|brother|sister|friend & !hang_out|hang_around|hang_about|no_plan|no_suicidal|dad_died|not_suicidal|no_plans',
    'cannot ~ do|go|take|cope ~ anymore|this|on|any_more|it',
    'bye|goodbye|farewell & text|texted|messaged|posted|phone|note|sent|said',
    'pills|tablets|paracetamol|rope|blades & planned|plan|ready|got|saved|tonight|this_evening|die|end|hand|holding & !depression|helping|prescribed|found_drugs|selling|sell|gave_him|vape|forgot|took_his|takes_his|takes_her|dad|mum_takes',
    'wants|want|wish ~ die|dead',
    'going to ~ do it & @onechild & pills|tablets|morphine|rope|blade|got|gets_home|tonight',
    'sorry|love ~ everyone|everybody & last|goodbye|posted|bye',
    'not be ~ here ~ tomorrow|monday|longer|much',
    'morphine|insulin|tablets|pills & going_to|got|his|her & do_it|end|die|kill',
  ],
  overdose: [
    'swallowed|taken|took|necked|drank|downed|eaten ~ box|packet|strip|bottle|load|loads|handful|whole|lots|all|20|30|16|tablets|pills & ibuprofen|paracetamol|tablets|pills|bleach|medication|antidepressants|sertraline|codeine|box|packet|bottle & @onechild|pupil|student|i|mum|sister|brother',
    'overdose|overdosed & @onechild|pupil|student|mum',
  ],
  missing: [
    'nobody|no_one|not|anyone ~ seen|heard|find|know_where & @onechild|daughter|son|pupil',
    'missing|gone|disappeared|vanished|climbed_out|walked_out|ran_off|run_off|ran_away|run_away|absconded|bolted & @onechild|daughter|son|pupil & !missing_school|missing_lessons|periods|gone_down|gone_quiet|missing_out|have_gone',
    'not ~ come|came|returned|back|home|arrived|turned_up|showed & @onechild|daughter|son & night|yesterday|since|due|phone|school|hour|hours|contact',
    'not in lessons|school|class & not_at_home|seen|where|breakfast|left',
    'not ~ at ~ home & not|nor|school|lessons|where',
  ],
  'left-alone': [
    'kids|child|baby|toddler|babies|@under10|little & own|alone|no_one|nobody|no_adult|no_grown|unattended & crying|since|10pm|11pm|midnight|dark|let_me_in|answered|door|teatime|still|hours|outside|car & !plays|nobody_doing|nobody_helping|nobody_listening|consistent',
    '@under10|little|small ~ let|answered|opened & no|nobody|alone|own',
  ],
  'collected-by-abuser': [
    'coming|collect|collecting|collects|pick|picking|picks|fetch|fetching|waiting|here ~ for|her|him|them|up|child|from|get & sex|rape|touch|hit|belt|abuse|abused|hurt|kill|drunk|bruise|afraid|strangled|sexual|sexually|beat & !us_to|waiting_list|waiting_for_camhs',
  ],
  'unsafe-home': [
    'go|going|goes|sent|send|return|returning|take|come ~ home|house|back & scared|begging|beg|begged|begs|refusing|crying|pleading|not_to_go|not_to_send|send|sent|wont_go|will_not_go|does_not_want|do_not_want|not_want & @hurts|belt|kill|dad|mum|stepdad|stepmum|boyfriend|batter|he_will|she_will|waiting|uncle|partner|beating & !contact|sofa_surfing|his_home_country|goes_home_fine',
    'not|never ~ safe ~ home|house|there',
    'begging|begs|begged|please ~ not ~ send|go|take ~ home',
  ],
  'taken-abroad': [
    'passport|go|going|fly|flying|flight|airport|heathrow|gatwick|plane|taking|taken|boarding|passport|travel|travelling|leaving|abroad & marry|wedding|circumcised|cut|fgm|husband|ceremony|engaged|nikah|syria & !clinic|arms|wrists|himself',
  ],
  abducted: [
    'walked|run|ran|gone|left|took|taken|driven ~ out|off|away ~ with ~ baby|child|kids|him|her|them',
    'grab|grabbed|snatch|snatched|abduct & stranger|man|van|someone',
    'court_order|supervised|injunction|contact_order & taken|walked|gone|not_returned|not_brought|refusing|will_not|not_answering',
  ],
  'sexual-harm': [
    'did|does|do|doing|touch|rape|abuse|hurt ~ again|it & due_back|going_back|back_there|goes_back|sent_back & grandad|uncle|dad|stepdad|brother|boyfriend|he',
    'flat|house|hotel|car|room|party & older|men|blokes|man|lads & she|he|him|her|girl|daughter|son|@onechild & !every|weekends|used_to|always',
    'meet|meeting|meets|hotel|flat ~ man|adult|stranger|him|older|online|someone|guy & @onechild|daughter|son|pupil & !last|dad|mum|meeting_with',
  ],
  'being-hurt': [
    'will ~ do ~ again|it & @parent|@kin|boyfriend|he|she',
    'going to ~ kill|hurt|stab|batter|beat|hit|attack|strangle',
    'will ~ kill|hurt|stab|batter|beat|hit|attack|strangle',
    'threatened|threatening|threatens|says ~ kill|stab|burn & @onechild|mum|them|us|kids',
  ],
  weapon: [
    'knife|blade|gun|shotgun|machete|weapon|acid & school|class|hall|corridor|playground|bus|outside|threatening|stab|going_to & !found|bag|last|photo|video|under',
  ],
};

/** It is over: then what was told of is no matter of minutes. */
export const SAFE_LINES: readonly string[] = [
  'home|back|now safe|safely & !not',
  'safe now|home|and_well & !not',
  'found|located|returned ~ safe|safely|well|mates',
  'discharged',
  'home|back now & !not',
  'is not ~ missing ~ more',
  'under|with|seen_by ~ crisis_team|camhs & !now|tonight|rope|tablets',
];
