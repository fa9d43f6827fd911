/** How many inputs a fuzzer tries: few in the gate, as many as `npm run fuzz` asks for at night. */
export function runs(few: number): number {
  return Number(process.env['VAGVAL_FUZZ_RUNS'] ?? few);
}

/** How long a file of fuzzers may take a test, in ms: a machine that does other things too, or a night. */
export const patience = process.env['VAGVAL_FUZZ_RUNS'] === undefined ? 60_000 : 30 * 60_000;
