import type { Temporal } from 'temporal-polyfill';
import { Fault } from '../../shared/fault.js';
import type { Notice } from '../notice.js';
import type { NoticeRenderer, NoticesPorts, RenderTogether } from '../ports.js';

/** Whoever begins later than this after a reading has it made anew: rights are those of the last few seconds. */
export const READING_SECONDS = 5;

/** What the store said of one notice, and how to draw its card from that moment on. */
export interface Reading<Found, Card> {
  readonly found: Found;
  readonly render: RenderTogether<Card>['render'];
}

type ReadNotices<Found> = (notices: readonly Notice[]) => Promise<ReadonlyMap<Notice['id'], Found>>;

interface Round<Found, Card> {
  readonly at: Temporal.Instant;
  readonly found: Promise<ReadonlyMap<Notice['id'], Found>>;
  readonly render: RenderTogether<Card>['render'];
}

/**
 * Reads for the notices of one claim. Those of one kind about one thing are read together when the first of them
 * begins, after the claim and never before it; those that begin more than a few seconds later are read again. Where
 * reading together fails, each is read alone, so that one that cannot be read spoils no other's.
 */
export function readTogether<Found, Card>(
  { clock, renderer }: Pick<NoticesPorts<Card>, 'clock' | 'renderer'>,
  claimed: readonly Notice[],
  read: ReadNotices<Found>,
): (notice: Notice) => Promise<Reading<Found, Card>> {
  const notBegun = new Set(claimed);
  const rounds = new Map<string, Round<Found, Card>>();

  const roundOf = (notice: Notice): Round<Found, Card> => {
    const subject = subjectOf(notice);
    const now = clock.now();
    const last = rounds.get(subject);
    if (last !== undefined && Math.abs(last.at.until(now).total('seconds')) <= READING_SECONDS) return last;
    const those = [...notBegun].filter((other) => subjectOf(other) === subject);
    const round = { at: now, found: read(those), render: renderOf(renderer) };
    rounds.set(subject, round);
    return round;
  };

  return async (notice) => {
    const { found, render } = roundOf(notice);
    notBegun.delete(notice);
    const together = await found.catch(() => null);
    const one = (together ?? (await read([notice]))).get(notice.id);
    if (one === undefined) throw new Fault('notices.unread', { ids: { noticeId: notice.id } });
    return { found: one, render };
  };
}

function renderOf<Card>(renderer: NoticeRenderer<Card>): RenderTogether<Card>['render'] {
  const together = renderer.together();
  return (notice) => together.render(notice);
}

/** What notices have to have in common to be read together. */
function subjectOf({ tenantId, boardId, kind, subjectId }: Notice): string {
  return [tenantId, boardId, kind, subjectId].join('\n');
}
