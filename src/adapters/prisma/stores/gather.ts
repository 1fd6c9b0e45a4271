/** A call that waits for company. */
interface Waiting<Call, Answer> {
  readonly call: Call;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Makes one statement serve many callers when there are many. Nobody waits for company: a call that comes while nothing
 * is under way goes at once, and those that come meanwhile go together as soon as it is done. `run` answers each call in
 * its place; when it throws, all of its calls are told so.
 */
export function gather<Call, Answer>(
  run: (calls: readonly Call[]) => Promise<readonly Answer[]>,
): (call: Call) => Promise<Answer> {
  let queue: Waiting<Call, Answer>[] = [];
  let running = false;

  const work = async (): Promise<void> => {
    running = true;
    while (queue.length > 0) {
      const now = queue;
      queue = [];
      try {
        const answers = await run(now.map(({ call }) => call));
        for (const [index, { resolve, reject }] of now.entries()) {
          const answer = answers[index];
          if (answer === undefined) reject(new Error('no answer'));
          else resolve(answer);
        }
      } catch (error) {
        for (const { reject } of now) reject(error);
      }
    }
    running = false;
  };

  return (call) =>
    new Promise((resolve, reject) => {
      queue.push({ call, resolve, reject });
      if (!running) void work();
    });
}
