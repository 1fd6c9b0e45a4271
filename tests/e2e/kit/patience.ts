/**
 * How long a thing may take to come up, to stand still or to end, in milliseconds. Ten times what it takes on a small and
 * busy machine: what comes sooner is not waited for, and what never comes is named by the wait that was in vain.
 */
export const PATIENCE_MS = 60_000;

/** How long a story of many such waits may take, and a start that makes a store. */
export const STORY_MS = 300_000;
