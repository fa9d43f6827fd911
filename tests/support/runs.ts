/** How many inputs a fuzzer tries: few in the gate, as many as `npm run fuzz` asks for at night. */
export function runs(few: number): number {
  return Number(process.env['VAGVAL_FUZZ_RUNS'] ?? few);
}
