import type { Log, LogFacts } from '../../src/core/shared/log.js';

/** A log that keeps what it was told. */
export interface RecordingLog {
  readonly lines: readonly { readonly event: string; readonly facts: LogFacts }[];
  readonly log: Log;
}

export function recordingLog(): RecordingLog {
  const lines: { readonly event: string; readonly facts: LogFacts }[] = [];
  const note = (event: string, facts: LogFacts = {}): void => {
    lines.push({ event, facts });
  };
  return { lines, log: { info: note, warn: note, error: note } };
}
