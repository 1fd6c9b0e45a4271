import type { CardData } from '../card-data.js';
import type { Cards } from '../create-cards.js';
import { passedOverLine } from '../digest/digest-words.js';
import { fillWithRoom } from '../fill-with-room.js';
import type { RenderedCard } from '../rendered-card.js';
import { bannerData, type Banner } from '../tone.js';
import type { DeliveriesView, DeliveryTotals } from './deliveries-view.js';
import { kindLines } from './kind-lines.js';
import { groupProblems, problemGroups, whatAllMissed } from './problem-groups.js';

/** How many names and kinds the fullest card lists, and the shorter ones tried when that is too large. */
const LENGTHS = [
  { names: 60, kinds: 6 },
  { names: 25, kinds: 6 },
  { names: 10, kinds: 3 },
  { names: 4, kinds: 0 },
] as const;
type Length = (typeof LENGTHS)[number];

const STATES: readonly (readonly [keyof Omit<DeliveryTotals, 'addressed'>, string, string])[] = [
  ['sent', 'sent', 'Default'],
  ['waiting', 'waiting to go', 'Default'],
  ['unknown', 'unclear: it may or may not have arrived', 'Attention'],
  ['failed', 'failed', 'Attention'],
  ['unreachable', 'cannot be reached', 'Attention'],
  ['expired', 'too late to send', 'Default'],
  ['withdrawn', 'no longer needed', 'Default'],
];

/** What went out, who was not reached and why, with totals that add up on the card. */
export function deliveriesCard(cards: Cards, view: DeliveriesView): RenderedCard {
  return fillWithRoom(
    cards,
    LENGTHS.map((length) => ({
      template: 'deliveries',
      summary: view.lead?.title ?? `${titleOf(view)}: ${view.subject}`,
      data: deliveriesData(view, length),
    })),
  );
}

/** How the bot begins when it asks by itself about messages whose arrival it could not confirm. */
export function deliveryCheckLead(unknown: number): NonNullable<DeliveriesView['lead']> {
  const line = 'Teams gave me no clear answer, so I have not sent';
  return unknown === 1
    ? { title: 'I could not confirm that 1 message arrived', line: `${line} it again. Please tell me what to do.` }
    : {
        title: `I could not confirm that ${unknown} messages arrived`,
        line: `${line} them again. Please tell me what to do.`,
      };
}

function deliveriesData(view: DeliveriesView, { names, kinds }: Length): CardData {
  const { totals, mayResend, lead, slotsPassedOver = 0 } = view;
  const groups = groupProblems(view.problems);
  const missed = whatAllMissed(groups);
  const kindsShown = kindLines(view.kinds ?? [], kinds);
  const one = totals.unknown === 1;
  return {
    subject: view.subject,
    subjectId: view.subjectId,
    title: titleOf(view),
    banner: bannerData(
      lead === undefined ? bannerOf(totals) : { tone: 'warning', title: lead.title, lines: [lead.line] },
    ),
    totals: STATES.filter(([state]) => state === 'sent' || totals[state] > 0).map(([state, name, color]) => ({
      count: totals[state],
      name,
      color,
    })),
    sum: totals.addressed === 1 ? '1 addressed in all' : `${totals.addressed} addressed in all`,
    hasKinds: kindsShown.length > 0,
    kinds: kindsShown,
    hasProblems: groups.length > 0,
    hasMissed: missed !== null,
    missed: `It was: ${missed ?? ''}`,
    groups: problemGroups(groups, names),
    hasPassedOver: slotsPassedOver > 0,
    passedOver: passedOverLine(slotsPassedOver),
    mayResendFailed: mayResend && totals.failed > 0,
    resendFailed: totals.failed === 1 ? 'Send the failed one again' : `Send the ${totals.failed} failed again`,
    mayResendUnknown: mayResend && totals.unknown > 0,
    resendUnknown: one ? 'Send the unclear one again' : `Send the ${totals.unknown} unclear again`,
    settleUnknown: one ? 'It has arrived' : 'They have arrived',
    unknownHint: one
      ? 'If you send the unclear one again, it may come twice; it then says that it may be a repeat.'
      : 'If you send the unclear ones again, some people may get it twice; it then says that it may be a repeat.',
    mayRecord: view.mayRecord,
    updatedAt: view.updatedAt,
  };
}

/** "What went out today", "What went out in the last 30 days". */
function titleOf({ days = null }: DeliveriesView): string {
  if (days === null) return 'What went out';
  return days <= 1 ? 'What went out today' : `What went out in the last ${days} days`;
}

function bannerOf({ addressed, sent, waiting, withdrawn }: DeliveryTotals): Banner {
  if (addressed === 0) return { tone: 'neutral', title: 'Nothing has gone out yet', lines: [] };
  const missed = addressed - sent - waiting - withdrawn;
  if (missed > 0) {
    const title = missed === 1 ? '1 may not have been reached' : `${missed} may not have been reached`;
    return { tone: 'warning', title, lines: [] };
  }
  if (waiting > 0) return { tone: 'neutral', title: 'Some are still on their way', lines: [] };
  return { tone: 'good', title: 'Everybody has been reached', lines: [] };
}
