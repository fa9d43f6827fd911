import rulebook from 'virtual:rulebook';

import type { Terminal } from '#cli/terminal.ts';
import { readWorkedCases } from '#rulebook/index.ts';

import { benchEngines } from './benchEngines.ts';
import { benchGrowth } from './benchGrowth.ts';
import { benchRulebook } from './benchRulebook.ts';

/** Measures the reasoning and prints figures with their bars. Nothing fails for being slow. */
export async function main(_: readonly string[], { stdout, root }: Terminal): Promise<number> {
  const print = (line: string): void => stdout(`${line}\n`);
  const cases = readWorkedCases(`${root}/rules`, []).filter(({ kind }) => kind === 'real');
  const equal = await benchEngines(print);
  await benchRulebook(rulebook, cases, print);
  await benchGrowth(print);
  return equal ? 0 : 1;
}
