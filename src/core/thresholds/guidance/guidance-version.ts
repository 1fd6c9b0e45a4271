import type { Temporal } from 'temporal-polyfill';
import type { BoardId, GuidanceId } from '../../shared/ids.js';
import type { Passage } from './passage.js';

/** A level as this document calls it: 3, "Additional". Level 3 of one authority is not level 3 of another. */
export interface NamedLevel {
  readonly number: number;
  readonly name: string;
}

/** Whom a contact of the document is for. */
export const CONTACT_ROLES = ['front-door', 'out-of-hours', 'emergency', 'lado', 'police', 'other'] as const;
export type ContactRole = (typeof CONTACT_ROLES)[number];

/** Somebody to ring. */
export interface Contact {
  readonly role: ContactRole;
  /** "Front door (single point of contact)" */
  readonly name: string;
  /** As printed: "0121 569 3100". */
  readonly telephone: string;
  /** When it is answered, as printed; null where the document does not say. */
  readonly hours: string | null;
}

/** One published state of a board's threshold document. Versions are only added; an old one stays readable. */
export interface GuidanceVersion {
  readonly id: GuidanceId;
  readonly boardId: BoardId;
  readonly title: string;
  /** From 1 for each board. */
  readonly number: number;
  /** Lowest first. */
  readonly levels: readonly NamedLevel[];
  /** In the order of the document. */
  readonly passages: readonly Passage[];
  readonly contacts: readonly Contact[];
  /** The London day from which it counts; null while it is not published. */
  readonly currentFrom: Temporal.PlainDate | null;
  /** Written for trying out, and no authority for anything: every card says so. */
  readonly sample: boolean;
}

/** A level by the document's own name: "Level 3 · Additional"; by number alone where the document names none. */
export function levelTitle({ levels }: Pick<GuidanceVersion, 'levels'>, number: number): string {
  const name = levels.find((level) => level.number === number)?.name;
  return name === undefined || name === '' ? `Level ${number}` : `Level ${number} · ${name}`;
}
