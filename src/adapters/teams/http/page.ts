/** A request for a page: a file to download, never anything that changes state. */
export interface PageRequest {
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
}

export interface PageAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

/** One extra GET route. `path` may name parameters, for example `/calendar/:meetingId`. */
export interface Page {
  readonly path: string;
  readonly answer: (request: PageRequest) => Promise<PageAnswer>;
}
