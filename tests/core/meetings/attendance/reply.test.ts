import { describe, expect, it } from 'vitest';
import { REPLY_LIMITS, replyFaults, replySchema, sameReply } from '../../../../src/core/meetings/attendance/reply.js';
import { aReply } from '../../../kit/builders/a-reply.js';

describe('replySchema', () => {
  it('reads the least a tap can say', () => {
    expect(replySchema.parse({ choice: 'online' })).toEqual(aReply({ choice: 'online' }));
  });

  it('cleans what was typed and drops what was left empty', () => {
    const reply = replySchema.parse({
      choice: 'deputy',
      deputy: { name: '  Sam\u202e  Okafor ', role: 'Detective\nInspector' },
      note: ' \t ',
      interests: [],
    });
    expect(reply).toEqual({
      choice: 'deputy',
      deputy: { name: 'Sam Okafor', role: 'Detective Inspector' },
      note: null,
      interests: [],
    });
  });

  it('lets go of a deputy left in the form when another choice was made', () => {
    const reply = replySchema.parse({ choice: 'in-person', deputy: { name: 'Sam Okafor', role: 'Inspector' } });
    expect(reply.deputy).toBeNull();
  });

  it('leaves it to the rules to ask for a deputy that was not given', () => {
    const reply = replySchema.parse({ choice: 'deputy' });
    expect(replyFaults(reply, []).map(({ field }) => field)).toEqual(['deputy-name', 'deputy-role']);
  });

  it('puts interests in agenda order, each once', () => {
    const [two, one] = [
      { itemNumber: 2, nature: 'Trustee' },
      { itemNumber: 1, nature: 'Governor' },
    ];
    expect(replySchema.parse({ choice: 'online', interests: [two, one, two] }).interests).toEqual([one, two]);
  });

  it.each([
    ['deputy name', { deputy: { name: 'x'.repeat(81), role: 'Inspector' } }, 'the deputy’s name to 80'],
    ['deputy role', { deputy: { name: 'Sam', role: 'x'.repeat(81) } }, 'the deputy’s role to 80'],
    ['note', { note: 'x'.repeat(501) }, 'the note to 500'],
    ['nature', { interests: [{ itemNumber: 1, nature: 'x'.repeat(301) }] }, 'the nature of an interest to 300'],
  ])('refuses a %s that is too long, in a plain sentence', (_, part, words) => {
    const read = replySchema.safeParse({ choice: 'deputy', ...part });
    expect(read.error?.issues.map(({ message }) => message)).toEqual([`Please keep ${words} characters.`]);
  });

  it('measures a note after cleaning it', () => {
    expect(replySchema.safeParse({ choice: 'online', note: `${'x'.repeat(500)}${' '.repeat(50)}` }).success).toBe(true);
  });

  it('refuses more interests than a form holds, other choices and other shapes', () => {
    const interests = Array.from({ length: REPLY_LIMITS.interests + 1 }, (_, n) => ({
      itemNumber: n + 1,
      nature: 'x',
    }));
    expect(replySchema.safeParse({ choice: 'online', interests }).success).toBe(false);
    expect(replySchema.safeParse({ choice: 'maybe' }).success).toBe(false);
    expect(replySchema.safeParse({ choice: 'online', note: 7 }).success).toBe(false);
    expect(replySchema.safeParse({ choice: 'online', interests: [{ itemNumber: 1.5, nature: 'x' }] }).success).toBe(
      false,
    );
    expect(replySchema.safeParse(null).success).toBe(false);
  });
});

describe('replyFaults', () => {
  it('finds none in a reply that may stand', () => {
    const reply = aReply({ choice: 'deputy', interests: [{ itemNumber: 4, nature: 'Trustee of the provider' }] });
    expect(replyFaults(reply, [1, 2, 3, 4])).toEqual([]);
  });

  it('holds the same limits as the schema', () => {
    const reply = aReply({
      choice: 'deputy',
      deputy: { name: 'x'.repeat(81), role: 'x'.repeat(81) },
      note: 'x'.repeat(501),
      interests: Array.from({ length: 11 }, () => ({ itemNumber: 1, nature: 'x'.repeat(301) })),
    });
    const fields = replyFaults(reply, [1]).map(({ field }) => field);
    expect(fields.slice(0, 3)).toEqual(['deputy-name', 'deputy-role', 'note']);
    expect(fields.filter((field) => field === 'interests')).toHaveLength(12);
  });
});

describe('sameReply', () => {
  it('does not mind the order of interests', () => {
    const [one, two] = [
      { itemNumber: 1, nature: 'Trustee' },
      { itemNumber: 2, nature: 'Governor' },
    ];
    expect(sameReply(aReply({ interests: [one, two] }), aReply({ interests: [two, one] }))).toBe(true);
  });

  it.each([
    aReply({ choice: 'online' }),
    aReply({ note: 'Late' }),
    aReply({ interests: [{ itemNumber: 1, nature: 'Trustee' }] }),
    aReply({ choice: 'deputy' }),
  ])('tells $choice with note $note from a bare "in person"', (reply) => {
    expect(sameReply(reply, aReply())).toBe(false);
  });

  it('tells one deputy from another', () => {
    const jo = aReply({ choice: 'deputy', deputy: { name: 'Jo Byrne', role: 'Detective Inspector' } });
    expect(sameReply(jo, aReply({ choice: 'deputy' }))).toBe(false);
  });
});
