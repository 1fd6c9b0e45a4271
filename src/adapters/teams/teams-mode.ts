import { Fault } from '../../core/shared/fault.js';
import { isLoopbackHost } from './door/is-loopback-host.js';

/** How the bot proves to Microsoft who it is when it sends. */
export type TenantCredentials =
  | { readonly kind: 'secret'; readonly secret: string }
  | { readonly kind: 'certificate'; readonly thumbprint: string; readonly privateKey: string };

interface TenantApp {
  readonly kind: 'tenant';
  /** The bot's app registration, used by nothing else: no tab, no public client (decided by the token checks). */
  readonly appId: string;
  /** The tenant that holds the app registration. */
  readonly tenantId: string;
  /** Where the channel's signing keys are published. Left out: the public cloud. */
  readonly keysUrl?: string;
}

/**
 * `local`: no tokens, this machine only, for a trial with the Agents Playground.
 * `tenant`: a real bot. New multi-tenant registrations ended in July 2025, so there are two kinds.
 */
export type TeamsMode =
  | { readonly kind: 'local' }
  | (TenantApp & { readonly appType: 'SingleTenant'; readonly credentials: TenantCredentials })
  | (TenantApp & { readonly appType: 'UserAssignedMSI' });

/** What has to hold before a port is opened. */
export interface DoorPlan {
  readonly mode: TeamsMode;
  readonly host: string;
  readonly allowedTenantIds: readonly string[];
  readonly allowedServiceHosts: readonly string[];
}

/**
 * Refuses a start that would leave the door open. Throws a Fault that names the setting.
 * An empty app id would make the SDK accept everybody, so it is refused here, not left to it.
 */
export function assertDoorPlan(plan: DoorPlan): void {
  if (plan.allowedTenantIds.filter((id) => id.trim() !== '').length === 0) {
    throw new Fault('teams.no-tenants', { message: 'Name at least one tenant the bot may serve.' });
  }
  if (plan.mode.kind === 'local') {
    if (isLoopbackHost(plan.host)) return;
    throw new Fault('teams.local-not-loopback', {
      message: 'Local mode checks no tokens, so it listens on this machine only: use 127.0.0.1 as the host.',
    });
  }
  if (plan.mode.appId.trim() === '') {
    throw new Fault('teams.no-app-id', { message: 'The app id of the bot is missing; without it nobody is checked.' });
  }
  if (plan.mode.tenantId.trim() === '') {
    throw new Fault('teams.no-home-tenant', { message: 'The tenant of the bot’s app registration is missing.' });
  }
  if (plan.allowedServiceHosts.length === 0) {
    throw new Fault('teams.no-service-hosts', { message: 'Name the hosts of Teams that the bot may send to.' });
  }
}
