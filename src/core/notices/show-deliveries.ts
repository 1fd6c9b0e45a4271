import type { Principal } from '../people/principal.js';
import { clockTime, londonDay, londonInstant } from '../shared/london.js';
import type { NoticeId, PersonId, PlaceId } from '../shared/ids.js';
import type { Notice, NoticeState } from './notice.js';
import type { NoticesPorts } from './ports.js';

/** Somebody a notice did not reach, in words for the people who can do something about it. */
export interface NotReached {
  readonly notice: Notice;
  /** The person's or the place's name. */
  readonly name: string;
}

export interface Deliveries {
  readonly totals: Readonly<Record<NoticeState, number>>;
  /** The sum of the totals: everyone who was to hear from the bot. */
  readonly addressed: number;
  readonly notReached: readonly NotReached[];
}

/** What went out over the last days of the board, counted so that it adds up, with the names of those not reached. */
export async function showDeliveries<Card>(
  ports: NoticesPorts<Card>,
  { principal, days }: { readonly principal: Principal; readonly days: number },
): Promise<Deliveries> {
  const boardId = principal.board.id;
  const since = londonInstant(londonDay(ports.clock.now()).subtract({ days: days - 1 }), clockTime(0));
  const totals = await ports.ledger.totals(boardId, since);
  const notices = await ports.ledger.notDelivered(boardId, since);
  const notReached = await ports.transact(async ({ people }) => {
    const named: NotReached[] = [];
    for (const notice of notices) {
      const name = await nameOf(notice, {
        person: async (id) => (await people.person(principal.tenantId, id))?.name,
        place: async (id) =>
          (await people.place(boardId, id))?.kind === 'channel' ? 'The board’s channel' : 'The group chat',
      });
      named.push({ notice, name: name ?? 'Somebody who has left' });
    }
    return named;
  });
  const addressed = Object.values(totals).reduce((sum, count) => sum + count, 0);
  return { totals, addressed, notReached };
}

async function nameOf(
  { recipient }: Notice,
  find: {
    readonly person: (id: PersonId) => Promise<string | undefined>;
    readonly place: (id: PlaceId) => Promise<string>;
  },
): Promise<string | undefined> {
  return 'personId' in recipient ? find.person(recipient.personId) : find.place(recipient.placeId);
}

/** Sends again, once, what failed, could not be confirmed or found nobody: a person has decided it. Answers how many. */
export async function sendAgain<Card>(
  ports: NoticesPorts<Card>,
  { principal, noticeIds }: { readonly principal: Principal; readonly noticeIds: readonly NoticeId[] },
): Promise<number> {
  const { tenantId, board, person } = principal;
  const again = await ports.ledger.sendAgain(board.id, noticeIds);
  await ports.transact(({ audit }) =>
    audit.record({
      tenantId,
      boardId: board.id,
      actorId: person?.id ?? null,
      action: 'notices.send-again',
      subjectId: null,
      outcome: again > 0 ? 'done' : 'unchanged',
      facts: { asked: noticeIds.length, again },
    }),
  );
  return again;
}
