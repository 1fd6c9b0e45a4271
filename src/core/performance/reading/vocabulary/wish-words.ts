/** How people say what they want to know about a figure. Each is looked for in the whole text, in small letters. */

const NUMBER_WORDS = '(?:figures?|data|measures?|indicators?|statistics|stats|metrics|numbers)';

export const DEFINITION =
  /\bwhat (?:does|do|did)\b.{1,90}\b(?:mean|measure|include|count|cover|stand for|refer to)\b|\b(?:define|definitions? (?:of|for)|meaning of|what is meant by|what (?:is )?count(?:s|ed) (?:as|in)|explain what)\b|\bhow (?:is|are|was|were)\b.{0,80}\b(?:counted|calculated|worked out|defined|measured|recorded|derived|arrived at)\b|\bhow (?:do (?:we|you|they)|does it)\b.{0,80}\b(?:counted|calculated|calculate|worked out|work out|defined|define|measured|measure|recorded|derived|arrived at)\b|\bwhat (?:is|are) an? (?!latest|current|recent)|\b(?:definition|what does it mean)\b/;

export const HELD = new RegExp(
  `\\b(?:what|which|list|show me|tell me what)\\b.{0,24}\\b${NUMBER_WORDS}\\b.{0,24}\\b(?:do|have|can|could|are) (?:you|we|i|there|held)\\b(?!.*\\b(?:for|in) q[1-4])|\\bwhat (?:${NUMBER_WORDS} )?(?:do|have) (?:you|we) (?:hold|have|got|keep)\\b|\\b(?:list|show)(?: me)?(?: all)?(?: the| your| our)? (?:measures|indicators|metrics)\\b|\\bwhich (?:quarters|years|months|periods|dates)\\b.{0,20}\\b(?:have|has|do|are|can) (?:you|we|i|there|they|held)\\b|\\bhow far back\\b|\\b(?:since|from) when (?:do|have|is|are)\\b|\\bwhat can (?:i|you|we)\\b.{0,30}\\b(?:ask|tell)\\b.{0,30}\\b${NUMBER_WORDS}\\b`,
);

/** Whether a measure is held for a time, and not what it was then. */
export const HELD_FOR =
  /\b(?:do you (?:hold|have|keep|store)|do we hold|have you got|are you holding)(?: (?:anything|something))?(?! (?:any idea|an? (?:idea|minute|moment|second|sec|clue)|to|time))\b(?!.*\b(?:how many|how much|number of|total|more|fewer|less|highest|lowest|trend)\b)(?=.* for\b)/;

export const HIGHEST =
  /\b(?:highest|peak(?:ed|s)?|max|maximum|busiest|biggest|largest|greatest|top|record high|most (?!recent|recently|up|current|of|likely))/;
export const LOWEST = /\b(?:lowest|fewest|least|quietest|min|minimum|smallest|bottom|slowest|record low)\b/;
export const NOT_EXTREME = /\bat (?:least|most|the most)\b/;
/** The steepest step between two quarters is not the highest quarter. */
export const STEEPEST =
  /\b(?:biggest|largest|greatest|highest|sharpest|steepest|smallest|lowest|worst|best|most|fastest|maximum) (?:single |ever |quarterly |annual )*(?:jumps?|leaps?|dips?|surges?|slumps?|swings?|hikes?|uplifts?|growth|movements?|rises?|falls?|drops?|increases?|decreases?|changes?|gains?|declines?|differences?|improvements?|deteriorations?|reductions? (?!in (?:cse )?risk|in risk))\b/;
export const WORST = /\bworst\b/;
export const BEST = /\bbest\b/;

export const TREND =
  /\b(?:trends?|trending|trendline|direction|over time|history|historical|graph|graphs|chart|charts|plot|trajector(?:y|ies)|pattern|movement|(?:path|shape) (?:of|over|in|across|through|since|for|taken|have|has|did|is|20|\d\d ?[/-])|how (?:has|have|is|are|did)\b.{1,60}\b(?:changed|moved|gone|go|fared?|progress(?:ed)?|moving|been moving|varied|developed|vary|fluctuate[ds]?|track(?:ed|ing|s)?|travel(?:led|ling|s)?|shap(?:ed|ing) up|panned out|evolv(?:ed|ing))|(?:which|what) (?:way|direction) (?:is|are|has|have|was|were|do|does|did)|head(?:ing|ed) (?:up|down|in)|where (?:is|are|was|were)\b.{1,50}\b(?:heading|headed)|(?:is|are|been|keep|keeps|still|isn t|not)\b.{0,60}\b(?:going|getting|coming|rising|falling|increasing|decreasing|improving|deteriorating|worsening|slipping|climbing|dropping|growing|creeping|declining|lengthening|shortening|swelling|shrinking|recovering|easing|slowing|accelerating|stabilising|level(?:ling)? (?:off|out)|plateauing|tailing off|picking up|bouncing back|spiking|doubling))\b/;
