/** A piece of a document as a reader sees it: lines that belong together are one. */
export type Block =
  | { readonly kind: 'heading'; readonly depth: number; readonly text: string; readonly lines: readonly number[] }
  | Words
  | Table;

/** A paragraph or one item of a list. */
export interface Words {
  readonly kind: 'paragraph' | 'item' | 'quote';
  readonly text: string;
  /** An item's indent in spaces. */
  readonly indent: number;
  readonly lines: readonly number[];
  readonly page: number | null;
}

export interface Table {
  readonly kind: 'table';
  readonly rows: readonly TableLine[];
}

export interface TableLine {
  readonly cells: readonly string[];
  readonly line: number;
  readonly page: number | null;
}

/** Headings that a document does not mark have their depth guessed; a lead-in ("They may:") stands below all others. */
export const LEAD_IN_DEPTH = 8;
