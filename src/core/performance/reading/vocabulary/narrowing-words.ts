/**
 * Words that make another figure of one: a part of it, another way of reckoning it, another time. None of them may be passed
 * over, wherever it stands; only a measure whose own name says it may be meant by it.
 */
const TEXT = `
average averages avg averaged median mode percentile quartile typical typically rolling weighted adjusted seasonal seasonally net gross unique distinct deduplicated
forecast forecasts forecasted forecasting predict predicts predicted prediction predictions projected projection projections estimate estimates estimated expected anticipated planned target targets goal goals benchmark benchmarks threshold thresholds
hourly daily weekly fortnightly monthly weekend weekends weekday weekdays overnight month months week weeks fortnight
first second third fourth
other different multiple several double triple few couple
areas team teams source sources outcome outcomes reason reasons postcode
confirmed accepted allocated authorised approved rejected urgent emergency priority complex severe anonymous existing former
capita head population worker
ratio twice thrice
without excluding except excluded ignoring minus
`;

const NARROWING: ReadonlySet<string> = new Set(TEXT.trim().split(/\s+/));

/** Whether a word narrows or changes a figure wherever it stands. */
export function isNarrowing(word: string): boolean {
  return NARROWING.has(word);
}

/** Every one of them, for whoever wants to see that none is passed over. */
export const NARROWING_WORDS: readonly string[] = [...NARROWING];

/** Phrases of everyday words that do the same. A time that was taken out of the text is "¦" in it. */
export const NARROWING_PHRASES: readonly RegExp[] = [
  /\bout of (?:hours|area|areas|borough|court|school|work|authority|county|town)\b/,
  /\b(?:on|at|every|each) (?:a |an )?(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b(?!(?: night)? (?:meeting|board|panel))/,
  /\b(?:referr\w+|refs|contacts?)(?: [a-z]+)? (?:out of|away from|onwards?|on to|out to|outwards?) (?:the )?(?:csc|childrens?|social|early help|eh|department|mash|us\b)/,
  /\b(?:contacts?|referrals?|refs|received|made|came in|reported|referred) (?:in )?(?:by|via|over|through) (?:the )?(?:e-?mail|phone|telephone|post|letter|fax|web(?:site)?|portal|text)\b/,
  /\b(?:for|lasting) (?:over|more than|longer than|less than|under|at least|up to) (?:an?|the|half|\d+)\b/,
  // Whoever goes on or comes off a plan is not whoever is on one.
  /\b(?:com(?:e|es|ing)|came|tak(?:en|ing)|remov(?:ed|ing)|go(?:es|ing)|gone|went|mov(?:ed|ing)) (?:off|on ?to|out of) (?:an? |the )?(?:[a-z]+ ){0,3}(?:plans?|register|cpps?)\b/,
  /\b(?:put|placed|added|removed|taken) (?:off|on|to|from) (?:to )?(?:an? |the )?(?:[a-z]+ ){0,3}(?:plans?|register|cpps?)\b/,
  /\blong plans\b/,
  /\bbank holidays?\b|\b(?:school|summer|easter|christmas|whitsun|autumn|half ?-?term) (?:holidays?|break|term)\b|\bhalf ?-?terms?\b|\bterm ?-?time\b/,
  /\b(?:first|second|1st|2nd|latter|early|later|other) (?:half|part|week|weeks|fortnight|days?) of\b/,
  /\b(?:previous|prior|last|old|earlier) (?:highest|lowest|peak|high|low|best|worst|record|maximum|minimum)\b/,
  /(?<!¦ ?)\b(?:before|after|prior to|later than|earlier than|post|pre) (?:the )?(?:(?:start|end) of )?¦/,
  /\bnext (?!to\b)/,
  /\bhalf (?:of|the|as)\b/,
  /(?<!\b(?:meeting|board|panel|committee|said|told|asked|discussed|presented|sent|met|email|call) )\b(?:last|this|every|each) (?:mon|tues|wednes|thurs|fri|satur|sun)days?\b/,
  /\bhow many (?:quarters|qtrs|years)\b(?! (?:of|do|are|have|has|is) )|\bhow many times (?:did|has|have|was|were) .{1,60}\b(?:rise|risen|rose|fall|fallen|fell|drop|dropped|up|down|increased?|decreased?|improved?|higher|lower|above|below)\b/,
  /\bhalf ?-?way\b|\bmidway\b/,
  /\bwhen ¦ (?:had )?(?:start|began|begin|open)\w*/,
  /\bhow (?:long|old|quick|quickly|fast|soon|slow|slowly|likely|expensive|severe)\b/,
  /\b(?:by|each|every|which|what) (?:area|team|type|level|source|reason|outcome|category|age|gender|sex|agency|need|person|worker|member|councillor|family)\b/,
  /\bper (?!cent\b|quarter\b|qtr\b|10000\b|10k\b|ten thousand\b|10 000\b|10 thousand\b)[a-z0-9]+/,
  /\b(?:year|month|week)s?[ -]?olds?\b|\by\/o\b|\byrs? old\b/,
  /\b(?:more|less|fewer|greater|longer|higher|lower|older|younger) than (?:\d+|one|a|an|once|twice)\b/,
  /\b(?:once|twice|3 times|2 times|once more) or more\b|\bmore than (?:once|one)\b/,
  /\bsince (?!(?:the )?(?:very )?(?:(?:start|beginning|end|first quarter|first|close) of )?(?:the )?¦)(?!¦)(?!(?:you|i|it is|that is)\b)[a-z]+/,
  /(?:^|[.?!;:,] ?)who\b(?! (?:can|could|knows?|might|would)\b)/,
  /\bwill (?!you\b|u\b|someone\b|somebody\b|do\b)[a-z]+/,
  /\b(?:going to|due to|about to|set to|likely to) (?:be|rise|fall|go|increase|decrease|come|drop|grow)\b/,
  /\bwhat if\b|\bif we\b|\brun rate\b|\bon track\b|\bleague table\b|\brank(?:ed|ing|s)?\b/,
  /\bmean (?:number|figures?|count|of|per|rate|value|quarterly|annual|yearly)\b|\bthe mean\b/,
  /\b(?:only|just|mainly|mostly) (?:the |those |these )?ones\b/,
  /\b\d+ ?\+|\b\d+ ?- ?\d+\b/,
];
