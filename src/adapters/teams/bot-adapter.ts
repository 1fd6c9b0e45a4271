import { CloudAdapter, type Activity, type TurnContext } from 'botbuilder';
import type { WireActivity } from './door/wire-activity.js';

/** The SDK's client for one service URL. */
export type Connector = Awaited<ReturnType<BotAdapter['connectorFor']>>;

/**
 * The SDK's adapter, entered below its HTTP layer: that layer writes internal error texts into the response and onto
 * the console, and fails outside its own try block on malformed bodies.
 */
export class BotAdapter extends CloudAdapter {
  /** Verifies the token and runs one turn. Rejects when the token is bad or the signing keys cannot be had. */
  async receive(
    authorization: string,
    activity: WireActivity,
    turn: (context: TurnContext) => Promise<void>,
  ): Promise<{ readonly status: number; readonly body: unknown }> {
    // The SDK's type asks for every field of the protocol; it runs on those that the door has read.
    const answer = await this.processActivity(authorization, activity as unknown as Activity, turn);
    return { status: answer?.status ?? 200, body: answer?.body as unknown };
  }

  /** A new client that speaks as the bot. Tokens are kept by the SDK, per app, not per client. */
  connectorFor(serviceUrl: string, appId: string) {
    return this.botFrameworkAuthentication
      .createConnectorFactory(this.createClaimsIdentity(appId))
      .create(serviceUrl, connectorScope);
  }
}

/** What the bot's own tokens are for. */
export const connectorScope = 'https://api.botframework.com';
