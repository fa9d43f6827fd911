/** Makes a task of its own for each number: what is asked once is never asked again. */
export type Asking = (number: number) => () => unknown;

/** Tasks are made by so many at a time, outside what is timed. */
const batch = 250;

/**
 * The rates of several kinds of task, in tasks a second of processor time, which what else the machine does
 * disturbs less: a round of each in turn, so that they share what
 * disturbs. Every kind is asked the same numbers in the same order; the first round warms up.
 */
export async function ratesInTurn(
  kinds: readonly Asking[],
  rounds: number,
  milliseconds: number,
): Promise<number[]> {
  const measured = kinds.map((ask) => ({ rateOf: rateOfNew(ask), rates: [] as number[] }));
  for (const { rateOf } of measured) await rateOf(milliseconds);
  for (let round = 0; round < rounds; round += 1)
    for (const { rateOf, rates } of measured) rates.push(await rateOf(milliseconds));
  return measured.map(({ rates }) => medianOf(rates));
}

function rateOfNew(ask: Asking): (milliseconds: number) => Promise<number> {
  let number = 0;
  return async (milliseconds) => {
    let done = 0;
    let passed = 0;
    while (passed < milliseconds) {
      const tasks = Array.from({ length: batch }, () => ask((number += 1)));
      const begun = process.cpuUsage();
      for (const task of tasks) {
        const given = task();
        if (given instanceof Promise) await given;
      }
      const { user, system } = process.cpuUsage(begun);
      passed += (user + system) / 1000;
      done += batch;
    }
    return (done / passed) * 1000;
  };
}

/** The middle one of some numbers. */
export function medianOf(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
