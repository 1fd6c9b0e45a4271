import { z } from 'zod';
import { dropWord } from '../../../../core/thresholds/improving/drop-word.js';
import { learnWord } from '../../../../core/thresholds/improving/learn-word.js';
import { asId, type PassageId } from '../../../../core/shared/ids.js';
import type { RenderedCard } from '../../../cards/rendered-card.js';
import { actionRow, type ActionRow } from '../action-row.js';
import type { Turn } from '../turn.js';
import { wordForm, wordsCard } from './word-cards.js';

/** A single word as the list has it. */
const word = z.string().regex(/^[\p{L}\p{N}'’-]{1,60}$/u);
const search = z.string().max(1_000).default('');
const topic = z
  .string()
  .regex(/^[a-z0-9_]{0,60}$/)
  .optional()
  .transform((slug) => (slug === undefined || slug === '' ? null : slug));
const chosen = z
  .string()
  .max(200)
  .optional()
  .transform((id) => (id === undefined || id === '' ? null : asId<PassageId>(id)));

const save = z.object({ word, search, topic, passageId: chosen, phrase: z.string().max(1_000).default('') });

/** Words that nobody could place: each is added to a passage, or called unneeded. */
export const WORD_ROWS: readonly ActionRow[] = [
  actionRow({
    verb: 'guidance.words',
    permission: 'guidance.improve',
    does: 'looks',
    payload: z.object({}),
    answer: (turn) => wordsCard(turn),
  }),
  actionRow({
    verb: 'guidance.word-form',
    permission: 'guidance.improve',
    payload: z.object({ word, search, topic }),
    answer: wordForm,
  }),
  actionRow({ verb: 'guidance.word-save', permission: 'guidance.improve', payload: save, answer: learn }),
  actionRow({
    verb: 'guidance.word-drop',
    permission: 'guidance.improve',
    payload: z.object({ word }),
    answer: async (turn, data) => {
      const { principal, deps } = turn;
      const dropped = await dropWord(deps.thresholds, { principal, word: data.word });
      return wordsCard(turn, dropped.status === 'dropped' ? `“${data.word}” is off the list.` : null);
    },
  }),
];

async function learn(turn: Turn, data: z.infer<typeof save>): Promise<RenderedCard> {
  const { deps, principal } = turn;
  const { passageId, phrase, ...typed } = data;
  const again = (problem: string): Promise<RenderedCard> => wordForm(turn, { ...typed, phrase, problems: [problem] });
  if (passageId === null) return again('Please choose a passage.');
  const learned = await learnWord(deps.thresholds, { principal, word: data.word, phrase, passageId });
  switch (learned.status) {
    case 'invalid':
      return again(learned.fault);
    case 'no-such-passage':
      return again('That passage is not in the current document. Please look for it again.');
    case 'learned':
      await deps.currentGuidance.newestOf(principal.board.id);
      return wordsCard(turn, `Saved. People who say “${data.word}” now find it.`);
    case 'known-already':
      return wordsCard(turn, 'The passage had that already.');
  }
}
