/** What the store tells the log: an event's name, and ids, counts or durations. Never anything a person typed. */
export type Report = (event: string, details: Readonly<Record<string, string | number>>) => void;

/** For callers who have no log. */
export const unreported: Report = () => undefined;
