import type { Clock } from '../../core/shared/ports.js';
import { signLinks } from './sign-links.js';

const DOWNLOAD_MINUTES = 15;

/** The bot's own links, made and opened: a calendar link lasts, a download of figures a quarter of an hour. */
export function signedLinks({
  key,
  publicUrl,
  clock,
}: {
  readonly key: string;
  readonly publicUrl: string;
  readonly clock: Clock;
}) {
  const signer = signLinks(key);
  const nowMs = (): number => clock.now().epochMilliseconds;
  return {
    links: {
      calendar: (boardId: string, meetingId: string): string =>
        `${publicUrl}/calendar/${signer.sign({ page: 'calendar', ids: [boardId, meetingId], expiresAtMs: null })}.ics`,
      attendanceYear: (boardId: string, startYear: number): string => {
        const expiresAtMs = nowMs() + DOWNLOAD_MINUTES * 60_000;
        const token = signer.sign({ page: 'attendance', ids: [boardId, String(startYear)], expiresAtMs });
        return `${publicUrl}/attendance/${token}.csv`;
      },
      figures: (boardId: string, personId: string | null, measure: string | null): string => {
        const expiresAtMs = nowMs() + DOWNLOAD_MINUTES * 60_000;
        const token = signer.sign({ page: 'figures', ids: [boardId, personId ?? '', measure ?? ''], expiresAtMs });
        return `${publicUrl}/figures/${token}.csv`;
      },
    },
    openLink: (token: string, page: string): readonly string[] | null => {
      const claim = signer.open(token, nowMs());
      return claim?.page === page ? claim.ids : null;
    },
  };
}
