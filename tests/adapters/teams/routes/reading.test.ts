import { describe, expect, it } from 'vitest';
import { itemFrom, itemPayload, itemProblems } from '../../../../src/adapters/teams/routes/read-item.js';
import { readRegister } from '../../../../src/adapters/teams/routes/read-register.js';
import { readStoredReply, storeReply } from '../../../../src/adapters/teams/routes/stored-reply.js';
import { anAgendaItem } from '../../../kit/builders/an-agenda-item.js';
import { cardSaying } from '../cards-for-tests.js';

const form = (given: Readonly<Record<string, unknown>> = {}) =>
  itemPayload.parse({ meetingId: 'm', draftId: 'd', itemNumber: 4, title: 'Neglect strategy', ...given });

describe('an agenda item from the form', () => {
  it('takes what was left empty as none', () => {
    expect(itemFrom(form({ lead: ' ', purpose: '', minutes: '', position: '' }), null)).toEqual(
      anAgendaItem({ number: 4, title: 'Neglect strategy' }),
    );
  });

  it('keeps what the form does not show', () => {
    const before = anAgendaItem({
      number: 4,
      subItems: [{ label: '(a)', title: 'Update' }],
      papers: [{ number: '4.1', title: 'Report', link: null }],
    });
    expect(itemFrom(form(), before)).toMatchObject({ subItems: before.subItems, papers: before.papers });
  });

  it('opens a restricted item only where the form says so', () => {
    const before = anAgendaItem({ number: 4, restricted: true });
    const restricted = (given: Readonly<Record<string, unknown>>) => itemFrom(form(given), before).restricted;
    expect([restricted({}), restricted({ restricted: 'true' }), restricted({ restricted: 'false' })]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('gives a paper that was to follow its link, and a new one the next number that is free', () => {
    const papers = [
      { number: '4.2', title: 'Report', link: null },
      { number: '4.3', title: 'Data', link: 'https://x.example/d' },
    ];
    const before = anAgendaItem({ number: 4, papers });
    const link = 'https://x.example/r';
    expect(itemFrom(form({ paperTitle: 'Report', paperLink: link }), before).papers[0]).toEqual({ ...papers[0], link });
    expect(itemFrom(form({ paperTitle: 'Plan' }), before).papers[2]).toEqual({
      number: '4.4',
      title: 'Plan',
      link: null,
    });
    expect(itemFrom(form({ papersToRemove: '4.2,4.3' }), before).papers).toEqual([]);
  });

  it('says what has to be put right, one sentence each', () => {
    expect(itemProblems(form())).toEqual([]);
    expect(itemProblems(form({ title: '  ' }))).toHaveLength(1);
    expect(itemProblems(form({ paperLink: 'javascript:alert(1)' }))).toHaveLength(2);
    const long = { title: 'x'.repeat(201), lead: 'x'.repeat(121), minutes: 481, paperTitle: 'x'.repeat(201) };
    expect(itemProblems(form(long))).toHaveLength(4);
    expect(itemProblems(form({ minutes: -1 }))).toHaveLength(1);
    expect(itemProblems(form({ title: 'ż'.repeat(200) }))).toEqual([]);
  });

  it('refuses what no form sends', () => {
    for (const given of [{ itemNumber: 0 }, { purpose: 'fun' }, { minutes: 'ten' }, { title: 'x'.repeat(4_001) }]) {
      expect(itemPayload.safeParse({ meetingId: 'm', itemNumber: 1, ...given }).success).toBe(false);
    }
  });
});

describe('readRegister', () => {
  it('reads each row, and the deputy only where a deputy came', () => {
    const data = {
      'seat:a': 'p',
      'seat:b': 'o',
      'seat:c': 'd',
      'deputy:c': ' Søren  Ł ',
      'seat:e': 'a',
      'deputy:e': 'X',
    };
    expect(readRegister(data)).toEqual([
      { seatId: 'a', status: 'present', mode: 'in-person', deputyName: null },
      { seatId: 'b', status: 'present', mode: 'online', deputyName: null },
      { seatId: 'c', status: 'deputy', mode: null, deputyName: 'Søren Ł' },
      { seatId: 'e', status: 'apologies', mode: null, deputyName: null },
    ]);
  });

  it('leaves out what is no choice, and reads no more rows than a board has', () => {
    expect(readRegister({ 'seat:a': 'constructor', 'seat:b': 7, 'seat:c': '', other: 'p' })).toEqual([]);
    const many = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`seat:${index}`, 'x']));
    expect(readRegister(many)).toHaveLength(200);
    expect(readRegister({ 'seat:a': 'd', 'deputy:a': { name: 'X' } })[0]?.deputyName).toBeNull();
  });
});

describe('a stored reply', () => {
  it('is read as it was stored, through the store’s JSON', () => {
    const card = cardSaying('Recorded');
    for (const reply of [
      { kind: 'card', card, alsoEdit: true },
      { kind: 'cards', cards: [card, card] },
      { kind: 'nothing' },
    ] as const) {
      expect(readStoredReply(JSON.parse(JSON.stringify(storeReply(reply))))).toEqual(reply);
    }
  });

  it('is none while there is none, or when it is of another shape', () => {
    for (const kept of [
      null,
      undefined,
      {},
      { kind: 'card' },
      { kind: 'card', card: { content: 'x', summary: '' } },
      'x',
    ]) {
      expect(readStoredReply(kept)).toBeNull();
    }
  });
});
