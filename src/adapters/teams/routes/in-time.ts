/** Teams waits a little longer than three seconds and then shows an error of its own. */
const LONGEST_MS = 2_500;

/** What comes of the work, or `tooLate` where Teams would not wait for it. The work itself goes on to its end. */
export async function inTime<Answer>(work: Promise<Answer>, tooLate: () => Answer): Promise<Answer> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Answer>((resolve) => {
    timer = setTimeout(() => {
      resolve(tooLate());
    }, LONGEST_MS);
  });
  // Should it break after the answer has gone, nobody waits for it any more.
  work.catch(() => undefined);
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
