import type { Purpose } from '../agenda.js';

const WORDS: ReadonlyMap<string, Purpose> = new Map(
  Object.entries({
    information: 'information',
    info: 'information',
    note: 'information',
    noting: 'information',
    receive: 'information',
    receipt: 'information',
    update: 'information',
    inform: 'information',
    awareness: 'information',
    discussion: 'discussion',
    discuss: 'discussion',
    comment: 'discussion',
    comments: 'discussion',
    consider: 'discussion',
    consideration: 'discussion',
    consultation: 'discussion',
    debate: 'discussion',
    review: 'discussion',
    steer: 'discussion',
    challenge: 'challenge',
    scrutiny: 'challenge',
    scrutinise: 'challenge',
    assurance: 'challenge',
    decision: 'decision',
    decide: 'decision',
    approval: 'decision',
    approve: 'decision',
    agreement: 'decision',
    agree: 'decision',
    determination: 'decision',
    determine: 'decision',
    endorsement: 'decision',
    endorse: 'decision',
    ratification: 'decision',
    ratify: 'decision',
    action: 'decision',
    'sign off': 'decision',
    'sign-off': 'decision',
    adoption: 'decision',
  } satisfies Record<string, Purpose>),
);

/** From the one that asks least of members to the one that asks most. */
const RISING: readonly Purpose[] = ['information', 'discussion', 'challenge', 'decision'];

/**
 * The purpose when the whole text states one ("for discussion/decision", "To note"); else null.
 * Where two are printed the one that asks more of members counts: whoever must decide will also discuss.
 */
export function purposeOf(text: string): Purpose | null {
  const words = text.toLowerCase().replace(/[.:]$/, '').trim();
  if (words.length > 60 || words === '') return null;
  let strongest = -1;
  for (const part of words.split(/ ?(?:\/|,|&|\+|\band\b|\bor\b) ?/)) {
    const word = part.trim().replace(/^(?:items? |matters? )?(?:for|to) (?:the )?/, '');
    const purpose = WORDS.get(word);
    if (purpose === undefined) return null;
    strongest = Math.max(strongest, RISING.indexOf(purpose));
  }
  return RISING[strongest] ?? null;
}

/** The purpose a sentence under an item opens with: "To approve the minutes …"; null for other sentences. */
export function purposeOpening(sentence: string): Purpose | null {
  const verb = /^(?:for|to) ([a-z]+(?:[ ,]+and [a-z]+)?)\b/i.exec(sentence)?.[1];
  return verb === undefined ? null : (purposeOf(verb) ?? purposeOf(verb.split(/[ ,]/)[0] ?? ''));
}
