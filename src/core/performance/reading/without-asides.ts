const ROLE =
  '(?:(?:the |a |an |your |our )?(?:vice |deputy |acting |independent |new )?(?:cllr|councillor|councilor|chair(?:man|woman|person)?|lay member|board member|lead member|elected member|member|head ?teacher|deputy head|head|dsl|superintendent|supt|chief insp(?:ector)?|det(?:ective)? insp(?:ector)?|inspector|insp|practice manager|team manager|cabinet member|head of service|health visitor|school nurse|social worker|probation officer|designated (?:doctor|dr|nurse|lead)|named (?:doctor|gp|nurse)|director|dcs|ad|business manager|board manager|manager|analyst|scrutineer|governor|officer|gp|trustee|police (?:and|&) crime commissioner|pcc|commissioner)(?: (?!re-?ref|ref|contact|conf|plan|assess|enq|icpc|rcpc|s47|step|neglect|cse|risk|case|child|early|social)[a-z]{3,12})?)';
/** Who is said to want a figure, and is asked after by none. */
const ASKER = `(?:${ROLE}|(?:the |a |an |your |our )?(?:desk |duty |deputy )?(?:dci|di|ds|dcc|acc|sergeant|sgt|ofsted|cqc|hmi|hmicfrs|auditors?|press|journalist|mp|minister|leader|mayor|chief exec(?:utive)?|ceo|portfolio holder|clerk|secretary|consultant|scrutiny|cabinet|governors|trustees|members|inspectors))`;
const PLACE =
  '(?:on|in|at|from|off) (?:the |my |our |a )?(?:train|bus|tram|car|taxi|road|move|phone|mobile|platform|station|airport|office|meeting|home|way(?: (?:in|home|to [a-z]+))?)';
const WHERE = `(?: (?:speaking|again|${PLACE}))*`;
const BODY =
  '(?:scrutiny|qpp|exec(?:utive)?|board|lscb|main|overview|corporate parenting|quality|performance|partnership|sub ?group|strategic|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|full|our|the|a|my|and|next|week|month|tomorrow|today|safeguarding|childrens|council|cabinet)';
const BARE_ROLE =
  '(?:(?:the |a |an |your |our |one of the )?(?:brand )?(?:new(?:est)? |vice |deputy |acting |independent )*(?:cllr|councillor|chair(?:man|woman|person)?|lay member|board member|lead member|member|head ?teacher|head|dsl|superintendent|supt|inspector|director|dcs|business manager|board manager|analyst|(?:parent )?governor|gp|trustee|commissioner|social worker|health visitor|school nurse|clerk|secretary|di|dci|ds|sergeant|auditor))';
const BARE_ASKER = `(?:(?:the |a |an |your |our |my |one of (?:the|our) )?(?:cabinet |lead |new |lay |board |elected |desk |duty )?(?:cllrs?|councillors?|chair|members?|inspectors?|ofsted|cqc|hmi|hmicfrs|auditors?|press|journalists?|mp|minister|leader|mayor|chief exec(?:utive)?|ceo|portfolio holder|clerk|scrutiny|cabinet|governors?|trustees?|director|dcs|commissioners?|boss|head|heads|di|dci|superintendent))`;
const RECENTLY =
  '(?:yesterday|today|tonight|just now|earlier|(?:this|last|yesterday) (?:morning|afternoon|evening|week|night)|at (?:the|our|a) (?:last )?(?:meeting|panel|board|council meeting))';
const WORKPLACE =
  '(?:(?:the |our |a )?(?:[a-z]{2,4}|ofsted|council|board|force|public protection(?: unit)?|(?:[a-z]{3,14} )?(?:surgery|practice|hospital|school|academy|nursery|station|office|team|unit|police)))';
