import { Fault } from '../../../core/shared/fault.js';
import type { Connector } from '../bot-adapter.js';
import type { Attempt } from './attempt.js';

type PipelineRequest = Parameters<Connector['sendRequest']>[0];

interface PipelineResponse {
  readonly status: number;
  readonly headers: { get(name: string): string | undefined };
  readonly bodyAsText?: string | null;
}

interface Pipeline {
  removePolicy(policy: { readonly name: string }): unknown;
  addPolicy(
    policy: {
      readonly name: string;
      sendRequest(
        request: PipelineRequest,
        next: (request: PipelineRequest) => Promise<PipelineResponse>,
      ): Promise<PipelineResponse>;
    },
    place: { readonly afterPhase: 'Sign' },
  ): void;
}

/**
 * Makes a connector client send one request at most. As it comes, it sends up to four on a server error, throttling
 * or a reset, which puts four cards into a chat; it has no time-out; and no option of it changes either.
 * The gate is the last step before the wire: it notes that the request leaves, and lets no second one through,
 * whatever a future version puts before it.
 */
export function guardPipeline(connector: Connector, attempt: Attempt, useProxy: boolean): void {
  const pipeline = pipelineOf(connector);
  pipeline.removePolicy({ name: 'defaultRetryPolicy' });
  pipeline.removePolicy({ name: 'redirectPolicy' });
  // A proxy named by the environment is right for Teams, and wrong for this machine itself.
  if (!useProxy) pipeline.removePolicy({ name: 'proxyPolicy' });
  const gate = async (request: PipelineRequest, next: (request: PipelineRequest) => Promise<PipelineResponse>) => {
    if (attempt.departed) throw new Fault('sender.second-request');
    if (attempt.deadline.aborted || performance.now() > attempt.leavesBefore) throw new Fault('sender.too-late');
    attempt.departed = true;
    request.abortSignal = attempt.deadline;
    const response = await next(request);
    const { status, headers, bodyAsText } = response;
    attempt.answer = { status, retryAfter: headers.get('retry-after'), body: bodyAsText ?? '' };
    return response;
  };
  pipeline.addPolicy({ name: 'oneAttempt', sendRequest: gate }, { afterPhase: 'Sign' });
}

/** The client's HTTP pipeline, which its types keep private. Without it nothing could be promised, so nothing is sent. */
function pipelineOf(connector: Connector): Pipeline {
  const client: unknown = Reflect.get(connector, 'client');
  const pipeline: unknown = typeof client === 'object' && client !== null ? Reflect.get(client, 'pipeline') : null;
  if (isPipeline(pipeline)) return pipeline;
  throw new Fault('sender.no-pipeline', { message: 'The connector client of the SDK has changed its shape.' });
}

function isPipeline(value: unknown): value is Pipeline {
  return typeof value === 'object' && value !== null && 'removePolicy' in value && 'addPolicy' in value;
}
