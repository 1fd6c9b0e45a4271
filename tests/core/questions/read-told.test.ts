import { describe, expect, it } from 'vitest';
import { readQuestion } from '../../../src/core/questions/read-question.js';

describe('an action that is typed', () => {
  it.each([
    ['Action: designated nurse to circulate the tool by 3 Feb', 'designated nurse to circulate the tool by 3 Feb'],
    ['ACTION – CSC to bring the return', 'CSC to bring the return'],
    ['Add an action for housing to send the data by 12 March', 'housing to send the data by 12 March'],
    ['please log an action: Police not to close cases early', 'Police not to close cases early'],
    ['new action the police to bring the figures', 'the police to bring the figures'],
    ['action housing to come back on tenancies', 'housing to come back on tenancies'],
    ['Can you add an action: early help to attend the briefing?', 'early help to attend the briefing?'],
    ['add an action', ''],
    ['new action', ''],
    ['how do I add an action?', ''],
  ])('is kept as it was said: "%s"', (text, said) => {
    expect(readQuestion(text)).toEqual({ kind: 'add-action', said });
  });

  it.each([
    "don't add an action yet",
    'did you add an action for housing',
    'action: done?',
    'add the action log to the agenda',
    'add an action log item to the agenda',
    'add an update to action 3',
  ])('is not seen in "%s"', (text) => {
    expect(readQuestion(text).kind).not.toBe('add-action');
  });
});

describe('an announcement that is typed', () => {
  it.each([
    ['announce: the car park is closed on Thursday', 'the car park is closed on Thursday'],
    ['tell everyone the car park is closed', 'the car park is closed'],
    ['Tell everyone not to park at the front', 'not to park at the front'],
    ['let all members know that tea is provided', 'tea is provided'],
    ['send a message to all members: use the rear entrance', 'use the rear entrance'],
    ['make an announcement', ''],
  ])('is kept as it was said: "%s"', (text, said) => {
    expect(readQuestion(text)).toEqual({ kind: 'announce', said });
  });

  it.each(['tell everyone about the meeting on thursday', 'let everyone know the agenda is ready'])(
    'is a call of the meeting when it speaks of it: "%s"',
    (text) => {
      expect(readQuestion(text).kind).toBe('call-meeting');
    },
  );

  it.each(["don't tell everyone yet", 'did you tell everyone', 'what have we announced', 'tell me who is coming'])(
    'is not seen in "%s"',
    (text) => {
      expect(readQuestion(text).kind).not.toBe('announce');
    },
  );
});

describe('a rest from reminders', () => {
  it.each([
    ['no reminders until 12 January', 'start', '12 January'],
    ['stop reminding me', 'start', ''],
    ['snooze til monday', 'start', 'monday'],
    ['no reminders for the next fortnight please', 'start', 'the next fortnight'],
    ["don't remind me until after my operation on 3 March", 'start', '3 March'],
    ["I'm away till the 15th so no reminders please", 'start', 'the 15th'],
    ['unsubscribe', 'start', ''],
    ['stop', 'start', ''],
    ['remind me again', 'end', ''],
    ['turn my reminders back on', 'end', ''],
    ['when do my reminders start again', 'show', ''],
    ['are my reminders off', 'show', ''],
  ])('is read from "%s"', (text, wish, until) => {
    expect(readQuestion(text)).toEqual({ kind: 'snooze', wish, until });
  });

  it.each(['remind me when we meet', 'did the reminders go out', "I can't come, I'm away till Monday"])(
    'is not seen in "%s"',
    (text) => {
      expect(readQuestion(text).kind).not.toBe('snooze');
    },
  );
});

describe('matters arising', () => {
  it('are those of the meeting that is named', () => {
    expect(readQuestion('matters arising for the January board')).toEqual({
      kind: 'matters-arising',
      mentionsMeeting: { which: { month: 1, day: null }, groupWords: [] },
    });
  });

  it('are an item when they are put on the agenda', () => {
    expect(readQuestion('put matters arising on the agenda').kind).toBe('edit-agenda');
  });
});
