import { randomIds, systemClock } from './adapters/clock/system-clock.js';
import { giveStandardMeasures } from './adapters/prisma/sample-board/give-standard-measures.js';
import type { Store } from './adapters/prisma/store.js';
import { createSetupTransact } from './adapters/prisma/stores/bind-stores.js';
import type { Config } from './config.js';
import { openBoard, type OpenedBoard } from './core/people/setup/open-board.js';
import type { SetupPorts } from './core/people/setup/ports.js';
import { asId, type TenantId } from './core/shared/ids.js';

export function setupPorts(store: Pick<Store, 'client'>): SetupPorts {
  return { transact: createSetupTransact(store), clock: systemClock, ids: randomIds };
}

/**
 * Opens an empty board for the first manager whom the settings name, where the first tenant they name has none yet, and sees to
 * it that the tenant's boards have measures to bring figures in for. May be called at every start.
 */
export async function openFirstBoard(
  { firstManager, allowedTenantIds: [tenantId] }: Pick<Config, 'firstManager' | 'allowedTenantIds'>,
  store: Pick<Store, 'client'>,
): Promise<OpenedBoard | 'nobody-named'> {
  if (firstManager === null || tenantId === undefined) return 'nobody-named';
  const ports = setupPorts(store);
  const tenant = asId<TenantId>(tenantId);
  const opened = await openBoard(ports, { tenantId: tenant, entraId: firstManager });
  const boards = await ports.transact(({ people }) => people.boardsOf(tenant));
  for (const { id } of boards) await giveStandardMeasures(store.client, id);
  return opened;
}
