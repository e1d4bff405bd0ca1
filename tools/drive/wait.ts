// Waiting for something to become true, with a message worth reading when it does not.

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Asks again and again until the answer is neither undefined, null nor false. */
export async function until<T>(what: string, ask: () => Promise<T | undefined | null | false>, ms = 10_000): Promise<T> {
  const end = Date.now() + ms;
  let trouble: unknown;
  for (;;) {
    try {
      const answer = await ask();
      if (answer !== undefined && answer !== null && answer !== false) return answer;
      trouble = undefined;
    } catch (error) {
      trouble = error;
    }
    if (Date.now() > end) throw new Error(`Waited ${ms} ms in vain for ${what}`, { cause: trouble });
    await pause(50);
  }
}

/** Asks until the answer is something and has been the same for a while. */
export async function settled<T>(what: string, ask: () => Promise<T | undefined | null | false>, forMs = 400, ms = 10_000): Promise<T> {
  let last: string | undefined;
  let since = 0;
  return until(
    `${what} to settle`,
    async () => {
      const answer = await ask();
      const now = JSON.stringify(answer);
      if (now !== last) [last, since] = [now, Date.now()];
      return Date.now() - since >= forMs && answer;
    },
    ms,
  );
}
