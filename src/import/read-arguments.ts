import { parseArgs } from 'node:util';
import { Fault } from '../core/shared/fault.js';

/** What the command was asked to do: `saveAs` is "meeting", a meeting's id, or null to be asked or only shown. */
export type ImportRequest =
  | { readonly kind: 'help' }
  | { readonly kind: 'agenda'; readonly file: string; readonly saveAs: string | null }
  /** Figures: `save` without being asked. */
  | { readonly kind: 'metrics'; readonly file: string; readonly save: boolean };

export const USAGE = [
  'npm run import -- agenda FILE                          shows what is understood, and asks what to do',
  'npm run import -- agenda FILE --save-as meeting        saves it as a new meeting',
  'npm run import -- agenda FILE --save-as MEETING-ID     makes it the agenda of that meeting',
  'npm run import -- metrics FILE                         shows the figures, and asks whether to save them',
  'npm run import -- metrics FILE --save                  saves them, all or none',
].join('\n');

const LATER: ReadonlyMap<string, string> = new Map([
  ['guidance', 'Threshold guidance cannot be imported yet; for now I read agendas and figures only.'],
]);

/** Reads the command line; throws a Fault whose one sentence says what to type instead. */
export function readArguments(given: readonly string[]): ImportRequest {
  const { values, positionals } = parsed(given);
  const [kind, file, ...rest] = positionals;
  if (values.help === true) return { kind: 'help' };
  if (kind === undefined) throw wrong(`Please say what to import, and from which file:\n${USAGE}`);
  const later = LATER.get(kind);
  if (later !== undefined) throw wrong(later);
  if (kind !== 'agenda' && kind !== 'metrics')
    throw wrong(`I cannot import “${kind}”; please say “agenda” or “metrics” and a file:\n${USAGE}`);
  if (file === undefined)
    throw wrong(`Please name the file of the ${kind === 'agenda' ? 'agenda' : 'figures'}:\n${USAGE}`);
  if (rest.length > 0) throw wrong('Please give one file at a time, in quotation marks where its name has spaces.');
  const misplaced = kind === 'agenda' ? values.save === true : values['save-as'] !== undefined;
  if (misplaced) throw wrong(`An agenda is saved with --save-as, figures with --save:\n${USAGE}`);
  if (kind === 'metrics') return { kind, file, save: values.save === true };
  const saveAs = values['save-as'] ?? null;
  if (saveAs === '') throw wrong(`Please say “meeting” or a meeting’s id after --save-as:\n${USAGE}`);
  return { kind: 'agenda', file, saveAs };
}

function parsed(given: readonly string[]) {
  try {
    return parseArgs({
      args: [...given],
      allowPositionals: true,
      options: { 'save-as': { type: 'string' }, save: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    });
  } catch {
    throw wrong(`I do not know that way of asking; please type one of these:\n${USAGE}`);
  }
}

function wrong(message: string): Fault {
  return new Fault('import.not_understood', { message });
}
