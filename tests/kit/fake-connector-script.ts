/**
 * How the fake connector answers one request. `accept` does the deed first and then answers badly, as Teams sometimes
 * does: the card is in the chat although the sender saw an error.
 */
export type ScriptedAnswer =
  | { readonly kind: 'usual' }
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string;
      readonly accept?: boolean;
    }
  | { readonly kind: 'reset'; readonly accept?: boolean }
  /** Never answers, or sends a good head and no body. */
  | { readonly kind: 'hang'; readonly after?: 'head'; readonly accept?: boolean };

/** An error as Teams words it. */
export function teamsError(
  status: number,
  code: string,
  headers: Readonly<Record<string, string>> = {},
): ScriptedAnswer {
  return { kind: 'status', status, headers, body: JSON.stringify({ error: { code, message: 'told by Teams' } }) };
}
