import { parseArgs } from 'node:util';
import { Fault } from '../core/shared/fault.js';

const EVALUATED = ['metrics', 'thresholds'] as const;
export type Evaluated = (typeof EVALUATED)[number];

/** What the command was asked to do. */
export type EvaluateRequest =
  { readonly kind: 'help' } | { readonly kind: 'evaluate'; readonly what: Evaluated; readonly file: string };

export const EVALUATE_USAGE = [
  'npm run evaluate -- metrics FILE      asks every question of a file of figures questions',
  'npm run evaluate -- thresholds FILE   asks every question of a file of threshold questions',
].join('\n');

/** Reads the command line; throws a Fault whose one sentence says what to type instead. */
export function readEvaluateArguments(given: readonly string[]): EvaluateRequest {
  const { values, positionals } = parsed(given);
  const [kind, file, ...rest] = positionals;
  if (values.help === true) return { kind: 'help' };
  if (kind === undefined) throw wrong(`Please say what to evaluate, and with which file:\n${EVALUATE_USAGE}`);
  const what = EVALUATED.find((one) => one === kind);
  if (what === undefined) throw wrong(`I cannot evaluate “${kind}”; please type:\n${EVALUATE_USAGE}`);
  if (file === undefined) throw wrong(`Please name the file with the questions:\n${EVALUATE_USAGE}`);
  if (rest.length > 0) throw wrong('Please give one file at a time, in quotation marks where its name has spaces.');
  return { kind: 'evaluate', what, file };
}

function parsed(given: readonly string[]) {
  try {
    return parseArgs({ args: [...given], allowPositionals: true, options: { help: { type: 'boolean', short: 'h' } } });
  } catch {
    throw wrong(`I do not know that way of asking; please type:\n${EVALUATE_USAGE}`);
  }
}

function wrong(message: string): Fault {
  return new Fault('evaluate.not_understood', { message });
}
