/** Whether two different words are one slip of the fingers apart: a letter missing, doubled or wrong, or two changed round. */
export function isOneSlip(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1 || short === long) return false;
  let same = 0;
  while (same < short.length && short[same] === long[same]) same += 1;
  const rest = short.slice(same);
  if (short.length < long.length) return rest === long.slice(same + 1);
  if (rest.slice(1) === long.slice(same + 1)) return true;
  return rest[0] === long[same + 1] && rest[1] === long[same] && rest.slice(2) === long.slice(same + 2);
}
