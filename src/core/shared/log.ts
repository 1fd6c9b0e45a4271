/** Facts a log line may carry: ids, closed words, counts and durations. Nothing anybody typed, no names, no tokens. */
export type LogFacts = Readonly<Record<string, string | number | boolean | null>>;

/** Logging as core and adapters see it. An event is a short stable name such as `turn.answered`. */
export interface Log {
  info(event: string, facts?: LogFacts): void;
  warn(event: string, facts?: LogFacts): void;
  error(event: string, facts?: LogFacts): void;
}
