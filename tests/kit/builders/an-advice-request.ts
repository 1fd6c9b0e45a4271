import type { AdviceRequest } from '../../../src/core/thresholds/advice/advice-request.js';
import { asId } from '../../../src/core/shared/ids.js';
import { at } from './at.js';

type Given = Partial<Omit<AdviceRequest, 'id' | 'askerId' | 'adviserId'>> & {
  readonly id?: string;
  readonly askerId?: string | null;
  readonly adviserId?: string | null;
};

/** A question of the police member's, asked on Monday 7 January 2019 at nine, which nobody has taken yet. */
export function anAdviceRequest(given: Given = {}): AdviceRequest {
  const { askerId = 'police-member', adviserId = null } = given;
  return {
    boardId: asId('ravensby-board'),
    tenantId: asId('ravensby'),
    replyTo: null,
    text: 'A lad of nine is left alone most evenings. What would you do?',
    state: 'open',
    answer: null,
    askedAt: at('2019-01-07T09:00'),
    claimedAt: null,
    answeredAt: null,
    closedAt: null,
    wordsDeletedAt: null,
    version: 1,
    ...given,
    id: asId(given.id ?? 'a-question'),
    askerId: askerId === null ? null : asId(askerId),
    adviserId: adviserId === null ? null : asId(adviserId),
  };
}
