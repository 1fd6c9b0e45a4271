/** Prints a line of a run's result: it is what the run is for. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
