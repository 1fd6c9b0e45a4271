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
const levelsOf = (lines: readonly DocumentLine[]) =>
  read(lines).content.levels.map(({ number, name }) => `${number} ${name}`.trim());
/** "3 indicator: Often late for school" */
const said = (lines: readonly DocumentLine[]) =>
  passagesOf(lines).map(({ level, kind, text }) => `${level ?? '-'} ${kind}: ${text}`);

const HEADINGS = written(`# Helping children in Ravensby

## Introduction

We wrote this together.

## Level 1 – Universal

Most children need no more than every family gets.

### Child’s development

- Meets the steps of their age
- Sees a dentist

## Level 2 – Early Help

### Child’s development

- Often late for school

### What to do

- Talk with the parents first

## Level 3: Targeted

### Family and environment

- The family may lose its home

## Making a referral

Ring the front door on 0121 000 0000.

## Glossary

MARAC – a meeting about domestic abuse

## Useful contacts

- Front door: 0121 000 0000
- Out of hours: 0121 000 0001`);

describe('a document with headings only', () => {
  it('has its title and its levels by its own names', () => {
    expect(read(HEADINGS).content.title).toBe('Helping children in Ravensby');
    expect(levelsOf(HEADINGS)).toEqual(['1 Universal', '2 Early Help', '3 Targeted']);
  });

  it('puts each thing under the level whose heading stands above it, and nothing else under any', () => {
    expect(said(HEADINGS)).toEqual([
      '- principle: We wrote this together.',
      '1 level: Most children need no more than every family gets.',
      '1 indicator: Meets the steps of their age',
      '1 indicator: Sees a dentist',
      '2 indicator: Often late for school',
      '2 procedure: Talk with the parents first',
      '3 indicator: The family may lose its home',
      '- procedure: Ring the front door on 0121 000 0000.',
      '- glossary: MARAC – a meeting about domestic abuse',
      '- contact: Front door: 0121 000 0000',
      '- contact: Out of hours: 0121 000 0001',
    ]);
  });

  it('keeps where each thing stands, and its domain', () => {
    const [late] = passagesOf(HEADINGS).filter(({ text }) => text === 'Often late for school');
    expect(late).toMatchObject({
      sectionPath: ['Level 2 – Early Help'],
      title: 'Child’s development',
      domain: 'child-development',
      page: null,
    });
    expect(passagesOf(HEADINGS).find(({ kind }) => kind === 'glossary')).toMatchObject({ title: 'MARAC' });
  });

  it('finds whom to ring by name and number', () => {
    expect(read(HEADINGS).content.contacts).toEqual([
      { role: 'front-door', name: 'Front door', telephone: '0121 000 0000', hours: null },
      { role: 'out-of-hours', name: 'Out of hours', telephone: '0121 000 0001', hours: null },
    ]);
  });

  it('leaves no line unread and has no doubt', () => {
    expect(read(HEADINGS)).toMatchObject({ unread: [], doubts: [] });
  });
});

describe('levels as columns of a table', () => {
  const table = [
    ...written('# Signs of need'),
    ...rows(
      ['', 'Level 1\nUniversal', 'Level 2\nEarly Help', 'Level 3\nSpecialist'],
      ['Health', '• Sees a dentist', '• Misses appointments\n• Often tired', '• A condition is\nnot looked after'],
      ['', '• Sleeps well', '', '• No doctor'],
      ['Parenting capacity', '', '', ''],
      ['Basic care', 'Fed and clean.', 'Now and then hungry.', 'Always hungry.'],
    ),
  ];

  it('puts each cell under the level of its column', () => {
    expect(levelsOf(table)).toEqual(['1 Universal', '2 Early Help', '3 Specialist']);
    expect(said(table)).toEqual([
      '1 indicator: Sees a dentist',
      '2 indicator: Misses appointments',
      '2 indicator: Often tired',
      '3 indicator: A condition is not looked after',
      '1 indicator: Sleeps well',
      '3 indicator: No doctor',
      '1 indicator: Fed and clean.',
      '2 indicator: Now and then hungry.',
      '3 indicator: Always hungry.',
    ]);
  });

  it('takes the row’s head for the title, and keeps it where a cell goes on downwards', () => {
    expect(passagesOf(table).map(({ title }) => title)).toEqual([
      ...['Health', 'Health', 'Health', 'Health', 'Health', 'Health'],
      ...['Basic care', 'Basic care', 'Basic care'],
    ]);
  });

  it('takes names from a row of their own beneath the numbers', () => {
    const lines = rows(
      ['Level 1', 'Level 2', 'Level 3'],
      ['Universal', 'Early Help', 'Specialist'],
      ['• Well', '• Tired', '• Ill'],
    );
    expect(levelsOf(lines)).toEqual(['1 Universal', '2 Early Help', '3 Specialist']);
    expect(said(lines)).toEqual(['1 indicator: Well', '2 indicator: Tired', '3 indicator: Ill']);
  });
});

