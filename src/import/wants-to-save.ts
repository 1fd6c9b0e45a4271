import type { Terminal } from './terminal.js';

export const NOTHING_SAVED = 'Nothing was saved.';

/** Whether what was shown is to be saved: said on the command line, or by the person at the keyboard. */
export async function wantsToSave({
  save,
  terminal: { say, ask },
}: {
  readonly save: boolean;
  readonly terminal: Pick<Terminal, 'say' | 'ask'>;
}): Promise<boolean> {
  if (save) return true;
  if (ask === undefined) {
    say(`${NOTHING_SAVED} To save it, run the same command again with --save at its end.`);
    return false;
  }
  for (;;) {
    const typed = (await ask('Shall I save it? (yes or no) '))?.trim().toLowerCase() ?? 'no';
    if (/^(?:y|yes)$/.test(typed)) return true;
    if (/^(?:n|no)$/.test(typed)) {
      say(`Thrown away. ${NOTHING_SAVED}`);
      return false;
    }
    say('Please type yes or no.');
  }
}
