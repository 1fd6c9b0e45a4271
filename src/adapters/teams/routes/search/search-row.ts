import type { Permission } from '../../../../core/people/permission.js';
import type { Principal } from '../../../../core/people/principal.js';
import type { SearchResult } from '../../bot-reply.js';
import type { RouteDeps } from '../route-deps.js';

/** What somebody looks for. */
export interface Search {
  /** '' where nothing has been typed yet. */
  readonly query: string;
  /** How many results they have seen already. */
  readonly skip: number;
}

export interface Found {
  readonly results: readonly SearchResult[];
  /** Said where there is no result. */
  readonly note: string;
}

/** One row of the table of searches: the manifest's command, who may, and what looks. */
export interface SearchRow {
  readonly commandId: string;
  readonly permission: Permission;
  /** Changes nothing. Everything it answers may be read by whoever the message goes to. */
  readonly search: (deps: RouteDeps, principal: Principal, search: Search) => Promise<Found>;
}
