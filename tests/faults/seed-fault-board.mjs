// @ts-check
/** The tenant of fault runs: the one that local mode lets in. */
export const TENANT = '5a4dbd01-0000-4000-8000-000000000001';

/**
 * A board with one group at whose table so many people sit, each with a chat of their own, and a manager who does not.
 * @param {any} client
 * @param {{ people: number, serviceUrl: string }} options
 */
export async function seedFaultBoard(client, { people, serviceUrl }) {
  const settings = { namesInSharedCards: false, nudgeWorkingDays: [5, 2], cutOffWorkingDays: 3 };
  const numbers = Array.from({ length: people }, (_, index) => index + 1);
  await client.board.create({
    data: { id: 'fault-board', tenantId: TENANT, name: 'Fault Board', shortName: 'FB', settings },
  });
  await client.agency.create({
    data: {
      id: 'fault-agency',
      boardId: 'fault-board',
      name: 'Agency',
      shortName: 'Agency',
      sector: 'other',
      statutoryPartner: false,
    },
  });
  await client.group.create({
    data: {
      id: 'fault-group',
      boardId: 'fault-board',
      name: 'Main Board',
      kind: 'board',
      quorumRule: { kind: 'count-of-members', atLeast: 1 },
    },
  });
  const person = (/** @type {string} */ id) => ({ id, tenantId: TENANT, entraId: `entra-${id}`, name: `Person ${id}` });
  await client.person.createMany({ data: [person('manager'), ...numbers.map((n) => person(`p${n}`))] });
  await client.roleGrant.create({
    data: { boardId: 'fault-board', personId: 'manager', role: 'business-manager' },
  });
  await client.seat.createMany({
    data: numbers.map((n) => ({
      id: `seat-${n}`,
      groupId: 'fault-group',
      agencyId: 'fault-agency',
      title: `Seat ${n}`,
      personId: `p${n}`,
      standing: 'member',
      position: n,
    })),
  });
  await client.reach.createMany({
    data: numbers.map((n) => ({
      personId: `p${n}`,
      tenantId: TENANT,
      userId: `29:p${n}`,
      conversationId: `a:p${n}`,
      serviceUrl,
      botId: '28:bot',
      state: 'reachable',
      updatedAt: new Date(),
    })),
  });
}
