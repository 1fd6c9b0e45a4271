import { Fault } from './core/shared/fault.js';

const LONGEST_STOP_MS = 20_000;

/** Ends the process with one plain sentence and, for anything but a fault of our own, no stack and no details. */
export function sayAndExit(error: unknown): never {
  process.stderr.write(`\n${sentence(error)}\n\n`);
  process.exit(1);
}

function sentence(error: unknown): string {
  if (error instanceof Fault) return error.message;
  const code = error instanceof Error && 'code' in error ? String(error.code) : null;
  if (code === 'EADDRINUSE')
    return `${portOf(error)} is taken by another program. End that program, or set QUORUM_PORT to another port.`;
  if (code === 'EACCES')
    return 'A file or port Quorum needs may not be used by this account. Please check its permissions.';
  const name = error instanceof Error ? error.name : typeof error;
  return `Quorum could not start: an unexpected fault (${code ?? name}). Nothing was changed.`;
}

function portOf(error: unknown): string {
  return error instanceof Error && 'port' in error ? `Port ${String(error.port)}` : 'The port';
}

/** Stops once on Ctrl-C or a service manager's word; a second signal, or a stop that hangs, ends the process. */
export function onStopSignal(stop: () => Promise<void>): void {
  let stopping = false;
  const end = (): void => {
    if (stopping) process.exit(1);
    stopping = true;
    setTimeout(() => process.exit(1), LONGEST_STOP_MS).unref();
    void stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
}
