import type { Principal } from '../../people/principal.js';
import { spokenAudit } from '../../people/spoken-audit.js';
import { cleanText } from '../../shared/clean-text.js';
import type { PassageId } from '../../shared/ids.js';
import { londonDay } from '../../shared/london.js';
import type { Passage } from '../guidance/passage.js';
import type { ThresholdsPorts } from '../ports.js';

export interface LearnWord {
  readonly principal: Principal;
  /** One of the words nobody could place. */
  readonly word: string;
  /** What people say: the word itself, or a few words with it ("mardy all the time"). */
  readonly phrase: string;
  readonly passageId: PassageId;
}

export type LearnedWord =
  | { readonly status: 'learned' | 'known-already'; readonly passage: Passage }
  | { readonly status: 'invalid'; readonly fault: string }
  /** The current document has no such passage. */
  | { readonly status: 'no-such-passage' };

const LONGEST_PHRASE = 80;

/**
 * Adds what people say to a passage of the current document as another way of saying it, and takes the word off the list.
 * The passage's own words stay as they are; the next question finds it.
 */
export async function learnWord({ transact, clock }: ThresholdsPorts, request: LearnWord): Promise<LearnedWord> {
  const { principal, passageId } = request;
  const boardId = principal.board.id;
  const phrase = cleanText(request.phrase).toLowerCase();
  if (phrase === '') return { status: 'invalid', fault: 'Please write what people say.' };
  if (phrase.length > LONGEST_PHRASE) return { status: 'invalid', fault: 'Please keep it to a few words.' };
  return transact(async (tx) => {
    const now = clock.now();
    const currentId = await tx.guidance.currentId(boardId, londonDay(now));
    const version = currentId === null ? null : await tx.guidance.find(boardId, currentId);
    const passage = version?.passages.find(({ id }) => id === passageId);
    if (passage === undefined) return { status: 'no-such-passage' };
    const addedBy = principal.person?.id ?? null;
    const added = await tx.addedPhrases.add({ boardId, passageId, phrase, addedBy, addedAt: now });
    await tx.unknownWords.forget(boardId, request.word);
    await tx.audit.record(
      spokenAudit(principal, passageId, {
        action: 'guidance.learn-word',
        outcome: added ? 'done' : 'unchanged',
        facts: { letters: phrase.length },
      }),
    );
    return { status: added ? 'learned' : 'known-already', passage };
  });
}
