import type { Temporal } from 'temporal-polyfill';
import { asId, type BoardId, type Id } from '../../shared/ids.js';
import type { MeasureCode } from '../measures/measure.js';
import { periodKey, type Period } from '../periods/period.js';

/** "own" for the board itself; otherwise a short name in lower case with hyphens: "england", "west-midlands". */
export type AreaCode = Id<'area'>;
/** The board's own figures. */
export const OWN_AREA = asId<AreaCode>('own');
export type FigureImportId = Id<'figure-import'>;

export const AREA_KINDS = ['own', 'published', 'nation', 'region', 'neighbour', 'other'] as const;

/** Whose figure it is. `published` is the board's own area as a government department publishes it. */
export interface Area {
  readonly code: AreaCode;
  /** "England" */
  readonly name: string;
  readonly kind: (typeof AREA_KINDS)[number];
}

/** What a cell says. "Not reported" is never zero; `printed` is what stood there instead of a figure, where something did. */
export type FigureValue =
  /** `decimals` is how many were printed, so that 56.70 and 39 are shown with what they are worth. */
  | { readonly kind: 'value'; readonly value: number; readonly decimals: number }
  | { readonly kind: 'not-reported'; readonly printed: string | null }
  /** `beside`: no small number itself, but one could be reckoned from it. */
  | { readonly kind: 'suppressed'; readonly beside?: true };

export const FIGURE_STANDINGS = ['provisional', 'final'] as const;
export type FigureStanding = (typeof FIGURE_STANDINGS)[number];

/** Which figure is meant. */
export interface FigureKey {
  readonly measure: MeasureCode;
  readonly area: AreaCode;
  readonly period: Period;
}

/** One figure as it stands now. Earlier revisions are kept; nothing is overwritten silently. */
export interface Observation extends FigureKey {
  readonly value: FigureValue;
  readonly standing: FigureStanding;
  /** 1 for the first that came in. */
  readonly revision: number;
  /** What stood there before this revision; null for the first. */
  readonly was: FigureValue | null;
  readonly importId: FigureImportId;
}

/** Where figures came from. */
export interface FigureImport {
  readonly id: FigureImportId;
  readonly boardId: BoardId;
  /** The file's own name, cleaned; no path. */
  readonly fileName: string;
  readonly importedAt: Temporal.Instant;
}

/** "neglect-cp|own|2017-Q4": one key is one figure. */
export function figureKey({ measure, area, period }: FigureKey): string {
  return [measure, area, periodKey(period)].join('|');
}
