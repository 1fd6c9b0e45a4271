import type { Principal } from '../../people/principal.js';
import { spokenAudit } from '../../people/spoken-audit.js';
import type { ThresholdsPorts } from '../ports.js';

/** Takes a word off the list for good: the document does not need it. `not-listed` where it is not, or no longer, there. */
export async function dropWord(
  { transact }: ThresholdsPorts,
  { principal, word }: { readonly principal: Principal; readonly word: string },
): Promise<{ readonly status: 'dropped' | 'not-listed' }> {
  return transact(async (tx) => {
    if (!(await tx.unknownWords.callUnneeded(principal.board.id, word))) return { status: 'not-listed' };
    await tx.audit.record(
      spokenAudit(principal, null, { action: 'guidance.drop-word', outcome: 'done', facts: { letters: word.length } }),
    );
    return { status: 'dropped' };
  });
}
