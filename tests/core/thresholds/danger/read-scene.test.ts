import { describe, expect, it } from 'vitest';
import { isSettled, sceneKinds, scenesIn } from '../../../../src/core/thresholds/danger/scenes/read-scene.js';
import { readWords } from '../../../../src/core/thresholds/reading/read-words.js';

function scenes(text: string): readonly string[] {
  return scenesIn(sceneKinds(readWords(text).words));
}

describe('a scene', () => {
  it.each([
    ['being-hurt', 'he is throttling her on the landing', 'on the landing he is throttling her'],
    ['overdose', 'a toddler drank some antifreeze', 'some antifreeze, a toddler drank it'],
    ['medical', 'her lips are going dusky', 'she is going dusky round the lips'],
    ['missing', 'he has absconded, seven years old, since teatime', 'since teatime, a seven year old, absconded'],
    ['suicide', 'she will end it all tonight, she has a noose', 'a noose, and tonight she will end it all'],
  ])('gives %s in whatever order it is told', (sign, one, other) => {
    expect(scenes(one)).toContain(sign);
    expect(scenes(other)).toContain(sign);
  });

  it('is an alarm for an injured baby who cannot move about, whoever explains it', () => {
    expect(scenes('10 week old, thumb shaped bruise on the ribs, mum says it was the car seat')).toContain('injured');
  });

  it('is quiet where the harm is grave and nothing says when', () => {
    expect(scenes('stepdad has threatened to kill them')).toEqual(['grave']);
  });

  it.each([
    'his dad strangled her years ago and is in prison, all settled',
    'what would count as a child missing',
    'he pretends to stab the dragon in his game',
    'mum always shouts at bedtime',
  ])('is none: %s', (text) => {
    expect(scenes(text)).toEqual([]);
  });

  it('is quiet still where something past is fresh again', () => {
    expect(scenes('he took a whole packet of paracetamol last year and has just texted goodbye')).toContain('grave');
  });

  it('is not taken away by a word of policy or of the past beside what is seen or heard', () => {
    const words = 'our policy says ring you, and last year it was the same, but right now he is throttling her';
    expect(isSettled(sceneKinds(readWords(words).words))).toBe(false);
    expect(scenes(words)).toContain('being-hurt');
  });
});
