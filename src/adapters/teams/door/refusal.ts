/** Why the door stays shut. `status` is all the caller learns; `code` goes to the log. */
export interface Refusal {
  readonly status: 400 | 401 | 403 | 404 | 408 | 413 | 415 | 503;
  readonly code: string;
}
