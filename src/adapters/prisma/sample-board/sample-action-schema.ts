import { z } from 'zod';
import { ACTION_SOURCES } from '../../../core/actions/action.js';

const id = z.string().startsWith('sample-');
const text = z.string().trim().min(1);
const note = text.nullable().default(null);

/** A London day, or so many working days from the day on which the sample is loaded: -2 is overdue by two, 0 is that day. */
const day = z.union([z.iso.date(), z.int().min(-60).max(60)]);

const step = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('progress'), note: text, evidenceUrl: z.httpUrl().nullable().default(null) }),
  z.strictObject({ kind: z.literal('report-done'), note, evidenceUrl: z.httpUrl().nullable().default(null) }),
  z.strictObject({ kind: z.literal('ask-more-time'), until: day, because: text }),
  z.strictObject({ kind: z.literal('agree-more-time') }),
  z.strictObject({ kind: z.literal('hand-over'), to: id, note }),
  z.strictObject({ kind: z.literal('carry-forward'), to: day, note }),
  z.strictObject({ kind: z.literal('close'), note }),
  z.strictObject({ kind: z.literal('reopen'), dueOn: day, note }),
  z.strictObject({ kind: z.literal('withdraw'), because: text }),
]);

/** One action as it was agreed, and what people have done with it since: where it stands follows from that. */
export const sampleActionSchema = z.strictObject({
  id,
  groupId: id,
  /** The meeting that agreed it; otherwise `recordedOn` says when it was written down. */
  meetingId: id.nullable().default(null),
  recordedOn: day.default(-1),
  minute: text.nullable().default(null),
  what: text,
  ownerId: id,
  helperIds: z.array(id).default([]),
  agencyId: id,
  dueOn: day,
  priority: text.nullable().default(null),
  source: z.enum(ACTION_SOURCES).default('meeting'),
  steps: z.array(z.strictObject({ on: day, by: id, step })).default([]),
});

export type SampleAction = z.infer<typeof sampleActionSchema>;
export type SampleDay = z.infer<typeof day>;
