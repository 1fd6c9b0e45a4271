import { DATE_PATTERNS } from './date-patterns.js';
import { PERIOD_PATTERNS } from './period-patterns.js';
import { RELATIVE_PATTERNS } from './relative-patterns.js';
import { SPAN_PATTERNS } from './span-patterns.js';
import type { Mention } from './spoken-mention.js';

const ALL = [...PERIOD_PATTERNS, ...RELATIVE_PATTERNS, ...SPAN_PATTERNS, ...DATE_PATTERNS];
/** A word that can begin the naming of a time. Nothing is tried elsewhere, so that long texts stay cheap. */
const BEGINNINGS =
  /\b(?:q|qtr|qrtr|qu|quarter|h[12]|\d|fy|f\/y|financial|fiscal|calendar|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|first|opening|second|third|fourth|final|closing|last|latest|newest|most|recent|current|present|this|that|up|right|just|now|at|as|on|by|to|today|these|the|past|previous|prior|preceding|same|corresponding|equivalent|a|both|finish|finished|end|ended|close|closed|closing|ending|finishing|yoy|y|year|yr|all|whole|full|entire|for|over|in|across|during|throughout|through|of|annual|ytd|so|within|ever|every|each|per|end|monthly|month|since|qoq|from|which|what|half|biannual|bi-annual|around|before|after|one|prior|your|our|its|their|very|earliest|oldest|records|data|series|figures|recording|start|beginning|christmas|xmas|x-mas|spring|summer|autumn|winter)/g;

/** Every naming of a time in a text in small letters, in order and apart; the longest where several begin together. */
export function findMentions(text: string): readonly Mention[] {
  const mentions: Mention[] = [];
  let end = 0;
  for (const { index } of text.matchAll(BEGINNINGS)) {
    if (index < end) continue;
    const found = mentionAt(text, index);
    if (found === null) continue;
    mentions.push(found);
    end = found.to;
  }
  return mentions;
}

function mentionAt(text: string, from: number): Mention | null {
  let best: Mention | null = null;
  for (const { looks, says } of ALL) {
    looks.lastIndex = from;
    const match = looks.exec(text);
    if (match === null || from + match[0].length <= (best?.to ?? from)) continue;
    const said = says(match.groups ?? {});
    if (said !== null) best = { from, to: from + match[0].trimEnd().length, said };
  }
  return best;
}
