import type { ReadDocument } from '../adapters/files/read-document.js';
import type { Principal } from '../core/people/principal.js';
import { keepGoldenSet, type KeptGoldenSet } from '../core/thresholds/importing/keep-golden-set.js';
import type { ThresholdsPorts } from '../core/thresholds/ports.js';
import type { Terminal } from './terminal.js';

/** Puts the questions of a file in the place of the board's golden set. Answers the exit code. */
export async function importGoldenFile(work: {
  readonly ports: ThresholdsPorts;
  readonly principal: Principal;
  readonly document: Extract<ReadDocument, { kind: 'read' }>;
  readonly terminal: Pick<Terminal, 'say'>;
}): Promise<0 | 1> {
  const { ports, principal, document, terminal } = work;
  const kept = await keepGoldenSet(ports, { principal, lines: document.lines.map(({ text }) => text) });
  terminal.say(sayKept(kept));
  return kept.status === 'kept' ? 0 : 1;
}

function sayKept(kept: KeptGoldenSet): string {
  switch (kept.status) {
    case 'kept':
      return `Kept: ${kept.count === 1 ? 'one question' : `${kept.count} questions`}, asked before each publication from now on.`;
    case 'unreadable':
      return `Line ${kept.line} is not as it should be, so nothing was changed. Each line is like this: {"question": "…", "levels": [3], "topic": "health", "emergency": false}`;
    case 'empty':
      return 'There is no question in the file, so nothing was changed.';
    case 'too-many':
      return `There are more than ${kept.most} questions in the file, so nothing was changed.`;
  }
}
