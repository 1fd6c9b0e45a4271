import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isActing, type MeetingMoment, type Question } from '../../../src/core/questions/question.js';
import { readQuestion } from '../../../src/core/questions/read-question.js';
import { allPhrases } from './phrases.js';

function mentionIn(text: string): { which: MeetingMoment | null; groupWords: readonly string[] } | null {
  const question = readQuestion(text);
  return 'mentionsMeeting' in question ? question.mentionsMeeting : null;
}

describe('which meeting is meant', () => {
  it.each<[string, MeetingMoment | null, readonly string[]]>([
    ['agenda for the January meeting', { month: 1, day: null }, []],
    ['who came in March', { month: 3, day: null }, []],
    ['QPP subgroup agenda', null, ['qpp']],
    ['agenda for the QPP in may', { month: 5, day: null }, ['qpp']],
    ['who is coming on thurs', { weekday: 4 }, []],
    ['papers for Mon', { weekday: 1 }, []],
    ['when is the next board', 'next', []],
    ['who attended last time', 'last', []],
    ['mark attendance for today', 'today', []],
    ['agenda for 17 January', { month: 1, day: 17 }, []],
    ['agenda for 17/1', { month: 1, day: 17 }, []],
    ['who is coming on the 17th', { month: null, day: 17 }, []],
    ['is the education advisory group quorate', null, ['education', 'advisory']],
    ['agenda for the main board', null, ['board']],
    ['agenda for Learning and Development', null, ['ld']],
    ['l&d papers', null, ['ld']],
    ['may I see the agenda', null, []],
    ['show the agenda', null, []],
    ["I can't come on the 6th of March", { month: 3, day: 6 }, []],
  ])('is read from "%s"', (text, which, groupWords) => {
    expect(mentionIn(text)).toEqual({ which, groupWords });
  });

  it('is the meeting that moves, not the day it moves to', () => {
    expect(mentionIn("move Thursday's board to the 24th")).toEqual({ which: { weekday: 4 }, groupWords: [] });
  });
});

describe('a pasted agenda', () => {
  const lines = [
    'Agenda',
    '1. Apologies',
    '2. Declarations of interest',
    '3. Minutes of the last meeting',
    '4. Neglect strategy',
  ];

  it('is recognised by its heading and items', () => {
    expect(readQuestion(lines.join('\n'))).toEqual({ kind: 'pasted-agenda' });
  });

  it('is recognised by its numbered lines alone', () => {
    const items = ['1) Welcome', '2) Section 11 audit', '3) Budget', '4) Dates'];
    expect(readQuestion(items.join('\r\n'))).toEqual({ kind: 'pasted-agenda' });
  });

  it('is recognised though its items speak of harm', () => {
    const text = [
      'AGENDA',
      '1. Missing children',
      '2. Domestic abuse in the home',
      '3. Children hurt by knives',
      '4. AOB',
    ].join('\n');
    expect(readQuestion(text)).toEqual({ kind: 'pasted-agenda' });
  });

  it('is not seen in three lines', () => {
    expect(readQuestion(lines.slice(0, 3).join('\n')).kind).not.toBe('pasted-agenda');
  });

  it('is not seen in a numbered account of a child in danger', () => {
    const text = [
      '1. she came in crying',
      '2. she has bruises on her arms',
      '3. she says dad hit her',
      '4. she is scared to go home',
    ];
    expect(readQuestion(text.join('\n'))).toMatchObject({ kind: 'guidance', danger: true });
  });
});

describe('the bot called by its name', () => {
  it.each<[string, Question['kind']]>([
    ["Quorum, who's coming?", 'coming'],
    ['hello quorum', 'greeting'],
    ['quorum', 'quorum'],
    ['quorum for Thursday', 'quorum'],
    ['Thanks Quorum!', 'thanks'],
  ])('"%s" is read as %s', (text, kind) => {
    expect(readQuestion(text).kind).toBe(kind);
  });
});

