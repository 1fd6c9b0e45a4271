import type { Principal } from '../../../core/people/principal.js';
import type { Audience } from '../../cards/presenters/present-meeting.js';
import type { InboundActivity } from '../inbound-activity.js';
import type { RouteDeps } from './route-deps.js';

/** One turn as a row sees it: who speaks, where, and with what at hand. */
export interface Turn {
  readonly deps: RouteDeps;
  readonly principal: Principal;
  readonly activity: InboundActivity;
  /** `shared` in a channel or group chat: what is answered there is seen by everybody in it. */
  readonly audience: Audience;
}
