import type { GuidanceContent } from '../guidance-draft.js';

/** One line of a document, however it came: typed, pasted, or read from a file. */
export interface DocumentLine {
  readonly text: string;
  /** Page it stands on, from 1; null when the document has no pages. */
  readonly page: number | null;
  /** The cells of a table row, left to right (a cell may hold several lines); null outside a table. */
  readonly cells: readonly string[] | null;
}

/** A line whose words are in no passage, and why. */
export interface UnreadLine {
  /** From 1, over all lines, empty ones too. */
  readonly line: number;
  /** Its beginning, so that it is found again. */
  readonly text: string;
  readonly why: string;
}

/** What became of a line that is not empty. */
export interface LineAccount {
  readonly line: number;
  /** `furniture`: page numbers, running headers, lists of contents, rules. */
  readonly became: 'heading' | 'passage' | 'label' | 'furniture' | 'unread';
}

/** A threshold document that was read. Every line that is not empty is accounted for. */
export interface GuidanceRead {
  readonly status: 'read';
  readonly content: GuidanceContent;
  readonly lines: readonly LineAccount[];
  readonly unread: readonly UnreadLine[];
  /** Sentences for whoever sent it: what to look at before it is published. */
  readonly doubts: readonly string[];
}

/** Why a document is refused, as a closed word beside the sentences. */
export type NotGuidanceReason = 'empty' | 'no-levels' | 'nothing-under-levels' | 'two-documents' | 'too-long';

/** What was sent is no threshold document that could be used, and what to do about it. */
export interface NotGuidance {
  readonly status: 'not-guidance';
  readonly why: NotGuidanceReason;
  readonly reason: string;
  readonly whatToDo: string;
}

export type GuidanceReading = GuidanceRead | NotGuidance;
