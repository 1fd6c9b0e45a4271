/** What a fault may carry besides its code: ids only, never anything a person typed. */
export interface FaultDetails {
  readonly message?: string;
  readonly ids?: Readonly<Record<string, string>>;
  readonly cause?: unknown;
}

/**
 * What should not happen. What can happen in life is an outcome (a union), not a fault.
 * `code` is stable and safe to log; `message` is a plain sentence that names the mend where there is one.
 */
export class Fault extends Error {
  readonly code: string;
  readonly ids: Readonly<Record<string, string>>;

  constructor(code: string, details: FaultDetails = {}) {
    super(details.message ?? code, details.cause === undefined ? {} : { cause: details.cause });
    this.name = 'Fault';
    this.code = code;
    this.ids = details.ids ?? {};
  }
}
