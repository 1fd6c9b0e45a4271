import { asId } from '../../../src/core/shared/ids.js';
import type { Person } from '../../../src/core/people/person.js';

type Given = Partial<Omit<Person, 'id' | 'tenantId'>> & { readonly id?: string; readonly tenantId?: string };

/** The holder of the police seat, reachable in the tenant. */
export function aPerson(given: Given = {}): Person {
  const id = given.id ?? 'police-member';
  return {
    entraId: `entra-${id}`,
    name: 'Police representative',
    guest: false,
    ...given,
    id: asId(id),
    tenantId: asId(given.tenantId ?? 'ravensby'),
  };
}
