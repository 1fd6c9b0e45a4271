import { describe, expect, it } from 'vitest';
import { asId, type PlaceId } from '../../../../src/core/shared/ids.js';
import type { NoticeRequest } from '../../../../src/core/shared/notice-request.js';
import { aBoard } from '../../../kit/builders/a-board.js';
import { anAdviceRequest } from '../../../kit/builders/an-advice-request.js';
import { at } from '../../../kit/builders/at.js';
import type { FakeState } from '../../../kit/fakes/fake-state.js';
import { aPlaceToPost } from '../../../kit/fakes/ravensby.js';
import { ends, sent, to, withdrawn } from './support/ends.js';

const asked = at('2019-01-07T09:00');
const board = (adviserPlaceId: string | null) =>
  aBoard({ settings: { adviserPlaceId: adviserPlaceId === null ? null : asId<PlaceId>(adviserPlaceId) } });
const places = [aPlaceToPost({ id: 'advisers', conversationId: '19:advisers', groupId: null }), aPlaceToPost()];
const with_ = (
  request: Parameters<typeof anAdviceRequest>[0] = {},
  more: Partial<FakeState> = {},
): Partial<FakeState> => ({
  boards: [board('advisers')],
  places,
  advice: [anAdviceRequest(request)],
  ...more,
});
const toAdvisers = (kind: 'advice-request' | 'advice-chase', occurrence = 'asked'): Partial<NoticeRequest> => ({
  kind,
  subjectId: 'a-question',
  recipient: { placeId: asId('advisers') },
  occurrence,
});
const chase = toAdvisers('advice-chase', `since-${asked.epochMilliseconds}-1`);

describe('a question to the duty advisers', () => {
  it('goes to their channel while it waits for an answer', async () => {
    expect(await ends(toAdvisers('advice-request'), with_())).toEqual(sent);
    expect(await ends(toAdvisers('advice-request'), with_({ state: 'claimed', adviserId: 'manager' }))).toEqual(sent);
  });

  it('goes to no other channel, nor to one that is theirs no longer', async () => {
    for (const now of ['main-channel', null])
      expect(await ends(toAdvisers('advice-request'), with_({}, { boards: [board(now)] }))).toEqual(
        withdrawn('no-longer-allowed'),
      );
    expect(await ends({ ...toAdvisers('advice-request'), recipient: to('manager') }, with_())).toEqual(
      withdrawn('no-longer-allowed'),
    );
  });

  it('is not brought up again once it is answered, closed, gone or taken by somebody since', async () => {
    expect(await ends(chase, with_())).toEqual(sent);
    expect(await ends(chase, with_({ state: 'answered', answer: 'Ring.', adviserId: 'manager' }))).toEqual(
      withdrawn('answered'),
    );
    expect(await ends(chase, with_({ state: 'closed', answer: 'Ring.', adviserId: 'manager' }))).toEqual(
      withdrawn('closed'),
    );
    expect(await ends(chase, with_({}, { advice: [] }))).toEqual(withdrawn('gone'));
    const taken = { state: 'claimed', adviserId: 'manager', claimedAt: at('2019-01-07T10:00') } as const;
    expect(await ends(chase, with_(taken))).toEqual(withdrawn('overtaken'));
  });

  it('is brought up again by day only, and asked at any hour', async () => {
    expect(await ends(chase, with_(), '2019-01-07T21:00')).toEqual(['waiting', 'night']);
    expect(await ends(toAdvisers('advice-request'), with_(), '2019-01-07T21:00')).toEqual(sent);
  });
});

describe('the duty adviser’s answer', () => {
  const answer = (recipient: NoticeRequest['recipient']): Partial<NoticeRequest> => ({
    kind: 'advice-answer',
    subjectId: 'a-question',
    recipient,
    occurrence: 'answered',
  });
  const answered = { state: 'answered', answer: 'Ring the front door.', adviserId: 'manager' } as const;

  it('reaches a member one to one, at any hour', async () => {
    expect(await ends(answer(to('police-member')), with_(answered), '2019-01-07T22:00')).toEqual(sent);
  });

  it('reaches somebody whom the board does not know in the chat they asked from', async () => {
    const unknown = { ...answered, askerId: null };
    const replyTo = { conversationId: 'a:chat', serviceUrl: 'https://smba.example/uk/', botId: '28:bot' };
    expect(await ends(answer({ askerOf: asId('a-question') }), with_({ ...unknown, replyTo }))).toEqual(sent);
    expect(await ends(answer({ askerOf: asId('a-question') }), with_({ ...unknown, replyTo: null }))).toEqual([
      'unreachable',
      'conversation-gone',
    ]);
  });
});
