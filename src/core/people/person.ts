import type { PersonId, TenantId } from '../shared/ids.js';

/** Somebody the board knows. The bot knows people by role and agency; rights hang on `entraId` alone. */
export interface Person {
  readonly id: PersonId;
  readonly tenantId: TenantId;
  /** The Entra object id. Null until known: such a person has no rights and cannot be reached one to one. */
  readonly entraId: string | null;
  /** How cards name the person, for example "Police representative". */
  readonly name: string;
  /** A guest in the tenant: may not be reachable one to one. */
  readonly guest: boolean;
}
