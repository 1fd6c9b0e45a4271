import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { AgendaRead } from '../../src/core/meetings/agenda/read-agenda/agenda-reading.js';
import { readAgenda } from '../../src/core/meetings/agenda/read-agenda/read-agenda.js';
import { sayReading } from '../../src/import/say-reading.js';

function reading(text: string): AgendaRead {
  const read = readAgenda(text);
  if (read.status !== 'read') throw new Error(read.reason);
  return read;
}
const agendaFile = (name: string): string =>
  readFileSync(new URL(`../core/meetings/agenda/agendas/${name}`, import.meta.url), 'utf8');

describe('what is said of an agenda that was read', () => {
  it('tells every fact of an item in words', () => {
    const read = reading('Board\n17 January 2019 2pm\n1. Apologies\n2. Budget\n3. Any other business\n');
    const item = {
      number: 2,
      title: 'Budget',
      lead: 'Treasurer',
      purpose: 'decision' as const,
      minutes: 1,
      papers: [
        { number: '2.1', title: 'Accounts', link: null },
        { number: '2.2', title: 'Plan', link: 'https://papers.example/plan' },
      ],
      subItems: [{ label: '(a)', title: 'this year' }],
      restricted: true,
    };
    const said = sayReading({ ...read, items: [{ item, line: 4, notes: ['Please read it first.'] }] }).join('\n');
    expect(said).toContain(
      '  1 item:\n  2. Budget (for decision; Treasurer; 1 minute; members only)\n       (a) this year\n',
    );
    expect(said).toContain('paper 2.1: Accounts (to follow)\n       paper 2.2: Plan\n');
    expect(said).toContain('printed under it, and not kept: “Please read it first.”');
  });

  it('says what was not found instead of leaving it out', () => {
    const said = sayReading(reading('Agenda\n1. Apologies\n2. Minutes\n3. Any other business\n')).join('\n');
    for (const fact of ['Title', 'Date', 'Time', 'Place']) expect(said).toContain(`${fact}: not found`);
  });

  it('lists every line that was not read, and every doubt with its line', () => {
    const read = reading(agendaFile('faults.txt'));
    const said = sayReading(read);
    expect(read.doubts.length).toBeGreaterThan(0);
    for (const { line, text, why } of read.unread) expect(said).toContain(`  - Line ${line}: “${text}” ${why}`);
    for (const { line, sentence } of read.doubts) {
      expect(said).toContain(line === null ? `  - ${sentence}` : `  - Line ${line}: ${sentence}`);
    }
  });

  it('says where reading stopped, and counts no lines when all before were read', () => {
    const said = sayReading(reading(agendaFile('scrutiny-board.txt'))).join('\n');
    expect(said).toContain('I stopped reading at line 53. ');
    expect(said).not.toContain('not read:');
  });
});
