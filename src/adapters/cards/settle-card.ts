import { Fault } from '../../core/shared/fault.js';
import { cleanLines, cleanText } from './clean-text.js';
import { completeAction, isNode, type CardNode } from './complete-action.js';
import { disarmText, escapeMarkdown, softenText } from './escape-text.js';
import { httpsLink, type LinkRules } from './https-link.js';
import { templateWords, unmarkText } from './marked-text.js';

/** What becomes of a string, by where it stands in the card. */
type Place = 'markdown' | 'soft' | 'plain' | 'value' | 'link' | 'machine';

/** Longest value of a field that somebody will edit; matches the largest `maxLength` of our inputs. */
const LONGEST_VALUE = 2000;

/**
 * Goes once through an expanded card and settles every string where it landed: escaped where Markdown is rendered, disarmed
 * where it is plain, kept as it is where a machine reads it, refused where a link leads anywhere but https.
 * Takes out nulls (things a `$when` left away) and completes buttons.
 */
export function settleCard(expanded: unknown, rules: LinkRules): unknown {
  return settleValue(expanded, { owner: '', key: '', inData: false }, rules);
}

interface Spot {
  /** The `type` of the element the string belongs to. */
  readonly owner: string;
  readonly key: string;
  /** Inside the data of a button: ids, which nobody reads. */
  readonly inData: boolean;
}

function settleValue(value: unknown, spot: Spot, rules: LinkRules): unknown {
  if (typeof value === 'string') return settleString(value, placeOf(spot), rules);
  if (Array.isArray(value)) {
    return value.filter((item) => item !== null).map((item) => settleValue(item, spot, rules));
  }
  const record: unknown = value instanceof Map ? Object.fromEntries(value) : value;
  return isNode(record) ? settleNode(record, spot, rules) : record;
}

function settleNode(node: CardNode, spot: Spot, rules: LinkRules): CardNode {
  const type = typeof node.type === 'string' ? stripMarks(node.type) : spot.owner;
  const settled: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(node)) {
    if (item === null || item === undefined) continue;
    const inData = spot.inData || (key === 'data' && type.startsWith('Action.'));
    settled[key] = settleValue(asLabel(item, key, inData), { owner: type, key, inData }, rules);
  }
  if (spot.inData) return settled;
  // An input with nothing in it yet has no value: some clients take '' for a date or a number that is wrong.
  if (type.startsWith('Input.') && settled.value === '') delete settled.value;
  if (type === 'Input.Number') settleNumber(settled);
  return completeAction(settled);
}

/** Clients show a number field empty when its value is text, and what it then sends would read as “never”. */
function settleNumber(settled: Record<string, unknown>): void {
  const number = Number(settled.value);
  if (Number.isFinite(number)) settled.value = number;
  else delete settled.value;
}

/** A number on its own in a text is a number to the engine, and some clients then show nothing. */
function asLabel(item: unknown, key: string, inData: boolean): unknown {
  return typeof item === 'number' && key === 'text' && !inData ? String(item) : item;
}

function placeOf({ owner, key, inData }: Spot): Place {
  if (inData || key === 'id' || key === 'type' || key === 'verb' || key === 'targetElements') return 'machine';
  if (key === 'url') return 'link';
  if (owner === 'TextBlock' && key === 'text') return 'markdown';
  if (owner === 'FactSet' && (key === 'title' || key === 'value')) return 'markdown';
  if (owner.startsWith('Input.')) return key === 'value' ? 'value' : 'soft';
  return 'plain';
}

function settleString(text: string, place: Place, rules: LinkRules): string {
  if (place === 'link') return requireLink(stripMarks(text), rules);
  if (templateWords(text).includes('${')) throw new Fault('card-placeholder-left');
  const settled = unmarkText(text, (piece, landing) => {
    if (landing === 'link-target') return requireLink(piece, rules);
    if (place === 'machine') return piece;
    if (place === 'value') return cleanLines(piece, LONGEST_VALUE);
    const clean = cleanText(piece);
    if (place === 'markdown') return escapeMarkdown(clean);
    return place === 'soft' ? softenText(clean) : disarmText(clean);
  });
  if (settled === null) throw new Fault('card-data-torn', { message: 'A template cut a piece of data in two.' });
  return settled;
}

function stripMarks(text: string): string {
  return unmarkText(text, (piece) => piece) ?? '';
}

function requireLink(link: string, rules: LinkRules): string {
  const safe = httpsLink(link, rules);
  if (safe === null) throw new Fault('card-link-refused', { message: 'A card may only link to https addresses.' });
  return safe;
}
