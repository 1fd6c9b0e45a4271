import { describe, expect, it } from 'vitest';
import type { DocumentLine } from '../../../../src/core/thresholds/importing/reading/guidance-reading.js';
import { readGuidance } from '../../../../src/core/thresholds/importing/reading/read-guidance.js';
import { printed, rows, written } from './document-lines.js';

function read(lines: readonly DocumentLine[]) {
  const reading = readGuidance(lines);
  if (reading.status === 'not-guidance') throw new Error(`It was refused: ${reading.why}`);
  return reading;
}

const passagesOf = (lines: readonly DocumentLine[]) => read(lines).content.passages;
const LEVELS = '# Ours\n\n## Level 1 – Universal\n\n- Well\n\n## Level 2 – Targeted\n\n- Hurt\n';

describe('the labels of our own format', () => {
  const lines = written(`# Sample

> This is a sample.

## Level 1 · Universal

First words.

Second words.

- Topic: level_definition
- Also said as: level one; L1 ; level one

## Level 2 · Targeted

#### The child's development: health

- A child keeps missing appointments.
  - Topic: health
  - Ages: under 5
  - See: Was not brought
- A girl is expecting.
  - Ages: 16 and 17
- Something before birth.
  - Ages: unborn
- Odd ages.
  - Ages: when small

## What to do

#### Was not brought

Ring and ask why.

- Applies at: levels 2, 1
- Hours: always

## Whom to ring

### Front door

Every day.

- Telephone: the number on your council’s website
- Hours: nine to five`);

  it('belong to the paragraphs of their heading as one, or to the item they stand under', () => {
    const [first, sign] = passagesOf(lines);
    expect(first).toMatchObject({
      title: 'Level 1 · Universal',
      text: 'First words.\n\nSecond words.',
      kind: 'level',
      topic: 'level_definition',
      alsoSaidAs: ['level one', 'L1'],
    });
    expect(sign).toMatchObject({ topic: 'health', seeAlso: ['Was not brought'], level: 2, kind: 'indicator' });
  });

  it('give ages in months, both ends of what was said included', () => {
    expect(passagesOf(lines).map(({ ages }) => ages)).toEqual([
      null,
      { fromMonths: null, untilMonths: 60 },
      { fromMonths: 192, untilMonths: 216 },
      'unborn',
      null,
      null,
      null,
    ]);
  });

  it('are listed as unread where they say nothing that can be read', () => {
    expect(read(lines).unread).toEqual([
      { line: 27, text: 'Ages: when small', why: 'I could not read what this says about the passage above it.' },
    ]);
  });

  it('say at which levels a procedure applies, whom to ring though there is no number, and that it is a sample', () => {
    expect(passagesOf(lines).find(({ kind }) => kind === 'procedure')).toMatchObject({
      appliesAt: [1, 2],
      level: null,
    });
    expect(read(lines).content).toMatchObject({
      sample: true,
      contacts: [
        {
          role: 'front-door',
          name: 'Front door',
          telephone: 'the number on your council’s website',
          hours: 'nine to five',
        },
      ],
    });
  });
});

describe('a passage’s id', () => {
  const idsIn = (text: string) => new Map(passagesOf(written(text)).map(({ text: words, id }) => [words, id]));

  it('is kept by the next version, wherever the passage has moved and whatever its level is called', () => {
    const before = idsIn(LEVELS);
    const after = idsIn(
      '# New\n\n## Level 1 – Every child\n\n- New\n- Well.\n\n## Level 2 – Targeted help\n\n- Hurt\n',
    );
    expect(after.get('Hurt')).toBe(before.get('Hurt'));
    expect(idsIn(LEVELS.replace('- Well', '- Quite new\n- WELL')).get('WELL')).toBe(before.get('Well'));
  });

  it('differs by level and words, and between two that say the same', () => {
    const twice = passagesOf(written(`${LEVELS}- Hurt\n- Well\n`));
    expect(new Set(twice.map(({ id }) => id)).size).toBe(4);
  });
});

