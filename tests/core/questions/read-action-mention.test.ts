import { describe, expect, it } from 'vitest';
import type { ActionWish } from '../../../src/core/questions/question.js';
import { readQuestion } from '../../../src/core/questions/read-question.js';

function wishIn(text: string): ActionWish | null {
  const question = readQuestion(text);
  return question.kind === 'one-action' ? question.wish : null;
}

describe('what is wished of one action', () => {
  it.each<[string, ActionWish]>([
    ['action 3', 'show'],
    ['mark action 4 as done', 'report-done'],
    ["I've finished my neglect tool action", 'report-done'],
    ['close 17.12.26/3', 'close'],
    ['sign off action 4', 'close'],
    ['can I have more time for action 2', 'ask-more-time'],
    ["I won't make the date for action 2, another fortnight please", 'ask-more-time'],
    ['hand action 5 to the designated nurse', 'hand-over'],
    ['can action 5 go to my deputy please?', 'hand-over'],
    ['reopen action 7', 'reopen'],
    ['carry action 2 forward', 'carry-forward'],
    ['withdraw action 6', 'withdraw'],
    ['we no longer need action 6, withdraw it', 'withdraw'],
    ['update on action 3: draft sent', 'progress'],
  ])('is read from "%s"', (text, wish) => {
    expect(wishIn(text)).toBe(wish);
  });

  it.each([
    'is action 7 closed?',
    'has action 7 been closed',
    'who closed action 7',
    'can action 7 be closed',
    'any update on action 7',
    "action 7 isn't done",
    "don't close action 7",
    'if housing agree close action 7',
    'close action 7 once housing agree',
    'close action 7 unless housing object',
    'action 7 will be done by Friday',
    'action 7 is nowhere near done',
    'perhaps we should reopen action 7',
    'I need an update on action 7',
  ])('is never guessed from "%s"', (text) => {
    const wish = wishIn(text);
    expect(wish === null || wish === 'show').toBe(true);
  });

  it('is not read from a long letter', () => {
    const letter = `Dear colleague, ${'we met the partners again and talked for a while about the summer and the budget. '.repeat(4)} Please close action 7.`;
    expect(wishIn(letter)).not.toBe('close');
  });
});

describe('which action is meant without its number', () => {
  it.each<[string, readonly string[]]>([
    ["I've finished my neglect tool action", ['neglect', 'tool']],
    ['my action is finished', []],
    ['hand the training action to the designated nurse', ['training']],
    ['update on the leaflet action: sent to print', ['leaflet']],
    ['I have done my action on case conference reports', ['case', 'conference', 'reports']],
  ])('"%s" names its subject', (text, about) => {
    expect(readQuestion(text)).toMatchObject({ kind: 'one-action', action: { day: null, number: null, about } });
  });

  it('leaves the new owner out of the words for the subject', () => {
    expect(readQuestion('hand action 5 to the designated nurse')).toMatchObject({ action: { number: 5, about: [] } });
  });
});
