/** Rounds half away from zero, as people do, and not by the binary form: 2.675 to 2 decimals is 2.68. */
export function roundTo(value: number, decimals: number): number {
  const shifted = Math.round(Number(`${Math.abs(value)}e${decimals}`));
  if (!Number.isFinite(shifted)) return value;
  return Math.sign(value) * Number(`${shifted}e-${decimals}`) || 0;
}
