import type { Person } from '../../people/person.js';
import type { ThresholdsTx } from '../ports.js';
import type { AdviceRequest } from './advice-request.js';

/** A request with the name of whoever has it. */
export interface AdviceView {
  readonly request: AdviceRequest;
  /** Null while nobody has it, and for somebody no longer known. */
  readonly adviser: Person | null;
}

/** The request as it stands now. */
export async function viewAdvice(
  { people }: Pick<ThresholdsTx, 'people'>,
  request: AdviceRequest,
): Promise<AdviceView> {
  const { tenantId, adviserId } = request;
  return { request, adviser: adviserId === null ? null : await people.person(tenantId, adviserId) };
}