describe('what is not a level', () => {
  it('are the steps of a disagreement, however they are counted', () => {
    const lines = written(
      `${LEVELS}\n## Escalation\n\n### Level 1: worker to worker\n\nTalk.\n\n### Level 2: managers\n\nMeet.`,
    );
    const { content } = read(lines);
    expect(content.levels.map(({ name }) => name)).toEqual(['Universal', 'Targeted']);
    expect(content.passages.filter(({ text }) => ['Talk.', 'Meet.'].includes(text)).map(({ level }) => level)).toEqual([
      null,
      null,
    ]);
  });

  it('are stages of something else in a document that speaks of levels', () => {
    const lines = written(`${LEVELS}\n## Stage 1 – Informal\n\nTalk.\n\n## Stage 4 – Formal\n\nWrite.`);
    expect(read(lines).content.levels).toHaveLength(2);
  });

  it('is a heading about two levels, or a sentence that begins with one', () => {
    const lines = written(
      `${LEVELS}\n## Level 1 to level 2\n\nMove.\n\n## Level 2 is where social care begins. Ring first.\n\nRing.`,
    );
    expect(
      read(lines)
        .content.passages.filter(({ level }) => level === null)
        .map(({ text }) => text),
    ).toEqual(['Move.', 'Ring.']);
  });

  it('gives a heading for several levels to its procedures', () => {
    const [one] = passagesOf(written(`${LEVELS}\n## What to do at levels 1 and 2\n\nTalk.`)).slice(-1);
    expect(one).toMatchObject({ text: 'Talk.', level: null, appliesAt: [1, 2], kind: 'procedure' });
  });
});

describe('what is refused', () => {
  const refusal = (text: string) => {
    const reading = readGuidance(written(text));
    return reading.status === 'read' ? 'read' : reading.why;
  };

  it('is a document without text, without levels, or with nothing under them', () => {
    expect(refusal('')).toBe('empty');
    expect(refusal(' \n\n---\n')).toBe('empty');
    expect(refusal('# Minutes\n\nPresent: the chair.\n\n1. Apologies\n')).toBe('no-levels');
    expect(refusal('# Levels\n\n## Level 1\n\nOnly one.')).toBe('no-levels');
    expect(
      refusal('# Words\n\n## Early help\n\nHelp.\n\n## Significant harm\n\nHarm.\n\n## Universal services\n\nAll.'),
    ).toBe('no-levels');
    expect(refusal('# Ours\n\n## Level 1 – Universal\n\n## Level 2 – Targeted\n')).toBe('nothing-under-levels');
  });

  it('is two documents in one', () => {
    expect(refusal(`${LEVELS}\n# Theirs\n\n## Level 1 – Everyone\n\n- A\n\n## Level 2 – Acute\n\n- B\n`)).toBe(
      'two-documents',
    );
  });

  it('is not a document that calls a level now this and now that', () => {
    const again = '## Level 1 – Everyone\n\n- A\n\n## Level 2 – Acute\n\n- B\n\n';
    expect(refusal(`${LEVELS}\n${again}${LEVELS}`)).toBe('read');
    expect(refusal(`${LEVELS}\n## Level 1 – Everyone\n\n- A\n`)).toBe('read');
  });

  it('is a document longer than any', () => {
    expect(refusal(`${LEVELS}${'word\n'.repeat(20_000)}`)).toBe('too-long');
    expect(refusal(`${LEVELS}${'- One more sign\n'.repeat(3_000)}`)).toBe('too-long');
  });

  it('says why and what to do, in sentences', () => {
    expect(readGuidance([])).toEqual({
      status: 'not-guidance',
      why: 'empty',
      reason: 'There is no text in it.',
      whatToDo: 'Please check that it is the right file and send it again.',
    });
  });
});

