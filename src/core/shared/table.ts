/** One cell as a spreadsheet or a document's table holds it. Values are read; formulas are never run. */
export interface TableCell {
  /** As people see it, with white space made single; '' when empty. */
  readonly text: string;
  /** The number behind what is shown, where the cell holds one: 0.831 for "83.1%". Null for text and for an empty cell. */
  readonly number: number | null;
  /** The day, YYYY-MM-DD, where the cell holds a date and not merely text that looks like one. */
  readonly day: string | null;
}

/** One row, with its place in what was sent, counted from 1 as people count. */
export interface TableRow {
  readonly row: number;
  readonly cells: readonly TableCell[];
}

/** One table: a spreadsheet's sheet, a table of a document, or columns in a paste. Blank rows are left out, their numbers are not. */
export interface Table {
  /** The sheet's name, or null where there is none to say. */
  readonly name: string | null;
  readonly rows: readonly TableRow[];
  /** Where cells are merged, as people name them ("B2:D2"): one value then stands for several columns. */
  readonly merged: readonly string[];
}
