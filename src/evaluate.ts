import { evaluateMetrics } from './evaluate/evaluate-metrics.js';
import { evaluateThresholdFile } from './evaluate/evaluate-threshold-file.js';
import { endWhenUnread } from './evaluate/end-when-unread.js';
import { EVALUATE_USAGE, readEvaluateArguments, type Evaluated } from './evaluate/read-evaluate-arguments.js';
import { sayAndExit } from './process-end.js';

type Say = (line: string) => void;

/** What can be evaluated. Each asks every question of a file, says how it went, and answers the exit code. */
const EVALUATIONS: Readonly<Record<Evaluated, (file: string, say: Say) => number | Promise<number>>> = {
  metrics: evaluateMetrics,
  thresholds: evaluateThresholdFile,
};

/** Asks the sample board every question of a file, and counts how its answers compare with those expected. */
async function runEvaluate(): Promise<number> {
  const request = readEvaluateArguments(process.argv.slice(2));
  const say: Say = (line) => {
    process.stdout.write(`${line}\n`);
  };
  if (request.kind === 'evaluate') return EVALUATIONS[request.what](request.file, say);
  say(EVALUATE_USAGE);
  return 0;
}

endWhenUnread(process.stdout, () => process.exit(0), sayAndExit);
runEvaluate().then((code) => {
  process.exitCode = code;
}, sayAndExit);
