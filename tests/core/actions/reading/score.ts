import { readActionSentence } from '../../../../src/core/actions/reading/read-action-sentence.js';
import type { ReadingContext } from '../../../../src/core/actions/reading/reading-context.js';
import type { Sentence } from './sentences.js';

/** How a sentence was read: all that was said, something left to ask, or something chosen that was not meant. */
export interface Score {
  readonly verdict: 'right' | 'left-open' | 'wrong';
  readonly differs: readonly string[];
}

/** Compares a reading with what was meant. Wrong is a wrong owner, helper, agency, priority, minute or day; a question too many is not. */
export function scoreOf(sentence: Sentence, context: ReadingContext): Score {
  const read = readActionSentence(sentence.said, context);
  const due = 'day' in read.due && read.due.status === 'read' ? read.due.day.toString() : read.due.status;
  const differs: string[] = [];
  const wrong: string[] = [];
  const check = (
    part: string,
    got: string | null | undefined,
    meant: string | null | undefined,
    chosen: boolean,
  ): void => {
    if (got === meant) return;
    (chosen ? wrong : differs).push(`${part}: ${String(got)}, meant ${String(meant)}`);
  };
  check('owner', read.owner.chosen, sentence.owner, read.owner.chosen !== null);
  check('due', due, sentence.due, read.due.status === 'read');
  if (sentence.agency !== undefined) check('agency', read.agency.chosen, sentence.agency, read.agency.chosen !== null);
  if (sentence.owner !== null && read.owner.chosen !== null)
    check(
      'helpers',
      read.helpers.join(),
      (sentence.helpers ?? []).join(),
      read.helpers.length > (sentence.helpers ?? []).length,
    );
  check('minute', read.minute, sentence.minute ?? null, read.minute !== null);
  check('priority', read.priority, sentence.priority ?? null, read.priority !== null);
  if (sentence.what !== undefined) check('what', read.what, sentence.what, false);
  const verdict = wrong.length > 0 ? 'wrong' : differs.length > 0 ? 'left-open' : 'right';
  return { verdict, differs: [...wrong, ...differs] };
}
