import { randomInt } from 'node:crypto';
import type { Fault } from '../../core/shared/fault.js';
import type { Log } from '../../core/shared/log.js';
import type { Clock } from '../../core/shared/ports.js';
import type { RenderedCard } from '../cards/rendered-card.js';
import type { BotReply } from './bot-reply.js';
import { createBotAdapter } from './create-bot-adapter.js';
import { checkLocalPeer } from './door/check-local-peer.js';
import type { ServiceUrlPolicy } from './door/check-service-url.js';
import { createTurnstile, type TurnstileRules } from './door/turnstile.js';
import { createInFlight } from './http/in-flight.js';
import type { Page } from './http/page.js';
import { createReadingRoom } from './http/reading-room.js';
import { receiveActivity } from './http/receive-activity.js';
import { serveHttp } from './http/serve-http.js';
import type { InboundActivity } from './inbound-activity.js';
import { createTeamsSender } from './sender/create-teams-sender.js';
import { assertDoorPlan, type TeamsMode } from './teams-mode.js';
import type { TeamsSender } from './teams-sender.js';
import { createCardRewrites } from './turn/card-rewrites.js';
import { createTurnRouter } from './turn/create-turn-router.js';

/** How long things may take, in milliseconds. */
export interface TeamsTimeouts {
  /** From a request's first byte to its last. */
  readonly requestMs: number;
  /** One request to Teams, its token included. */
  readonly sendMs: number;
  /** Looking at a token, the fetching of keys included. */
  readonly verifyMs: number;
  /** How long closing waits for turns that are under way. */
  readonly drainMs: number;
}

export interface TeamsServerOptions {
  readonly mode: TeamsMode;
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly allowedTenantIds: readonly string[];
  /** Whole host names Teams may be reached at, for example `smba.trafficmanager.net`. Not used in local mode. */
  readonly allowedServiceHosts: readonly string[];
  readonly handle: (activity: InboundActivity) => Promise<BotReply>;
  /** The prepared sentence for when `handle` throws; the reference stands in the log too. */
  readonly onFault: (fault: Fault, reference: string) => RenderedCard;
  /** The prepared sentence for somebody who, or whose tenant, has asked more than is taken. */
  readonly onTooMuch: (of: 'person' | 'tenant') => RenderedCard;
  /** How much is taken. */
  readonly allowances: TurnstileRules;
  /** What this bot still waits for before it should be sent anything; nothing when left out. Never throws. */
  readonly missing?: () => Promise<readonly string[]>;
  readonly pages?: readonly Page[];
  readonly log: Log;
  readonly clock: Clock;
  readonly newReference?: () => string;
  readonly timeouts?: Partial<TeamsTimeouts>;
}

export interface TeamsServer {
  /** Opens the port. Rejects when it is taken. */
  listen(): Promise<{ readonly port: number }>;
  /** Takes no new turns; lets those under way finish, their card edits included, at most `drainMs`. May be repeated. */
  close(): Promise<void>;
  readonly sender: TeamsSender;
}

const usualTimeouts: TeamsTimeouts = { requestMs: 10_000, sendMs: 10_000, verifyMs: 8_000, drainMs: 15_000 };
const mostTurnsAtOnce = 200;
const mostReadAtOnce = 200;
const mostBodyBytes = 256 * 1024;

/** Builds the bot's Teams side. Throws a Fault that names the setting when it would start unprotected. */
export function createTeamsServer(options: TeamsServerOptions): TeamsServer {
  assertDoorPlan(options);
  const { mode, log, clock } = options;
  const timeouts = { ...usualTimeouts, ...options.timeouts };
  const appId = mode.kind === 'tenant' ? mode.appId : null;
  const serviceUrls: ServiceUrlPolicy =
    mode.kind === 'local' ? { kind: 'loopback' } : { kind: 'hosts', hosts: options.allowedServiceHosts };
  const adapter = createBotAdapter(mode);
  const sender = createTeamsSender({
    connectorFor: (serviceUrl) => adapter.connectorFor(serviceUrl, appId ?? ''),
    serviceUrls,
    timeoutMs: timeouts.sendMs,
    nowMs: () => clock.now().epochMilliseconds,
  });
  const inFlight = createInFlight(mostTurnsAtOnce);
  const receiveParts = {
    adapter,
    runTurn: createTurnRouter(),
    appId,
    rules: { tenantIds: options.allowedTenantIds, serviceUrls, botId: appId === null ? null : `28:${appId}` },
    bodyLimits: {
      mostBytes: mostBodyBytes,
      timeoutMs: timeouts.requestMs,
      room: createReadingRoom(mostReadAtOnce),
    },
    verifyMs: timeouts.verifyMs,
    bot: {
      handle: options.handle,
      turnstile: createTurnstile(options.allowances),
      onTooMuch: options.onTooMuch,
      onFault: options.onFault,
      newReference: options.newReference ?? newReference,
      log,
    },
    sender,
    rewriteCard: createCardRewrites(),
    clock,
    log,
  };
  const http = serveHttp({
    host: options.host,
    port: options.port,
    receive: (request) => receiveActivity(receiveParts, request),
    mayEnter: (request) =>
      mode.kind === 'tenant' ||
      checkLocalPeer({ peerAddress: request.socket.remoteAddress, hostHeader: request.headers.host }) === null,
    missing: options.missing ?? (() => Promise.resolve([])),
    pages: options.pages ?? [],
    inFlight,
    log,
    requestTimeoutMs: timeouts.requestMs,
  });
  return {
    listen: () => http.listen(),
    async close() {
      // The port stays open meanwhile: whoever asks is told 503, and whoever watches sees a bot that is leaving.
      if (!(await inFlight.drain(timeouts.drainMs))) log.warn('teams.closed-early');
      await http.end();
    },
    sender,
  };
}

/** Six signs that can be read out over the telephone: no letter or figure that looks or sounds like another. */
function newReference(): string {
  const signs = 'ACDEFHJKLMNPRTUVWXY34679';
  return Array.from({ length: 6 }, () => signs.charAt(randomInt(signs.length))).join('');
}
