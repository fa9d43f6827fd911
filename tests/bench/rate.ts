/** How many tasks a second, one after another, for about so many milliseconds. */
export async function rateOf(
  tasks: readonly (() => unknown)[],
  milliseconds: number,
): Promise<number> {
  let done = 0;
  let passed = 0;
  const begun = performance.now();
  while (passed < milliseconds) {
    for (const task of tasks) {
      const given = task();
      if (given instanceof Promise) await given;
    }
    done += tasks.length;
    passed = performance.now() - begun;
  }
  return (done / passed) * 1000;
}

/** The rates of several kinds of task, a round of each in turn, so that they share what disturbs. */
export async function ratesInTurn(
  kinds: readonly (readonly (() => unknown)[])[],
  rounds: number,
  milliseconds: number,
): Promise<number[]> {
  const rates = kinds.map((): number[] => []);
  for (const tasks of kinds) await rateOf(tasks, milliseconds);
  for (let round = 0; round < rounds; round += 1)
    for (const [kind, tasks] of kinds.entries())
      rates[kind]?.push(await rateOf(tasks, milliseconds));
  return rates.map(medianOf);
}

/** The middle one of some numbers. */
export function medianOf(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