describe('what is doubtful', () => {
  it('is said: a level without a name, one that is missing, one with nothing under it, no front door, a title not found', () => {
    const lines = written(
      '# Ours\n\n## Level 1\n\n- Well\n  - See: Nowhere\n\n## Level 2 – Targeted\n\n## Level 4 – Acute\n\n- Hurt',
    );
    expect(read(lines).doubts).toEqual([
      'I found no level 3.',
      'I found no name for level 1.',
      'Nothing stands under level 2.',
      'I found no number of the front door. Cards will tell people to ring 999 in danger and will name no other number.',
      'The document points to “Nowhere”, and has no passage of that title.',
    ]);
  });

  it('is a front door’s number that stands in the text only', () => {
    const { content, doubts } = read(written(`${LEVELS}\n## Referrals\n\nRing the front door on 0121 000 0000.`));
    expect(content.contacts).toEqual([
      { role: 'front-door', name: 'Front door', telephone: '0121 000 0000', hours: null },
    ]);
    expect(doubts).toEqual([
      'I took 0121 000 0000 for the front door’s number, because the text says so in passing. Please check it.',
    ]);
  });

  it('lists words before the first heading as unread', () => {
    const lines = written(
      `A long way of beginning. ${'It goes on and on. '.repeat(6)}\n\n${LEVELS.replace('# Ours\n\n', '')}`,
    );
    expect(read(lines).unread).toMatchObject([{ line: 1, why: 'It stands before the first heading.' }]);
  });
});

describe('tables without levels', () => {
  it('are contacts with their numbers and hours', () => {
    const lines = [
      ...written(`${LEVELS}\n## Useful numbers\n`),
      ...rows(
        ['Service', 'Telephone', 'Hours'],
        ['MASH', '0121 000 0000', 'Monday to Friday'],
        ['Emergency duty team', '0121 000 0001', ''],
      ),
    ];
    expect(read(lines).content.contacts).toEqual([
      { role: 'front-door', name: 'MASH', telephone: '0121 000 0000', hours: 'Monday to Friday' },
      { role: 'out-of-hours', name: 'Emergency duty team', telephone: '0121 000 0001', hours: null },
    ]);
  });

  it('are words with their meanings', () => {
    const lines = [
      ...written(`${LEVELS}\n## Abbreviations\n`),
      ...rows(['Term', 'Meaning'], ['LADO', 'Designated officer'], ['CIN', 'Child in need']),
    ];
    const words = passagesOf(lines).filter(({ kind }) => kind === 'glossary');
    expect(words.map(({ title, text }) => `${title} = ${text}`)).toEqual([
      'LADO = Designated officer',
      'CIN = Child in need',
    ]);
  });

  it('stand under the level of the heading above', () => {
    const lines = [
      ...written(`${LEVELS}\n## Level 2 – Targeted\n`),
      ...rows(['Area', 'Signs', 'Response'], ['Home', '• Cold\n• Damp', 'Offer help.']),
    ];
    expect(
      passagesOf(lines)
        .slice(-3)
        .map(({ level, kind, text }) => `${level ?? '-'} ${kind} ${text}`),
    ).toEqual(['2 indicator Cold', '2 indicator Damp', '2 procedure Offer help.']);
  });
});

it('cuts a very long paragraph where sentences end', () => {
  const long = 'A sentence of some length stands here once more. '.repeat(40).trim();
  const pieces = passagesOf(printed(`${LEVELS}\n## About\n\n${long}`)).filter(({ kind }) => kind === 'principle');
  expect(pieces.length).toBeGreaterThan(1);
  expect(pieces.map(({ text }) => text).join(' ')).toBe(long);
});

