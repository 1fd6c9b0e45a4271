import { writeFileSync } from 'node:fs';
import { readSampleGuidance } from './adapters/prisma/sample-board/read-sample-guidance.js';
import { learnThresholds } from './learn/learn-thresholds.js';
import { LEARNED_FROM, readExamples } from './learn/read-examples.js';
import { writtenWeights } from './learn/written-weights.js';
import { sayAndExit } from './process-end.js';

const WEIGHTS = 'src/core/thresholds/learned/weights';

/** Learns anew from every labelled question and the sample document, but for the files named, and writes what was learned. */
function runLearn(without: readonly string[]): void {
  const told = LEARNED_FROM.flatMap((folder) => readExamples(folder, without));
  process.stdout.write(
    `Learning from ${told.length} questions and the sample document; this takes about half a minute.\n`,
  );
  for (const [name, learned] of Object.entries(learnThresholds(told, readSampleGuidance()))) {
    writeFileSync(`${WEIGHTS}/${name}.json`, writtenWeights(learned));
    process.stdout.write(`${name}: ${learned.classes.length} kinds, ${learned.features.length} features\n`);
  }
}

try {
  runLearn(process.argv.slice(2));
} catch (error) {
  sayAndExit(error);
}