describe('levels as rows of a table', () => {
  it('puts each row under the level it begins with, and tells signs from what to do by the column', () => {
    const lines = [
      ...written('# Levels of need'),
      ...rows(
        ['Level', 'Indicators', 'What to do'],
        ['Level 1: Universal', '• Well cared for', 'Nothing more.'],
        ['Level 2: Early Help', '• Often late\n• Often hungry', 'Talk with the parents.'],
        ['', '• Tired', ''],
        ['Level 3: Specialist', '• Hurt', 'Ring at once.'],
      ),
    ];
    expect(levelsOf(lines)).toEqual(['1 Universal', '2 Early Help', '3 Specialist']);
    expect(said(lines)).toEqual([
      '1 indicator: Well cared for',
      '1 procedure: Nothing more.',
      '2 indicator: Often late',
      '2 indicator: Often hungry',
      '2 procedure: Talk with the parents.',
      '2 indicator: Tired',
      '3 indicator: Hurt',
      '3 procedure: Ring at once.',
    ]);
  });

  it('takes a name from the column beside the number', () => {
    const lines = rows(
      ['Band A', 'Universal', '• Well'],
      ['Band B', 'Targeted', '• Tired'],
      ['Band C', 'Acute', '• Ill'],
    );
    expect(levelsOf(lines)).toEqual(['1 Universal', '2 Targeted', '3 Acute']);
    expect(said(lines)).toEqual(['1 indicator: Well', '2 indicator: Tired', '3 indicator: Ill']);
  });
});

describe('a PDF, whose lines carry no marks but bullets', () => {
  const pages = [
    ...printed(`Getting the right help: our threshold document

TIER 1: UNIVERSAL

• Meets the steps of their age and is
well cared for at home
• Sees a dentist

Tier 2: Early Help

Parenting capacity

• Meals are missed now and then and the
child comes to school hungry
Ravensby partnership
1`),
    ...printed(
      `Tier 3: Specialist

• A child is hurt and nobody can say how it
happened
Ravensby partnership
2`,
      2,
    ),
    ...printed(
      `Useful contacts

• Front door 0121 000 0000
Ravensby partnership
3`,
      3,
    ),
  ];

  it('is read by how lines stand, wrapped lines put together, with its pages', () => {
    expect(said(pages)).toEqual([
      '1 indicator: Meets the steps of their age and is well cared for at home',
      '1 indicator: Sees a dentist',
      '2 indicator: Meals are missed now and then and the child comes to school hungry',
      '3 indicator: A child is hurt and nobody can say how it happened',
      '- contact: Front door 0121 000 0000',
    ]);
    expect(passagesOf(pages).map(({ page }) => page)).toEqual([1, 1, 1, 2, 3]);
  });

  it('sets page numbers and running feet aside, and says that it judged by how lines stand', () => {
    const { lines, unread, doubts } = read(pages);
    expect(unread).toEqual([]);
    expect(lines.filter(({ became }) => became === 'furniture')).toHaveLength(6);
    expect(doubts).toEqual([
      'The document marks no headings, so I judged by how lines stand. Please check what stands under each level.',
    ]);
  });
});

describe('a paragraph that begins with a level', () => {
  it('is no heading where its first line is wrapped', () => {
    const lines = printed(`Level 1 – Universal

• Well cared for at home

Level 2 – Targeted

• Often late for school

Level 2 children and their families have
needs which one service alone can meet in
level 1 services with some help`);
    expect(levelsOf(lines)).toEqual(['1 Universal', '2 Targeted']);
    expect(said(lines).at(-1)).toBe(
      '2 level: Level 2 children and their families have needs which one service alone can meet in level 1 services with some help',
    );
  });
});

describe('tiers named by words alone', () => {
  const lines = written(`# Our continuum

## Universal

- Well

## Early Help

- Often late

## Targeted Support

- Tired and thin

## Specialist

- Hurt`);

  it('are counted from the lightest, and that is said', () => {
    expect(levelsOf(lines)).toEqual(['1 Universal', '2 Early Help', '3 Targeted Support', '4 Specialist']);
    expect(said(lines)).toEqual([
      '1 indicator: Well',
      '2 indicator: Often late',
      '3 indicator: Tired and thin',
      '4 indicator: Hurt',
    ]);
    expect(read(lines).doubts[0]).toMatch(/gives its levels no numbers.*4 is “Specialist”/);
  });

  it('are counted the right way round where the document begins with the heaviest', () => {
    const heaviest = written('## Acute\n\n- Hurt\n\n## Targeted\n\n- Thin\n\n## Universal\n\n- Well');
    expect(levelsOf(heaviest)).toEqual(['1 Universal', '2 Targeted', '3 Acute']);
    expect(said(heaviest)).toEqual(['3 indicator: Hurt', '2 indicator: Thin', '1 indicator: Well']);
  });
});
