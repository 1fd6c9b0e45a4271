/** Each two kinds that were said together, whatever their order. */
export function pairsOfKinds(kinds: ReadonlySet<string>): readonly string[] {
  const sorted = [...kinds].sort();
  return sorted.flatMap((one, at) => sorted.slice(at + 1).map((other) => `${one}&${other}`));
}
