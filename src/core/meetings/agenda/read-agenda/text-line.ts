/** One line of a document, however it came: typed, pasted, or read from a file. */
export interface TextLine {
  readonly text: string;
  /** Page it stands on, from 1; null when the document has no pages. */
  readonly page: number | null;
  /** The cells of a table row, left to right (a cell may hold several lines); null outside a table. */
  readonly cells: readonly string[] | null;
}
