import { describe, expect, it } from 'vitest';
import { readActionSentence } from '../../../../src/core/actions/reading/read-action-sentence.js';
import { readingBoard } from './reading-board.js';

describe('a sentence with a slip in it', () => {
  it('names an owner whom the board does not know, and keeps the words out of what is to be done', () => {
    const read = readActionSentence('Tidy the cellar by 12 March, owner archbishop of canterbury', readingBoard());
    expect(read).toMatchObject({
      what: 'Tidy the cellar',
      owner: { chosen: null, all: [], said: 'archbishop of canterbury' },
    });
  });

  it('takes no day for one that no calendar has', () => {
    expect(readActionSentence('Tidy the cellar by the twelfth of never', readingBoard()).due.status).not.toBe('read');
  });

  it('hears "ongoing" at the end without a comma', () => {
    expect(readActionSentence('Police to sort it all out ongoing', readingBoard())).toMatchObject({
      what: 'Sort it all out',
      due: { status: 'no-date' },
    });
  });
});
