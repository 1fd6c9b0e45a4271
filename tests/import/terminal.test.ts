import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { openTerminal } from '../../src/import/terminal.js';

function streams() {
  const input = new PassThrough();
  const output = new PassThrough();
  return { input, output, written: () => String(output.read() ?? '') };
}

describe('the terminal of an import', () => {
  it('prints a document’s words without signs that steer the terminal, and keeps the indent', () => {
    const { input, output, written } = streams();
    openTerminal({ input, output, interactive: false }).say('    4.1 \u001b[2JNeglect\u202e audit');
    expect(written()).toBe('    4.1 [2JNeglect audit\n');
  });

  it('has nobody to ask when input is not a terminal', () => {
    expect(openTerminal({ ...streams(), interactive: false }).ask).toBeUndefined();
  });

  it('answers what was typed', async () => {
    const { input, output } = streams();
    const answer = openTerminal({ input, output, interactive: true }).ask?.('Which? ');
    input.write('2\n');
    expect(await answer).toBe('2');
  });

  it('answers null when the person goes away', async () => {
    const { input, output } = streams();
    const answer = openTerminal({ input, output, interactive: true }).ask?.('Which? ');
    input.end();
    expect(await answer).toBeNull();
  });
});
