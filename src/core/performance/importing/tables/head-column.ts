import type { ColumnRole } from './column-role.js';
import type { ColumnTime } from '../times/column-times.js';
import type { FigurePlace } from './metrics-reading.js';

/** A column whose heading says when its figures are about. */
export interface FiguresColumn {
  readonly kind: 'figures';
  readonly time: ColumnTime;
  readonly heading: string;
  readonly place: FigurePlace;
  /** Its year and its quarter stand in two rows. */
  readonly apart: boolean;
}

/** What one column of a table is for. */
export type HeadColumn =
  | FiguresColumn
  | { readonly kind: 'total'; readonly heading: string }
  | { readonly kind: 'role'; readonly role: Exclude<ColumnRole, 'total'>; readonly heading: string };
