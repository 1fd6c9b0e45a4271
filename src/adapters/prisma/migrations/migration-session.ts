/** One connection to the database, on which migrations run. Errors are the driver's own. */
export interface MigrationSession {
  /** Runs a script of any number of statements. */
  run(script: string): Promise<void>;
  rows(query: string, values?: readonly string[]): Promise<Record<string, unknown>[]>;
  /** Runs `work` while no other starter migrates. */
  exclusively<T>(work: () => Promise<T>): Promise<T>;
}