describe('a level’s name', () => {
  const namesIn = (...headings: string[]) =>
    read(written(headings.map((heading) => `## ${heading}\n\n- One sign of it\n`).join('\n'))).content.levels.map(
      ({ number, name }) => `${number} ${name}`,
    );

  it.each([
    [
      ['Level 1: Universal (green)', 'Level 2: Early Help (amber)'],
      ['1 Universal (green)', '2 Early Help (amber)'],
    ],
    [
      ['Tier One (Universal)', 'Tier Two (Early Help)'],
      ['1 Universal', '2 Early Help'],
    ],
    [
      ['Universal – Level 1', 'Early Help (Level 2)'],
      ['1 Universal', '2 Early Help'],
    ],
    [
      ['2.1 Band A | Universal', '2.2 Band B | Acute'],
      ['1 Universal', '2 Acute'],
    ],
    [
      ['LEVEL 1 UNIVERSAL', 'LEVEL 2 EARLY HELP 12'],
      ['1 UNIVERSAL', '2 EARLY HELP'],
    ],
    [
      ['Level 1 – Universal indicators', 'Level 2 – Early Help (continued)'],
      ['1 Universal', '2 Early Help'],
    ],
    [
      ['Level 1 – Universal', 'Level 3a – Child in need', 'Level 3b – Child in need'],
      ['1 Universal', '3 Child in need'],
    ],
    [
      ['Stage I · Universal', 'Stage II · Acute'],
      ['1 Universal', '2 Acute'],
    ],
  ])('is what %j call it', (headings, names) => {
    expect(namesIn(...headings)).toEqual(names);
  });
});

describe('headings that name a level and a part of it', () => {
  const part = (level: number, name: string) =>
    [
      `## ${name}`,
      `### Level ${level} developmental needs\n- Sign ${level}a`,
      `### Level ${level} family and environment\n- Sign ${level}b`,
      `### Level ${level} next steps\n- Step ${level}`,
    ].join('\n\n');
  const lines = written(`# Chart\n\n${part(1, 'Universal')}\n\n${part(2, 'Early help')}\n\n${part(3, 'Targeted')}`);

  it('are read as both, and the level is called by the heading above', () => {
    expect(read(lines).content.levels.map(({ number, name }) => `${number} ${name}`)).toEqual([
      '1 Universal',
      '2 Early help',
      '3 Targeted',
    ]);
    expect(
      passagesOf(lines)
        .slice(0, 3)
        .map(({ level, domain, kind, text }) => `${level ?? '-'} ${domain ?? '-'} ${kind} ${text}`),
    ).toEqual([
      '1 child-development indicator Sign 1a',
      '1 family-and-environment indicator Sign 1b',
      '1 - procedure Step 1',
    ]);
  });
});

it('takes words under a level for a sign where its heading stands in a chapter about something else', () => {
  const lines = written(`${LEVELS}\n## Neglect\n\n### Level 2 – Targeted\n\nThe home is cold.`);
  expect(passagesOf(lines).at(-1)).toMatchObject({ text: 'The home is cold.', level: 2, kind: 'indicator' });
});

it('leaves a row unread rather than guess under which level its cells stand', () => {
  const lines = rows(
    ['Level 1', 'Level 2', 'Level 3'],
    ['• Well', '• Tired', '• Ill'],
    ['• Which level is this?', '• Or this?'],
  );
  expect(passagesOf(lines)).toHaveLength(3);
  expect(read(lines).unread).toMatchObject([{ line: 3, text: '• Which level is this? • Or this?' }]);
});

it('keeps a level’s heading that stands on every page, and sets what else does aside', () => {
  const page = (number: number, ...lines: string[]) =>
    printed(['Our thresholds | ' + String(number), ...lines].join('\n'), number);
  const lines = [
    ...page(1, 'Level 1 – Universal', '• One'),
    ...page(2, 'Level 2 – Targeted', '• Two'),
    ...page(3, 'Level 2 – Targeted', '• Three'),
    ...page(4, 'Level 2 – Targeted', '• Four'),
  ];
  expect(passagesOf(lines).map(({ level, text }) => `${level ?? '-'} ${text}`)).toEqual([
    '1 One',
    '2 Two',
    '2 Three',
    '2 Four',
  ]);
  expect(read(lines).lines.filter(({ became }) => became === 'furniture')).toHaveLength(4);
});
