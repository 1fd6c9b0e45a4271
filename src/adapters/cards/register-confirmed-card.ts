import type { RegisterStatus } from '../../core/meetings/register/register.js';
import type { CardData } from './card-data.js';
import type { QuorumLine } from './coming-view.js';
import { quorumData } from './coming-words.js';
import type { Cards } from './create-cards.js';
import { headData, type MeetingHead } from './meeting-head.js';
import type { RegisterRow } from './register-card.js';
import type { RenderedCard } from './rendered-card.js';
import { bannerData } from './tone.js';

export interface RegisterConfirmedView {
  readonly head: MeetingHead;
  readonly rows: readonly RegisterRow[];
  readonly quorum: QuorumLine | null;
  /** "Monday 4 December 2017, 4.45 pm" */
  readonly confirmedAt: string;
  readonly confirmedBy: string;
}

interface Group extends CardData {
  readonly heading: string;
  readonly people: readonly string[];
}

/** What was confirmed: who was there, who sat in for whom, and whether it made a quorum. */
export function registerConfirmedCard(cards: Cards, view: RegisterConfirmedView): RenderedCard {
  const { head, rows } = view;
  const count = (status: RegisterStatus): number => rows.filter((row) => row.status === status).length;
  const apologies = count('apologies') === 1 ? '1 apology' : `${count('apologies')} apologies`;
  return cards.fill({
    template: 'register-confirmed',
    summary: `The register is confirmed: ${head.title}, ${head.day}`,
    data: {
      head: headData(cards, head),
      banner: bannerData({
        tone: 'good',
        title: 'The register is confirmed',
        lines: [`By ${view.confirmedBy}, ${view.confirmedAt}.`],
      }),
      quorum: quorumData(view.quorum),
      totals: `${count('present')} present, ${count('deputy')} by deputy, ${apologies}, ${count('absent')} absent: ${rows.length} in all.`,
      groups: [
        groupData('Present', rows, 'present'),
        groupData('By deputy', rows, 'deputy'),
        groupData('Apologies', rows, 'apologies'),
        groupData('Absent', rows, 'absent'),
      ].filter(({ people }) => people.length > 0),
    },
  });
}

function groupData(heading: string, rows: readonly RegisterRow[], status: RegisterStatus): Group {
  const people = rows.filter((row) => row.status === status).map(rowWords);
  return { heading: `${heading} (${people.length})`, people };
}

function rowWords({ name, mode, deputyName }: RegisterRow): string {
  if (deputyName !== null) return `${name}: ${deputyName}`;
  return mode === 'online' ? `${name} (online)` : name;
}
