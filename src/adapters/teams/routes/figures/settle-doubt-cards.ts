import { z } from 'zod';
import { decideFinding, type FindingVerdict } from '../../../../core/performance/importing/decide-finding.js';
import { sayFigure } from '../../../../core/performance/saying/say-figure.js';
import { settleDoubtCard } from '../../../cards/figures/settle-doubt-card.js';
import { noticeCard } from '../../../cards/notice-card.js';
import type { RenderedCard } from '../../../cards/rendered-card.js';
import { deniedCard } from '../plain-cards.js';
import type { Turn } from '../turn.js';

const key = z.string().min(3).max(200);
export const doubtPayload = z.object({ flagId: key, doubt: z.string().max(400).default('') });
export const verdictPayload = z.object({
  flagId: key,
  verdict: z.enum(['accepted', 'not-reported', 'corrected']),
  correctFigure: z.string().max(60).default(''),
  doubtNote: z.string().max(300).default(''),
});

/** Asks an analyst what is to be made of a doubt. */
export function settleDoubtForm({ deps }: Turn, { flagId, doubt }: z.infer<typeof doubtPayload>): RenderedCard {
  return settleDoubtCard(deps.cards, { flagId, doubt });
}

/** Keeps what an analyst says to a doubt; the figure's history keeps what was printed. */
export async function settleDoubt(
  turn: Turn,
  { flagId, verdict, correctFigure, doubtNote }: z.infer<typeof verdictPayload>,
): Promise<RenderedCard> {
  const { deps, principal } = turn;
  const said: FindingVerdict = verdict === 'corrected' ? { kind: verdict, typed: correctFigure } : { kind: verdict };
  const note = doubtNote.trim() === '' ? null : doubtNote;
  const decided = await decideFinding(deps.figures, { principal, key: flagId, verdict: said, note });
  switch (decided.status) {
    case 'denied':
      return deniedCard(turn);
    case 'unchanged':
    case 'decided': {
      const read = decided.status === 'decided' && decided.flag.state === 'corrected';
      return noticeCard(deps.cards, {
        tone: 'good',
        title: 'Settled',
        what: decided.flag.sentence,
        kept: read
          ? `The figure is read as ${sayFigure(decided.to, 'count')} from now on. What was printed is kept in its history.`
          : 'The figure stands. I shall not raise this again while it does.',
      });
    }
    case 'no-such-finding':
      return noticeCard(deps.cards, {
        tone: 'neutral',
        title: 'That doubt is no longer there',
        what: 'The figure has changed since, or was settled by somebody else.',
      });
    case 'not-understood':
      return noticeCard(deps.cards, {
        tone: 'attention',
        title: 'I could not read that as a figure',
        what: decided.why,
        kept: 'Nothing was changed.',
        buttons: [{ title: 'Try again', verb: 'figures.doubt-form', data: { flagId } }],
      });
  }
}
