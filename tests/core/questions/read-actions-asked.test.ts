import { describe, expect, it } from 'vitest';
import type { ActionsAsked } from '../../../src/core/questions/question.js';
import { readQuestion } from '../../../src/core/questions/read-question.js';

function asked(text: string): ActionsAsked | null {
  const question = readQuestion(text);
  return question.kind === 'actions' ? question.asked : null;
}

describe('which actions are asked for', () => {
  it.each<[string, Partial<ActionsAsked>]>([
    ['actions', { mine: false, state: 'live', about: [], mentionsMeeting: null }],
    ['my actions', { mine: true, state: 'live', about: [] }],
    ['what have I got to do', { mine: true, state: 'live', about: [] }],
    ['show me the overdue actions', { mine: false, state: 'overdue', about: [] }],
    ['could I see the closed actions', { mine: false, state: 'closed', about: [] }],
    ['police actions', { mine: false, state: 'live', about: ['police'] }],
    ["what's outstanding for health", { mine: false, state: 'live', about: ['health'] }],
    ['neglect actions for the designated nurse', { about: ['neglect', 'designated', 'nurse'] }],
    ['actions under priority 2', { about: ['2'] }],
    ['outstanding actions for QPP', { about: ['qpp'], mentionsMeeting: null }],
    ['all actions', { state: 'all', about: [] }],
    ['actions waiting for me to agree', { mine: false, state: 'reported-done', about: [] }],
    ['who has asked for more time', { mine: false, state: 'more-time-asked', about: [] }],
    ['anything for challenge', { mine: false, state: 'challenged', about: [] }],
    ['actions due before the next board', { state: 'due-soon', mentionsMeeting: null }],
    ['closed actions since September', { state: 'closed', mentionsMeeting: null }],
  ])('is read from "%s"', (text, parts) => {
    expect(asked(text)).toMatchObject(parts);
  });

  it('are those of a meeting when one is spoken of', () => {
    expect(asked('police actions from the December board')).toEqual({
      mine: false,
      state: 'live',
      about: ['police'],
      mentionsMeeting: { which: { month: 12, day: null }, groupWords: [] },
    });
    expect(asked('what did we agree last time')).toMatchObject({ about: [], mentionsMeeting: { which: 'last' } });
    expect(asked('actions from the last CDOP')).toMatchObject({
      about: [],
      mentionsMeeting: { which: 'last', groupWords: ['cdop'] },
    });
  });

  it.each(['my actions', 'overdue actions', 'actions from december'])('are a list and never a change: "%s"', (text) => {
    expect(asked(text)).not.toBeNull();
  });
});
