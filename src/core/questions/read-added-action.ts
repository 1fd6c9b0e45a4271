import { WORD_CLASSES } from './vocabulary/word-classes.js';

/** An action is a sentence; a longer text that happens to begin like one is a letter. */
const MOST_SAID = 600;
const FEWEST_WORDS = 3;

const POLITE = String.raw`(?:(?:hi|hello|hey|ok|okay|so|and|please|quorum|thanks|just|also|kindly|possibly|can|could|would|will|you|we|i|let's|lets|let us|i'd|id|like|want|need|to)[, ]+){0,8}`;
const ADD = String.raw`(?:add|log|record|create|raise|make|minute(?: this as)?|pop|stick|note(?: down)?|put(?: down| in)?|enter|set(?: up)?)`;
const NO_SENTENCE = String.raw`(?! ?(?:\d|no\b|number|log\b|list\b|item\b|plan\b|tracker|update|to (?:the |our |this |next |today)?.{0,30}agenda))`;
const ASKED_TO_ADD = new RegExp(
  String.raw`^\s*${POLITE}${ADD} (?:(?:an?|the|another|one more|this|new) ){0,2}action(?: point)?\b${NO_SENTENCE}`,
  'i',
);
const NEW = /^\s*new action(?: point)?\b(?! ?(?:log|list|plan))/i;
const HEADED = /^\s*actions?(?: point)?\s*(?::|[-–—](?=\s))/i;
const HEADED_FOR = /^\s*action (?=for\b)/i;
const DICTATED = /^\s*action\s+(?=(?:the )?([a-z]+)\b.{0,40} to\b)/i;
const LEADS_IN = /^\s*(?:[:,;.–—-]+\s*)?(?:(?:that|for|saying)\b\s*:?\s*)?/i;
const AGENCIES = new Set(WORD_CLASSES.agency ?? []);
const AGENCIES_SHORT = new Set('csc dcs dwp cps yot camhs cafcass midwifery analyst leader all'.split(' '));

/**
 * The sentence of an action that somebody types to be added: what follows "action:", "new action" or "log an action for". '' when they
 * only ask to add one. Null when nothing is added: a question, or a longer text.
 */
export function readAddedAction(text: string): string | null {
  const line = text.trim();
  if (line.length > MOST_SAID) return null;
  const asked = ASKED_TO_ADD.exec(line)?.[0];
  const head = asked ?? [NEW, HEADED].map((form) => form.exec(line)?.[0]).find((found) => found !== undefined);
  const dictated = head ?? HEADED_FOR.exec(line)?.[0] ?? dictatedHead(line);
  if (dictated === undefined) return null;
  const said = line.slice(dictated.length).replace(LEADS_IN, '').trim();
  if (asked !== undefined) return said.replace(/^please\b\W*/i, '');
  // Without a word that asks for it to be added, a question or a scrap is none.
  const words = said.split(/\s+/).length;
  return said.endsWith('?') || words < FEWEST_WORDS ? null : said;
}

/** "Action housing to come back on tenancies": dictation leaves out the colon, so an agency must follow. */
function dictatedHead(line: string): string | undefined {
  const found = DICTATED.exec(line);
  const agency = (found?.[1] ?? '').toLowerCase();
  return AGENCIES.has(agency) || AGENCIES_SHORT.has(agency) ? found?.[0] : undefined;
}