describe('a doubtful wording', () => {
  it('is offered the nearest kinds, at most three', () => {
    const question = readQuestion(
      'something about the channel and the board and the papers and me zzz qqq xxy wvw plonk',
    );
    if (question.kind === 'not-understood') expect(question.nearest.length).toBeLessThanOrEqual(3);
    expect(isActing(question.kind)).toBe(false);
  });

  it('offers nothing that acts when told not to act', () => {
    const question = readQuestion("don't cancel the meeting");
    expect(question.kind).toBe('not-understood');
    if (question.kind === 'not-understood') {
      expect(question.nearest.some(isActing)).toBe(false);
      expect(question.nearest).toContain('next-meeting');
    }
  });

  it('offers nothing where nothing is near', () => {
    expect(readQuestion('qwertyuiop')).toEqual({ kind: 'not-understood', nearest: [] });
  });

  it('changes nothing when a letter that happens to speak of changes is pasted', () => {
    const letter = `Dear all, ${'we met the family again and talked for a long while about the summer, the garden and the weather. '.repeat(4)}
      In the end I said we should cancel the meeting and send the agenda out to everyone.`;
    expect(isActing(readQuestion(letter).kind)).toBe(false);
  });
});

describe('whatever is typed', () => {
  it('is read without a fault', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 3000, unit: 'binary' }), (text) => {
        expect(typeof readQuestion(text).kind).toBe('string');
      }),
      { numRuns: 200 },
    );
  });

  it('offers at most three kinds, and any mix of our own words is read', () => {
    const word = fc.constantFrom(
      ...'who is not i can send the agenda cancel meeting board to out all apologies for police add item ? 17 th may'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 300 }), (words) => {
        const question = readQuestion(words.join(' '));
        if (question.kind === 'not-understood') expect(question.nearest.length).toBeLessThanOrEqual(3);
      }),
      { numRuns: 200 },
    );
  });

  it('never acts on a request to act with "do not" before it', () => {
    const requests = allPhrases().filter(({ kind }) =>
      kind.every((one) => one === 'call-meeting' || one === 'cancel-meeting'),
    );
    const plain = requests.filter(({ text }) =>
      /^(?:send|cancel|circulate|invite|post|publish|issue|scrap|call|distribute)\b/i.test(text),
    );
    expect(plain.length).toBeGreaterThan(10);
    const acted = plain.map(({ text }) => `please don't ${text}`).filter((text) => isActing(readQuestion(text).kind));
    expect(acted).toEqual([]);
  });

  it.each([
    ['one letter', 'a'],
    ['spaces', ' '],
    ['apostrophes', "'s"],
    ['question marks', '?'],
    ['question marks far apart', '?    a'],
    ['line ends', '\n1.'],
    ['figures', '1.1.1/'],
    ['words nearly ours', 'agnda metting '],
    ['words of ours', 'send the agenda not i will '],
    ['words of harm', 'child not safe hit '],
    ['references', '17.12.26/3 '],
    ['actions', 'add an action for '],
    ['cells', 'Action\tOwner\n'],
    ['courtesies', 'please can you '],
    ['announcements', 'tell everyone '],
    ['days to rest until', 'no reminders until '],
  ])('is read in bounded time when it is 100,000 characters of %s', (_name, piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    const before = performance.now();
    readQuestion(text);
    expect(performance.now() - before).toBeLessThan(3000);
  });
});

describe('a "do not" however it is typed', () => {
  it.each(["don't", 'dont', 'don’t', 'do not', 'dnot', 'dotn', 'dnt', 'don;t', 'DONT'])(
    '"%s send the agenda out" sends nothing',
    (not) => {
      expect(readQuestion(`${not} send the agenda out`).kind).toBe('not-understood');
    },
  );

  it.each(["I wouldn't cancel it", "I wuoldn't cancel it", 'please dont cancel it', 'we shouldnt cancel it'])(
    '"%s" cancels nothing',
    (text) => {
      expect(isActing(readQuestion(text).kind)).toBe(false);
    },
  );
});
