/** Further to `topic-lines-told.ts`: what is told of a subject without its name. In the phrase grammar, on plain words. */
export const MORE_TOLD_LINES: Readonly<Record<string, readonly string[]>> = {
  behaviour: [
    'bite|bites|biting & tired|two|aged2|aged1|aged3|toddler & !dog|@parent',
    'on report',
    'storms|walks out & class|teachers|lessons',
  ],
  universal_services: ['asks|asking|ask ~ about ~ potty|sleep|weaning|feeding|groups|clubs|school'],
  universal: ['settling|settled ~ now|in & !placement'],
  speech: ['stutter|stutters|stammer|lisp|mumbles|babbling'],
  young_carer: [
    'aged8|aged9|aged10|aged11|aged12|aged13|aged14|aged15 ~ does|sorts|reads|answers ~ forms|letters|calls|phone|shopping|washing|tea|bills & mum|dad|nan|parents',
    'cannot|can_not ~ read|speak|walk|see & mum|dad|parents & @child|does|translates',
  ],
  radicalisation: [
    'women|feminists|gays|blacks|immigrants|refugees & property|hate|hurt|deserve|inferior|kill & influencer|follows|posts|views|told|videos|forum',
    'influencer & hurt|hate|women|race',
  ],
  fabricated_illness: [
    'mum|dad|parents ~ keeps ~ adding|finding|reporting|claiming & allergies|symptoms|illness|diagnosis|pains|fits',
    'hospital|doctors|tests|gp ~ found|find|finds ~ none|nothing|no',
  ],
  sexual_abuse: [
    'sit|sits|sat ~ on ~ lap|knee & hates|uncomfortable|boyfriend|uncle|stepdad|grandad|rubs|touch|feels',
    'rubs|strokes|rubbing|stroking|feels|fondles ~ her|his|my ~ leg|thigh|back|chest|bottom|private',
    'makes ~ her|him ~ sit|kiss|undress|watch|touch & boyfriend|uncle|stepdad|grandad|dad|man',
  ],
  substance: [
    'reeks|reeking|smell|smells ~ of ~ cannabis|drink|alcohol|smoke & @teen|school|lesson|came_in|third|pupil & !mum|dad|parents',
  ],
  parental_substance: [
    'mum|dad|parents ~ on ~ crack|heroin|spice|drugs|gear',
    'money|benefits ~ gone & crack|heroin|drink|drugs|gear',
  ],
  domestic_abuse: [
    'mum|her ~ with|had|has|got ~ fat_lip|black_eye|split_lip|bruise|marks|broken_nose',
    'police ~ came|called|out|attended & mum|children|kids|parents|lip|rows|twice',
    'walks ~ eggshells',
  ],
  parental_mental_health: [
    'mum ~ will_not|not|cannot|hardly ~ leave|get ~ bed|up|out & birth|baby|born|months|nan',
    'mum|dad ~ stopped|off ~ lithium|tablets|medication|meds|injection|depot',
  ],
  consent: ['parents|mum|dad ~ have ~ say|agree|sign ~ yes|first|before'],
  assessment_timescale: [
    'how ~ quick|quickly|soon|long ~ see|visit|assess ~ child|him|her|family',
    'how ~ long ~ assessment',
  ],
  trafficking: [
    'from ~ albania|vietnam|romania|eritrea|sudan|china|nigeria & man|uncle|no_parents|boss|house',
    'man ~ told|says ~ is? ~ uncle|cousin',
  ],
  missing: [
    'ran|run|runs|bolted ~ from|off ~ unit|placement|home|hostel|carers & again|time|back|overnight',
    'back ~ by|at ~ tea|morning|midnight & ran|gone|off|again',
  ],
  money: [
    'benefits|universal_credit|wages ~ stopped|sanctioned|cut|late',
    'living|surviving ~ off|on ~ noodles|toast|crisps|cereal',
    'laid off',
    'meter ~ run|ran|empty',
  ],
  housing: ['sleeping|sleep ~ to ~ a ~ bed', 'no ~ hot|running ~ water', 'mould|damp ~ on|in ~ cot|bedroom|walls'],
  cse: ['lifts|lift ~ from|off|by ~ man|men|older', 'love_bites|lovebites', 'different ~ cars'],
  lado: [
    'leader|coach|tutor|teacher|volunteer ~ gives|buys|messages|texts|picks ~ boy|girl|him|her|lifts|child|games|gifts|one',
  ],
  county_lines: ['owes|owe & bag|lost|lads|olders|debt|grand'],
  emotional_abuse: [
    'locked|shut ~ in ~ room|cupboard & punishment|bucket|naughty',
    'calls|calling ~ thick|stupid|mistake|useless|ugly|fat ~ & mum|dad|parents',
  ],
  bruising_non_mobile: ['not ~ crawl|crawling|walking|rolling & mark|bruise|burn|belt|handprint'],
  fgm_risk: [
    'made ~ a ~ woman',
    'what ~ she|mum|nan ~ had ~ done & girls|before|summer|aged',
    'become ~ woman & abroad|kenya|gambia|somalia|summer|gran|nan',
  ],
  missing_education: [
    'not ~ seen ~ school ~ weeks|months',
    'moved & no ~ forwarding|address|school',
    'not ~ seen & weeks & school & moved|family',
  ],
  was_not_brought: ['missed|misses|missing ~ appointments|clinic|appointment|scan|review'],
  escalation: [
    'no further action & wrong|think|disagree|unhappy|not_right',
    'they ~ are ~ wrong',
    'think|thinks ~ wrong & mash|social|front_door|decision',
    'closed|close|shut ~ it|case & not_happy|unhappy|disagree|never_saw|never_even|not_seen',
    'final say',
    'agencies|professionals|services ~ disagree',
    'not ~ happy & closed|social-worker|decision|mash|nfa',
  ],
  referral_form: [
    'good|decent ~ refer',
    'keep|keeps ~ coming|bouncing ~ back',
    'outcomes_star|graded_care & refer|which',
  ],
  step_down: [
    'closing|close|ending|end|coming ~ child_in_need|cin|cp|child_protection|plan & early_help|next|need|after|wave',
    'wave goodbye',
  ],
  referral_decision: [
    'rang|called|phoned|referred & front_door|mash|still & not_told|how_long|heard|waiting|not_tell|what_they_are',
    'how long ~ do ~ they ~ get|have|take',
    'not ~ told ~ me|us ~ what & front_door|mash|they',
  ],
};
