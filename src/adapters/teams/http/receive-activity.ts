import type { IncomingMessage } from 'node:http';
import type { Clock } from '../../../core/shared/ports.js';
import type { Log } from '../../../core/shared/log.js';
import type { BotAdapter } from '../bot-adapter.js';
import { checkActivity, type ActivityRules } from '../door/check-activity.js';
import { checkBearer } from '../door/check-bearer.js';
import type { Refusal } from '../door/refusal.js';
import { wireActivity, type WireActivity } from '../door/wire-activity.js';
import { answerActivity, type AnswerParts, type TurnAnswer } from '../turn/answer-activity.js';
import type { RunTurn } from '../turn/create-turn-router.js';
import { toInboundActivity } from '../turn/to-inbound-activity.js';
import { readJsonBody, type BodyLimits } from './read-json-body.js';
import { readDoorFailure } from '../door/read-door-failure.js';
import type { HttpAnswer } from './write-answer.js';

export interface ReceiveParts extends AnswerParts {
  readonly adapter: BotAdapter;
  readonly runTurn: RunTurn;
  /** Null in local mode, where nobody has a token. */
  readonly appId: string | null;
  readonly rules: ActivityRules;
  readonly bodyLimits: BodyLimits;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Takes one activity through the door, cheapest check first, and has it answered. The caller learns a status and
 * nothing else; the log learns why. Never throws.
 */
export async function receiveActivity(parts: ReceiveParts, request: IncomingMessage): Promise<HttpAnswer> {
  const authorizations = request.headersDistinct.authorization ?? [];
  if (parts.appId !== null) {
    const nowSeconds = parts.clock.now().epochMilliseconds / 1000;
    const refusal = checkBearer({ authorizations, appId: parts.appId, nowSeconds });
    if (refusal !== null) return refuse(parts.log, refusal);
  }
  const body = await readJsonBody(request, parts.bodyLimits);
  if (body.kind === 'refused') return refuse(parts.log, body.refusal);
  const read = wireActivity.safeParse(body.value);
  if (!read.success) return refuse(parts.log, { status: 400, code: 'door.not-an-activity' });
  return runVerified(parts, authorizations[0] ?? '', read.data);
}

async function runVerified(parts: ReceiveParts, authorization: string, activity: WireActivity): Promise<HttpAnswer> {
  // The turn fills these in; TypeScript cannot see that it has run once `receive` settles.
  const turn: { refusal: Refusal | null; answer: TurnAnswer | null; entered: boolean } = {
    refusal: null,
    answer: null,
    entered: false,
  };
  try {
    const { status, body } = await parts.adapter.receive(authorization, activity, async (context) => {
      turn.entered = true;
      turn.refusal = checkActivity(activity, parts.rules);
      const inbound = turn.refusal === null ? toInboundActivity(activity, parts.clock.now()) : null;
      if (inbound === null) return;
      await parts.runTurn(context, async () => {
        turn.answer = await answerActivity(parts, inbound);
        return turn.answer.invoke;
      });
    });
    if (turn.refusal !== null) return refuse(parts.log, turn.refusal);
    const { afterwards } = turn.answer ?? {};
    return { status, body: body ?? null, ...(afterwards === undefined ? {} : { afterwards }) };
  } catch (error) {
    if (!turn.entered) return refuse(parts.log, readDoorFailure(error));
    parts.log.error('turn.lost', { name: error instanceof Error ? error.name : typeof error });
    return { status: 500, body: null };
  }
}

function refuse(log: Log, refusal: Refusal): HttpAnswer {
  log.warn('door.refused', { code: refusal.code, status: refusal.status });
  return { status: refusal.status, body: null };
}
