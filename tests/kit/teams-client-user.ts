/** Somebody who speaks to the bot. */
export interface TeamsUser {
  readonly name: string;
  /** Null for a guest without one. */
  readonly entraId: string | null;
  /** The Teams user id, "29:…". */
  readonly userId: string;
}

/** A user whose two ids lead to one and the same personal chat. */
export function teamsUser(name: string, entraId: string): TeamsUser {
  return { name, entraId, userId: `29:${entraId}` };
}
