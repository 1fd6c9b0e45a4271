import type { NoticeState } from '../../../../../src/core/notices/notice.js';
import { sendDue } from '../../../../../src/core/notices/sending/send-due.js';
import { asId } from '../../../../../src/core/shared/ids.js';
import type { NoticeKind, NoticeRequest, Recipient } from '../../../../../src/core/shared/notice-request.js';
import { anAction, anActionEvent } from '../../../../kit/builders/an-action.js';
import { at } from '../../../../kit/builders/at.js';
import type { FakeState } from '../../../../kit/fakes/fake-state.js';
import { noticesBoard, reachOf, type NoticesBoard } from '../../../../kit/fakes/notices-board.js';
import { aPlaceToPost } from '../../../../kit/fakes/ravensby.js';
import { recordingLog } from '../../../../kit/recording-log.js';

export const send = ({ notices }: NoticesBoard) =>
  sendDue({ ports: notices, owner: 'one', log: recordingLog().log, stopping: () => false });
export const to = (personId: string): Recipient => ({ personId: asId(personId) });
const everybody = ['police-member', 'health-member', 'manager', 'local-authority-member', 'former-member'];

/** How a notice ends that is handed in and whose turn comes at that moment: at nine on Monday 7 January 2019, unless said otherwise. */
export async function ends(
  request: Partial<NoticeRequest>,
  given: Partial<FakeState> = {},
  when = '2019-01-07T09:00',
): Promise<readonly [NoticeState, string | null]> {
  const board = noticesBoard({
    reaches: everybody.map((id) => reachOf(id)),
    places: [
      aPlaceToPost(),
      aPlaceToPost({ id: 'subgroup-chat', groupId: asId('neglect'), conversationId: '19:neglect' }),
    ],
    actions: [anAction({ ownerId: 'police-member' })],
    events: [anActionEvent()],
    ...given,
  });
  board.clock.set(at(when).toString());
  await board.post({ expiresAt: at('2019-03-01T00:00'), ...request });
  await send(board);
  return [board.latest().state, board.latest().reason];
}
/** A notice about the builder's action. */
export const about = (kind: NoticeKind, who: string, occurrence: string): Partial<NoticeRequest> => ({
  kind,
  subjectId: 'neglect-tool',
  recipient: to(who),
  occurrence,
});
export const sent = ['sent', null];
export const withdrawn = (why: string): readonly [NoticeState, string] => ['withdrawn', why];
