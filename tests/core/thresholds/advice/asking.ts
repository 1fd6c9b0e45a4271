import { answerAdvice } from '../../../../src/core/thresholds/advice/answer-advice.js';
import { askAdviser, type AskAdviser } from '../../../../src/core/thresholds/advice/ask-adviser.js';
import { claimAdvice } from '../../../../src/core/thresholds/advice/claim-advice.js';
import { closeAdvice } from '../../../../src/core/thresholds/advice/close-advice.js';
import type { ThresholdsPorts } from '../../../../src/core/thresholds/ports.js';
import { asId, type AdviceId, type PersonId, type PlaceId } from '../../../../src/core/shared/ids.js';
import { aBoard } from '../../../kit/builders/a-board.js';
import { aPlaceToPost, ravensby } from '../../../kit/fakes/ravensby.js';
import { atOnce } from '../../../kit/fakes/at-once.js';
import type { FakeState } from '../../../kit/fakes/fake-state.js';

export const ADVISERS = '19:advisers';
export const ADVICE = asId<AdviceId>('a-question');
const KNOWN = { isWord: () => true, telephones: new Set<string>() };
export const QUESTION = 'A lad of nine is left alone most evenings. What would you do?';

/** The Ravensby board with a channel of duty advisers, and what people do there. */
export function adviceBoard(given: Partial<FakeState> = {}) {
  const town = ravensby({
    boards: [aBoard({ settings: { adviserPlaceId: asId<PlaceId>('advisers') } })],
    places: [aPlaceToPost({ id: 'advisers', conversationId: ADVISERS, groupId: null })],
    ...given,
  });
  const ports: ThresholdsPorts = {
    transact: town.transact,
    clock: town.clock,
    ids: town.ports.ids,
    inSlices: atOnce,
  };
  const ask = async (who: string, more: Partial<AskAdviser> = {}) =>
    askAdviser(ports, {
      principal: await town.as(who),
      adviceId: ADVICE,
      text: QUESTION,
      confirmed: false,
      replyTo: { conversationId: `chat-of-${who}`, serviceUrl: 'https://smba.example/uk/', botId: '28:bot' },
      known: KNOWN,
      ...more,
    });
  const press = async (who: string, conversationId = ADVISERS) => ({
    principal: await town.as(who),
    adviceId: ADVICE,
    conversationId,
  });
  return {
    ...town,
    ports,
    ask,
    claim: async (who: string, { from = null, in: place }: { from?: string | null; in?: string } = {}) =>
      claimAdvice(ports, { ...(await press(who, place)), from: from === null ? null : asId<PersonId>(from) }),
    answer: async (who: string, text = 'Please ring the front door today.', confirmed = false) =>
      answerAdvice(ports, { ...(await press(who)), text, confirmed, known: KNOWN }),
    close: async (who: string) => closeAdvice(ports, await press(who)),
    /** Who has been sent what, and where it stands. */
    told: () => town.state.notices.map(({ kind, recipient, state }) => [kind, Object.values(recipient).join(), state]),
  };
}
