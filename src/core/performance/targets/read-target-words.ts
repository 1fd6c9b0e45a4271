/** What was said about a target: the words that name its measure, and the figure, '' where none was said. */
export interface TargetWords {
  readonly about: string;
  readonly figure: string;
  /** "no target", "clear the target": there is to be none. */
  readonly none: boolean;
}

const NUMBER = String.raw`(\d[\d,]*(?:\.\d+)?)\s*(?:%|per ?cent\b|percent\b|days?\b)?`;
/** Where the figure of a target stands, the surest first: a measure's own name may hold a number too ("within 15 working days"). */
const PLACES = [
  new RegExp(String.raw`\btargets?\s*(?:of|to|at|is|be|as|:|=)?\s*${NUMBER}`, 'i'),
  new RegExp(String.raw`(?:\b(?:to|at|of|is|be|as)|[:=])\s*${NUMBER}\s*[.!]?\s*$`, 'i'),
  new RegExp(String.raw`${NUMBER}\s*[.!]?\s*$`, 'i'),
];
const NONE = /\b(?:no target|without (?:a )?target|(?:clear|remove|delete|drop|cancel|scrap)\b.*\btargets?)\b/i;
const ORDER =
  /\b(?:please|can you|could you|i (?:want|need|would like)(?: to)?|set|change|put|make|give|clear|remove|delete|drop|cancel|scrap|raise|lower|update|new|our|targets?)\b/gi;
const EDGES =
  /^(?:\s|[:=,.!?]|\b(?:the|a|an|for|of|on|to|at|is|be|as|no|from)\b)+|(?:\s|[:=,.!?]|\b(?:the|a|an|for|of|on|to|at|is|be|as)\b)+$/gi;

/** Takes "set the target for ICPC timeliness to 90%" apart. Pure; what the words mean is for the reader of measures. */
export function readTargetWords(said: string): TargetWords {
  const none = NONE.test(said);
  const place = none ? undefined : PLACES.find((one) => one.test(said));
  const figure = place?.exec(said)?.[1] ?? '';
  const rest = place === undefined ? said : said.replace(place, ' target ');
  return { about: rest.replace(ORDER, ' ').replace(/\s+/g, ' ').replace(EDGES, '').trim(), figure, none };
}
