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
  /** How long the SDK may take to look at a token: it fetches signing keys without a limit of its own. */
  readonly verifyMs: number;
  readonly clock: Clock;
  readonly log: Log;
}

/** What came in: turned away already, or to be answered as soon as there is room for its turn. */
export type Reception =
  | { readonly kind: 'refused'; readonly answer: HttpAnswer }
  | { readonly kind: 'received'; readonly answer: () => Promise<HttpAnswer> };

/**
 * Takes one activity through the door, cheapest check first; the token's signature is looked at when it is answered. The
 * caller learns a status and nothing else; the log learns why. Never throws.
 */
export async function receiveActivity(parts: ReceiveParts, request: IncomingMessage): Promise<Reception> {
  const authorizations = request.headersDistinct.authorization ?? [];
  if (parts.appId !== null) {
    const nowSeconds = parts.clock.now().epochMilliseconds / 1000;
    const refusal = checkBearer({ authorizations, appId: parts.appId, nowSeconds });
    if (refusal !== null) return turnAway(parts.log, refusal);
  }
  const body = await readJsonBody(request, parts.bodyLimits);
  if (body.kind === 'refused') return turnAway(parts.log, body.refusal);
  const read = wireActivity.safeParse(body.value);
  if (!read.success) return turnAway(parts.log, { status: 400, code: 'door.not-an-activity' });
  return { kind: 'received', answer: () => runVerified(parts, authorizations[0] ?? '', read.data) };
}

function turnAway(log: Log, refusal: Refusal): Reception {
  return { kind: 'refused', answer: refuse(log, refusal) };
}

async function runVerified(parts: ReceiveParts, authorization: string, activity: WireActivity): Promise<HttpAnswer> {
  // The turn fills these in; TypeScript cannot see that it has run once `receive` settles.
  const turn: { refusal: Refusal | null; answer: TurnAnswer | null; entered: boolean; givenUp: boolean } = {
    refusal: null,
    answer: null,
    entered: false,
    givenUp: false,
  };
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      turn.givenUp = !turn.entered;
      if (turn.givenUp) reject(new Error('The signing keys take too long.'));
    }, parts.verifyMs);
  });
  try {
    const receiving = parts.adapter.receive(authorization, activity, async (context) => {
      // Teams has been told to come again: what it sends then is the one that counts.
      if (turn.givenUp) return;
      turn.entered = true;
      turn.refusal = checkActivity(activity, parts.rules);
      const inbound = turn.refusal === null ? toInboundActivity(activity, parts.clock.now()) : null;
      if (inbound === null) return;
      await parts.runTurn(context, async () => {
        turn.answer = await answerActivity(parts, inbound);
        return turn.answer.invoke;
      });
    });
    const { status, body } = await Promise.race([receiving, tooLong]);
    if (turn.refusal !== null) return refuse(parts.log, turn.refusal);
    const { afterwards } = turn.answer ?? {};
    return { status, body: body ?? null, ...(afterwards === undefined ? {} : { afterwards }) };
  } catch (error) {
    if (!turn.entered) return refuse(parts.log, readDoorFailure(error));
    parts.log.error('turn.lost', { name: error instanceof Error ? error.name : typeof error });
    return { status: 500, body: null };
  } finally {
    clearTimeout(timer);
  }
}

function refuse(log: Log, refusal: Refusal): HttpAnswer {
  log.warn('door.refused', { code: refusal.code, status: refusal.status });
  return { status: refusal.status, body: null };
}