/** "up or down" and the like: a movement that has ended. */
export const CHANGE =
  /\b(?:changes?|changed|gap between|moved (?:since|on|between)|shift(?:s|ed)?|how far|by how (?:much|many)|slip(?:s|ped)?|bigger|smaller|larger|longer|shorter|shrunk|shrank|shrink|grow|climbed|crept|edged|swung|slid|difference|differ|gone (?:up|down)|went (?:up|down)|go (?:up|down)|come down|came down|up or down|down or up|up (?:on|from|since)|down (?:on|from|since)|increased?|decreased?|reduced|risen|rose|rise|fallen|fell|fall|drop|dropped|decline|declined|grown|grew|improved?|worsened|deteriorated|got (?:better|worse)|gotten (?:better|worse)|better or worse|worse or better|better|worse|higher|lower|more|fewer|less|up|down|doubled|halved|tripled|jump(?:ed|s)?|leap(?:t|s)?|soared|plummeted|plunged?|tumbled?|surged?|slump(?:ed)?|spiked?|dip(?:ped)?|swing|hike|uplift|picked up|picks? up (?:on|since|from|between|in|against)|ticked|bounced? back|recover(?:ed|s)?|eased|gained?|movements?|moved from|(?:what|how (?:big|large|much)) (?:is|was|were) the (?:rise|fall|drop|reduction|growth|increase|decrease|gain|loss)|reduction (?:from|between|since)|growth|yoy|qoq|year on year|quarter on quarter)\b/;
/** Plainly of a movement: beside one time it asks how that time moved, and not only how much it was. */
export const CHANGED =
  /\b(?:changed?|changes|moved|shifted|(?:gone|went|go|goes|going|come|came|coming|was|were|is|are|been|being) (?:up|down|higher|lower)|up or down|down or up|(?:up|down) on|increas(?:e|ed|es|ing)|decreas(?:e|ed|es|ing)|rise|rises|risen|rose|rising|fall|falls|fallen|fell|falling|drop|drops|dropped|dropping|declin(?:e|ed|es|ing)|grow|grown|grew|growing|improv(?:e|ed|es|ing|ement)|worsen(?:s|ed|ing)?|deteriorat(?:e|ed|es|ing)|(?:got|gotten|get|getting) (?:better|worse)|better or worse|worse or better|(?:is|are|was|were) (?:it |they |that )?(?:better|worse)|doubled|halved|tripled|jumped|leapt|soared|plummeted|plunged|tumbled|surged|slumped|spiked|dipped|climbed|crept|slid|slipped|recovered)\b/;
/** The total is asked for beside something else. */
export const ALSO_TOTAL =
  /\b(?:and|&|plus) (?:the |a )?totals?\b(?! (?:number|of))|\btotals? (?:and|&|plus) (?:the )?(?:highest|lowest|trend|change|peak|busiest)/;
/** Four quarters in one breath, where "each of the four" are told apart. */
export const ALL_FOUR = /\ball (?:of )?(?:the )?(?:4 )?(?:quarters|qtrs|qs)\b(?!.*\b(?:each|by|per)\b)/;
/** The quarters of a year, and none of them by itself. */
export const FOUR = /\b(?:4|all|all of the|all the) (?:quarters|qtrs|qs)\b(?!.*\b(?:each|by|per|every)\b)/;
export const ACROSS_FOUR =
  /\bacross (?:all |all of )?(?:the |our |its )?(?:4 |(?<=all )|(?<=all the ))(?:quarters|qtrs|qs)\b(?!.*\b(?:each|by|per|every)\b)/;
export const AVERAGED = /\b(?:averag(?:e[ds]?|ing)|mean)\b/;
/** "Q1 to Q3", "over the four quarters": of what can be added up that is a list, or one number. */
export const RUN_TOGETHER =
  /\b(?:q|qtrs?|quarters?) ?[1-4] ?(?:-|to|through|thru) ?(?:q|qtr|quarter)? ?[1-4]\b|\b(?:over|for|in|during) (?:the |all )?4 (?:quarters|qtrs|qs) (?:of|in)\b|\bacross (?:the |all the )?(?:last |past |latest )?(?:\d )?(?:quarters|qtrs|qs)\b/;
/** "Contacts since April": one number, or how it has gone since. */
export const SINCE = /\bsince\b/;
/** Figures are asked for, and not how many there were. */
export const EACH_SHOWN = /\b(?:give|show|see|send|list|what (?:are|were)) (?:me |us )?(?:the |all )?/;
/** More than the one best or worst is asked for. */
export const RANKED =
  /\b(?:top|highest|lowest|best|worst|busiest|biggest|quietest|largest|smallest|bottom) (?:\d{1,2}|few|several) (?:quarter|qtr|year)s\b/;
