import type { Principal } from '../../people/principal.js';
import { spokenAudit } from '../../people/spoken-audit.js';
import type { PersonId } from '../../shared/ids.js';
import type { Temporal } from 'temporal-polyfill';
import type { ThresholdsTx } from '../ports.js';
import { refreshAdvice } from './advice-notices.js';
import type { AdviceEventKind, AdviceRequest } from './advice-request.js';

/**
 * Writes a step of a request with its history, the audit and the refresh of the advisers' cards. False when somebody was
 * first: then nothing was written. What was written in words is in none of the rows but the request's own.
 */
export async function saveAdviceStep(
  tx: ThresholdsTx,
  request: AdviceRequest,
  step: {
    readonly kind: AdviceEventKind;
    readonly principal: Principal;
    readonly byId: PersonId;
    readonly at: Temporal.Instant;
  },
): Promise<boolean> {
  const { kind, principal, byId, at } = step;
  if (!(await tx.advice.save(request))) return false;
  await tx.advice.record({ requestId: request.id, seq: request.version + 1, kind, at, byId });
  await refreshAdvice(tx, request);
  await tx.audit.record(spokenAudit(principal, request.id, { action: `advice.${kind}`, outcome: 'done', facts: {} }));
  return true;
}
