import type { RegisterEntry } from '../../core/meetings/register/register.js';
import type { SeatId } from '../../core/shared/ids.js';
import type { CardData } from './card-data.js';
import { personWords } from './person-words.js';
import type { Cards } from './create-cards.js';
import { headData, type MeetingHead } from './meeting-head.js';
import { problemsBanner } from './problems-banner.js';
import type { RenderedCard } from './rendered-card.js';

/** How many seats one card holds: measured, 30 rows take 21 KB of the 28 KB a card may have. */
export const SEATS_A_PAGE = 30;

/** The codes of the choices in a register row, kept to a letter so that thirty rows fit on a card. */
export const REGISTER_CODES = {
  p: { status: 'present', mode: 'in-person' },
  o: { status: 'present', mode: 'online' },
  d: { status: 'deputy', mode: null },
  a: { status: 'apologies', mode: null },
  x: { status: 'absent', mode: null },
} as const satisfies Readonly<Record<string, Pick<RegisterEntry, 'status' | 'mode'>>>;

export type RegisterCode = keyof typeof REGISTER_CODES;

/** Field names of a row: `seat:<id>` holds a `RegisterCode`, `deputy:<id>` a name. */
export const registerField = {
  seat: (seatId: SeatId): string => `seat:${seatId}`,
  deputy: (seatId: SeatId): string => `deputy:${seatId}`,
};

export interface RegisterRow extends RegisterEntry {
  /** By role: "Police representative". */
  readonly name: string;
  readonly agency: string;
}

export interface RegisterView {
  readonly head: MeetingHead;
  readonly rows: readonly RegisterRow[];
  /** Whether it was confirmed before: what it holds is then the record, and no longer taken from the answers. */
  readonly confirmed: boolean;
  readonly problems: readonly string[];
  /** 1 for the first; rows beyond `SEATS_A_PAGE` come on the next page. */
  readonly page: number;
}

/**
 * One choice per seat, filled in from the answers; the names of deputies are asked for below them.
 * The button carries the rows of the other pages under the same field names, so that the last press holds them all.
 */
export function registerCard(cards: Cards, view: RegisterView): RenderedCard {
  const { head, rows, page } = view;
  const pages = Math.max(1, Math.ceil(rows.length / SEATS_A_PAGE));
  const [first, next] = [(page - 1) * SEATS_A_PAGE, page * SEATS_A_PAGE];
  const before = rows.slice(0, first);
  const shown = rows.slice(first, next);
  const card = cards.fillFirstThatFits(
    [[...before, ...rows.slice(next)], before].map((carried) => ({
      template: 'register',
      summary: `The register is due: ${head.title}, ${head.day}`,
      data: {
        head: headData(cards, head),
        title: pages === 1 ? 'Who was there?' : `Who was there? Page ${page} of ${pages}`,
        banner: problemsBanner(view.problems),
        basis: view.confirmed
          ? 'This register has been confirmed. To put something right, change it here and confirm it once more at the end.'
          : 'I have filled this in from the answers. Please put right what turned out differently, then confirm it at the end.',
        seats: shown.map(seatField),
        deputies: shown.filter(({ status }) => status === 'deputy').map(deputyField),
        button: page < pages ? 'Next page' : 'Confirm',
        data: { meetingId: head.meetingId, page, ...carriedData(carried) },
      },
    })),
  );
  return view.problems.length === 0 ? card : { ...card, echoes: true };
}

function seatField(row: RegisterRow): CardData {
  return { id: registerField.seat(row.seatId), label: personWords(row), value: codeOf(row) };
}

function deputyField(row: RegisterRow): CardData {
  const label = `Who sat in for: ${personWords(row)}?`;
  return { id: registerField.deputy(row.seatId), label, value: row.deputyName ?? '' };
}

function carriedData(rows: readonly RegisterRow[]): CardData {
  return Object.fromEntries(
    rows.flatMap((row) => [
      [registerField.seat(row.seatId), codeOf(row)],
      ...(row.deputyName === null ? [] : [[registerField.deputy(row.seatId), row.deputyName]]),
    ]),
  ) as CardData;
}

function codeOf({ status, mode }: RegisterEntry): RegisterCode {
  if (status === 'present') return mode === 'online' ? 'o' : 'p';
  return status === 'deputy' ? 'd' : status === 'apologies' ? 'a' : 'x';
}
