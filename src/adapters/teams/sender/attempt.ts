/** The answer of Teams to one request, as it came. */
export interface ConnectorAnswer {
  readonly status: number;
  readonly retryAfter: string | undefined;
  readonly body: string;
}

/** One try to reach Teams: what is known of it so far. */
export interface Attempt {
  /** Fires at the time-out. Covers the token as well as the request. */
  readonly deadline: AbortSignal;
  /** After this moment nothing may leave any more: a process that stood still finds its timers late, and this clock right. */
  readonly leavesBefore: number;
  /** Whether the request may have left this machine. */
  departed: boolean;
  answer: ConnectorAnswer | null;
}
