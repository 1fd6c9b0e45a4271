/** Does work that comes in slices to its end, at once: for whoever has nobody waiting beside them. */
export function finish<Result>(work: Iterator<void, Result>): Result {
  let step = work.next();
  while (step.done !== true) step = work.next();
  return step.value;
}
