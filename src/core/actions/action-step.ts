import type { Temporal } from 'temporal-polyfill';
import type { PersonId } from '../shared/ids.js';

/** What a person can do with an action. Notes are kept in its history: people are told so where they write them. */
export type ActionStep =
  | { readonly kind: 'progress'; readonly note: string; readonly evidenceUrl: string | null }
  | { readonly kind: 'report-done'; readonly note: string | null; readonly evidenceUrl: string | null }
  | { readonly kind: 'ask-more-time'; readonly until: Temporal.PlainDate; readonly because: string }
  | { readonly kind: 'agree-more-time' }
  | { readonly kind: 'refuse-more-time'; readonly because: string | null }
  | { readonly kind: 'hand-over'; readonly to: PersonId; readonly note: string | null }
  | { readonly kind: 'carry-forward'; readonly to: Temporal.PlainDate; readonly note: string | null }
  | { readonly kind: 'close'; readonly note: string | null }
  | { readonly kind: 'reopen'; readonly dueOn: Temporal.PlainDate; readonly note: string | null }
  | { readonly kind: 'withdraw'; readonly because: string };

export type ActionStepKind = ActionStep['kind'];

/** Steps of the owner and those who help; the chair and the manager may take them too. */
export const OWN_STEPS = [
  'progress',
  'report-done',
  'ask-more-time',
  'hand-over',
] as const satisfies readonly ActionStepKind[];

/** Steps of the chair and the business manager alone. */
export const MANAGED_STEPS = [
  'agree-more-time',
  'refuse-more-time',
  'carry-forward',
  'close',
  'reopen',
  'withdraw',
] as const satisfies readonly ActionStepKind[];
