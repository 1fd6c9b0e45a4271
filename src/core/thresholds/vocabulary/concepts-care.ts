/**
 * Things that are said in many ways, in the phrase grammar, on plain words: a name for the thing, and its ways. What a question and a
 * passage say of the same thing meets by its name. Keys are surface forms. Our own, from the language of practice.
 */
export const CARE_CONCEPTS: Readonly<Record<string, readonly string[]>> = {
  alone: [
    'alone|unattended|unsupervised',
    'on|by his|her|their|my own|self|selves',
    'himself|herself|themselves & by|leave',
    'no one|adult|grown watching|there|in|home',
    'nobody in|home|there',
    'fend for',
  ],
  hungry: [
    'hungry|ravenous|unfed|underfed|clemmed|starved',
    'no|without food|breakfast|lunch|dinner|tea',
    'never|not|rarely ~ has|had|eaten|fed|get ~ lunch|breakfast|dinner|food|tea',
    'not ~ fed|eaten',
    'asking|begging|scavenging|stealing|steal|hoarding ~ food|snacks',
    'empty|bare fridge|cupboards',
    'eating ~ leftovers|bin|bins|leave',
  ],
  grubby: [
    'dirty|unwashed|smell|body_odour|bo|unhygienic|soiled',
    'same ~ clothes|uniform',
    'poor hygiene',
    'not ~ washed|bathed|clean',
    'wet|sodden|soaked nappy|nappies',
  ],
  lice: ['nits|lice|scabies|fleas|headlice'],
  squalor: [
    'faeces|squalor|squalid|infested|infestation|rats|hovel|uninhabitable',
    'dog|cat mess|poo|muck|wee',
    'rubbish ~ everywhere|piled|floor',
    'home|house|conditions & dirty|state|disgusting|unfit|unsafe|cluttered|hoarding',
  ],
  thin: [
    'thin|skinny|underweight|emaciated|gaunt|scrawny|wasting|centile|centiles',
    'lost|losing|dropped ~ weight|stone|kilos',
    'failure|failing to thrive',
    'skin and bone',
  ],
  not_eating: [
    'anorexia|anorexic|bulimia|bulimic|purging',
    'not|refusing|barely|hardly|stopped|restricting ~ eat|eating|food',
    'making ~ sick',
    'eating disorder|problem',
  ],
  overweight: ['overweight|obese|obesity|fat|chubby|bmi'],
  teeth: ['teeth|tooth|dentist|dental|decay|fillings|toothache|gums'],
  jabs: [
    'jabs|jab|imms|imm|vax|vaxed|unvaccinated|immunisations|immunisation|vaccinations|vaccination|vaccine|vaccines|injections|mmr',
  ],
  appointment: [
    'appointment|appointments|clinic|dna|dnad|was_not_brought|check-ups|checkups',
    'not|never ~ brought|taken ~ doctor|gp|hospital|clinic|appointment',
    'missed|misses|failed ~ appointment|appointments|clinic|review|checks',
  ],
  condition: [
    'asthma|asthmatic|inhaler|diabetes|diabetic|insulin|epilepsy|epileptic|eczema|seizure|seizures|sickle|chronic',
    'long term condition|illness',
  ],
  smacking: [
    'hit & child|@onechild & @parent',
    'clip ~ ear',
    'tap ~ bum|bottom|legs|hand',
    'wooden spoon',
    'physical chastisement|punishment',
  ],
  injury: [
    'bruise|bruised|fracture|fractured|broken|burn|scald|welts|weals|injury|injured|injuries|swollen|handprint|black_eye|cigarette_burns|belt_marks',
    '@injury & not explain|unexplained',
  ],
  implement: ['belt|slipper|stick|wooden_spoon|shoe|flip_flop|cable|wire|hanger|strap|cane'],
  strangle: [
    'strangle|strangled|strangling|strangulation|choke|choked|choking|throttled',
    'hands ~ throat|neck|round',
    'held|grabbed|pinned by ~ throat|neck',
  ],
  explanation: [
    'unexplained|inconsistent|implausible',
    'story|account|explanation ~ change|changes|changing|fit|match|different|not',
    'not ~ explain|add_up|fit',
    'keeps changing',
  ],
  sexual_touch: [
    'touch & private|sexually|knickers|pants|down_there|bed|night|inappropriately|willy|bottom|fanny|flower|bits|uncle|grandad|stepdad|dad|boobs|bum',
    'molest|molested|rape|raped|fondled|interfered|abused|indecent|noncing',
    'hand|hands|finger|fingers ~ knickers|pants|trousers|bottom|down',
    'makes|made ~ touch',
    'sexual abuse|assault',
    'sexually abused|assaulted',
    'comes ~ into ~ room|bed ~ night',
    'gets into ~ bed',
  ],
  genital_signs: [
    'discharge|sti|chlamydia|gonorrhoea|sti',
    'sore|bleeding|blood|bruise|pain ~ down|below|private|knickers|underwear|genital',
  ],
  sexual_knowledge: [
    'knows|knowing ~ sex',
    'sexualised|sexualise',
    'rude|dirty|sexual ~ words|language|talk|play',
    'humping|masturbating|masturbates',
    'acting out sex|sexual',
  ],
  nudes: [
    'nude|nudes|naked|topless|sexting|sext|sexts|dick_pic|explicit|intimate|indecent & photo|picture|video|sent|send|share|pics|image|round|post|boyfriend',
    'nudes|sexting|sexted|sext|dick_pic',
    'revenge porn',
    'threatening ~ post|share|send ~ photo|them|pics|video',
  ],
  sextortion: [
    'sextortion|blackmail|blackmailed|blackmailing',
    'wants|demanding|asking|threatening ~ money|more|pay & photo|nudes|nude|video|topless|pics',
  ],
  online_stranger: [
    'online|discord|roblox|snapchat|snap|instagram|insta|whatsapp|chat|gaming|fortnite|xbox|internet|app & stranger|strangers|someone|man|adult|older|met|meet|talking|chatting|person',
  ],
  screens: [
    'screen|screens|tiktok|xbox|gaming|youtube|fortnite|ps5|playstation|tablet|phone & hours|night|midnight|2am|up|late|all|addicted|obsessed|limit|stop',
  ],
};
