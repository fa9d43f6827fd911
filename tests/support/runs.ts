const atNight = process.env['VAGVAL_FUZZ_RUNS'];

/**
 * How many inputs a fuzzer tries: few in the gate, as many as `npm run fuzz` asks for at night. `atMost` is for one whose every
 * input takes long, such as a file to unpack.
 */
export function runs(few: number, atMost = Infinity): number {
  return atNight === undefined ? few : Math.min(Number(atNight), atMost);
}

/** How long a file of fuzzers may take a test, in ms: a machine that does other things too, or a night. */
export const patience = atNight === undefined ? 60_000 : 30 * 60_000;
