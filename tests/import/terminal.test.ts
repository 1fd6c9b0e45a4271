import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { openTerminal } from '../../src/import/terminal.js';

function streams() {
  const input = new PassThrough();
  const output = new PassThrough();
  return { input, output, written: () => String(output.read() ?? '') };
}

describe('the terminal of an import', () => {
  it('prints a document’s words without signs that steer the terminal, and keeps its columns', () => {
    const { input, output, written } = streams();
    openTerminal({ input, output, interactive: false }).say('    4.1  \u001b[2JNeglect\u202e audit');
    expect(written()).toBe('    4.1  [2JNeglect audit\n');
  });

  it('has nobody to ask when input is not a terminal', () => {
    expect(openTerminal({ ...streams(), interactive: false }).ask).toBeUndefined();
  });

  it('answers what was typed, and what was typed ahead with the next question', async () => {
    const { input, output } = streams();
    const terminal = openTerminal({ input, output, interactive: true });
    const first = terminal.ask?.('Which? ');
    input.write('9\n2\n');
    expect(await first).toBe('9');
    expect(await terminal.ask?.('Which? ')).toBe('2');
    terminal.close();
  });

  it('answers null when the person goes away', async () => {
    const { input, output } = streams();
    const { ask } = openTerminal({ input, output, interactive: true });
    const answer = ask?.('Which? ');
    input.end();
    expect(await answer).toBeNull();
    expect(await ask?.('Which? ')).toBeNull();
  });
});
