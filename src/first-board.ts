import { randomIds, systemClock } from './adapters/clock/system-clock.js';
import type { Store } from './adapters/prisma/store.js';
import { createSetupTransact } from './adapters/prisma/stores/bind-stores.js';
import type { Config } from './config.js';
import { openBoard, type OpenedBoard } from './core/people/setup/open-board.js';
import type { SetupPorts } from './core/people/setup/ports.js';
import { asId, type TenantId } from './core/shared/ids.js';

export function setupPorts(store: Pick<Store, 'client'>): SetupPorts {
  return { transact: createSetupTransact(store), clock: systemClock, ids: randomIds };
}

/** Opens an empty board for the first manager whom the settings name, where the first tenant they name has none yet. */
export async function openFirstBoard(
  { firstManager, allowedTenantIds: [tenantId] }: Pick<Config, 'firstManager' | 'allowedTenantIds'>,
  store: Pick<Store, 'client'>,
): Promise<OpenedBoard | 'nobody-named'> {
  if (firstManager === null || tenantId === undefined) return 'nobody-named';
  return openBoard(setupPorts(store), { tenantId: asId<TenantId>(tenantId), entraId: firstManager });
}
