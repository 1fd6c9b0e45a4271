/** Numbers from 0 to 1 that look drawn by lot and are always the same for the same seed (mulberry32). */
export function drawing(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The same rows in an order drawn by lot. */
export function shuffled<Row>(rows: readonly Row[], draw: () => number): readonly Row[] {
  return rows
    .map((row) => ({ row, at: draw() }))
    .sort((one, other) => one.at - other.at)
    .map(({ row }) => row);
}
