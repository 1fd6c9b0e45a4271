import { evaluateMetrics } from './evaluate/evaluate-metrics.js';
import { EVALUATE_USAGE, readEvaluateArguments } from './evaluate/read-evaluate-arguments.js';
import { sayAndExit } from './process-end.js';

/** Asks the sample board every question of a file, and counts how its answers compare with those expected. */
async function runEvaluate(): Promise<number> {
  const request = readEvaluateArguments(process.argv.slice(2));
  const say = (line: string): void => {
    process.stdout.write(`${line}\n`);
  };
  switch (request.kind) {
    case 'help':
      say(EVALUATE_USAGE);
      return 0;
    case 'metrics':
      return evaluateMetrics(request.file, say);
  }
}

runEvaluate().then((code) => {
  process.exitCode = code;
}, sayAndExit);
