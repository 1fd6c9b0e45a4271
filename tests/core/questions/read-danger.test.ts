import { describe, expect, it } from 'vitest';
import { readDanger } from '../../../src/core/questions/read-danger.js';
import { readQuestion } from '../../../src/core/questions/read-question.js';
import { speaksOfActions } from '../../../src/core/questions/speaks-of-actions.js';
import { wordsOf } from '../../../src/core/questions/words-of.js';
import { allPhrases } from './phrases.js';

function inDanger(text: string): boolean {
  return readDanger(wordsOf(text));
}

describe('danger to a child', () => {
  it.each([
    'a child says her dad hits her',
    "there's a toddler alone in the road",
    'he has a knife and the kids are in the house',
    "she says she'll kill herself tonight",
    'i dont feel safe at home',
    'chlid with bruises on her neck',
  ])('is seen in "%s"', (text) => {
    expect(inDanger(text)).toBe(true);
  });

  it.each([
    'paper on child sexual exploitation',
    'is knife crime on the agenda',
    "I'm afraid I can't come on Thursday",
    'how many children went missing in q3',
    'when is the next safeguarding children board',
    'add an item on domestic abuse to the agenda',
  ])('is not seen in "%s"', (text) => {
    expect(inDanger(text)).toBe(false);
  });

  it('is seen wherever it stands in a long text', () => {
    const padding = 'we talked about the summer fair and the minibus. '.repeat(100);
    expect(inDanger(`${padding} a boy told me his dad beats him ${padding}`)).toBe(true);
  });

  it('comes before anything else that was asked', () => {
    const question = readQuestion('cancel the meeting, a child here is in danger');
    expect(question).toMatchObject({ kind: 'guidance', danger: true });
  });

  it('is not seen in what people ask about meetings', () => {
    const business = allPhrases().filter(
      ({ kind }) => !kind.includes('guidance') && !kind.includes('metrics') && !kind.includes('not-understood'),
    );
    const typed = business.filter(({ text }) => !text.includes('\n') && !speaksOfActions(wordsOf(text)));
    expect(typed.length).toBeGreaterThan(business.length * 0.95);
    expect(typed.filter(({ text }) => inDanger(text)).map(({ text }) => text)).toEqual([]);
  });
});

describe('a worry in the words of the action log', () => {
  it.each([
    'action: my dad hits me',
    'ACTION NEEDED child left on her own in the house',
    'log an action, police to come now he has a knife and the kids are upstairs',
    'add an action: the baby at no 4 has bruises',
    'action: a boy is sleeping in the bus shelter',
    'open actions on missing children and one of them has been beaten today',
    'overdue: she is still being hurt',
    'open actions on missing children, children bleeding in the street',
    'action: police to come, children screaming in the flat',
    'tell everyone a little girl was found in the lane',
    'stop reminding me, a pupil says she wants to die',
    'we need to take action about a child at the bus stop',
  ])('is seen in "%s"', (text) => {
    expect(readQuestion(text)).toMatchObject({ kind: 'guidance', danger: true });
  });

  it.each([
    'log an action: police to report on missing children by March',
    'which actions are open on domestic abuse',
    'overdue actions on child sexual exploitation',
    'Action: school nurses to review the self-harm pathway',
  ])('is not seen in the business of "%s"', (text) => {
    expect(['actions', 'add-action']).toContain(readQuestion(text).kind);
  });

  it('is not hidden by a list of actions that is pasted above it', () => {
    const text = 'Action: police to send figures\nAction: health to reply\na child here is being beaten by his dad';
    expect(readQuestion(text)).toMatchObject({ kind: 'guidance', danger: true });
  });

  it.each([
    'what action should I take about a child who looks ill',
    'which action do we take if parents refuse consent',
  ])('leads to the guidance when it is asked after: "%s"', (text) => {
    expect(readQuestion(text)).toMatchObject({ kind: 'guidance' });
  });
});

describe('a situation told', () => {
  it('gets the emergency wording even without a word of harm, because it cannot be weighed', () => {
    expect(readQuestion('15yo has a new phone and gifts, staying out late')).toMatchObject({
      kind: 'guidance',
      danger: true,
    });
  });

  it('is not confused with a question about the guidance', () => {
    expect(readQuestion('what is a level 3')).toMatchObject({ kind: 'guidance', danger: false });
  });
});