/** "The highest year", "the most in any year". */
export const OF_YEARS =
  /\b(?:highest|lowest|best|worst|busiest|biggest|quietest|largest|smallest|top|bottom|peak|record) (?:financial |single |ever )*years?\b|\b(?:most|fewest|least|highest|lowest|maximum|minimum)\b.* in (?:any|a|one|1)(?: (?:one|1|single|financial))* year\b/;
/** How far a number moved is asked, and not how large it was: in a quarter, since the one before. */
export const MOVED =
  /\b(?:(?:what|how (?:big|large|much|great)) (?:is|was|were) the (?:rise|fall|drop|increase|decrease|change|reduction|difference)(?= (?:in|of|for|on) )(?! (?:in|of) (?:cse )?risk)|(?:the|size of|what) (?:jump|leap|dip|surge|slump|swing|hike|uplift|growth|movement)|(?:jump|leap|dip|surge|slump|growth|movement) (?:in|of)|by how much|how (?:much )?(?:did|has|have) [a-z0-9 %-]{2,50} (?:changed?|rise|risen|fall|fallen|drop|dropped|increase|increased|decrease|decreased)|^(?:what (?:is|was) )?(?:the )?(?:change|rise|fall|drop|increase|decrease) in(?! (?:cse )?risk))\b|\bmovement\b/;
export const AGAINST =
  /\b(?:v|vs|versus|against|compare|compared|comparing|comparison|compares|difference|gap between|relative to|than)\b/;

export const TOTAL =
  /\b(?:totals?|altogether|in all|all together|sum|summed|add|added|adding|combined|overall|cumulative|together|aggregate|whole|entire|annual|annually|full year|yearly total)\b/;
export const HOW_MANY =
  /\b(?:how many(?! (?:percentage |% )?points?| percent| per cent| %)|number of|no of|count of|volume of|what number)\b/;
export const LISTED =
  /\b(?:list|listed|table|breakdown|break down|broken down|split by|each|every|by quarter|quarterly|one by one|all (?:the |our |of the )?(?:[a-z0-9]+ ){0,3}(?:figures|numbers|data))\b/;
export const TO_ZERO =
  /\b(?:to|at|was it|really|actually|is it|as|a|of) (?:a )?(?:zero|nothing|nil|0|none|nought)\b|\b(?:zero|nil)\b|\breally no\b/;
export const BETTER = /\b(?:better|worse|improv\w*|deteriorat\w*|worsen\w*|good|bad)\b/;

export const COMPARED_WITH_OTHERS =
  /\b(?:england|national(?:ly)?|nationwide|country|regional(?:ly)?|region|neighbours?|neighbouring|statistical neighbours?|other (?:areas?|councils?|authorities|boards?|las?)|elsewhere|comparators?|benchmark(?:ed|ing|s)?|average (?:la|authority)|everyone else|how do we compare)\b/;

/** Whether the words are about a figure at all, of whatever. */
export const FIGURE_WORDS =
  /\b(?:how many|direction of travel|will .{1,40} be|(?:finish|end|close)(?:ed|d)? the year|how (?:is|are|has|have) .{1,60} (?:been|moving|doing|looking)|how much|how often|number|numbers|no of|count|total|totals|figures?|data|stats?|statistics|rates?|percentage|percent|per cent|proportion|share|ratio|trends?|average|quarterly|highest|lowest|fewest|busiest|peak|compare[ds]?|comparison|up or down|yoy|qoq|increase[ds]?|decrease[ds]?|performance|timeliness|measures?|indicators?|metrics|on time|timescales?|going up|going down|gone up|gone down|(?:with)?in(?:side(?: of)?)? (?:the )?\d+ (?:working )?days|getting (?:better|worse))\b|%/;

/** A run of months or half a year was named: one time, where "Q1 to Q3" are three. */
export const MONTHS =
  /\b(?:jan|feb|mar(?:ch)?\b|apr|jun|jul|aug|sep|oct|nov|dec|h[12]\b|half\b|calendar\b|(?:1st|first|opening) [23] (?:quarters|qtrs|qs)\b|(?:last|final) [23] (?:quarters|qtrs|qs) (?:of|in)\b|\d{1,2} months\b|\d{1,2}[/.]\d{1,2}[/.]\d\d)/;
/** What is listed by quarter may be "total contacts"; these say that it is to be added up. */
export const SUMMED =
  /\b(?:added|adding|add (?:up|together)|adds? up|sum|summed|summing|combined|altogether|all together|together|cumulative)\b|(?<=\d )(?:plus|\+) (?=q ?[1-4]|quarter|\d\d|20)/;
/** Quarter by quarter, and not the year as one: of what can be added up "over the year" says neither. */
export const THROUGHOUT =
  /\b(?:throughout|across|through|all through) (?:the |this |last )(?:whole )?(?:financial )?year\b/;
export const OVER = /\b(?:over|across|throughout|during|through) (?:the |this |last |20|\d\d\/)/;
