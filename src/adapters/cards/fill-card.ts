import type { Template } from 'adaptivecards-templating';
import { Fault } from '../../core/shared/fault.js';
import type { CardData } from './card-data.js';
import { cleanText } from './clean-text.js';
import { isNode } from './complete-action.js';
import { disarmText } from './escape-text.js';
import type { LinkRules } from './https-link.js';
import type { RenderedCard } from './rendered-card.js';
import { settleCard } from './settle-card.js';
import { strictData } from './strict-data.js';

/** Teams counts a message as UTF-16; every older limit is kept too at this size. */
export const LARGEST_CARD_BYTES = 28 * 1024;

/** The notification on a locked phone shows about this much. */
const LONGEST_SUMMARY = 150;

export interface FillRequest {
  /** The template's name: its file in cards/ without `.json`. */
  readonly template: string;
  readonly data: CardData;
  /** What the phone's notification says: no names of children, nothing restricted. */
  readonly summary: string;
}

/**
 * Fills one template, once. Whatever is wrong with the result is a fault before anything is sent: a fact the template asks
 * for and the data lacks, a leftover placeholder, an unknown verb, a link that is not https, a card over 28 KB.
 */
export function fillCard(template: Template, request: FillRequest, rules: LinkRules): RenderedCard {
  const ids = { template: request.template };
  const missing = new Set<string>();
  const expanded: unknown = expand(template, strictData(request.data, missing), ids);
  if (missing.size > 0) {
    const names = [...missing].join(', ');
    throw new Fault('card-data-missing', { ids, message: `The card ${request.template} was given no ${names}.` });
  }
  const content = settleCard(expanded, rules);
  if (!isNode(content)) throw new Fault('card-empty', { ids });
  const json = JSON.stringify(content);
  const bytes = Buffer.byteLength(json, 'utf16le');
  if (bytes > LARGEST_CARD_BYTES) throw new Fault('card-too-large', { ids: { ...ids, bytes: String(bytes) } });
  return { content, summary: disarmText(cleanText(request.summary, LONGEST_SUMMARY)) };
}

function expand(template: Template, data: unknown, ids: Readonly<Record<string, string>>): unknown {
  try {
    return template.expand({ $root: data }) as unknown;
  } catch (cause) {
    throw new Fault('card-expansion-failed', { ids, cause });
  }
}
