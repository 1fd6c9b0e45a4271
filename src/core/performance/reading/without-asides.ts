const ROLE =
  '(?:(?:the |a |an |your |our )?(?:vice |deputy |acting |independent |new )?(?:cllr|councillor|councilor|chair(?:man|woman|person)?|lay member|board member|lead member|elected member|member|head ?teacher|deputy head|head|dsl|superintendent|supt|chief insp(?:ector)?|det(?:ective)? insp(?:ector)?|inspector|insp|designated (?:doctor|dr|nurse|lead)|school nurse|named (?:doctor|gp|nurse)|director|dcs|ad|business manager|board manager|manager|analyst|scrutineer|governor|officer|gp|trustee|police (?:and|&) crime commissioner|pcc|commissioner)(?: (?!re-?ref|ref|contact|conf|plan|assess|enq|icpc|rcpc|s47|step|neglect|cse|risk|case|child|early|social)[a-z]{3,12})?)';
/** Who is said to want a figure, and is asked after by none. */
const ASKER = `(?:${ROLE}|(?:the |a |an |your |our )?(?:desk |duty |deputy )?(?:dci|di|ds|dcc|acc|sergeant|sgt|ofsted|cqc|hmi|hmicfrs|auditors?|press|journalist|mp|minister|leader|mayor|chief exec(?:utive)?|ceo|portfolio holder|clerk|secretary|consultant|scrutiny|cabinet|governors|trustees|members|inspectors))`;
const PLACE =
  '(?:on|in|at|from|off) (?:the |my |our |a )?(?:train|bus|tram|car|taxi|road|move|phone|mobile|platform|station|airport|office|meeting|home|way(?: (?:in|home|to [a-z]+))?)';
const WHERE = `(?: (?:speaking|again|${PLACE}))*`;
const BODY =
  '(?:scrutiny|qpp|exec(?:utive)?|board|lscb|main|overview|corporate parenting|quality|performance|partnership|sub ?group|strategic|full|our|the|a|my|and|next|week|month|tomorrow|today|safeguarding|childrens|council|cabinet)';
const GATHERING =
  '(?:panel|committee|cttee|board|group|sub ?group|meeting|council|exec(?:utive)?|cabinet|briefing|slides?|paper|report|presentation|press|agenda|inspection|inspectors?)';
const PLEASED =
  '(?:grateful|obliged|thankful|glad|pleased|happy|keen|interested|useful|helpful|handy|good|nice|great|appreciated|interesting)';
const TO_SEE =
  '(?: (?:if (?:you|someone|somebody) (?:could|would|can|might)|for|to (?:see|know|have|hear|get|look at|find out)|in (?:seeing|knowing)))';

/** What is said out of politeness, or of who asks and where they are; nothing of it tells which figure is meant. */
const ASIDES: readonly RegExp[] = [
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
  new RegExp(
    `[ ,.;:(-]*\\b(?:(?:i am |am |just )?(?:asking|preparing|prepping|getting ready)|(?:it is |this is )?(?:needed|wanted|required))(?: this| it)? (?:for|on behalf of) (?:${BODY} )*${GATHERING}\\b(?! (?:referrals?|contacts?|conferences?|plans?|assessments?))[ ,.;:)]*`,
    'g',
  ),
  new RegExp(`[ ,.;:(-]+(?:the )?${ROLE} (?:on|of|from|for|at) (?:${BODY} )*${GATHERING}[ .!?)]*$`, 'g'),
  new RegExp(
    `(?:^|(?<=[,.;:!?(-] ?))(?:the |our |my )?${ASKER}(?: (?:to|of|on|for) (?:${BODY} )*${GATHERING})?(?: here)?(?: (?:has|have|is|was|keeps?|just|also|really|now))* (?:wants?|needs?|asks?|asking|asked|would like|wondering|wonders|wondered|curious)(?: (?:me|us))?(?: (?:to (?:know|see|have|hear|ask|find out)|for|about|if|whether))?(?=[ ,:;-])[,:;-]*`,
    'g',
  ),
  /\bi (?:am )?(?:still )?new (?:here|to (?:the |this )?(?:board|job|role|post|team|group))\b[ ,.;:!-]*/g,
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
