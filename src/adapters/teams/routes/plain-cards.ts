import type { Fault } from '../../../core/shared/fault.js';
import { helpCard, type HelpRole } from '../../cards/help-card.js';
import type { Cards } from '../../cards/create-cards.js';
import { noticeCard } from '../../cards/notice-card.js';
import type { RenderedCard } from '../../cards/rendered-card.js';
import { principalMay, type Principal } from '../../../core/people/principal.js';
import { mayAskAdviser } from '../../../core/thresholds/advice/ask-adviser.js';
import type { Turn } from './turn.js';

/** Whom people turn to when the bot cannot help. */
export const CONTACT = 'the board’s business manager';

/** What somebody may see here is refused kindly: what happened, that nothing changed, and whom to ask. */
export function deniedCard({ deps, principal }: Turn): RenderedCard {
  if (principal.person === null) return helpFor(deps.cards, principal);
  return noticeCard(deps.cards, {
    tone: 'neutral',
    title: 'That is not yours to do here',
    what: 'Your role on the board does not include this.',
    kept: 'Nothing was changed.',
    next: `If it should, please ask ${CONTACT}.`,
    buttons: [{ title: 'What I can do', verb: 'help.show' }],
  });
}

/** A press whose card is too old, came from elsewhere or was tampered with: nothing changes, and the way on is a button. */
export function malformedCard({ deps }: Turn): RenderedCard {
  return noticeCard(deps.cards, {
    tone: 'neutral',
    title: 'I could not use that card',
    what: 'It may be from an earlier version, or something in it was not filled in as I need it.',
    kept: 'Nothing was changed.',
    next: 'Please open a fresh one.',
    buttons: [
      { title: 'Next meeting', verb: 'meeting.next' },
      { title: 'My meetings', verb: 'meeting.mine' },
      { title: 'What I can do', verb: 'help.show' },
    ],
  });
}

/** Where others read along, what is meant for one person is only promised in private. */
export function onlyOneToOne({ deps }: Turn): RenderedCard {
  return noticeCard(deps.cards, {
    tone: 'neutral',
    title: 'I answer that one to one',
    what: 'Others can read along here. Please open a chat with me and ask again.',
  });
}

export function notFoundCard({ deps }: Turn): RenderedCard {
  return noticeCard(deps.cards, {
    tone: 'neutral',
    title: 'I cannot find that meeting',
    what: 'It is not one of your meetings, or it is no longer there.',
    kept: 'Nothing was changed.',
    buttons: [{ title: 'My meetings', verb: 'meeting.mine' }],
  });
}

/** Somebody from a tenant without a board here learns nothing about any board. */
export function strangerCard(cards: Cards): RenderedCard {
  return noticeCard(cards, {
    tone: 'neutral',
    title: 'This app is not set up for your organisation',
    kept: 'Nothing was changed.',
  });
}

export function workingCard(cards: Cards): RenderedCard {
  return noticeCard(cards, {
    tone: 'neutral',
    title: 'Still working on it',
    what: 'Your tap has arrived and is being dealt with.',
    next: 'Please look again in a moment.',
    buttons: [{ title: 'My meetings', verb: 'meeting.mine' }],
  });
}

/** Something broke. The reference also stands in the log; nothing of the fault's own words is shown. */
export function faultCard(cards: Cards, _fault: Fault, reference: string): RenderedCard {
  return noticeCard(cards, {
    tone: 'attention',
    title: 'Something went wrong on my side',
    what: 'I could not finish what you asked for.',
    kept: 'What you were told was saved is saved. This last step was not.',
    next: `Please try once more. If it happens again, tell ${CONTACT} this reference.`,
    reference,
  });
}

/**
 * More was asked in a minute than is taken. It may be somebody with a worry, so the way that never waits stands here too;
 * a tap shows the summary alone.
 */
export function tooMuchCard(cards: Cards, of: 'person' | 'tenant'): RenderedCard {
  const whose = of === 'person' ? 'you have' : 'your organisation has';
  return noticeCard(cards, {
    tone: 'attention',
    title: 'That was more than I can take in',
    what: `In the last minute ${whose} asked me more than I can answer.`,
    kept: 'What you sent just now was not acted on. What you were told was saved is saved.',
    next: 'If a child is in danger now, do not wait for me: ring 999. Otherwise please wait a minute, then send it again.',
    summary: 'That was more than I can take in: nothing was done with it. Please wait a minute, then try again.',
  });
}

export function helpFor(cards: Cards, principal: Principal): RenderedCard {
  return helpCard(cards, {
    role: helpRole(principal),
    board: principal.board.name,
    contact: CONTACT,
    adviser: mayAskAdviser(principal),
  });
}

function helpRole(principal: Principal): HelpRole {
  if (principalMay(principal, 'meeting.manage')) return 'manager';
  if (principalMay(principal, 'meeting.read')) return 'member';
  return principalMay(principal, 'guidance.improve') ? 'analyst' : 'practitioner';
}
