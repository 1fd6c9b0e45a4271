import { parseArgs } from 'node:util';
import { Temporal } from 'temporal-polyfill';
import { Fault } from '../core/shared/fault.js';

/** What the command was asked to do. */
export type ImportRequest =
  | { readonly kind: 'help' }
  /** `saveAs` is "meeting", a meeting's id, or null to be asked or only shown. */
  | { readonly kind: 'agenda'; readonly file: string; readonly saveAs: string | null }
  | GuidanceRequest
  | { readonly kind: 'golden'; readonly file: string }
  /** A board's list of members: `save` without being asked. */
  | { readonly kind: 'board'; readonly file: string; readonly save: boolean }
  /** Figures: `save` without being asked. */
  | { readonly kind: 'metrics'; readonly file: string; readonly save: boolean };

/** A threshold document: only shown (or asked about), or published. */
export interface GuidanceRequest {
  readonly kind: 'guidance';
  readonly file: string;
  readonly publish: boolean;
  /** The day from which it counts; null for today. */
  readonly from: Temporal.PlainDate | null;
  /** Publish it although answers to the golden set get worse. */
  readonly anyway: boolean;
}

export const USAGE = [
  'npm run import -- board FILE                           shows the board of a list of members, and asks whether to save it',
  'npm run import -- board FILE --save                    saves it, all or nothing',
  'npm run import -- agenda FILE                          shows what is understood, and asks what to do',
  'npm run import -- agenda FILE --save-as meeting        saves it as a new meeting',
  'npm run import -- agenda FILE --save-as MEETING-ID     makes it the agenda of that meeting',
  'npm run import -- metrics FILE                         shows the figures, and asks whether to save them',
  'npm run import -- metrics FILE --save                  saves them, all or none',
  'npm run import -- guidance FILE                        shows what is read of a threshold document, and asks what to do',
  'npm run import -- guidance FILE --publish              publishes it, current from today',
  'npm run import -- guidance FILE --publish --from DAY   publishes it, current from a day such as 2027-04-01',
  'npm run import -- guidance FILE --publish --anyway     publishes it although some answers get worse',
  'npm run import -- golden FILE                          keeps a set of questions that is asked before publishing',
].join('\n');

const FILES: ReadonlyMap<string, string> = new Map([
  ['board', 'the file of the list of members'],
  ['agenda', 'the file of the agenda'],
  ['metrics', 'the file of the figures'],
  ['guidance', 'the file of the threshold document'],
  ['golden', 'the file with the questions'],
]);

type Values = ReturnType<typeof parsed>['values'];

/** Reads the command line; throws a Fault whose one sentence says what to type instead. */
export function readArguments(given: readonly string[]): ImportRequest {
  const { values, positionals } = parsed(given);
  const [kind, file, ...rest] = positionals;
  if (values.help === true) return { kind: 'help' };
  if (kind === undefined) throw wrong(`Please say what to import, and from which file:\n${USAGE}`);
  const what = FILES.get(kind);
  if (what === undefined)
    throw wrong(
      `I cannot import “${kind}”; please say “board”, “agenda”, “metrics” or “guidance” and a file:\n${USAGE}`,
    );
  if (file === undefined) throw wrong(`Please name ${what}:\n${USAGE}`);
  if (rest.length > 0) throw wrong('Please give one file at a time, in quotation marks where its name has spaces.');
  const saved = kind === 'metrics' || kind === 'board';
  const misplaced = saved ? values['save-as'] !== undefined : values.save === true;
  if (misplaced) throw wrong(`An agenda is saved with --save-as, figures and a board with --save:\n${USAGE}`);
  if (saved) return { kind, file, save: values.save === true };
  if (kind === 'golden') return { kind, file };
  return kind === 'guidance' ? guidanceRequest(file, values) : agendaRequest(file, values);
}

function agendaRequest(file: string, values: Values): ImportRequest {
  const saveAs = values['save-as'] ?? null;
  if (saveAs === '') throw wrong(`Please say “meeting” or a meeting’s id after --save-as:\n${USAGE}`);
  return { kind: 'agenda', file, saveAs };
}

function guidanceRequest(file: string, values: Values): ImportRequest {
  const { publish = false, anyway = false, from } = values;
  if (!publish && (anyway || from !== undefined))
    throw wrong(`Please say --publish too, where you say --from or --anyway:\n${USAGE}`);
  return { kind: 'guidance', file, publish, anyway, from: from === undefined ? null : dayIn(from) };
}

function dayIn(text: string): Temporal.PlainDate {
  try {
    if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return Temporal.PlainDate.from(text, { overflow: 'reject' });
  } catch {
    // No such day: said below.
  }
  throw wrong('Please give the day after --from as year, month and day, for example 2027-04-01.');
}

function parsed(given: readonly string[]) {
  try {
    return parseArgs({
      args: [...given],
      allowPositionals: true,
      options: {
        'save-as': { type: 'string' },
        save: { type: 'boolean' },
        publish: { type: 'boolean' },
        from: { type: 'string' },
        anyway: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch {
    throw wrong(`I do not know that way of asking; please type one of these:\n${USAGE}`);
  }
}

function wrong(message: string): Fault {
  return new Fault('import.not_understood', { message });
}
