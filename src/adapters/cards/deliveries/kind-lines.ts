import type { DeliveriesView } from './deliveries-view.js';
import { NOTICE_NAMES } from './notice-names.js';

/** "The agenda and “Can you come?”: 38 sent", most first; nothing where one kind alone would say the total twice. */
export function kindLines(kinds: NonNullable<DeliveriesView['kinds']>, most: number): readonly string[] {
  const sent = kinds.filter((kind) => kind.sent > 0).sort((a, b) => b.sent - a.sent);
  if (sent.length < 2 || most === 0) return [];
  const shown = sent.slice(0, sent.length - most === 1 ? most + 1 : most);
  const rest = sent.slice(shown.length);
  const lines = shown.map((kind) => `${NOTICE_NAMES[kind.kind]}: ${kind.sent} sent`);
  if (rest.length === 0) return lines;
  return [...lines, `${rest.length} other kinds: ${rest.reduce((sum, kind) => sum + kind.sent, 0)} sent`];
}