const FROM_WHERE = `(?:the |your |our |a )?(?:new |vice |deputy |acting )?(?:${ASKER}|dc|pc)(?: (?:from|at|in|of|with) ${WORKPLACE})?`;
const GATHERING =
  '(?:panel|committee|cttee|board|group|sub ?group|meeting|council|exec(?:utive)?|cabinet|briefing|slides?|paper|report|presentation|press|agenda|inspection|inspectors?)';
const PLEASED =
  '(?:grateful|obliged|thankful|glad|pleased|happy|keen|interested|useful|helpful|handy|good|nice|great|appreciated|interesting)';
const RETURN =
  '(?:police|dfe|ofsted|statutory|national|home office|council|board|cqc|hmic|hmicfrs|nhs|ccg|government|ministry) (?:returns?|submission|bid|briefing|census)';
const HURRIED =
  '(?: (?:and|but) (?:i am |am |we are |are )?(?:running (?:very )?late|running out of time|short of time|in a (?:hurry|rush)|pushed for time|up against it))';
const TO_SEE =
  '(?: (?:if (?:you|someone|somebody) (?:could|would|can|might)|for|to (?:see|know|have|hear|get|look at|find out)|in (?:seeing|knowing)))';

/** What is said out of politeness, or of who asks and where they are; nothing of it tells which figure is meant. */
const ASIDES: readonly RegExp[] = [
  // "DI here", "it is the DI from PPU", "I am the new lay member and …": who asks.
  new RegExp(
    `(?:^|(?<=[,.;:!?(-] ?))(?:(?:sorry|hi|hello|apologies),? )?(?:(?:it|this) is )?${FROM_WHERE} (?:here|speaking)\\b${WHERE}(?=[ ]?[,.;:!-]|$)[ ,.;:!)-]*|^(?:(?:sorry|hi|hello|hiya|hey|apologies|morning|afternoon)[ ,!]+)*(?:it|this) is ${FROM_WHERE}(?= ?[,.;:!-] ?[a-z])[ ,.;:!-]*`,
    'g',
  ),
  new RegExp(
    `(?:^|(?<=[,.;:!?(-] ?))(?:(?:sorry|apologies|hi|hello)[ ,]+)*i (?:am )?(?:just |only |also |still )*${BARE_ROLE}(?= ?[,.;:!-]| (?:and|so|but)\\b)(?: (?:and|so|but)\\b)?[ ,.;:!-]*`,
    'g',
  ),
  new RegExp(
    `(?:^|(?<=[,.;:!?(-] ?))(?:we|i)(?: have)?(?: just)? had ${BARE_ASKER}(?: (?:in|round|over|here|on the phone|on|visiting))*(?: ${RECENTLY})? (?:(?:who|and|that)(?: (?:they|he|she))? )?(?:wants?|wanted|asks?|asked|asking|was asking|were asking)(?: (?:me|us))?(?: (?:to know|for|about|if|whether))?(?=[ ,:;-])[ ,:;-]*`,
    'g',
  ),
  new RegExp(
    `(?:^|(?<=[,.;:!?(-] ?))(?:i|we)(?: (?:have|am|are|was|were|keep|just|being))* (?:been |being |getting )?asked by ${BARE_ASKER}(?: ${RECENTLY})?(?: (?:about|for|to (?:find|get|give|provide)(?: out)?))?(?=[ ,:;-])[ ,:;-]*`,
    'g',
  ),
  new RegExp(
    `(?<=\\b(?:asked|asking|chasing)(?: (?:me|us))?) ${RECENTLY}(?= (?:about|for|how|what|if|whether)\\b)`,
    'g',
  ),
  /^(?:someone|somebody|people|a colleague|colleagues)(?: (?:at|in|on|from) (?:the |our |a )?(?:council|board|panel|committee|scrutiny|cabinet|team)?(?: ?meeting)?)?(?: (?:has|have|is|are|was|were|just|keeps?))* (?:asked|asking|asks|wants to know|wanted to know|wondered|wondering)(?: (?:me|us))?(?: (?:about|for|if|whether))?(?=[ ,:;-])[ ,:;-]*/,
  /^(?:(?:good )?(?:morning|afternoon|evening)|hi|hello|hiya|hey|dear)\b(?: (?:all|team|there|folks|everyone|both|again|bot|quorum))?[ ,.!;:-]*/,
  new RegExp(`(?:^|(?<=[,.;:!?(-] ?))(?:(?:it|this) is )?${ROLE} (?:here|speaking)\\b${WHERE}[ ,.;:!)-]*`, 'g'),
  new RegExp(
    `(?:^|(?<=[,.;:!?(-] ?))(?:it|this) is ${ROLE}(?=[ ]?[,.;:!-] ?[a-z])[ ,.;:!-]*|^(?:speaking )?as ${ROLE}(?: of (?:${BODY} )*${GATHERING})?(?:,| (?=i\\b))`,
    'g',
  ),
  new RegExp(
    `^(?:it is |this is )?(?:for|on behalf of|asking for) (?:${BODY} )*${GATHERING}(?: (?:tonight|tomorrow|today|next week|this week))? ?[,.;:-] ?`,
  ),
  new RegExp(`^(?:i am |am |currently )?${PLACE} ?[,.;:-] ?`),
  // "Prepping for Thursday's board and running late - …"
  new RegExp(
    `^(?:i am |am |we are |just |busy )*(?:prepping|preparing|getting ready|packing) (?:for )(?:${BODY} )*${GATHERING}${HURRIED}* ?[,.;:-] ?`,
  ),
  new RegExp(`[ ]?[,;(-] ?(?:it is |this is )?for (?:the |our |a )?${RETURN}[ .!?)]*$`),
  /(?<=\d) ?[,;(-] ?(?:it is |this is )?for (?:the |our )?(?:annual|yearly) (?:return|report|submission)[ .!?)]*$/,
  new RegExp(
    `[ ,.;:(-]*\\b(?:(?:i am |am |just )?(?:asking|preparing|prepping|getting ready)|(?:it is |this is )?(?:needed|wanted|required))(?: this| it)? (?:for|on behalf of) (?:${BODY} )*${GATHERING}\\b(?! (?:referrals?|contacts?|conferences?|plans?|assessments?))[ ,.;:)]*`,
    'g',
  ),
  new RegExp(`[ ,.;:(-]+(?:the )?${ROLE} (?:on|of|from|for|at) (?:${BODY} )*${GATHERING}[ .!?)]*$`, 'g'),
  new RegExp(
    `(?:^|(?<=[,.;:!?(-] ?))(?:the |our |my )?${ASKER}(?: (?:to|of|on|for) (?:${BODY} )*${GATHERING})?(?: here)?(?: (?:has|have|is|was|keeps?|just|also|really|now))* (?:wants?|wanted|needs?|needed|asks?|asking|asked|chas(?:es|ed|ing)|press(?:es|ed|ing)|would like|wondering|wonders|wondered|curious)(?: (?:me|us))?(?: (?:to (?:know|see|have|hear|ask|find out)|for|about|if|whether))?(?=[ ,:;-])[,:;-]*`,
    'g',
  ),
  /\b(?:i )?(?:am )?(?:still |quite |very |rather )?new (?:here|(?:to|on|in) (?:all )?(?:of )?(?:the |this )?(?:board|job|role|post|team|group|this)?)(?= ?[,.;:!-]| (?:and|but|so)\b)[ ,.;:!-]*(?:(?:and|but|so) )?/g,
  /\bbefore (?:i|we) (?:send|submit|sign|print|publish|go|present|circulate|share)\b(?: (?:this|it|them|off|in|out))*/g,
  /\bfollowing (?:up )?(?:on |from )?(?:the |our |my )?(?:(?:last|this|previous) (?:month|week|quarter|meeting) )?(?:meeting|email|call|chat|conversation|discussion)\b[ ,.;:-]*/g,
  /\b(?:i|we)(?! (?:get|got|have (?!an? |the |our |my )|had (?!an? )|receive|received|take|took|hold|held|make|made|see|saw)\b)(?: [a-z]+){0,6} on (?:mon|tues|wednes|thurs|fri|satur|sun)day\b[ ,.;:-]*/g,
  new RegExp(
    `(?<!\\b(?:training|trained|courses?|sessions?|spaces|places|bookings?|attend(?:ed|ances?)?)\\b[^,.;:]*)[ ,.;:(-]+(?:it is |this is |that is )?(?:all )?for ${ROLE}[ .!?)]*$`,
    'g',
  ),
  new RegExp(`^i (?:am )?${ROLE} ?[,.;:-] ?`),
  /\b(?:(?:could|can|may|might|would) (?:i|we) (?:just |please |possibly |kindly )*(?:trouble|bother|ask|beg|press) (?:you|someone|somebody)(?: again)?(?: please)?(?: for| to (?:tell|give|send|show) (?:me|us))?)\b/g,
  /\b(?:sorry|apologies) (?:to|for|about) (?:bother|trouble|disturb|bothering|troubling|disturbing|pester|pestering|be a pain|being a pain|the bother|the trouble)(?: you| everyone)?(?: again)?\b[ ,.!;:-]*(?:but )?/g,
  /\b(?:would|do) you mind (?:awfully |please )?(?:telling|giving|sending|showing|letting) (?:me|us)(?: have| know| see)?\b/g,
  /\b(?:would|will|could) you be (?:so |very )?(?:kind|good)(?: enough)?(?: as)? to (?:tell|give|send|show|let) (?:me|us)(?: have| know| see)?\b/g,
  /\b(?:if (?:it is|that is) (?:not|no) (?:too much )?(?:trouble|bother|problem)|if you (?:would not|do not) mind|if you (?:would|could) be so kind|when(?:ever)? (?:you|u) (?:get|have) (?:a )?(?:min|mins|minute|moment|sec|second|chance)|no rush|at your convenience|many thanks(?: in (?:anticipation|advance))?|much appreciated|kind regards|best wishes|thanks in advance)\b[ ,.!;:-]*/g,
  new RegExp(
    `\\b(?:i|we|it|that)(?: (?:am|are|is|would|will|find it|be|very|so|really|most|too))* ${PLEASED}${TO_SEE}\\b`,
    'g',
  ),
  /\b(?:i|we) (?:would |do |really )*appreciate (?:it if you could (?:tell|give|send|show) (?:me|us)|knowing|seeing|having)\b/g,
  /^(?:please |can you |could you )*work out\b|\braw (?=counts\b|totals\b|numbers\b|figures\b)/g,
  /\b(?:as|in the form|the way) (?:it |they |that )?(?:is |was |are |were )?(?:originally )?(?:printed|published)(?: in (?:the |our )?(?:scorecard|paper|papers|report|pack|dashboard|dataset|data set))?\b/g,
];

/** Signs of writing that somebody dictated by name. A full stop between words ends a clause. */
const DICTATED: readonly (readonly [RegExp, string])[] = [
  [/ question mark\b/g, '?'],
  [/ (?:full stop|exclamation mark)\b/g, '.'],
  [/ (?:comma|semi ?colon)\b/g, ','],
];

/** Leaves greetings, thanks and who asks for whom out of a text in small letters; a text that is nothing else stays. */
export function withoutAsides(text: string): string {
  const signed = DICTATED.reduce((said, [looks, instead]) => said.replace(looks, instead), text);
  const bare = ASIDES.reduce((said, looks) => said.replace(looks, apart).trim(), signed)
    .replace(/\s+/g, ' ')
    .trim();
  return bare === '' ? text : bare;
}

/** Where clauses stood on both sides of what is left out they stay apart. */
function apart(aside: string): string {
  return /^[ ,.;:(-]*[,.;:(]/.test(aside) && /[,.;:)][ ,.;:)-]*$/.test(aside) ? ', ' : ' ';
}
