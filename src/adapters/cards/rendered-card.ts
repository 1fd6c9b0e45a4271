/** An Adaptive Card ready to leave: filled, checked and sized. */
export interface RenderedCard {
  /** The card's JSON, version 1.5, at most 28 KB. */
  readonly content: Readonly<Record<string, unknown>>;
  /** What the phone's notification shows; holds no names of children and nothing restricted. */
  readonly summary: string;
  /** Set on a form handed back with what was typed and not taken: it is shown and let go, never kept. */
  readonly echoes?: true;
}
